using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using OfficialDocs.Benchmarks;
using OfficialDocs.Benchmarks.Measuring;

if (args is ["promises", .. var rest])
{
    return PromiseCheck.Run(rest, Console.Out);
}

if (args is ["precision", .. var folders])
{
    return PrecisionReading.Run(folders, Console.Out);
}

if (args is ["agree"])
{
    return Agreement.Run(Console.Out);
}

if (args is ["ratios", .. var options])
{
    return RatiosCommand.Run(options, Console.Out);
}

if (args is ["row", var row, .. var rowOptions])
{
    return RatiosCommand.RunRow(row, rowOptions, Console.Out);
}

if (args is ["report", .. var reportOptions])
{
    return ReportCommand.Run(reportOptions, Console.Out);
}

if (args is ["read", var folder])
{
    return CommandLineRun.ReadOnly(folder);
}

// Without a report there is nothing measured: a filter that fits none, or a benchmark that does not build.
BenchmarkReport[] reports = [.. BenchmarkSwitcher.FromAssembly(typeof(PromiseCheck).Assembly).Run(args).SelectMany(static summary => summary.Reports)];
return reports.Length > 0 && reports.All(static report => report.Success) ? 0 : 1;
