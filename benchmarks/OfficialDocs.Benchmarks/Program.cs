using BenchmarkDotNet.Running;
using OfficialDocs.Benchmarks;

if (args is ["promises", .. var rest])
{
    return PromiseCheck.Run(rest, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(PromiseCheck).Assembly).Run(args);
return 0;
