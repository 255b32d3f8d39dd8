using System.Text;
using System.Text.Json;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class ParseCommandTest
{
    [Fact]
    public async Task Documents_AreOneLineOfJsonEach_InTheOrderGiven()
    {
        using var directory = new TemporaryDirectory();
        string second = directory.Write("b.txt", InventedDocuments.Reply);
        string first = directory.Write("a.txt", InventedDocuments.Notice);

        CommandRun run = await CommandRun.OfAsync("parse", second, first);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal([second, first], run.OutputLines.Select(Source));
        Assert.Equal(["云政复〔2025〕3号", "青政发[2025]第08号"], run.OutputLines.Select(static line => Text(line, "number", "text")));
    }

    [Fact]
    public async Task Output_HasNoByteOrderMark()
    {
        CommandRun run = await CommandRun.OfAsync(["parse", "-"], Encoding.UTF8.GetBytes("\uFEFF" + InventedDocuments.Notice));

        Assert.Equal((byte)'{', run.Bytes[0]);
        Assert.Equal((byte)'\n', run.Bytes[^1]);
    }

    [Fact]
    public async Task StandardInput_IsCalledDash()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", InventedDocuments.Notice);

        CommandRun run = await CommandRun.OfAsync(["parse", file, "-"], Encoding.UTF8.GetBytes(InventedDocuments.Reply));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([file, "-"], run.OutputLines.Select(Source));
    }

    [Fact]
    public async Task Directory_IsWalked_InTheOrderOfThePathsCharacterByCharacter()
    {
        using var directory = new TemporaryDirectory();
        foreach (string name in (string[])["b.txt", "a/z.txt", "a.txt", "B.TXT", "a/deep/er/c.txt", "notes.md", "通知.txt"])
        {
            directory.Write(name, InventedDocuments.Reply);
        }

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path);

        Assert.Equal(0, run.ExitCode);
        string[] expected = ["B.TXT", "a.txt", "a/deep/er/c.txt", "a/z.txt", "b.txt", "通知.txt"];
        Assert.Equal(expected.Select(name => $"{directory.Path}/{name}"), run.OutputLines.Select(static line => Source(line).Replace('\\', '/')));
    }

    [Fact]
    public async Task Directory_GivenWithASeparator_IsJoinedAsGiven()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("a.txt", InventedDocuments.Reply);

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path + "/");

        Assert.Equal(directory.Path + "/a.txt", Source(Assert.Single(run.OutputLines)));
    }

    [Fact]
    public async Task Directory_ThatLinksToItself_IsWalkedOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege.");
        using var directory = new TemporaryDirectory();
        directory.Write("a.txt", InventedDocuments.Reply);
        Directory.CreateSymbolicLink(Path.Join(directory.Path, "again"), directory.Path);

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path);

        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task Gb18030_IsRead()
    {
        using var directory = new TemporaryDirectory();
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        string file = directory.Write("a.txt", gb18030.GetBytes(InventedDocuments.Reply));

        CommandRun run = await CommandRun.OfAsync("parse", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal("云州市人民政府关于同意设立白石湿地公园的批复", Text(run.OutputLines[0], "title", "text"));
    }

    [Fact]
    public async Task Json_IsIndented_WithTheSameContent()
    {
        byte[] input = Encoding.UTF8.GetBytes(InventedDocuments.Notice);
        CommandRun indented = await CommandRun.OfAsync(["parse", "-", "--format", "json"], input);
        CommandRun oneLine = await CommandRun.OfAsync(["parse", "-"], input);

        Assert.Equal("{", indented.OutputLines[0]);
        Assert.Equal("  \"source\": \"-\",", indented.OutputLines[1]);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(indented.Output).RootElement, JsonDocument.Parse(oneLine.Output).RootElement));
    }

    [Fact]
    public async Task Text_IsCanonical_WithAnEmptyLineBetweenDocuments()
    {
        using var directory = new TemporaryDirectory();
        string notice = directory.Write("a.txt", InventedDocuments.Notice);
        string reply = directory.Write("b.txt", InventedDocuments.Reply);

        CommandRun run = await CommandRun.OfAsync("parse", "--format", "text", notice, reply);

        Assert.Equal(
            OfficialDocument.Parse(InventedDocuments.Notice).ToText() + "\n" + OfficialDocument.Parse(InventedDocuments.Reply).ToText(), run.Output);
        Assert.Contains("青政发〔2025〕8号", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_AreLeftOut_UnlessAskedFor()
    {
        byte[] input = Encoding.UTF8.GetBytes(InventedDocuments.Notice);
        CommandRun without = await CommandRun.OfAsync(["parse", "-"], input);
        CommandRun with = await CommandRun.OfAsync(["parse", "--lines", "-"], input);

        Assert.False(JsonDocument.Parse(without.Output).RootElement.TryGetProperty("lines", out _));
        JsonElement lines = JsonDocument.Parse(with.Output).RootElement.GetProperty("lines");
        Assert.Equal(13, lines.GetArrayLength());
        Assert.Equal("Title", lines[0].GetProperty("role").GetString());
    }

    [Fact]
    public async Task WhatIsNoDocument_IsPrintedAllTheSame()
    {
        CommandRun run = await CommandRun.OfAsync(["parse", "-"], "只是一句话\n"u8.ToArray());

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal("-", Source(Assert.Single(run.OutputLines)));
    }

    [Fact]
    public async Task ManyDocuments_KeepTheirOrder()
    {
        using var directory = new TemporaryDirectory();
        for (int i = 0; i < 200; i++)
        {
            directory.Write($"{i:000}.txt", InventedDocuments.Reply);
        }

        CommandRun run = await CommandRun.OfAsync("parse", directory.Path);

        Assert.Equal(Enumerable.Range(0, 200).Select(static i => $"{i:000}.txt"), run.OutputLines.Select(static line => Path.GetFileName(Source(line))));
    }

    private static string Source(string line) => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()!;

    private static string? Text(string line, string element, string key)
        => JsonDocument.Parse(line).RootElement.GetProperty(element).GetProperty(key).GetString();
}
