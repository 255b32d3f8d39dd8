using System.Text;
using Xunit;

namespace OfficialDocs.Tests.Cli;

/// <summary>Inputs that cannot be read, and outputs that cannot be written: a line each, the others go on, never a stack trace.</summary>
public class InputTest
{
    [Fact]
    public async Task UnreadableInputs_AreReported_AndTheOthersProcessed()
    {
        using var directory = new TemporaryDirectory();
        string missing = Path.Join(directory.Path, "missing.txt");
        string below = Path.Join(directory.Write("file.txt", InventedDocuments.Notice), "below.txt");
        string empty = directory.Write("empty.txt", "");
        string blank = directory.Write("blank.txt", " \n\n");
        string word = directory.Write("word.docx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]);
        string binary = directory.Write("binary.txt", [0x01, 0x02, 0x00, 0x03, 0x00, 0x00]);
        string bare = directory.Make("bare");
        string good = directory.Write("good.txt", InventedDocuments.Reply);

        CommandRun run = await CommandRun.OfAsync("parse", missing, below, empty, blank, word, binary, bare, good);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal(
            [
                $"error: {missing}: no such file or directory; expected a text file, a directory or - for standard input",
                $"error: {below}: no such file or directory; expected a text file, a directory or - for standard input",
                $"error: {empty}: is empty; expected the text of a document",
                $"error: {blank}: is empty; expected the text of a document",
                $"error: {word}: is no text but ZIP (docx, wps, ofd); expected plain text, so save it as .txt first",
                $"error: {binary}: is no text but binary data; expected plain text, so save it as .txt first",
                $"error: {bare}: no text files in this directory; expected *.txt",
            ],
            run.ErrorLines);
    }

    [Fact]
    public async Task UnreadableInputs_AreReportedInChinese()
    {
        using var directory = new TemporaryDirectory();
        string missing = Path.Join(directory.Path, "没有.txt");
        string pdf = directory.Write("a.pdf", "%PDF-1.7"u8);

        CommandRun run = await CommandRun.OfAsync("outline", "--lang", "zh", missing, pdf);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(
            [
                $"错误：{missing}：没有这个文件或目录；应为文本文件、目录或 -（标准输入）",
                $"错误：{pdf}：不是文本，而是 PDF；应为纯文本，请先另存为 .txt",
            ],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("outline")]
    public async Task EmptyStandardInput_IsReported(string command)
    {
        CommandRun run = await CommandRun.OfAsync(command, "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: -: is empty; expected the text of a document", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task FileThatSomebodyHolds_IsReported()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", InventedDocuments.Notice);
        await using FileStream held = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        CommandRun run = await CommandRun.OfAsync("parse", file);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error: {file}: cannot be read (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidBytes_AreAWarning_AndTheDocumentIsRead()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", [.. Encoding.UTF8.GetBytes(InventedDocuments.Reply), .. "（坏字"u8, 0xFF, .. "）\n"u8]);

        CommandRun run = await CommandRun.OfAsync("parse", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal(
            $"warning: {file}: 1 place is not valid UTF-8, the first on line 7, and read as �; expected sound UTF-8 text", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task FileName_ThatHoldsALineBreak_IsReportedOnOneLine()
    {
        CommandRun run = await CommandRun.OfAsync("parse", "no\nsuch\u001b[31mfile");

        Assert.StartsWith("error: no such[31mfile: no such file", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("outline")]
    public async Task Cancellation_EndsQuietly(string command)
    {
        using var cancellation = new CancellationTokenSource();
        await using var input = new FailingStream(cancellation.Cancel);

        CommandRun run = await CommandRun.OfAsync([command, "-"], [], inputStream: input, ctrlC: cancellation);

        Assert.Equal(130, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("outline")]
    public async Task Cancellation_ReachesTheParser(string command)
    {
        using var cancellation = new CancellationTokenSource();
        await using var input = new StreamWithAnEnd(Encoding.UTF8.GetBytes(InventedDocuments.Reply), cancellation.Cancel);

        CommandRun run = await CommandRun.OfAsync([command, "-"], [], inputStream: input, ctrlC: cancellation);

        Assert.Equal(130, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task StandardInput_ThatFails_IsReported()
    {
        await using var input = new FailingStream(static () => throw new IOException("Input/output error"));

        CommandRun run = await CommandRun.OfAsync(["parse", "-"], [], inputStream: input);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: -: cannot be read (Input/output error); expected a readable text file", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("outline")]
    public async Task Output_ThatNobodyReadsAnyMore_EndsTheWorkQuietly(string command)
    {
        int brokenPipe = OperatingSystem.IsWindows() ? unchecked((int)0x8007006D) : 32;
        await using var output = new FailingStream(() => throw new IOException("Broken pipe", brokenPipe));

        CommandRun run = await CommandRun.OfAsync([command, "-"], Encoding.UTF8.GetBytes(InventedDocuments.Reply), outputStream: output);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("outline")]
    public async Task Output_ThatCannotBeWritten_IsReported(string command)
    {
        await using var output = new FailingStream(static () => throw new IOException("No space left on device"));

        CommandRun run = await CommandRun.OfAsync([command, "-"], Encoding.UTF8.GetBytes(InventedDocuments.Reply), outputStream: output);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: cannot write the output (No space left on device)", Assert.Single(run.ErrorLines));
    }

    /// <summary>A stream that tells when all of it has been read.</summary>
    private sealed class StreamWithAnEnd(byte[] content, Action atEnd) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = base.Read(buffer, offset, count);
            if (read == 0)
            {
                atEnd();
            }

            return read;
        }
    }

    /// <summary>A stream that does something else instead of reading or writing.</summary>
    private sealed class FailingStream(Action fail) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            fail();
            buffer[offset] = (byte)'a';
            return 1;
        }

        public override void Write(byte[] buffer, int offset, int count) => fail();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
