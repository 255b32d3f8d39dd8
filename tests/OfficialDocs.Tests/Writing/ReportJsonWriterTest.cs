using System.Text;
using System.Text.Json;
using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class ReportJsonWriterTest
{
    [Fact]
    public void Report_IsWrittenAsTheContractHasIt()
    {
        ValidationReport plain = WordRule.Check(
            "通知\n\n请<甲>办。\n请乙办。\n",
            new WordRule("XX0101", "<甲>") { Replacement = "" },
            new WordRule("XX0102", "乙") { Severity = Severity.Warning, Replacement = "丙", Suggestion = new("看上文", "see above") },
            new WordRule("XX0103", "办。\n请") { Severity = Severity.Info, IsInsertion = true });
        var report = new ValidationReport(
            plain.Document,
            ValidationProfile.Draft,
            plain.Findings,
            [
                new NotChecked(new WordRule("XX0104", "丁").Descriptor, NotCheckedReason.Layout),
                new NotChecked(new WordRule("XX0105", "戊").Descriptor, NotCheckedReason.Knowledge),
                new NotChecked(new WordRule("XX0106", "己").Descriptor, NotCheckedReason.Metadata),
            ]);

        Assert.Equal(
            """
            {"source":"a.txt","profile":"draft","findings":[
            {"rule":"XX0101","severity":"error","line":3,"column":2,"span":[5,3],"text":"<甲>","message":"不写“<甲>”","clause":"试 1.2","count":1,
            "fix":{"safety":"safe","edits":[{"span":[5,3],"text":""}]}},
            {"rule":"XX0103","severity":"info","line":3,"column":5,"span":[8,0],"text":"","message":"不写“办。\n请”","clause":"试 1.2","count":1,"fix":null},
            {"rule":"XX0102","severity":"warning","line":4,"column":2,"span":[12,1],"text":"乙","message":"不写“乙”","clause":"试 1.2","count":1,
            "fix":{"safety":"suggested","edits":[{"span":[12,1],"text":"丙"}]}}],
            "notChecked":[{"rule":"XX0104","reason":"layout"},{"rule":"XX0105","reason":"knowledge"},{"rule":"XX0106","reason":"metadata"}]}
            """.ReplaceLineEndings(""),
            ReportJsonWriter.Write(report, "a.txt"));
    }

    [Theory]
    [InlineData(ValidationProfile.Issued, "issued")]
    [InlineData(ValidationProfile.WebCopy, "webCopy")]
    [InlineData(ValidationProfile.Draft, "draft")]
    public void CleanReport_HasEveryKey(ValidationProfile profile, string name)
    {
        ValidationReport report = WordRule.Check("通知\n");

        Assert.Equal(
            $$"""{"source":null,"profile":"{{name}}","findings":[],"notChecked":[]}""",
            ReportJsonWriter.Write(new ValidationReport(report.Document, profile, [], [])));
    }

    [Fact]
    public void Messages_AreInTheLanguageAskedFor()
    {
        ValidationReport report = WordRule.Check("请甲。", new WordRule("XX0101", "甲"));

        Assert.Contains("\"message\":\"do not write 甲\"", ReportJsonWriter.Write(report, options: new ReportJsonOptions { Language = ReportLanguage.English }), StringComparison.Ordinal);
    }

    [Fact]
    public void FoldedFinding_TellsItsCountAndAllEdits()
    {
        ValidationReport report = WordRule.Check("请甲，请甲。", new WordRule("XX0101", "甲") { Replacement = "乙" }).Fold();

        Assert.Contains(
            """
            "span":[1,1],"text":"甲","message":"不写“甲”","clause":"试 1.2","count":2,"fix":{"safety":"safe","edits":[{"span":[1,1],"text":"乙"},{"span":[4,1],"text":"乙"}]}
            """,
            ReportJsonWriter.Write(report),
            StringComparison.Ordinal);
    }

    [Fact]
    public void HalfASurrogatePair_IsWrittenAsReplacementCharacter()
    {
        ValidationReport report = WordRule.Check("请\ud800。", new WordRule("XX0101", "\ud800"));

        using var json = JsonDocument.Parse(ReportJsonWriter.Write(report));
        Assert.Equal("\ufffd", json.RootElement.GetProperty("findings")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Stream_GetsTheSameAndStaysOpen()
    {
        ValidationReport report = WordRule.Check("请甲。", new WordRule("XX0101", "甲"));
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        ReportJsonWriter.Write(first, report, "a.txt");
        await ReportJsonWriter.WriteAsync(second, report, "a.txt", cancellationToken: TestContext.Current.CancellationToken);

        string expected = ReportJsonWriter.Write(report, "a.txt");
        Assert.Equal(expected, Encoding.UTF8.GetString(first.ToArray()));
        Assert.Equal(expected, Encoding.UTF8.GetString(second.ToArray()));
        Assert.True(first.CanWrite);
    }

    [Fact]
    public void Lines_AreNeverBrokenInside()
    {
        ValidationReport report = WordRule.Check("请甲\u2028乙\n", new WordRule("XX0101", "甲\u2028乙\n"));

        Assert.DoesNotContain('\n', ReportJsonWriter.Write(report, "a\nb.txt"));
    }
}
