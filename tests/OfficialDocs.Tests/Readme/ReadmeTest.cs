using OfficialDocs.Batch;
using OfficialDocs.Grammar;
using OfficialDocs.Parsing;
using OfficialDocs.Validation;
using Sprache;
using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The README's examples: the code here runs, and is the code there to the letter.</summary>
public class ReadmeTest
{
    [Fact]
    public void LibraryExample_PrintsWhatItSays()
    {
        using var Console = new StringWriter();
        string samples = Path.Combine(AppContext.BaseDirectory, "Samples", "Readme");
        static string Sample(string folder, string path) => System.IO.File.ReadAllText(Path.Combine(folder, Path.GetFileName(path)));
        var File = new { ReadAllText = (Func<string, string>)(path => Sample(samples, path)) };

        // <library>
        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText("samples/suzhou-2021-report.txt"));

        Console.WriteLine(document.Number);                         // 苏府呈〔2022〕5号
        Console.WriteLine(document.Title?.Organ);                   // 苏州市人民政府
        Console.WriteLine(document.Title?.Type?.ToChineseName());   // 报告
        Console.WriteLine(document.Date);                           // 2022年1月29日
        Console.WriteLine(document.Date?.Value.Evidence);           // PublicationTime: the day was inferred
        foreach (Section section in document.Sections)
        {
            Console.WriteLine($"{section.Line}: {section} ({section.Sections.Count})"); // 11: 一、主要举措和成效 (9)
        }

        Console.WriteLine(document.Sections["二/（三）"]?.Heading); // 综合行政执法改革有待深化
        Console.WriteLine(document.Citations[0].Title);             // 法治政府建设实施纲要(20212025年)
        // </library>

