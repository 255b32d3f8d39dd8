using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Documentation;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class RulesCommandTest
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(static rule => rule.Id)];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Table_HasEveryRule_InEightyColumns(string language)
    {
        CommandRun run = await CommandRun.OfAsync("rules", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.All(RuleCatalog.All, rule => Assert.Single(run.OutputLines, line => line.StartsWith($"  {rule.Id}  ", StringComparison.Ordinal)));
        Assert.All(run.OutputLines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
        Assert.All(run.OutputLines, static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public async Task Group_IsItsTable_InAnyCase()
    {
        CommandRun run = await CommandRun.OfAsync("rules", "gw02", "--lang", "zh");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["  规则    级别  效力    改      内容", "", "GW02 发文字号"], run.OutputLines[..3]);
        Assert.Contains("  GW0201  错误  应      可自动  发文字号的年份用六角括号〔〕括入", run.OutputLines);
        Assert.DoesNotContain("GW03", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_IsExplained()
    {
        // One of the test's own: those of the library say other things tomorrow.
        var rule = new RuleDescriptor("GW9901")
        {
            Name = new("引文用《》，不用“”", "A title stands in 《》"),
            Clause = "GB/T 15834-2011 4.15",
            Modality = RuleModality.Qualified,
            Category = RuleCategory.Punctuation,
            Severity = Severity.Warning,
            Fix = FixSafety.Safe,
            Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
            Reason = new("书名号标示书名、文件名。", "These marks are for titles."),
            Bad = new RuleExample("按⟦“⟧办法⟦”⟧执行。\n\n此复⟦⟧"),
            Good = new RuleExample("按《办法》执行。\n\n此复。"),
        };

        Assert.Equal(
            """
            GW9901 引文用《》，不用“”

              依据  GB/T 15834-2011 4.15
              效力  一般（一般、通常、原则上）
              级别  警告
              类别  标点
              适用  印发的公文、草稿

            为什么
              书名号标示书名、文件名。

            不规范
              按“办法”执行。
                ^^    ^^

              此复
                  ^

            规范
              按《办法》执行。

              此复。

            修改
              可自动修改：不改变任何数字、日期、名称的意思。
            """.ReplaceLineEndings("\n"),
            string.Join('\n', RuleView.Explain(rule, Messages.Chinese, 80)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task EveryRule_CanBeExplained(string id)
    {
        foreach (string language in (string[])["zh", "en"])
        {
            CommandRun run = await CommandRun.OfAsync("rules", id, "--lang", language);

            Assert.Equal(0, run.ExitCode);
            Assert.StartsWith(id, run.Output, StringComparison.Ordinal);
            Assert.All(run.OutputLines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
            bool isMarked = run.OutputLines.Any(static line => line.Contains('^', StringComparison.Ordinal) && line.Trim(' ', '^').Length == 0);
            Assert.Equal(RuleCatalog.Find(id)!.Bad is not null, isMarked);
        }
    }

    [Theory]
    [InlineData("GW02O1", "GW0201")]
    [InlineData("0201", "GW0201")]
    [InlineData("WG02", "GW02")]
    public async Task UnknownRule_IsWrongUsage_WithTheNearest(string id, string nearest)
    {
        CommandRun run = await CommandRun.OfAsync("rules", id);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([$"error: there is no rule or group '{id}'; did you mean {nearest}?", "see officialdocs rules --help"], run.ErrorLines);
    }

    [Fact]
    public void Pages_AreOfTheRules()
    {
        string directory = Path.Join(Repository.Root, "docs", "rules");
        IReadOnlyDictionary<string, string> pages = RulePages.Create();
        string[] there = Directory.Exists(directory)
            ? [.. Directory.EnumerateFiles(directory).Select(static path => Path.GetFileName(path)).Where(RulePages.IsPage)]
            : [];
        string[] missing = [.. pages.Keys.Except(there)];
        string[] extra = [.. there.Except(pages.Keys)];
        string[] stale = [.. there.Where(name => pages.TryGetValue(name, out string? page) && File.ReadAllText(Path.Join(directory, name)).ReplaceLineEndings("\n") != page)];

        Assert.True(
            missing.Length + extra.Length + stale.Length == 0,
            $"docs/rules is not of the rules: missing [{string.Join(", ", missing)}], of no rule [{string.Join(", ", extra)}], stale [{string.Join(", ", stale)}]. Run: {RulePages.Command}");
    }

    [Fact]
    public async Task Markdown_WritesPages_AndTakesAwayOldOnes()
    {
        using var directory = new TemporaryDirectory();
        string stale = directory.Write("rules/GW9999.md", "old");
        string other = directory.Write("rules/notes.md", "kept");

        CommandRun run = await CommandRun.OfAsync("rules", "--markdown", Path.Join(directory.Path, "rules"));

        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(stale));
        Assert.True(File.Exists(other));
        Assert.All(RulePages.Create(), page => Assert.Equal(page.Value, File.ReadAllText(Path.Join(directory.Path, "rules", page.Key))));
    }
}
