using System.Globalization;
using System.Net;
using System.Text;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>
/// <c>report [--readme] [--ratios-only] [--tool PATH] [options of BenchmarkDotNet]</c>: writes <c>benchmarks/results/PROCESSOR.md</c> from the ratios and the full
/// suites, and, where asked, the table in both READMEs from the same ratios. With the ratios only, the suites stay as they were measured last.
/// </summary>
internal static class ReportCommand
{
    private const string Begin = "<!-- performance: begin -->";
    private const string End = "<!-- performance: end -->";
    private const string BeginSuites = "<!-- suites: begin -->";
    private const string Project = "benchmarks/OfficialDocs.Benchmarks";

    private static readonly string[] s_readmes = ["README.md", "README.zh-CN.md"];

    /// <param name="args">What stands after <c>report</c>.</param>
    /// <param name="output">Where it says what it wrote.</param>
    /// <returns>0; 1 where a benchmark failed; 2 where it does not run in the repository.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (FindRoot() is not { } root)
        {
            output.WriteLine("report: run it inside the repository, where OfficialDocs.sln is in the current directory or above it.");
            return 2;
        }

        if (!ToolOption.TryTake(args, out IReadOnlyList<string> options, out string? tool, output))
        {
            return 2;
        }

        bool isReadme = args.Contains("--readme");
        bool isRatiosOnly = args.Contains("--ratios-only");
        foreach (string name in isReadme ? s_readmes : [])
        {
            string path = Path.Combine(root, name);
            if (!File.Exists(path) || FindTable(File.ReadAllText(path)) is null)
            {
                output.WriteLine($"report: {name} has no table between '{Begin}' and '{End}'.");
                return 2;
            }
        }

        var rows = new List<RatioRow>();
        foreach (RatioRow row in new Ratios(isFull: true, tool).Measure())
        {
            output.WriteLine($"{row.ReachedText,-4} {row.ValueText,13}  {row.GoalText,-6} {row.What}");
            rows.Add(row);
        }

        string table = Table(rows, args);
        string results = Path.Combine(root, "benchmarks", "results", MachineName.FileName + ".md");
        bool succeeded = true;
        string suites = File.Exists(results) && File.ReadAllText(results) is { } last && last.IndexOf(BeginSuites, StringComparison.Ordinal) is >= 0 and int at ? last[at..] : "";
        if (!isRatiosOnly)
        {
            string[] ofSuites = [.. options.Where(static arg => arg is not ("--readme" or "--ratios-only"))];
            Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(ReportCommand).Assembly).Run(ofSuites.Contains("--filter") ? ofSuites : [.. ofSuites, "--filter", "*"])];
            succeeded = summaries.Length > 0 && summaries.All(static summary => summary.Reports.Length > 0 && summary.Reports.All(static report => report.Success));
            suites = $"{BeginSuites}\n\nSuites measured {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.\n{Suites(summaries)}";
        }

        Directory.CreateDirectory(Path.GetDirectoryName(results)!);
        File.WriteAllText(results, $"# {MachineName.Processor}\n\n{table}{Details(rows)}\n{suites}");
        output.WriteLine($"wrote {Path.GetRelativePath(root, results)}");
        foreach (string name in isReadme ? s_readmes : [])
        {
            string path = Path.Combine(root, name);
            string text = File.ReadAllText(path);
            (int start, int end) = FindTable(text)!.Value;
            File.WriteAllText(path, string.Concat(text.AsSpan(0, start), "\n", table, text.AsSpan(end)));
            output.WriteLine($"wrote the table in {name}");
        }

        return succeeded ? 0 : 1;
    }

    private static string Table(List<RatioRow> rows, IReadOnlyList<string> args)
    {
        var text = new StringBuilder();
        text.Append("| what | measured | goal | reached |\n| --- | ---: | ---: | --- |\n");
        foreach (RatioRow row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.ValueText} | {row.GoalText} | {row.ReachedText} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nMeasured {DateTime.UtcNow:yyyy-MM-dd} on {MachineName.Processor}, .NET {Environment.Version}, by `dotnet run -c Release --project {Project} -- {string.Join(' ', args.Select(Path.GetFileName).Prepend("report"))}`.\n").ToString();
    }

    private static string Details(List<RatioRow> rows)
        => "\n## What is behind the ratios\n\n" + string.Concat(rows.Select(static row => $"- {row.What}: {row.Detail}\n"));

    private static string Suites(Summary[] summaries)
    {
        var text = new StringBuilder();
        foreach (Summary summary in summaries)
        {
            var log = new AccumulationLogger();
            MarkdownExporter.GitHub.ExportToLog(summary, log);
            text.Append(CultureInfo.InvariantCulture, $"\n## {summary.BenchmarksCases.FirstOrDefault()?.Descriptor.Type.Name}\n\n{WebUtility.HtmlDecode(log.GetLog()).ReplaceLineEndings("\n").Trim()}\n");
        }

        return text.ToString();
    }

    private static (int Start, int End)? FindTable(string readme)
    {
        int start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        return start >= Begin.Length && end >= start ? (start, end) : null;
    }

    private static string? FindRoot()
    {
        DirectoryInfo? directory = new(Directory.GetCurrentDirectory());
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "OfficialDocs.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName;
    }
}
