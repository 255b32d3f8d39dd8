using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>One document from 10 kB to 100 MB of UTF-8: the time a byte takes has to stay the same.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 5)]
public class ScaleBenchmark
{
    private const int LeastWork = 10_000_000;
    private string _text = "";
    private int _repeats;

    [Params(10_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Inputs.OfSize(Bytes);
        _repeats = Math.Max(1, LeastWork / Bytes);
    }

    /// <summary>10 MB of the smaller documents, one of the largest: ten times the work of the others.</summary>
    [Benchmark]
    public int Parse()
    {
        int lines = 0;
        for (int i = 0; i < _repeats; i++)
        {
            lines += OfficialDocument.Parse(_text).Sections.Count;
        }

        return lines;
    }
}
