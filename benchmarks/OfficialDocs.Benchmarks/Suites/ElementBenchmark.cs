using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using OfficialDocs.Benchmarks.Peers;
using OfficialDocs.Text;

namespace OfficialDocs.Benchmarks.Suites;

/// <summary>One element of a document, read by us and by what a user would otherwise pick. That all return the same is shown by <c>agree</c>.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ElementBenchmark
{
    private const string Number = "云政发〔2025〕8号";
    private const string Date = "2025年3月5日";
    private const string Label = "（十一）";
    private const string Numeral = "一百零五";

    [Benchmark(Description = "OfficialDocs", Baseline = true)]
    [BenchmarkCategory("number")]
    public bool OwnNumber() => DocumentNumber.TryParse(Number.AsSpan(), out _);

    [Benchmark(Description = "Regex")]
    [BenchmarkCategory("number")]
    public bool RegexNumber() => RegexElements.TryNumber(Number, out _);

    [Benchmark(Description = "Parlot")]
    [BenchmarkCategory("number")]
    public bool ParlotNumber() => ParlotElements.TryNumber(Number, out _);

    [Benchmark(Description = "Pidgin")]
    [BenchmarkCategory("number")]
    public bool PidginNumber() => PidginElements.TryNumber(Number, out _);

    [Benchmark(Description = "Superpower")]
    [BenchmarkCategory("number")]
    public bool SuperpowerNumber() => SuperpowerElements.TryNumber(Number, out _);

    [Benchmark(Description = "stock Sprache")]
    [BenchmarkCategory("number")]
    public bool SpracheNumber() => SpracheElements.TryNumber(Number, out _);

    [Benchmark(Description = "OfficialDocs", Baseline = true)]
    [BenchmarkCategory("date")]
    public bool OwnDate() => IssuedDate.TryParse(Date.AsSpan(), out _);

    [Benchmark(Description = "Regex")]
    [BenchmarkCategory("date")]
    public bool RegexDate() => RegexElements.TryDate(Date, out _);

    [Benchmark(Description = "Parlot")]
    [BenchmarkCategory("date")]
    public bool ParlotDate() => ParlotElements.TryDate(Date, out _);

    [Benchmark(Description = "Pidgin")]
    [BenchmarkCategory("date")]
    public bool PidginDate() => PidginElements.TryDate(Date, out _);

    [Benchmark(Description = "Superpower")]
    [BenchmarkCategory("date")]
    public bool SuperpowerDate() => SuperpowerElements.TryDate(Date, out _);

    [Benchmark(Description = "stock Sprache")]
    [BenchmarkCategory("date")]
    public bool SpracheDate() => SpracheElements.TryDate(Date, out _);

    [Benchmark(Description = "OfficialDocs", Baseline = true)]
    [BenchmarkCategory("label")]
    public bool OwnLabel() => SectionLabel.TryParse(Label.AsSpan(), out _);

    [Benchmark(Description = "Regex")]
    [BenchmarkCategory("label")]
    public bool RegexLabel() => RegexElements.TryLabel(Label, out _);

    [Benchmark(Description = "Parlot")]
    [BenchmarkCategory("label")]
    public bool ParlotLabel() => ParlotElements.TryLabel(Label, out _);

    [Benchmark(Description = "Pidgin")]
    [BenchmarkCategory("label")]
    public bool PidginLabel() => PidginElements.TryLabel(Label, out _);

    [Benchmark(Description = "Superpower")]
    [BenchmarkCategory("label")]
    public bool SuperpowerLabel() => SuperpowerElements.TryLabel(Label, out _);

    [Benchmark(Description = "stock Sprache")]
    [BenchmarkCategory("label")]
    public bool SpracheLabel() => SpracheElements.TryLabel(Label, out _);

    [Benchmark(Description = "OfficialDocs", Baseline = true)]
    [BenchmarkCategory("numeral")]
    public bool OwnNumeral() => ChineseNumeral.TryParse(Numeral, out _);
}
