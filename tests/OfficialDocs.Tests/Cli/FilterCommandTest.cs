using System.Text;
using System.Text.Json;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class FilterCommandTest
{
    [Theory]
    [InlineData("parse", "--lines")]
    [InlineData("check", "--all")]
    public async Task Line_IsWhatTheCommandPrints_WithTheIdAsSource(string task, string option)
    {
        CommandRun command = await CommandRun.OfAsync([task, "-", "--format", "ndjson", option], Encoding.UTF8.GetBytes(InventedDocuments.Notice));

        CommandRun filter = await FilterAsync(task, Request("-", InventedDocuments.Notice), option);

        Assert.Equal(0, filter.ExitCode);
        Assert.Equal(Assert.Single(command.OutputLines), Assert.Single(filter.OutputLines));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task Lines_AreAnsweredOneForOne_InTheirOrder(string jobs)
    {
        string[] ids = [.. Enumerable.Range(0, 100).Select(static i => $"n{i}")];

        CommandRun run = await FilterAsync("parse", string.Join('\n', ids.Select(static id => Request(id, InventedDocuments.Reply))), "--jobs", jobs);

        Assert.Equal(ids, run.OutputLines.Select(static line => Member(line, "source")));
    }

    [Theory]
    [InlineData("", null, "is empty")]
    [InlineData("  ", null, "is empty")]
    [InlineData("no json", null, "is no JSON object")]
    [InlineData("[1]", null, "is no JSON object")]
    [InlineData("{\"id\":\"a\"}", "a", "has no text")]
    [InlineData("{\"id\":7,\"text\":null}", "7", "text is no string")]
    [InlineData("{\"id\":{},\"text\":\"x\"}", null, "id is no string or number")]
    [InlineData("{\"id\":\"a\",\"text\":\"\\ud800\"}", null, "is no JSON object")]
    public async Task BadLine_IsToldInItsPlace(string line, string? id, string reason)
    {
        CommandRun run = await FilterAsync("parse", $"{Request("first", InventedDocuments.Reply)}\n{line}\n{Request("last", InventedDocuments.Reply)}\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(3, run.OutputLines.Length);
        Assert.Equal("first", Member(run.OutputLines[0], "source"));
        Assert.Equal(id, Member(run.OutputLines[1], "id"));
        Assert.Equal($"line 2: {reason}; expected {{\"id\":…,\"text\":…}}", Member(run.OutputLines[1], "error"));
        Assert.Equal("last", Member(run.OutputLines[2], "source"));
    }

    [Fact]
    public async Task LineThatIsNotUtf8_IsToldInItsPlace()
    {
        byte[] input = [.. "{\"id\":\"a\",\"text\":\""u8, 0xD4, 0xC6, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Request("b", "云州市"))];

        CommandRun run = await CommandRun.OfAsync(["filter", "parse"], input);

        Assert.Equal("line 1: is not UTF-8; expected {\"id\":…,\"text\":…}", Member(run.OutputLines[0], "error"));
        Assert.Equal("b", Member(run.OutputLines[1], "source"));
    }

    [Fact]
    public async Task ByteOrderMarkAndCarriageReturns_AreNoFault()
    {
        CommandRun run = await FilterAsync("parse", $"\uFEFF{Request("a", "云州市")}\r\n{Request("b", "云州市")}\r\n");

        Assert.Equal(["a", "b"], run.OutputLines.Select(static line => Member(line, "source")));
    }

    [Fact]
    public async Task LongLines_AreRead()
    {
        // More than two of the buffers that lines are read into.
        string text = string.Concat(Enumerable.Repeat("　　要认真落实。\n", 20_000));

        CommandRun run = await FilterAsync("parse", $"{Request("a", text)}\n{Request("b", "云州市")}");

        Assert.Equal(["a", "b"], run.OutputLines.Select(static line => Member(line, "source")));
        Assert.True(run.OutputLines[0].Length > text.Length);
    }

    [Fact]
    public async Task WhoWaitsForAnAnswer_GetsItBeforeTheNextQuestion()
    {
        using var answers = new WatchedStream();
        using var questions = new Conversation(
            answers,
            Encoding.UTF8.GetBytes(Request("a", "云州市") + "\n"),
            Encoding.UTF8.GetBytes(Request("b", "云州市") + "\n"));

        CommandRun run = await CommandRun.OfAsync(["filter", "parse"], [], questions, answers);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, answers.Lines);
    }

    [Fact]
    public async Task NoLines_GiveNone()
    {
        CommandRun run = await FilterAsync("check", "");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task UnknownTask_IsExplained()
    {
        CommandRun run = await CommandRun.OfAsync("filter", "fix");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("expected parse | check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FurtherArgument_IsRefusedInTheLanguageAskedFor()
    {
        CommandRun run = await CommandRun.OfAsync("filter", "parse", "archive.ndjson", "--lang", "zh");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("错误：多出了“archive.ndjson”", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> FilterAsync(string task, string input, params string[] options)
        => CommandRun.OfAsync(["filter", task, .. options], Encoding.UTF8.GetBytes(input));

    private static string Request(string id, string text) => JsonSerializer.Serialize(new { id, text });

    private static string? Member(string line, string name)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty(name).GetString();
    }

    /// <summary>Counts the lines that have arrived.</summary>
    private sealed class WatchedStream : MemoryStream
    {
        private int _lines;

        public SemaphoreSlim Arrived { get; } = new(0);

        public int Lines => _lines;

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            int lines = buffer.AsSpan(offset, count).Count((byte)'\n');
            _lines += lines;
            if (lines > 0)
            {
                Arrived.Release(lines);
            }
        }

        protected override void Dispose(bool disposing)
        {
            Arrived.Dispose();
            base.Dispose(disposing);
        }
    }

    /// <summary>Asks the next question when the last one is answered; ends when no answer comes.</summary>
    private sealed class Conversation(WatchedStream answers, params byte[][] questions) : MemoryStream
    {
        private int _asked;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_asked > 0 && !await answers.Arrived.WaitAsync(TimeSpan.FromMinutes(1), cancellationToken))
            {
                throw new IOException("No answer came.");
            }

            if (_asked == questions.Length)
            {
                return 0;
            }

            questions[_asked].CopyTo(buffer);
            return questions[_asked++].Length;
        }
    }
}
