using OfficialDocs.Cli.Display;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class UsageTest
{
    public static TheoryData<string[], string[], string[]> WrongLines => new()
    {
        { [], ["a command is missing", "see officialdocs --help"], ["缺少命令", "用法见 officialdocs --help"] },
        { ["prase", "a"], ["there is no command 'prase'", "see officialdocs --help"], ["没有“prase”这个命令", "用法见 officialdocs --help"] },
        { ["parse"], ["the argument <path> is missing", "see officialdocs parse --help"], ["缺少参数<路径>", "用法见 officialdocs parse --help"] },
        { ["outline"], ["the argument <path> is missing", "see officialdocs outline --help"], ["缺少参数<路径>", "用法见 officialdocs outline --help"] },
        {
            ["parse", "a", "--nope"],
            ["there is no option '--nope' (write a file name that begins with - as ./--nope)", "see officialdocs parse --help"],
            ["没有“--nope”这个选项（以 - 开头的文件名请写作 ./--nope）", "用法见 officialdocs parse --help"]
        },
        {
            ["parse", "a", "--format"],
            ["the option --format needs a value", "see officialdocs parse --help"],
            ["选项 --format 缺少值", "用法见 officialdocs parse --help"]
        },
        {
            ["parse", "a", "--format", "xml"],
            ["the option --format has the value 'xml'; expected ndjson | json | text | csv", "see officialdocs parse --help"],
            ["选项 --format 的值“xml”不对，应为 ndjson | json | text | csv", "用法见 officialdocs parse --help"]
        },
        {
            ["parse", "a", "--format", "json", "--format", "text"],
            ["the option --format can be given only once", "see officialdocs parse --help"],
            ["选项 --format 只能给出一次", "用法见 officialdocs parse --help"]
        },
        {
            ["parse", "a", "--format", "text", "--lines"],
            ["the option --lines adds to JSON; it cannot go with --format text", "see officialdocs parse --help"],
            ["选项 --lines 只用于 JSON，不能与 --format text 同用", "用法见 officialdocs parse --help"]
        },
        {
            ["outline", "-", "a", "-"],
            ["standard input (-) can be given only once", "see officialdocs outline --help"],
            ["标准输入（-）只能给出一次", "用法见 officialdocs outline --help"]
        },
        {
            ["check", "a", "--update-baseline"],
            ["the option --update-baseline goes with --baseline only", "see officialdocs check --help"],
            ["选项 --update-baseline 要与 --baseline 同用", "用法见 officialdocs check --help"]
        },
        {
            ["check", "a", "--baseline", "b", "--update-baseline", "--prune"],
            ["the options --update-baseline and --prune cannot go together", "see officialdocs check --help"],
            ["选项 --update-baseline 和 --prune 不能同用", "用法见 officialdocs check --help"]
        },
        {
            ["check", "a", "--output", "./a"],
            ["the result cannot go into a file that is checked", "see officialdocs check --help"],
            ["结果不能写入被检查的文件", "用法见 officialdocs check --help"]
        },
        {
            ["check", "a", "--fail-on", "info"],
            ["the option --fail-on has the value 'info'; expected error | warning | never", "see officialdocs check --help"],
            ["选项 --fail-on 的值“info”不对，应为 error | warning | never", "用法见 officialdocs check --help"]
        },
        {
            ["fix", "a", "b"],
            ["only one document can go to standard output; use --diff or --write for several", "see officialdocs fix --help"],
            ["只能把一份公文写到标准输出；多份请用 --diff 或 --write", "用法见 officialdocs fix --help"]
        },
        {
            ["fix", "-", "--write"],
            ["standard input (-) cannot be rewritten; leave out --write", "see officialdocs fix --help"],
            ["标准输入（-）不能改写；请去掉 --write", "用法见 officialdocs fix --help"]
        },
        {
            ["fix", "a", "--write", "--diff"],
            ["the options --write and --diff cannot go together", "see officialdocs fix --help"],
            ["选项 --write 和 --diff 不能同用", "用法见 officialdocs fix --help"]
        },
        { ["parse", ""], ["a path is empty", "see officialdocs parse --help"], ["路径是空的", "用法见 officialdocs parse --help"] },
    };

    [Theory]
    [MemberData(nameof(WrongLines))]
    public async Task WrongUsage_IsExplained_InTheUsersLanguage(string[] arguments, string[] english, string[] chinese)
    {
        CommandRun inEnglish = await CommandRun.OfAsync(arguments, [], culture: "fr-FR");
        CommandRun inChinese = await CommandRun.OfAsync(arguments, [], culture: "zh-CN");

        Assert.Equal((2, 2), (inEnglish.ExitCode, inChinese.ExitCode));
        Assert.Empty(inEnglish.Output + inChinese.Output);
        Assert.Equal([.. english[..^1].Select(static line => "error: " + line), english[^1]], inEnglish.ErrorLines);
        Assert.Equal([.. chinese[..^1].Select(static line => "错误：" + line), chinese[^1]], inChinese.ErrorLines);
    }

    [Fact]
    public async Task UnknownLanguage_IsWrongUsage()
    {
        CommandRun run = await CommandRun.OfAsync("--lang", "fr", "parse", "a");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("error: the option --lang has the value 'fr'; expected zh | en", run.ErrorLines[0]);
    }

    [Fact]
    public async Task FileName_ThatBeginsWithADash_IsTakenAfterTwo()
    {
        CommandRun run = await CommandRun.OfAsync("parse", "--", "--lang");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: --lang: no such file", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileName_ThatBeginsWithAt_IsAFileName()
    {
        CommandRun run = await CommandRun.OfAsync("parse", "@list");

        Assert.StartsWith("error: @list: no such file", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--lang", "zh", "--version")]
    public async Task Version_IsPrinted(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^officialdocs \d+\.\d+\.\d+\n$", run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("parse", "--help")]
    [InlineData("parse", "--help", "--nope")]
    [InlineData("outline", "-h")]
    [InlineData("check", "-h")]
    [InlineData("fix", "-h")]
    [InlineData("rules", "-h")]
    [InlineData("generate", "-h")]
    public async Task Help_IsPrinted_InBothLanguages_InEightyColumns(params string[] arguments)
    {
        CommandRun english = await CommandRun.OfAsync([.. arguments, "--lang", "en"], [], culture: "zh-CN");
        CommandRun chinese = await CommandRun.OfAsync([.. arguments, "--lang", "zh"], [], culture: "en-US");

        Assert.Equal((0, 0), (english.ExitCode, chinese.ExitCode));
        Assert.Empty(english.Error + chinese.Error);
        Assert.Contains("\nUsage\n  officialdocs ", english.Output, StringComparison.Ordinal);
        Assert.Contains("\n用法\n  officialdocs ", chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(english.Output, static c => c is >= '\u4E00' and <= '\u9FFF');
        Assert.All(english.OutputLines.Concat(chinese.OutputLines), static line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
    }

    [Fact]
    public async Task Help_NamesEveryCommandOptionAndExitCode()
    {
        CommandRun root = await CommandRun.OfAsync("--help");
        CommandRun parse = await CommandRun.OfAsync("parse", "--help");

        Assert.All((string[])["parse", "outline", "check", "fix", "filter", "rules", "generate", "--lang <zh|en>", "-h, --help", "--version", "0 ", "1 ", "2 ", "130 "],
            text => Assert.Contains("\n  " + text, root.Output, StringComparison.Ordinal));
        Assert.All((string[])["<path>...", "--format <ndjson|json|text|csv>", "--lines", "--bom", "--output <file>", "--resume", "-j, --jobs <number>", "--lang <zh|en>", "-h, --help"],
            text => Assert.Contains("\n  " + text, parse.Output, StringComparison.Ordinal));
    }
}
