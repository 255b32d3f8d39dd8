using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class FindingFingerprintsTest
{
    private static readonly WordRule s_comma = new("XX0101", ",");

    [Fact]
    public void Fingerprint_IsADigestAndATurn()
    {
        string fingerprint = Assert.Single(Of("请各县办理,并报告。"));
        Assert.Matches("^[0-9a-f]{16}:1$", fingerprint);
    }

    [Theory]
    [InlineData("一行在前。\n二行在前。\n请各县办理,并报告。\n三行在后。")]
    [InlineData("　　请各县办理,并报告。")]
    [InlineData("请各县（区）办理,并报告！\r\n")]
    public void Fingerprint_HoldsWhereTheDocumentChangesElsewhere(string changed) => Assert.Equal(
        Of(changed.Contains('（', StringComparison.Ordinal) ? "请各县区办理,并报告。" : "请各县办理,并报告。"),
        Of(changed));

    [Fact]
    public void Fingerprint_HoldsWhereAMarkBesideItIsPutRight()
        => Assert.Equal([Of("请甲,乙,丙办理。")[1]], Of("请甲，乙,丙办理。"));

    [Fact]
    public void Fingerprint_HoldsWhereDigitsBesideItChangeTheirWidth()
        => Assert.Equal(Of("到２０２５年,请办理。"), Of("到2025年,请办理。"));

    [Theory]
    [InlineData("请各县办理,并通报。")]
    [InlineData("请各区办理,并报告。")]
    public void Fingerprint_DiffersWhereTheWordsAroundDiffer(string other)
        => Assert.NotEqual(Of("请各县办理,并报告。"), Of(other));

    [Fact]
    public void Equals_TakeTurns()
    {
        IReadOnlyList<string> fingerprints = Of("请办理,谢谢。\n请办理,谢谢。\n请办理,谢谢。");
        Assert.Equal([":1", ":2", ":3"], fingerprints.Select(static text => text[16..]));
        Assert.Single(fingerprints.Select(static text => text[..16]).Distinct());
    }

    [Fact]
    public void Rules_AreToldApart()
    {
        IReadOnlyList<string> fingerprints = FindingFingerprints.Of(WordRule.Check("请办理,谢谢。", s_comma, new WordRule("XX0102", ",")));
        Assert.Equal(2, fingerprints.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("办")]
    public void EmptyPlace_HasAFingerprintInEveryText(string text)
    {
        ValidationReport report = WordRule.Check(text);
        var finding = new Finding
        {
            Rule = s_comma.Descriptor,
            Severity = Severity.Error,
            Message = new("缺", "missing"),
            Span = new(text.Length, 0),
            Position = report.Document.Source!.GetLinePosition(text.Length),
            Text = "",
        };

        Assert.Single(FindingFingerprints.Of(new ValidationReport(report.Document, report.Profile, [finding], [])));
    }

    private static IReadOnlyList<string> Of(string text) => FindingFingerprints.Of(WordRule.Check(text, s_comma));
}
