using System.Buffers;
using BenchmarkDotNet.Attributes;
using OfficialDocs.Writing;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>A parsed document as canonical text, and as JSON into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WritingBenchmark
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256 * 1024);
    private OfficialDocument _document = new();

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    public static IEnumerable<string> Documents => MeasuredDocuments.Names;

    [GlobalSetup]
    public void Setup() => _document = OfficialDocument.Parse(MeasuredDocuments.Text(Document));

    [Benchmark]
    public string Text() => _document.ToText();

    [Benchmark]
    public int Json()
    {
        _buffer.ResetWrittenCount();
        DocumentJsonWriter.Write(_buffer, _document, "measured.txt", new DocumentJsonOptions());
        return _buffer.WrittenCount;
    }
}
