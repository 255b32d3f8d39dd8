using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>Marks within marks, deeper than any text has them: what is reported grows with the text, not with its square.</summary>
public class DeepNestingTest
{
    private static readonly DocumentValidator s_validator = new();

    [Theory]
    [InlineData(40)]
    [InlineData(4000)]
    public void TitlesInTitles_AreReportedToTheDepthOfATextOnly(int depth)
    {
        string text = "各单位要认真落实。\n" + new string('《', depth) + "云州市防汛办法" + new string('》', depth);

        Finding[] nested = [.. s_validator.Validate(text, TestContext.Current.CancellationToken).Findings.Where(static finding => finding.Rule.Id == "GW0312")];

        // The second, the fourth … of the first 33.
        Assert.Equal(16, nested.Length);
        Assert.Equal(11, nested[0].Span.Start);
        Assert.Equal(41, nested[^1].Span.Start);
    }

    [Theory]
    [InlineData("《云州市《防汛办法》、《节水办法》》", 1)]
    [InlineData("《关于印发《防汛办法》、《节水办法》的通知》", 2)]
    [InlineData("《防汛办法、《节水办法》、《关于防火的通知》》", 0)]
    public void TitlesThatLookLikeAList_AreLeftAlone(string text, int expected)
        => Assert.Equal(expected, s_validator.Validate($"请认真执行{text}。", TestContext.Current.CancellationToken).Findings.Count(static finding => finding.Rule.Id == "GW0312"));
}
