using System.Text;
using OfficialDocs.Cli.Batch;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class CsvRowTest
{
    private const string Names = "source,number,agencyCode,year,sequence,title,organ,type,issuers,date,recipients,sections,citations,attachments,characters";

    [Theory]
    [InlineData("", "")]
    [InlineData("云州市", "云州市")]
    [InlineData("云州市，青河县", "云州市，青河县")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("关于\"放管服\"", "\"关于\"\"放管服\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("1-1", "1-1")]
    public void Cell_IsQuotedWhereItMustBe_AndNeverAFormula(string text, string expected) => Assert.Equal(expected, CsvRow.Cell(text));

    [Fact]
    public async Task Table_HasARowForEachDocument()
    {
        using var directory = new TemporaryDirectory();
        string notice = directory.Write("a.txt", InventedDocuments.Notice);
        string joint = directory.Write("b.txt", """
            云州市教育局
            云州市财政局文件
            云教发〔2025〕11号

            云州市教育局　云州市财政局
            关于印发《学生资助办法》的通知
            各区（市）教育局、财政局：
            　　现将《学生资助办法》印发给你们，请遵照执行。
            云州市教育局　　云州市财政局
            2025年6月9日

            """);

        CommandRun run = await CommandRun.OfAsync("parse", notice, joint, "--format", "csv");

        // The first names an attachment, but has none.
        string[] rows = Encoding.UTF8.GetString(run.Bytes).Split("\r\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, rows.Length);
        Assert.Equal(Names, rows[0]);
        Assert.Equal(
            $"{notice},青政发〔2025〕8号,青政发,2025,8,青河县人民政府关于开展春季植树活动的通知,青河县人民政府,通知,青河县人民政府,2025-03-05,各乡镇人民政府；县政府各部门,4,0,0,{InventedDocuments.Notice.Length}",
            rows[1]);
        Assert.StartsWith($"{joint},云教发〔2025〕11号,云教发,2025,11,", rows[2], StringComparison.Ordinal);
        Assert.Contains(",通知,云州市教育局；云州市财政局,2025-06-09,", rows[2], StringComparison.Ordinal);
        Assert.Equal("", rows[3]);
    }

    [Fact]
    public async Task ByteOrderMark_ComesFirst_WhereItIsAskedFor()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", InventedDocuments.Reply);

        CommandRun plain = await CommandRun.OfAsync("parse", file, "--format", "csv");
        CommandRun marked = await CommandRun.OfAsync("parse", file, "--format", "csv", "--bom");

        Assert.Equal((byte)'s', plain.Bytes[0]);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain.Bytes], marked.Bytes);
    }

    [Fact]
    public async Task TextWithoutAnything_IsARowOfEmptyCells()
    {
        CommandRun run = await CommandRun.OfAsync(["parse", "-", "--format", "csv"], "你好。"u8.ToArray());

        Assert.Equal($"{Names}\r\n'-,,,,,,,,,,,0,0,0,3\r\n", Encoding.UTF8.GetString(run.Bytes));
    }
}
