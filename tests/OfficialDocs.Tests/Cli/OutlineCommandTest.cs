using System.Text;
using OfficialDocs.Cli;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;
using Spectre.Console;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class OutlineCommandTest
{
    public static TheoryData<string> Samples
        => [.. Directory.EnumerateFiles(Path.Join(AppContext.BaseDirectory, "Samples"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static path => Path.GetRelativePath(AppContext.BaseDirectory, path))];

    [Fact]
    public async Task Outline_OfANotice()
    {
        CommandRun run = await CommandRun.OfAsync(["outline", "-", "--lang", "zh"], Encoding.UTF8.GetBytes(InventedDocuments.Notice));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            -

              格式  通用格式
              文号  青政发〔2025〕8号  原文“青政发[2025]第08号”
              标题  青河县人民政府关于开展春季植树活动的通知
                    机关 青河县人民政府  事由 开展春季植树活动  文种 通知
              主送  各乡镇人民政府、县政府各部门
              附件  任务分解表
              署名  青河县人民政府
              日期  2025年3月5日
              附注  此件公开发布
              编码  UTF-8

                 4  为做好春季植树工作，现将有关事项通知如下。
                 5  一、总体要求
                 7  二、重点任务
                 8    （一）抓好苗木准备  一是 二是
                 9    （二）落实管护责任

              统计  层次 4  段落 3  分点 2  引用 0
              各行  共 13 行  文号 1  标题 1  主送机关 1  段落 2  层次 4  附件说明 1  署名 1
                    成文日期 1  附注 1

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Outline_SaysWhatADateWasInferredFrom()
    {
        const string Damaged = """
            时间: 2022-01-30 11:59 来源: 云州市人民政府办公室 访问量:
            云州市人民政府关于2021年法治政府建设工作的报告
            云府呈〔2022〕5号
            　　现将有关情况报告如下。
            云州市人民政府
            2022129

            """;
        byte[] input = Encoding.UTF8.GetBytes(Damaged);

        CommandRun chinese = await CommandRun.OfAsync(["outline", "-", "--lang", "zh"], input);
        CommandRun english = await CommandRun.OfAsync(["outline", "-", "--lang", "en"], input);

        Assert.Contains("  日期  2022年1月29日  推断：原文“2022129”，根据网页的发布时间\n", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("2022-01-29\n            inferred: written \"2022129\", from the time of publication\n", english.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "  不像公文（没有文号、文种、主送和落款）")]
    [InlineData("en", "  not an official document (no number, type, recipients or signature)")]
    public async Task WhatIsNoDocument_IsSaidUnderItsName(string language, string expected)
    {
        CommandRun run = await CommandRun.OfAsync(["outline", "-", "--lang", language], "今天天气不错。\n"u8.ToArray());

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["-", expected], run.OutputLines);
    }

    [Fact]
    public async Task Documents_ArePartedByAnEmptyLine()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("a.txt", InventedDocuments.Notice);
        directory.Write("b.txt", InventedDocuments.Reply);

        CommandRun run = await CommandRun.OfAsync("outline", directory.Path, "--lang", "zh");

        int second = Array.FindIndex(run.OutputLines, static line => line.EndsWith("b.txt", StringComparison.Ordinal));
        Assert.Equal("", run.OutputLines[second - 1]);
        Assert.NotEqual("", run.OutputLines[second - 2]);
    }

    [Fact]
    public async Task TerminalCommandsInADocument_AreNotPassedOn()
    {
        string text = InventedDocuments.Notice.Replace("任务分解表", "任务\u001b]0;x\u0007\u001b[2J分解表", StringComparison.Ordinal);

        CommandRun run = await CommandRun.OfAsync(["outline", "-"], Encoding.UTF8.GetBytes(text));

        Assert.DoesNotContain(run.Output, static c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void EveryNameInTheWay_StillFits()
    {
        string name = string.Concat(Enumerable.Repeat("很长的目录名/", 30)) + "公文.txt";
        OfficialDocument[] documents = [OfficialDocument.Parse(InventedDocuments.Notice), OfficialDocument.Parse("一句话")];
        Messages[] languages = [Messages.Chinese, Messages.English];

        foreach ((OfficialDocument document, Messages messages, int width) in
            from document in documents from messages in languages from width in (int[])[40, 80] select (document, messages, width))
        {
            IReadOnlyList<OutlineLine> lines = OutlineBuilder.Build(document, name, messages, width);

            Assert.All(lines, line => Assert.InRange(line.Width, 0, width));
            Assert.StartsWith("很长的目录名", lines[0].ToString(), StringComparison.Ordinal);
            Assert.EndsWith("/公文.txt", lines[0].ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task EveryLine_FitsItsColumns(string sample)
    {
        string path = Path.Join(AppContext.BaseDirectory, sample);
        foreach (string language in (string[])["zh", "en"])
        {
            CommandRun run = await CommandRun.OfAsync("outline", path, "--lang", language);

            Assert.Equal(0, run.ExitCode);
            Assert.All(run.OutputLines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
            Assert.All(run.OutputLines, static line => Assert.Equal(line.TrimEnd(), line));
        }

        OfficialDocument document = OfficialDocument.Parse(File.ReadAllText(path));
        Assert.All(
            OutlineBuilder.Build(document, sample, Messages.English, 40),
            static line => Assert.InRange(line.Width, 0, 40));
    }

    [Fact]
    public void DeepNesting_LeavesRoomForTheWords()
    {
        Section section = new("a.", "最深的一层有很长很长的标题，需要在行末截断才能放得下，所以写得很长很长");
        for (int i = 0; i < 100; i++)
        {
            section = new Section("一、", "第一层") { Sections = [section] };
        }

        var document = new OfficialDocument { Title = new Title("关于层次的通知", type: DocumentType.Notice), Sections = [section] };

        IReadOnlyList<OutlineLine> lines = OutlineBuilder.Build(document, "x", Messages.Chinese, 80);

        Assert.All(lines, static line => Assert.InRange(line.Width, 0, 80));
        Assert.Contains(lines, static line => line.ToString().Contains("a. 最深的一层", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, null, "xterm-256color", false)]
    [InlineData(true, null, "xterm-256color", true)]
    [InlineData(true, "", "xterm-256color", true)]
    [InlineData(true, "1", "xterm-256color", false)]
    [InlineData(true, null, "dumb", false)]
    public void Colours_AreForTerminals_UnlessUnwanted(bool isTerminal, string? noColor, string terminal, bool isColoured)
    {
        using var writer = new StringWriter();
        IAnsiConsole screen = CommandEnvironment.CreateScreen(
            writer, isTerminal, name => name switch { "NO_COLOR" => noColor, "TERM" => terminal, _ => null });

        // Whether this machine's terminal knows colours is Spectre's matter; that we leave the choice to it is ours.
        if (isColoured)
        {
            screen.Profile.Capabilities.Ansi = true;
            screen.Profile.Capabilities.ColorSystem = ColorSystem.Standard;
        }

        screen.Write(new OutlineView([new OutlineLine().Add("标题", OutlineStyles.Field)]));

        Assert.Equal(isColoured, writer.ToString().Contains('\u001b', StringComparison.Ordinal));
    }
}
