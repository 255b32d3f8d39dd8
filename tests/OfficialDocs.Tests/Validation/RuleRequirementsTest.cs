using OfficialDocs.Generation;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>What a rule requires, a document must have for the rule to speak: called without it, the rule has nothing to say.</summary>
public class RuleRequirementsTest
{
    private const int GeneratedCount = 400;

    private static readonly Rule[] s_withoutRequirements = [.. RuleCatalog.Rules.Select(static rule => new WithoutRequirements(rule))];

    private static readonly string[] s_texts =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. RuleCatalog.Rules.SelectMany(static rule => new[] { rule.Descriptor.Bad!.Document, rule.Descriptor.Good!.Document }),
        .. new DocumentGenerator(new GeneratorOptions { Seed = 5, DeviationRate = 0.7 }).Generate(0, GeneratedCount).Select(static document => document.Text),
    ];

    public static TheoryData<ValidationProfile> Profiles => [.. Enum.GetValues<ValidationProfile>()];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Rule_WithoutWhatItRequires_HasNothingToSay(ValidationProfile profile)
    {
        var options = new ValidationOptions { Profile = profile };
        var validator = new DocumentValidator(options);
        var everyRuleIsCalled = new DocumentValidator(options, s_withoutRequirements);
        foreach (string text in s_texts)
        {
            OfficialDocument document = OfficialDocument.Parse(text);

            Assert.Equal(Show(everyRuleIsCalled), Show(validator));

            string Show(DocumentValidator with)
            {
                ValidationReport report = with.Validate(document, TestContext.Current.CancellationToken);
                return string.Join('\n', report.Findings) + string.Join(' ', report.NotChecked.Select(static entry => entry.Rule.Id));
            }
        }
    }

    [Fact]
    public void MostRules_RequireSomething() => Assert.True(RuleCatalog.Rules.Count(static rule => rule.Requires != DocumentFeatures.None) > 100);

    private sealed class WithoutRequirements(Rule rule) : Rule
    {
        public override RuleDescriptor Descriptor => rule.Descriptor;

        public override TokenKinds Tokens => rule.Tokens;

        public override string Marks => rule.Marks;

        public override IReadOnlyList<string> Words => rule.Words;

        public override void CheckDocument(RuleContext context) => rule.CheckDocument(context);

        public override void CheckToken(in Token token, int index, RuleContext context) => rule.CheckToken(token, index, context);
    }
}
