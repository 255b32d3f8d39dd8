using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>The user's own sample, a web copy whose marks a page made half-width and which lost characters. What is wrong with it was read off the file.</summary>
public class SeedValidationTest
{
    private static SourceText Source { get; } = SourceText.Decode(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "Readme", "suzhou-2021-report.txt")));

    private static ValidationReport Report { get; } = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).Validate(Source);

    [Fact]
    public void Findings_AreThoseAReaderSees_AndNoOthers()
    {
        string[] expected =
        [
            "GW0402 Warning 3 '' ×1",            // An upward report without its addressee.
            "GW1101 Error 9 ',' ×152",           // Every comma is half-width.
            "GW1103 Warning 9 '(' ×52",          // So are the brackets …
            "GW1106 Warning 9 '20212025' ×3",    // The dash between the years is lost.
            "GW0506 Warning 13 '(一)' ×19",      // … also those of the sections.
            "GW1106 Warning 19 '20212035' ×1",
            "GW1113 Warning 19 '' ×1",           // …提供专业保障三是健全…
            "GW0704 Error 57 '2022129' ×1",      // The date has lost 年, 月 and 日.
            "GW0709 Error 59 '(' ×1",            // The annotation is half-width and never closed.
            "GW0709 Error 59 '' ×1",
        ];

        Assert.Equal(
            expected,
            Report.Fold().Findings.Select(static finding => $"{finding.Rule.Id} {finding.Severity} {finding.Position.Line} '{finding.Text}' ×{finding.Count}"));
    }

    [Fact]
    public void EveryHalfWidthMark_IsFound()
    {
        // The page around the document has its colons; all commas and brackets are the document's.
        Assert.Equal(Source.Content.Count(static c => c == ','), Report.Findings.Count(static finding => finding.Rule.Id == "GW1101"));
        int brackets = Report.Findings.Where(static finding => finding.Rule.Id is "GW1103" or "GW0506" or "GW0709").Sum(static finding => finding.Text.Count(static c => c is '(' or ')'));
        Assert.Equal(Source.Content.Count(static c => c is '(' or ')'), brackets);
    }

    [Theory]
    [InlineData("20212025", "2021—2025")]
    [InlineData("20212035", "2021—2035")]
    [InlineData("2022129", "2022年1月29日")] // The page was published on 30 January.
    public void DamagedValue_GetsASuggestionWithItsReason_NeverASafeFix(string damaged, string suggested)
        => Assert.All(
            Report.Findings.Where(finding => finding.Text == damaged),
            finding =>
            {
                Assert.Equal(FixSafety.Suggested, finding.Fix?.Safety);
                Assert.Equal(suggested, Assert.Single(finding.Fix!.Edits).NewText);
                Assert.False(string.IsNullOrEmpty(finding.Fix.Reason.Chinese));
            });

    [Fact]
    public void SafeFixes_LeaveWhatAPersonMustDecide()
    {
        FixResult result = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).FixAll(Source.Content, cancellationToken: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(',', result.Text);
        Assert.Contains("2022129", result.Text, StringComparison.Ordinal);
        Assert.Contains("（20212025年）", result.Text, StringComparison.Ordinal);
        Assert.Contains("（此件公开发布）", result.Text, StringComparison.Ordinal);
        Assert.Equal(["GW0402", "GW1106", "GW1106", "GW1113", "GW0704"], result.Remaining.Fold().Findings.Select(static finding => finding.Rule.Id));
    }
}