        Assert.Equal(
            """
            苏府呈〔2022〕5号
            苏州市人民政府
            报告
            2022年1月29日
            PublicationTime
            11: 一、主要举措和成效 (9)
            31: 二、存在的不足和原因 (4)
            41: 三、下一年度推进法治政府建设的主要安排 (6)
            综合行政执法改革有待深化
            法治政府建设实施纲要(20212025年)

            """,
            Console.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void ByHandExample_WritesTheDocument()
    {
        using var Console = new StringWriter();

        // <by hand>
        var notice = new OfficialDocument
        {
            Number = new DocumentNumber("云政发", 2025, 8),
            Title = new Title("云州市人民政府关于做好防汛工作的通知", "云州市人民政府", "做好防汛工作", DocumentType.Notice),
            MainRecipients = ["各县（区）人民政府", "市政府各部门"],
            Preamble = ["为做好防汛工作，现就有关事项通知如下。"],
            Sections =
            [
                new Section("一、", "加强值守"),
                new Section("二、", "备足物资") { Paragraphs = ["四月底前完成盘点。"] },
            ],
            Signatures = ["云州市人民政府"],
            Date = new IssuedDate(new DateOnly(2025, 3, 5)),
            Annotations = ["此件公开发布"],
        };

        Console.WriteLine(notice.ToText());
        // </by hand>

        Assert.StartsWith("云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府，市政府各部门：\n", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n　　一、加强值守\n　　二、备足物资\n　　四月底前完成盘点。\n\n云州市人民政府\n2025年3月5日\n　　（此件公开发布）\n", Console.ToString(), StringComparison.Ordinal);
        Assert.True(notice.ContentEquals(OfficialDocument.Parse(notice.ToText())));
    }

    [Fact]
    public void GrammarExample_ComposesAndExplains()
    {
        using var Console = new StringWriter();

        // <grammar>
        Parser<(Element<DocumentNumber> Number, Element<IssuedDate> Received)> receipt =
            from label in Parse.String("收文").Token()
            from colon in LexemeGrammar.Colon
            from number in LexemeGrammar.DocumentNumber
            from received in LexemeGrammar.IssuedDate.AfterBlanks()
            select (number, received);

        var (cited, day) = receipt.ParseLine("收文：云政发〔2025〕8号 2025年3月6日");
        Console.WriteLine($"{cited.Value.AgencyCode} {cited.Value.Sequence} {day}");   // 云政发 8 2025年3月6日

        Console.WriteLine(receipt.TryParseLine("收文：云政发2025 8号").Message);
        // 1:7: expected 〔年份〕 (year: 〔2025〕), found '2'.
        // </grammar>

        Assert.Equal(
            """
            云政发 8 2025年3月6日
            1:7: expected 〔年份〕 (year: 〔2025〕), found '2'.

            """,
            Console.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void CheckExample_FindsWhatIsWrong()
    {
        using var Console = new StringWriter();
        string samples = Path.Combine(AppContext.BaseDirectory, "Samples", "Readme");
        static string Sample(string folder, string path) => System.IO.File.ReadAllText(Path.Combine(folder, Path.GetFileName(path)));
        var File = new { ReadAllText = (Func<string, string>)(path => Sample(samples, path)) };

#pragma warning disable xUnit1051 // The README's reader needs no token.
        // <check>
        var validator = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy });
        string copy = File.ReadAllText("samples/suzhou-2021-report.txt");
        foreach (Finding finding in validator.Validate(copy).Fold().Findings)
        {
            Console.WriteLine($"{finding.Position} {finding.Rule.Id} {finding.Severity} {finding.Message} ×{finding.Count}（{finding.Rule.Clause}）");
        }

        FixResult result = validator.FixAll(copy); // The safe fixes: result.Text, result.Edits; what people have to decide is in result.Remaining.
        // </check>
#pragma warning restore xUnit1051

        Assert.Contains("GW1101 Error", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("2021年，在党中央", result.Text, StringComparison.Ordinal);
        Assert.Contains(result.Remaining.Findings, static finding => finding.Text.Contains("20212025", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BatchExample_TellsOfEachDocument()
    {
        using var Console = new StringWriter();
        string archive = Directory.CreateTempSubdirectory("officialdocs-").FullName;
        string read = Path.Join(archive, "a.txt");
        string gone = Path.Join(archive, "b.txt");
        await File.WriteAllTextAsync(read, "云州市人民政府关于做好防汛工作的通知\n云政发〔2025〕8号\n", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(gone, Path.Join(archive, "missing"));

#pragma warning disable xUnit1051 // The README's reader needs no token.
        // <batch>
        IEnumerable<DocumentSource> sources = Directory.EnumerateFiles(archive, "*.txt").Select(path => DocumentSource.FromFile(path));
        await foreach (DocumentOutcome<OfficialDocument> outcome in new OfficialDocumentParser().ParseManyAsync(sources))
        {
            Console.WriteLine(outcome.IsSuccess ? $"{outcome.Id}: {outcome.Value.Number}" : $"{outcome.Id}: {outcome.Failure}");
        }
        // </batch>
#pragma warning restore xUnit1051

        Directory.Delete(archive, recursive: true);
        string[] lines = [.. Console.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n').Order(StringComparer.Ordinal)];
        Assert.Equal(2, lines.Length);
        Assert.Equal($"{read}: 云政发〔2025〕8号", lines[0]);
        Assert.StartsWith($"{gone}: {FailureReason.NotFound}: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void RuleExample_KeepsItsOwnExamples() => Assert.Empty(RuleVerifier.Verify(new FullNameOfTheBureau()));

    [Theory]
    [InlineData("batch")]
    [InlineData("check")]
    [InlineData("library")]
    [InlineData("by hand")]
    [InlineData("grammar")]
    public void Example_IsTheSameInTheReadme(string name)
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        string marker = $"<!-- example: {name} -->\n```csharp\n";
        int start = readme.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        string shown = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];

        Assert.Equal(Region(name), shown);
    }

    [Fact]
    public void RuleExample_IsTheSameInTheReadme()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        string code = File.ReadAllText(Path.Combine(Repository.Root, "tests", "OfficialDocs.Tests", "Readme", "FullNameOfTheBureau.cs")).ReplaceLineEndings("\n");

        Assert.Contains($"<!-- example: rule -->\n```csharp\n{code[code.IndexOf("sealed class", StringComparison.Ordinal)..]}```", readme, StringComparison.Ordinal);
    }

    /// <summary>The lines between the marks in this file, without their indent.</summary>
    private static string Region(string name)
    {
        string[] lines = File.ReadAllText(Path.Combine(Repository.Root, "tests", "OfficialDocs.Tests", "Readme", "ReadmeTest.cs")).ReplaceLineEndings("\n").Split('\n');
        int start = Array.FindIndex(lines, line => line.Trim() == $"// <{name}>");
        int end = Array.FindIndex(lines, line => line.Trim() == $"// </{name}>");
        return string.Concat(lines[(start + 1)..end].Select(static line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }
}
