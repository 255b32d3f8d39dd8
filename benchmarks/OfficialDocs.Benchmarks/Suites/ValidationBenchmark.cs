using BenchmarkDotNet.Attributes;
using OfficialDocs.Validation;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>All rules that text decides: over a document that is parsed already, and with the parse.</summary>
[MemoryDiagnoser]
public class ValidationBenchmark
{
    private readonly DocumentValidator _validator = new(new ValidationOptions { Profile = ValidationProfile.WebCopy });
    private string _text = "";
    private OfficialDocument _document = new();

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    public static IEnumerable<string> Documents => MeasuredDocuments.Names;

    [GlobalSetup]
    public void Setup()
    {
        _text = MeasuredDocuments.Text(Document);
        _document = OfficialDocument.Parse(_text);
    }

    [Benchmark(Baseline = true)]
    public OfficialDocument Parse() => OfficialDocument.Parse(_text);

    [Benchmark]
    public ValidationReport Validate() => _validator.Validate(_document);

    [Benchmark]
    public ValidationReport ParseAndValidate() => _validator.Validate(_text);
}
