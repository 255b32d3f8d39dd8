using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class GitHubAnnotationWriterTest
{
    [Fact]
    public void Finding_IsOneCommand() => Assert.Equal(
        "::error file=公文/a.txt,line=2,endLine=2,col=2,endColumn=4,title=XX0101 不写“甲乙”::不写“甲乙”〔试 1.2〕\n",
        Write(WordRule.Check("通知\n请甲乙。", new WordRule("XX0101", "甲乙")), "./公文/a.txt"));

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Info, "::notice ")]
    public void Severity_DecidesTheCommand(Severity severity, string command)
        => Assert.StartsWith(command, Write(WordRule.Check("请甲。", new WordRule("XX0101", "甲") { Severity = severity }), "a.txt"), StringComparison.Ordinal);

    [Fact]
    public void Properties_AndMessage_AreEscaped() => Assert.Equal(
        "::error file=a%2Cb%3A100%25.txt,line=1,endLine=1,col=2,endColumn=6,title=XX0101 不写“5%25%3A%2C”::不写“5%25:,”〔试 1.2〕\n",
        Write(WordRule.Check("请5%:,。", new WordRule("XX0101", "5%:,")), "a,b:100%.txt"));

    [Fact]
    public void PlaceOfSeveralLines_HasNoColumns() => Assert.Equal(
        "::error file=a.txt,line=1,endLine=2,title=XX0101 不写“甲%0D%0A乙”::不写“甲%0D%0A乙”〔试 1.2〕\n",
        Write(WordRule.Check("请甲\r\n乙。", new WordRule("XX0101", "甲\r\n乙")), "a.txt"));

    [Fact]
    public void FoldedFinding_TellsItsCount()
    {
        ValidationReport report = WordRule.Check("请甲，请甲。", new WordRule("XX0101", "甲")).Fold();

        Assert.EndsWith("::不写“甲”（共2处）〔试 1.2〕\n", Write(report, "a.txt"), StringComparison.Ordinal);
        Assert.EndsWith("title=XX0101 Never write 甲::do not write 甲 (2 places) [试 1.2]\n", Write(report, "a.txt", ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void CleanReport_WritesNothing() => Assert.Equal("", Write(WordRule.Check("请办。"), "a.txt"));

    private static string Write(ValidationReport report, string source, ReportLanguage language = ReportLanguage.Chinese)
    {
        using var writer = new StringWriter();
        GitHubAnnotationWriter.Write(writer, report, source, language);
        return writer.ToString();
    }
}
