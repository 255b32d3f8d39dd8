using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OfficialDocs.Batch;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The README's examples run, and print what they say. That the README has them to the letter is held by <see cref="PagesTest"/>.</summary>
public sealed class ReadmeTest : ExampleTest
{
    private const string Sample = "samples/suzhou-2021-report.txt";

    [Fact]
    public void Parse_TakesTextAndBytes()
    {
        // <parse>
        OfficialDocument document = OfficialDocument.Load("samples/suzhou-2021-report.txt"); // UTF-8, UTF-16 or GB 18030

        // A text, or bytes, that are in memory already:
        OfficialDocument fromText = OfficialDocument.Parse("云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n");
        OfficialDocument fromBytes = OfficialDocument.Parse(SourceText.Decode(File.ReadAllBytes("samples/suzhou-2021-report.txt")));
        // </parse>

        Assert.True(document.IsRecognized);
        Assert.True(document.ContentEquals(fromBytes));
        Assert.Equal(8, fromText.Number?.Value.Sequence);
    }

    [Fact]
    public void Fields_AreRead()
    {
        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText(Sample));

        // <fields>
        Console.WriteLine(document.Number);                          // 苏府呈〔2022〕5号
        Console.WriteLine(document.Number?.Value.Year);              // 2022
        Console.WriteLine($"{document.Date?.Value.Day:O}");          // 2022-01-29
        Console.WriteLine(document.Date?.Value.Evidence);            // PublicationTime
        Console.WriteLine(string.Join("、", document.Issuers));      // 苏州市人民政府
        Console.WriteLine(document.Title);                           // 苏州市人民政府关于2021年法治政府建设工作的报告
        Console.WriteLine(document.Title?.Type?.ToChineseName());    // 报告
        // </fields>

        AssertPrinted("fields");
    }

    [Fact]
    public void Sections_AreWalked()
    {
        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText(Sample));

        // <sections>
        foreach (Section section in document.Sections.Descendants())
        {
            Console.WriteLine($"{section.Line}: {section}"); // 11: 一、主要举措和成效
        }
        // </sections>

        AssertPrinted("sections");
    }

    [Fact]
    public void Path_FindsASection()
    {
        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText(Sample));

        // <path>
        Section? found = document.Sections["二/（三）"];
        Console.WriteLine(found?.Heading);            // 综合行政执法改革有待深化
        Console.WriteLine(found?.Line);               // 37
        Console.WriteLine(found?.Paragraphs[0].Text); // 基层行政执法“三项制度”还未真正实现全面…
        // </path>

        AssertPrinted("path");
    }

    [Fact]
    public void Citations_AreListed()
    {
        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText(Sample));

        // <citations>
        foreach (Citation citation in document.Citations)
        {
            Console.WriteLine($"{citation.Line}: 《{citation.Title}》{citation.Number}"); // 9: 《法治政府建设实施纲要(20212025年)》
        }
        // </citations>

        AssertPrinted("citations");
    }

    [Fact]
    public void Documents_AreCheckedAndFixed()
    {
        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText(Sample));

#pragma warning disable xUnit1051 // The README's reader needs no token.
        // <validate>
        var validator = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy });
        ValidationReport report = validator.Validate(document);
        foreach (Finding finding in report.Fold().Findings)
        {
            Console.WriteLine($"{finding.Position} {finding.Rule.Id} {finding.Severity} {finding.Message}"); // 3:26 GW0402 Warning 缺少主送机关
        }
        // </validate>

        AssertPrinted("validate");

        // <fix>
        FixResult result = validator.FixAll("云政发[2025]第08号\n\n云州市人民政府关于做好防汛工作的通知\n");
        Console.WriteLine(result.Text.Split('\n')[0]);      // 云政发〔2025〕8号
        Console.WriteLine(result.Edits[0]);                 // TextEdit { Span = [3..4), NewText = 〔 }
        Console.WriteLine(result.Remaining.Findings.Count); // 0
        // </fix>
#pragma warning restore xUnit1051

        AssertPrinted("fix");

        // <write>
        File.WriteAllText("canonical.txt", document.ToText());                          // the document again, as the standard writes it
        File.WriteAllText("model.json", document.ToJson());                             // the model
        File.WriteAllText("report.html", HtmlReportWriter.Write(report, "suzhou.txt")); // the findings in suzhou.txt, a page that works offline
        // </write>

        Assert.True(document.ContentEquals(OfficialDocument.Parse(File.Written["canonical.txt"])));
        Assert.StartsWith("{\"source\":null,", File.Written["model.json"], StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.Written["report.html"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Batch_TellsOfEachDocument()
    {
        string archive = Directory.CreateTempSubdirectory("officialdocs-").FullName;
        string read = Path.Join(archive, "a.txt");
        string gone = Path.Join(archive, "b.txt");
        await System.IO.File.WriteAllTextAsync(read, "云州市人民政府关于做好防汛工作的通知\n云政发〔2025〕8号\n", TestContext.Current.CancellationToken);
        System.IO.File.CreateSymbolicLink(gone, Path.Join(archive, "missing"));

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
        string[] lines = [.. Console.ToString().TrimEnd().Split('\n').Order(StringComparer.Ordinal)];
        Assert.Equal(2, lines.Length);
        Assert.Equal($"{read}: 云政发〔2025〕8号", lines[0]);
        Assert.StartsWith($"{gone}: {FailureReason.NotFound}: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_CheckWhatARequestBrings()
    {
        var services = new ServiceCollection();

        // <services>
        services.AddOfficialDocsValidation(options => options with { Profile = ValidationProfile.Draft }); // builder.Services

        var check = async (Stream body, IDocumentValidator validator, CancellationToken aborted)
            => validator.Validate(await SourceText.LoadAsync(body, aborted), aborted).ToJson();
        // app.MapPost("/check", check);
        // </services>

        await using ServiceProvider provider = services.BuildServiceProvider();
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("云政发[2025]8号\n\n云州市人民政府关于做好防汛工作的通知\n"));
        string json = await check(body, provider.GetRequiredService<IDocumentValidator>(), TestContext.Current.CancellationToken);
        Assert.Contains("\"profile\":\"draft\"", json, StringComparison.Ordinal);
        Assert.Contains("GW0201", json, StringComparison.Ordinal);
    }
}
