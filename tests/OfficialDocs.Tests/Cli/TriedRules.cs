using OfficialDocs.Cli;

namespace OfficialDocs.Tests.Cli;

/// <summary>A few rules and documents that break them: what the tool does must not depend on which rules there are.</summary>
internal static class TriedRules
{
    /// <summary>青河县 with one fault of GW0201, three of GW1104 and one of GW0502.</summary>
    public const string Faulty = """
        青河县人民政府关于开展春季植树活动的通知
        青政发[2025]8号
        各乡镇人民政府：
        　　为做好春季植树工作...现将有关事项通知如下。
        　　一、总体要求
        　　坚持因地制宜、适地适树。。。种好树...护好树。
        　　三、重点任务
        青河县人民政府
        2025年3月5日

        """;

    public const string Fixed = """
        青河县人民政府关于开展春季植树活动的通知
        青政发〔2025〕8号
        各乡镇人民政府：
        　　为做好春季植树工作……现将有关事项通知如下。
        　　一、总体要求
        　　坚持因地制宜、适地适树……种好树……护好树。
        　　三、重点任务
        青河县人民政府
        2025年3月5日

        """;

    /// <summary>A configuration that leaves GW0201 (error), GW0502 (warning) and GW1104 (error) on, and no others.</summary>
    public static string Configuration { get; } = $$"""
        {
          // The other rules have tests of their own.
          "rules": { {{string.Join(", ", RuleIndex.Groups.Select(static entry => $"\"{entry.Group.Id}\": \"off\""))}},
            "GW0201": "error", "GW0502": "warning", "GW1104": "error" }
        }
        """;

    /// <summary>A directory with that configuration.</summary>
    public static TemporaryDirectory Directory()
    {
        var directory = new TemporaryDirectory();
        directory.Write("officialdocs.json", Configuration);
        return directory;
    }

    /// <summary>Runs the tool in a directory.</summary>
    public static Task<CommandRun> RunAsync(this TemporaryDirectory directory, params string[] arguments)
        => CommandRun.OfAsync(arguments, [], directory: directory.Path);
}
