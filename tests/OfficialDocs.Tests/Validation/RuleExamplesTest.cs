using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>Every rule is tried on its own examples.</summary>
public class RuleExamplesTest
{
    public static TheoryData<string> Ids => [.. RuleCatalog.Rules.Select(static rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_FindsItsBadExampleAndNothingElse(string id)
        => Assert.Empty(RuleVerifier.Verify(RuleCatalog.Rules.Single(rule => rule.Descriptor.Id == id)));

    [Fact]
    public void FrameOfExamples_IsCorrect()
        => Assert.Empty(new DocumentValidator().Validate(new RuleExample("各单位要认真落实。").Document, TestContext.Current.CancellationToken).Findings);
}
