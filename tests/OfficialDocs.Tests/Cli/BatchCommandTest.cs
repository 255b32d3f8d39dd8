using System.Text;
using Xunit;

namespace OfficialDocs.Tests.Cli;

/// <summary><c>parse</c> and <c>check</c> over many inputs.</summary>
public class BatchCommandTest
{
    private const int Count = 60;

    [Theory]
    [InlineData("parse", "ndjson")]
    [InlineData("parse", "json")]
    [InlineData("parse", "text")]
    [InlineData("parse", "csv")]
    [InlineData("check", "ndjson")]
    [InlineData("check", "text")]
    [InlineData("check", "sarif")]
    public async Task Workers_DoNotChangeTheOutput(string command, string format)
    {
        using TemporaryDirectory directory = Archive();

        CommandRun one = await CommandRun.OfAsync(command, directory.Path, "--format", format, "--jobs", "1");
        CommandRun many = await CommandRun.OfAsync(command, directory.Path, "--format", format, "-j", "8");

        Assert.NotEmpty(one.Bytes);
        Assert.Equal(one.Output, many.Output);
        Assert.Equal(one.ExitCode, many.ExitCode);
    }

    [Fact]
    public async Task OneBadInput_DoesNotStopTheOthers()
    {
        using TemporaryDirectory directory = Archive();
        directory.Write("0007.txt", [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0]);

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path, "--jobs", "4");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error: {Path.Join(directory.Path, "0007.txt")}: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Count - 1, run.OutputLines.Length);
    }

    [Fact]
    public async Task Pattern_NamesItsFiles()
    {
        using TemporaryDirectory directory = Archive();
        string deep = directory.Write("x/y/通知.text", InventedDocuments.Notice);

        CommandRun some = await CommandRun.OfAsync("parse", Path.Join(directory.Path, "000?.txt"));
        CommandRun all = await CommandRun.OfAsync("parse", Path.Join(directory.Path, "**", "*.text"));
        CommandRun none = await CommandRun.OfAsync("parse", Path.Join(directory.Path, "*.md"));

        Assert.Equal(10, some.OutputLines.Length);
        Assert.Contains(deep, Assert.Single(all.OutputLines), StringComparison.Ordinal);
        Assert.Equal(1, none.ExitCode);
        Assert.StartsWith($"error: {Path.Join(directory.Path, "*.md")}: no such files; expected a pattern that files match", Assert.Single(none.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task OutputFile_HoldsWhatWouldBePrinted(string format)
    {
        using TemporaryDirectory directory = Archive();
        string output = Path.Join(directory.Path, "result");

        CommandRun printed = await CommandRun.OfAsync("parse", directory.Path, "--format", format);
        CommandRun written = await CommandRun.OfAsync("parse", directory.Path, "--format", format, "--output", output);

        Assert.Equal((0, 0), (printed.ExitCode, written.ExitCode));
        Assert.Empty(written.Output);
        Assert.Equal(printed.Bytes, File.ReadAllBytes(output));
        Assert.False(File.Exists(output + ".partial"));
    }

    [Fact]
    public async Task OutputFile_StaysAsItWas_WhereTheRunIsCutOff()
    {
        using TemporaryDirectory directory = Archive();
        string output = directory.Write("result", "earlier\n");
        using var ctrlC = new CancellationTokenSource();
        await ctrlC.CancelAsync();

        CommandRun run = await CommandRun.OfAsync(["parse", directory.Path, "--format", "csv", "--output", output], [], ctrlC: ctrlC);

        Assert.Equal(130, run.ExitCode);
        Assert.Equal("earlier\n", File.ReadAllText(output));
        Assert.False(File.Exists(output + ".partial"));
    }

    [Theory]
    [InlineData("parse", 0)]
    [InlineData("check", 1)]
    public async Task Resume_GivesWhatASingleRunGives_WhereverTheEarlierOneWasCut(string command, int exitCode)
    {
        using TemporaryDirectory directory = Archive();
        string output = Path.Join(directory.Path, "result");
        byte[] whole = (await CommandRun.OfAsync(command, directory.Path, "--format", "ndjson")).Bytes;

        // Before the first byte, in the middle of a line, between two lines, before the last line feed.
        foreach (int cut in (int[])[0, whole.Length / 3, Array.IndexOf(whole, (byte)'\n') + 1, whole.Length - 1])
        {
            File.Delete(output);
            File.WriteAllBytes(output + ".partial", whole[..cut]);

            CommandRun run = await CommandRun.OfAsync(command, directory.Path, "--format", "ndjson", "--output", output, "--resume");

            Assert.Equal(exitCode, run.ExitCode);
            Assert.Equal(whole, File.ReadAllBytes(output));
            Assert.False(File.Exists(output + ".partial"));
        }
    }

    [Fact]
    public async Task Resume_DoesNotReadAgainWhatIsFinished()
    {
        using TemporaryDirectory directory = Archive();
        string output = Path.Join(directory.Path, "result");
        await CommandRun.OfAsync("parse", directory.Path, "--output", output);
        byte[] first = File.ReadAllBytes(output);
        directory.Write("0003.txt", "改过的。");
        string added = directory.Write("9999.txt", InventedDocuments.Reply);

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path, "--output", output, "--resume");

        Assert.Equal(0, run.ExitCode);
        byte[] second = File.ReadAllBytes(output);
        Assert.Equal(first, second[..first.Length]);
        Assert.Contains(added, Assert.Single(Encoding.UTF8.GetString(second[first.Length..]).TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_RefusesAFileOfSomethingElse_AndLeavesIt()
    {
        using TemporaryDirectory directory = Archive();
        string output = directory.Write("result", "my notes\n");

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path, "--output", output, "--resume");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("cannot be gone on with", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("my notes\n", File.ReadAllText(output));
    }

    /// <summary>Documents with findings and without.</summary>
    private static TemporaryDirectory Archive()
    {
        var directory = new TemporaryDirectory();
        for (int i = 0; i < Count; i++)
        {
            directory.Write($"{i:0000}.txt", (i % 3 == 0 ? InventedDocuments.Notice : InventedDocuments.Reply).Replace("云州市", $"云州{"甲乙丙丁"[i % 4]}市", StringComparison.Ordinal));
        }

        return directory;
    }
}
