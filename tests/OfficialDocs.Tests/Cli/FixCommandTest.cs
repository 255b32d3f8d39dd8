using System.Text;
using OfficialDocs.Cli.Fixing;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class FixCommandTest
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, bool, string> Encodings
    {
        get
        {
            var data = new TheoryData<string, bool, string>();
            foreach (string newline in (string[])["\n", "\r\n", "\r"])
            {
                data.Add("UTF-8", false, newline);
                data.Add("UTF-8", true, newline);
                data.Add("UTF-16 LE", false, newline);
                data.Add("UTF-16 LE", true, newline);
                data.Add("UTF-16 BE", false, newline);
                data.Add("UTF-16 BE", true, newline);
                data.Add("GB 18030", false, newline);
            }

            return data;
        }
    }

    [Fact]
    public async Task FixedText_GoesToOutput_AndTheSummaryToError()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);

        CommandRun run = await directory.RunAsync("fix", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(TriedRules.Fixed, run.Output);
        Assert.Equal([$"{file}: 4 places fixed (GW0201 ×1, GW1104 ×3)", "  remaining: 1 warning"], run.ErrorLines[..2]);
        Assert.Equal(TriedRules.Faulty, File.ReadAllText(file));
    }

    [Fact]
    public async Task StandardInput_IsFixed()
    {
        using TemporaryDirectory directory = TriedRules.Directory();

        CommandRun run = await CommandRun.OfAsync(["fix", "-", "--lang", "zh"], Encoding.UTF8.GetBytes(TriedRules.Faulty), directory: directory.Path);

        Assert.Equal(TriedRules.Fixed, run.Output);
        Assert.Equal(["-：改了 4 处（GW0201 ×1、GW1104 ×3）", "  还剩 警告 1"], run.ErrorLines[..2]);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Write_ChangesNothingButTheFaults(string name, bool hasMark, string newline)
    {
        Encoding encoding = name switch
        {
            "UTF-16 LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "UTF-16 BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            "GB 18030" => s_gb18030,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        };
        using TemporaryDirectory directory = TriedRules.Directory();

        // Of one, two and four bytes, and of two code units, before and behind a fault.
        string faulty = TriedRules.Faulty.Replace("种好树", "种𠀀好é树", StringComparison.Ordinal).ReplaceLineEndings(newline);
        string expected = TriedRules.Fixed.Replace("种好树", "种𠀀好é树", StringComparison.Ordinal).ReplaceLineEndings(newline);
        string file = directory.Write("a.txt", [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(faulty)]);

        CommandRun run = await directory.RunAsync("fix", file, "--write");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(expected)], File.ReadAllBytes(file));
        Assert.Equal(["a.txt", "officialdocs.json"], Directory.EnumerateFiles(directory.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Write_KeepsBytesThatWouldBeEncodedOtherwise()
    {
        // € is A2 E3 in GB 18030, but 80 in what is often written under its name. Whatever that byte is read as, it stays.
        using TemporaryDirectory directory = TriedRules.Directory();
        byte[] before = [.. s_gb18030.GetBytes(TriedRules.Faulty), 0x80, (byte)'\n'];
        string file = directory.Write("a.txt", before);

        CommandRun run = await directory.RunAsync("fix", file, "--write");

        byte[] after = File.ReadAllBytes(file);
        Assert.Equal(run.ExitCode == 0 ? [.. s_gb18030.GetBytes(TriedRules.Fixed), 0x80, (byte)'\n'] : before, after);
    }

    [Fact]
    public async Task Write_LeavesAloneWhatNeedsNothing()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Fixed);
        var time = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, time);

        CommandRun run = await directory.RunAsync("fix", file, "--write");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(time, File.GetLastWriteTimeUtc(file));
        Assert.Equal($"{file}: nothing to fix", run.ErrorLines[0]);
    }

    [Fact]
    public async Task Write_RefusesDamagedBytes_AndGoesOn()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        byte[] damaged = [.. Encoding.UTF8.GetBytes(TriedRules.Faulty), 0xFF, (byte)'\n'];
        string first = directory.Write("a.txt", damaged);
        string second = directory.Write("b.txt", TriedRules.Faulty);

        CommandRun run = await directory.RunAsync("fix", directory.Path, "--write");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(damaged, File.ReadAllBytes(first));
        Assert.Equal(TriedRules.Fixed, File.ReadAllText(second));
        Assert.Contains(
            $"error: {first}: not rewritten (it has bytes that are not valid UTF-8, which rewriting would lose); the file is as it was", run.ErrorLines);
    }

    [Fact]
    public async Task Write_OfSeveral_AddsUp()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        directory.Write("a.txt", TriedRules.Faulty);
        directory.Write("b.txt", InventedDocuments.Reply);

        CommandRun run = await directory.RunAsync("fix", directory.Path, "--write");

        Assert.Equal("2 documents, 1 changed in 4 places", run.ErrorLines[^1]);
    }

    [Fact]
    public async Task Write_KeepsPermissions_AndLinks()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("real/a.txt", TriedRules.Faulty);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(file, Mode);
        string link = Path.Join(directory.Path, "link.txt");
        File.CreateSymbolicLink(link, file);

        CommandRun run = await directory.RunAsync("fix", link, "--write");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(TriedRules.Fixed, File.ReadAllText(file));
        Assert.Equal(Mode, File.GetUnixFileMode(file));
        Assert.Equal(file, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void Replace_LeavesAloneWhatChangedMeanwhile()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", "new");

        Assert.False(AtomicFile.TryReplace(file, "old"u8, "fixed"u8));

        Assert.Equal("new", File.ReadAllText(file));
    }

    [Fact]
    public async Task Diff_ShowsAndWritesNothing()
    {
        using TemporaryDirectory directory = TriedRules.Directory();

        CommandRun run = await CommandRun.OfAsync(["fix", "-", "--diff"], Encoding.UTF8.GetBytes(TriedRules.Faulty), directory: directory.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            --- a/-
            +++ b/-
            @@ -1,9 +1,9 @@
             青河县人民政府关于开展春季植树活动的通知
            -青政发[2025]8号
            +青政发〔2025〕8号
             各乡镇人民政府：
            -　　为做好春季植树工作...现将有关事项通知如下。
            +　　为做好春季植树工作……现将有关事项通知如下。
             　　一、总体要求
            -　　坚持因地制宜、适地适树。。。种好树...护好树。
            +　　坚持因地制宜、适地适树……种好树……护好树。
             　　三、重点任务
             青河县人民政府
             2025年3月5日

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal("-: 4 places to fix (GW0201 ×1, GW1104 ×3); the file is as it was", run.ErrorLines[0]);
    }

    [Fact]
    public async Task Diff_OfWhatNeedsNothing_IsEmpty()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Fixed);

        CommandRun run = await directory.RunAsync("fix", file, "--diff");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }
}
