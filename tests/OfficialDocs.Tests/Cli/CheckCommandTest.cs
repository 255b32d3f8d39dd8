using System.Text;
using System.Text.Json;
using OfficialDocs.Cli.Display;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class CheckCommandTest
{
    [Fact]
    public async Task Listing_InChinese()
    {
        using TemporaryDirectory directory = TriedRules.Directory();

        CommandRun run = await CommandRun.OfAsync(["check", "-", "--lang", "zh"], Encoding.UTF8.GetBytes(TriedRules.Faulty), directory: directory.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            -:2:4 错误 GW0201 年份应当用六角括号“〔〕”括入
              2 | 青政发[2025]8号
                |       ^^^^^^
                = 依据  GB/T 9704-2012 7.2.5；GB/T 15834-2011 4.9.3 [应]
                = 修改  [可自动] [2025] → 〔2025〕

            -:4:12 错误 GW1104 省略号应当用六个点“……”（3 处）
              4 | 为做好春季植树工作...现将有关事项通知如下。
                |                   ^^^
                = 依据  GB/T 15834-2011 4.11 [应]
                = 修改  [可自动] ... → ……
                = 各处  第 4、6×2 行

            -:7:3 警告 GW0502 “一、”之后是“三、”，序数不连续
              7 | 三、重点任务
                | ^^^^
                = 依据  条例 第二十条（四） [逻辑]
                = 修改  [建议] 三、 → 二、
                = 理由  按前一个序数顺延；如系漏排一项，应当补上该项

            -  错误 4、警告 1
              GW02 发文字号      错误 1
              GW05 结构层次序数  警告 1
              GW11 标点          错误 3

            可自动修改 4 处：officialdocs fix --diff <路径>
            有修改建议的 1 处（--suggested）

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Listing_InEnglish_OfEveryPlace()
    {
        using TemporaryDirectory directory = TriedRules.Directory();

        CommandRun run = await CommandRun.OfAsync(["check", "-", "--all"], Encoding.UTF8.GetBytes(TriedRules.Faulty), directory: directory.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["-:2:4 error GW0201", "-:4:12 error GW1104", "-:6:14 error GW1104", "-:6:20 error GW1104", "-:7:3 warning GW0502"],
            run.OutputLines.Where(static line => line.StartsWith("-:", StringComparison.Ordinal)).Select(static line => string.Join(' ', line.Split(' ')[..3])));
        Assert.Contains(
            """
            -:6:20 error GW1104 an ellipsis is six dots: ……
              6 | 坚持因地制宜、适地适树。。。种好树...护好树。
                |                                   ^^^
                = clause   GB/T 15834-2011 4.11 [required]
                = fix      [safe] ... → ……
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("\n-  4 errors, 1 warning\n  GW02 Document number      1 error\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongLine_IsCutAroundThePlace()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string text = TriedRules.Faulty.Replace(
            "适地适树。。。种好树...护好树。", new string('树', 900) + "，种好树...护好树。" + new string('林', 900), StringComparison.Ordinal);

        CommandRun run = await CommandRun.OfAsync(["check", "-", "--all", "--lang", "zh"], Encoding.UTF8.GetBytes(text), directory: directory.Path);

        Assert.Contains(
            """
              6 | … 树树树树树树树树树，种好树...护好树。林林林林林林林林林林林林林林林 …
                |                              ^^^
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.All(run.OutputLines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
    }

    [Fact]
    public async Task SeveralDocuments_HaveOneLineEachWhereClean_AndTotals()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string first = directory.Write("a.txt", InventedDocuments.Reply);
        string second = directory.Write("b.txt", InventedDocuments.Reply);
        string faulty = directory.Write("c.txt", TriedRules.Faulty);

        CommandRun run = await directory.RunAsync("check", first, second, faulty);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{first}: no findings", $"{second}: no findings", ""], run.OutputLines[..3]);
        Assert.Equal(
            ["", "3 documents, 2 without findings  4 errors, 1 warning", "4 places can be fixed safely: officialdocs fix --diff <path>"], run.OutputLines[^4..^1]);
    }

    [Fact]
    public async Task RulesNotChecked_AreOneLine()
    {
        using var directory = new TemporaryDirectory();
        string file = directory.Write("a.txt", InventedDocuments.Reply);

        CommandRun run = await directory.RunAsync("check", file, file, "--lang", "zh", "--fail-on", "never");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.OutputLines, static line => line.StartsWith("未检查的规则 ", StringComparison.Ordinal));
        Assert.Matches("^未检查的规则 [0-9]+ 条：版式 [0-9]+、", run.OutputLines[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--fail-on", "error")]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(0, "--fail-on", "never")]
    public async Task ExitCode_FollowsTheLevel(int expected, params string[] options)
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);

        CommandRun run = await directory.RunAsync(["check", file, .. options]);

        Assert.Equal(expected, run.ExitCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "warning")]
    public async Task Warning_FailsOnlyWhereAskedTo(int expected, params string[] options)
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Fixed);

        CommandRun run = await directory.RunAsync(["check", file, .. options]);

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains("warning GW0502", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("html")]
    public async Task UnreadableInput_IsTwo_AndTheOthersAreChecked(string format)
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string missing = Path.Join(directory.Path, "missing.txt");
        string file = directory.Write("a.txt", TriedRules.Faulty);

        CommandRun run = await directory.RunAsync("check", missing, file, "--format", format);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: {missing}: no such file", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("GW0201", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutputThatFails_IsNotTakenForFindings()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);
        string output = Path.Join(directory.Path, "missing", "report.txt");

        CommandRun run = await directory.RunAsync("check", file, "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: cannot write the output (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ndjson_IsOneObjectADocument_FoldedUnlessAskedForAll()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);
        string clean = directory.Write("b.txt", InventedDocuments.Reply);

        CommandRun folded = await directory.RunAsync("check", file, clean, "--format", "ndjson", "--profile", "webCopy");
        CommandRun all = await directory.RunAsync("check", file, "--format", "ndjson", "--all");

        Assert.Equal(1, folded.ExitCode);
        Assert.Empty(folded.Error);
        using JsonDocument first = JsonDocument.Parse(folded.OutputLines[0]);
        using JsonDocument second = JsonDocument.Parse(folded.OutputLines[1]);
        using JsonDocument whole = JsonDocument.Parse(Assert.Single(all.OutputLines));
        Assert.Equal(2, folded.OutputLines.Length);
        Assert.Equal((file, "webCopy"), (first.RootElement.GetProperty("source").GetString(), first.RootElement.GetProperty("profile").GetString()));
        Assert.Equal([1, 3, 1], first.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("count").GetInt32()));
        Assert.Equal(0, second.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(5, whole.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Sarif_IsOneLog_AlsoOfNothing()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string clean = directory.Write("a.txt", InventedDocuments.Reply);
        string faulty = directory.Write("b.txt", TriedRules.Faulty);

        CommandRun none = await directory.RunAsync("check", clean, "--format", "sarif");
        CommandRun both = await directory.RunAsync("check", clean, faulty, "--format", "sarif");

        Assert.Equal((0, 1), (none.ExitCode, both.ExitCode));
        Assert.Equal((0, 3), (Results(none), Results(both)));

        static int Results(CommandRun run)
        {
            using JsonDocument log = JsonDocument.Parse(run.Output);
            return log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();
        }
    }

    [Fact]
    public async Task GitHub_IsALineAFinding()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);

        CommandRun run = await directory.RunAsync("check", file, "--format", "github");

        Assert.Equal(3, run.OutputLines.Length);
        Assert.StartsWith("::error file=", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("::warning file=", run.OutputLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_IsOnePageOfAllDocuments()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string first = directory.Write("a.txt", TriedRules.Faulty);
        string second = directory.Write("b.txt", InventedDocuments.Reply);

        CommandRun run = await directory.RunAsync("check", first, second, "--format", "html");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("a.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("html")]
    public async Task OutputFile_HoldsWhatWouldBePrinted(string format)
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);
        string output = Path.Join(directory.Path, "report");

        CommandRun printed = await directory.RunAsync("check", file, "--format", format);
        CommandRun written = await directory.RunAsync("check", file, "--format", format, "--output", output);

        Assert.Equal(1, written.ExitCode);
        Assert.Empty(written.Output);
        Assert.Equal(printed.Bytes, File.ReadAllBytes(output));
    }

    [Fact]
    public async Task Configuration_IsTheNearestUpward_AndTheOneNamedGoesBefore()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);
        string below = directory.Make("b/c");
        string named = directory.Write("d/strict.json", TriedRules.Configuration.Replace("\"GW1104\": \"error\"", "\"GW1104\": \"info\"", StringComparison.Ordinal));

        CommandRun found = await CommandRun.OfAsync(["check", file], [], directory: below);
        CommandRun given = await CommandRun.OfAsync(["check", file, "--config", named], [], directory: below);

        Assert.Contains("4 errors, 1 warning\n", found.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 1 warning, 3 infos\n", given.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"profil\": \"draft\" }", "error: {0}: the configuration is wrong: ")]
    [InlineData("not JSON", "error: {0}: the configuration is wrong: ")]
    [InlineData(null, "error: {0}: the configuration cannot be read (no such file); expected a JSON file")]
    public async Task ConfigurationThatIsWrong_StopsBeforeAnythingIsRead(string? json, string expected)
    {
        using var directory = new TemporaryDirectory();
        string config = json is null ? Path.Join(directory.Path, "config.json") : directory.Write("config.json", json);

        foreach (string command in (string[])["check", "fix"])
        {
            CommandRun run = await directory.RunAsync(command, "missing.txt", "--config", config);

            Assert.Equal(2, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.StartsWith(expected.Replace("{0}", config, StringComparison.Ordinal), Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Baseline_KeepsBackWhatIsKnown_AndIsPruned()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);
        string baseline = Path.Join(directory.Path, "known.json");

        CommandRun missing = await directory.RunAsync("check", file, "--baseline", baseline);
        CommandRun adopted = await directory.RunAsync("check", file, "--baseline", baseline, "--update-baseline");
        CommandRun known = await directory.RunAsync("check", file, "--baseline", baseline);
        directory.Write("a.txt", TriedRules.Faulty.Replace("护好树。", "护好树......。", StringComparison.Ordinal));
        CommandRun news = await directory.RunAsync("check", file, "--baseline", baseline);
        directory.Write("a.txt", TriedRules.Fixed);
        CommandRun pruned = await directory.RunAsync("check", file, "--baseline", baseline, "--prune");
        directory.Write("a.txt", TriedRules.Faulty);
        CommandRun back = await directory.RunAsync("check", file, "--baseline", baseline);

        Assert.Equal((2, 0, 0, 1, 0, 1), (missing.ExitCode, adopted.ExitCode, known.ExitCode, news.ExitCode, pruned.ExitCode, back.ExitCode));
        Assert.Equal($"error: {baseline}: the baseline cannot be read (no such file); --update-baseline makes one", Assert.Single(missing.ErrorLines));
        Assert.Equal(("", $"{baseline}: 5 findings adopted\n"), (adopted.Output, adopted.Error));
        Assert.Equal([$"{file}: no findings", "", "5 findings of the baseline not listed"], known.OutputLines);
        Assert.Contains("\n5 findings of the baseline not listed\n", news.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}  1 error\n", news.Output, StringComparison.Ordinal);
        Assert.Equal($"{baseline}: 4 findings pruned\n", pruned.Error);
        Assert.Contains($"{file}  4 errors\n", back.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_HoldsFromEveryDirectory()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a/b.txt", TriedRules.Faulty);
        string baseline = Path.Join(directory.Path, "known.json");
        await directory.RunAsync("check", file, "--baseline", baseline, "--update-baseline");

        CommandRun run = await directory.RunAsync("check", Path.Join(directory.Path, "a", "..", "a", "b.txt"), "--baseline", baseline);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"a/b.txt\"", File.ReadAllText(baseline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaselineThatIsNone_IsReported()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string baseline = directory.Write("known.json", "[]");

        CommandRun run = await directory.RunAsync("check", "-", "--baseline", baseline);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: {baseline}: no baseline: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TerminalCommandsInADocument_AreNotPassedOn()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string text = TriedRules.Faulty.Replace("坚持", "坚\u001b[2J持\u200b\t", StringComparison.Ordinal);
        string file = directory.Write("a\u001b[31m.txt", text);

        CommandRun run = await directory.RunAsync("check", file, "--all");

        Assert.DoesNotContain(run.Output, static c => char.IsControl(c) && c != '\n');
        Assert.Contains("  6 | 坚[2J持 因地制宜、", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_EndsQuietly()
    {
        using TemporaryDirectory directory = TriedRules.Directory();
        string file = directory.Write("a.txt", TriedRules.Faulty);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        foreach (string command in (string[])["check", "fix"])
        {
            CommandRun run = await CommandRun.OfAsync([command, file], [], ctrlC: cancellation, directory: directory.Path);

            Assert.Equal(130, run.ExitCode);
            Assert.Empty(run.Output + run.Error);
        }
    }

    [Fact]
    public async Task Sample_FitsItsColumns()
    {
        string path = Path.Join(AppContext.BaseDirectory, "Samples", "Readme", "suzhou-2021-report.txt");
        foreach (string language in (string[])["zh", "en"])
        {
            CommandRun run = await CommandRun.OfAsync("check", path, "--all", "--lang", language, "--fail-on", "never");

            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.Error);

            // The line that names a finding is one line wherever it may be searched.
            IEnumerable<string> lines = run.OutputLines.Where(line => !line.StartsWith(path, StringComparison.Ordinal) && !line.Contains("--diff", StringComparison.Ordinal));
            Assert.All(lines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
            Assert.All(run.OutputLines, static line => Assert.Equal(line.TrimEnd(), line));
        }
    }
}
