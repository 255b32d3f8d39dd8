using System.Text;
using System.Text.Json;
using OfficialDocs.Generation;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class GenerateCommandTest
{
    [Fact]
    public async Task Documents_AreLinesOfJson_ThatTheFilterReads()
    {
        CommandRun run = await CommandRun.OfAsync("generate", "--count", "20", "--seed", "7", "--first", "5");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(20, run.OutputLines.Length);
        using var last = JsonDocument.Parse(run.OutputLines[^1]);
        Assert.Equal("7-000024", last.RootElement.GetProperty("id").GetString());
        Assert.Equal(new DocumentGenerator(new GeneratorOptions { Seed = 7 }).Generate(24).Text, last.RootElement.GetProperty("text").GetString());

        CommandRun filtered = await CommandRun.OfAsync(["filter", "parse"], run.Bytes);
        Assert.Equal((0, 20), (filtered.ExitCode, filtered.OutputLines.Length));
        using var parsed = JsonDocument.Parse(filtered.OutputLines[0]);
        Assert.Equal("7-000005", parsed.RootElement.GetProperty("source").GetString());
    }

    [Fact]
    public async Task Text_HasPageBreaksBetweenDocuments()
    {
        CommandRun run = await CommandRun.OfAsync("generate", "--count", "3", "--format", "text", "--type", "通知", "--type", "report", "--size", "short", "--form", "webCopy");

        string[] documents = run.Output.Split("\f\n");
        Assert.Equal(3, documents.Length);
        Assert.All(documents, static text => Assert.True(OfficialDocument.Parse(text).Title?.Type is DocumentType.Notice or DocumentType.Report));
    }

    [Fact]
    public async Task Options_AreTaken()
    {
        CommandRun run = await CommandRun.OfAsync("generate", "--count", "10", "--deviations", "1", "--size", "long", "--form", "issued", "--type", "requestForInstructions", "--format", "text");

        IEnumerable<GeneratedDocument> expected = new DocumentGenerator(new GeneratorOptions
        {
            DeviationRate = 1,
            Size = DocumentSize.Long,
            Form = CopyForm.Issued,
            Types = [DocumentType.RequestForInstructions],
        }).Generate(0, 10);
        Assert.Equal(string.Join("\f\n", expected.Select(static document => document.Text)), run.Output);
    }

    [Fact]
    public async Task Files_AreWritten_OneADocument()
    {
        using var directory = new TemporaryDirectory();
        string target = Path.Join(directory.Path, "new", "samples");

        CommandRun run = await CommandRun.OfAsync("generate", "--count", "3", "--first", "999", "--output", target);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["000999.txt", "001000.txt", "001001.txt"], Directory.GetFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Encoding.UTF8.GetBytes(new DocumentGenerator().Generate(1000).Text), await File.ReadAllBytesAsync(Path.Join(target, "001000.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ManyFiles_AreDivided_AThousandADirectory()
    {
        using var directory = new TemporaryDirectory();

        CommandRun run = await CommandRun.OfAsync("generate", "--count", "1001", "--size", "short", "--output", directory.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1000, Directory.GetFiles(Path.Join(directory.Path, "000")).Length);
        Assert.Equal("001000.txt", Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Join(directory.Path, "001")))));
    }

    [Fact]
    public async Task Directory_ThatIsAFile_IsAnError_WithoutAStackTrace()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", "");

        CommandRun run = await CommandRun.OfAsync("generate", "--output", file);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: cannot write the output", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoDocuments_AreNothing()
    {
        CommandRun run = await CommandRun.OfAsync("generate", "--count", "0");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("--count", "1.5", "0–9223372036854775807")]
    [InlineData("--count", "1e3", "0–9223372036854775807")]
    [InlineData("--seed", "x", "0–9223372036854775807")]
    [InlineData("--first", "9223372036854775807", "0–9223372036854775807 − --count")]
    [InlineData("--deviations", "2", "0–1")]
    [InlineData("--deviations", "NaN", "0–1")]
    [InlineData("--size", "huge", "mixed | short | medium | long")]
    [InlineData("--form", "paper", "mixed | issued | webCopy")]
    [InlineData("--format", "csv", "ndjson | text")]
    public async Task WrongValue_IsExplained(string option, string value, string expected)
    {
        CommandRun english = await CommandRun.OfAsync(["generate", option, value, "--lang", "en"], []);
        CommandRun chinese = await CommandRun.OfAsync(["generate", option, value, "--lang", "zh"], []);

        Assert.Equal((2, 2), (english.ExitCode, chinese.ExitCode));
        Assert.Equal([$"error: the option {option} has the value '{value}'; expected {expected}", "see officialdocs generate --help"], english.ErrorLines);
        Assert.Equal([$"错误：选项 {option} 的值“{value}”不对，应为 {expected}", "用法见 officialdocs generate --help"], chinese.ErrorLines);
    }

    [Fact]
    public async Task WrongType_IsExplained_WithAllTypes()
    {
        CommandRun run = await CommandRun.OfAsync("generate", "--type", "方案");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: the option --type has the value '方案'; expected 决议 resolution | 决定 decision | 令 order | ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("函 letter | 纪要 minutes", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Argument_IsNotExpected()
    {
        CommandRun english = await CommandRun.OfAsync("generate", "10");
        CommandRun chinese = await CommandRun.OfAsync("generate", "10", "--lang", "zh");

        Assert.Equal((2, 2), (english.ExitCode, chinese.ExitCode));
        Assert.Equal(["error: '10' is not expected here: this command takes options only", "see officialdocs generate --help"], english.ErrorLines);
        Assert.Equal(["错误：多出了“10”：这里只用选项", "用法见 officialdocs generate --help"], chinese.ErrorLines);
    }

    [Fact]
    public async Task OutputAndFormat_CannotGoTogether()
    {
        CommandRun run = await CommandRun.OfAsync("generate", "--output", "a", "--format", "text");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("error: the options --output and --format cannot go together", run.ErrorLines[0]);
    }
}
