using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>Many short documents through the library's batch, with one worker and with two.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class BatchBenchmark
{
    [Params(10_000, 100_000)]
    public int Count { get; set; }

    [Benchmark(Baseline = true)]
    public int OneWorker() => Batches.Parse(Count, workers: 1);

    [Benchmark]
    public int TwoWorkers() => Batches.Parse(Count, workers: 2);
}
