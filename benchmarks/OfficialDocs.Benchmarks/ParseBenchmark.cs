using BenchmarkDotNet.Attributes;
using OfficialDocs.Text;

namespace OfficialDocs.Benchmarks;

/// <summary>A whole document, from text to model, beside the floor: one newline scan and one copy of the text.</summary>
[MemoryDiagnoser]
public class ParseBenchmark
{
    private string _text = "";

    [GlobalSetup]
    public void Setup() => _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "suzhou-2021-report.txt"));

    [Benchmark(Baseline = true)]
    public int NewlineScanAndCopy()
    {
        int lines = 0;
        ReadOnlySpan<char> rest = _text;
        for (int at = rest.IndexOf('\n'); at >= 0; at = rest.IndexOf('\n'))
        {
            lines++;
            rest = rest[(at + 1)..];
        }

        return lines + new string(_text.AsSpan()).Length;
    }

    [Benchmark]
    public SourceText Lines() => SourceText.From(_text);

    [Benchmark]
    public OfficialDocument Parse() => OfficialDocument.Parse(_text);
}
