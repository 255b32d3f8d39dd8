using BenchmarkDotNet.Attributes;
using OfficialDocs.Benchmarks.Measuring;
using OfficialDocs.Benchmarks.Peers;
using OfficialDocs.Text;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>A whole document, from text to model, beside the floor (one newline scan and one copy of the text) and beside the same extraction by others.</summary>
[MemoryDiagnoser]
public class ParseBenchmark
{
    private string _text = "";

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    public static IEnumerable<string> Documents => MeasuredDocuments.Names;

    [GlobalSetup]
    public void Setup() => _text = MeasuredDocuments.Text(Document);

    [Benchmark(Baseline = true)]
    public int NewlineScanAndCopy() => Floor.NewlineScanAndCopy(_text);

    [Benchmark]
    public SourceText Lines() => SourceText.From(_text);

    [Benchmark]
    public OfficialDocument Parse() => OfficialDocument.Parse(_text);

    [Benchmark]
    public int ParseAndAskForAll() => Extraction.Touch(OfficialDocument.Parse(_text));

    [Benchmark]
    public int Regex() => RegexDocument.Read(_text).Sections.Count;

    [Benchmark]
    public int StockSprache() => SpracheDocument.Read(_text).Sections.Count;
}
