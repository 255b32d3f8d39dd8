using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>Many short documents, one after the other and by two workers, as loops that a user would write.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class BatchBenchmark
{
    [Params(10_000, 100_000)]
    public int Count { get; set; }

    [Benchmark(Baseline = true)]
    public int OneWorker() => Run(1);

    [Benchmark]
    public int TwoWorkers() => Run(2);

    private int Run(int workers)
    {
        string[] texts = Inputs.Mixed;
        int lines = 0;
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => Interlocked.Add(ref lines, OfficialDocument.Parse(texts[i % texts.Length]).Lines.Count));
        return lines;
    }
}
