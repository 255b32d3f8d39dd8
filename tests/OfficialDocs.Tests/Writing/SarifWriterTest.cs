using System.Text;
using System.Text.Json;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class SarifWriterTest
{
    private static readonly string[] s_levels = ["error", "warning", "note", "none"];

    [Fact]
    public void Log_HasWhatTheSchemaRequires()
    {
        string text = "通知\r\n请甲,请乙。\u2028请丙\n";
        ValidationReport report = WordRule.Check(
            text,
            new WordRule("XX0101", "甲") { Replacement = "子" },
            new WordRule("XX0102", "乙") { Severity = Severity.Warning, Replacement = "", Suggestion = new("看上文", "see above") },
            new WordRule("XX0103", "丙\n") { Severity = Severity.Info },
            new WordRule("XX0104", "请丙") { IsInsertion = true, Replacement = "　　" });
        using JsonDocument log = Write([("a.txt", report)], [.. report.Findings.Select(static finding => finding.Rule)]);

        JsonElement root = log.RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", root.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        JsonElement run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("OfficialDocs", driver.GetProperty("name").GetString());
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        Assert.Equal(rules.Length, rules.Select(static rule => rule.GetProperty("id").GetString()).Distinct().Count());
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(4, results.Length);
        Assert.All(results, result =>
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), s_levels);
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            JsonElement location = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.Equal("a.txt", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
            AssertRegion(location.GetProperty("region"), text);
            Assert.All(result.GetProperty("partialFingerprints").EnumerateObject(), static print => Assert.Matches("^[0-9a-f]{16}:1$", print.Value.GetString()));
            if (result.TryGetProperty("fixes", out JsonElement fixes))
            {
                JsonElement change = Assert.Single(Assert.Single(fixes.EnumerateArray()).GetProperty("artifactChanges").EnumerateArray());
                Assert.Equal("a.txt", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
                Assert.All(change.GetProperty("replacements").EnumerateArray(), replacement => AssertRegion(replacement.GetProperty("deletedRegion"), text));
            }
        });
    }

    [Fact]
    public void Rules_AreDeclaredWithAllTheySay()
    {
        using JsonDocument log = Write([]);

        JsonElement[] rules = [.. log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.Equal(RuleCatalog.All.Select(static rule => rule.Id), rules.Select(static rule => rule.GetProperty("id").GetString()));
        JsonElement brackets = rules.Single(static rule => rule.GetProperty("id").GetString() == "GW0201");
        RuleDescriptor descriptor = RuleCatalog.Find("GW0201")!;
        Assert.Equal(descriptor.Name.Chinese, brackets.GetProperty("name").GetString());
        Assert.Equal(descriptor.Name.Chinese, brackets.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal(descriptor.Reason.Chinese, brackets.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Equal("error", brackets.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("required", brackets.GetProperty("properties").GetProperty("modality").GetString());
        Assert.Equal("form", brackets.GetProperty("properties").GetProperty("category").GetString());
        Assert.Equal(descriptor.Clause, brackets.GetProperty("properties").GetProperty("clause").GetString());
        Assert.Contains("云政发[2025]8号", brackets.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("```text\n云政发〔2025〕8号", brackets.GetProperty("help").GetProperty("markdown").GetString()!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void CleanRun_HasAnEmptyListOfResults()
    {
        using JsonDocument log = Write([("a.txt", WordRule.Check("请办。")), ("b.txt", WordRule.Check(""))]);

        JsonElement results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(JsonValueKind.Array, results.ValueKind);
        Assert.Equal(0, results.GetArrayLength());
    }

    [Fact]
    public void SuggestedFix_SaysSo()
    {
        ValidationReport report = WordRule.Check(
            "请甲，请乙。",
            new WordRule("XX0101", "甲") { Replacement = "子" },
            new WordRule("XX0102", "乙") { Replacement = "", Suggestion = new("看上文", "see above") });
        using JsonDocument log = Write([("a.txt", report)]);

        JsonElement results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        JsonElement safe = results[0].GetProperty("fixes")[0];
        JsonElement suggested = results[1].GetProperty("fixes")[0];
        Assert.Equal("可自动修改", safe.GetProperty("description").GetProperty("text").GetString());
        Assert.Equal("子", safe.GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal("建议，须由人判断：看上文", suggested.GetProperty("description").GetProperty("text").GetString());
        Assert.Equal("suggested", suggested.GetProperty("properties").GetProperty("safety").GetString());
        Assert.False(suggested.GetProperty("artifactChanges")[0].GetProperty("replacements")[0].TryGetProperty("insertedContent", out _));
    }

    [Fact]
    public void UndeclaredRule_HasNoIndex()
    {
        using JsonDocument log = Write([("a.txt", WordRule.Check("请甲。", new WordRule("XX0101", "甲")))]);

        JsonElement result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("XX0101", result.GetProperty("ruleId").GetString());
        Assert.False(result.TryGetProperty("ruleIndex", out _));
    }

    [Fact]
    public void FoldedFinding_TellsItsCount()
    {
        using JsonDocument log = Write([("a.txt", WordRule.Check("请甲，请甲。", new WordRule("XX0101", "甲") { Replacement = "乙" }).Fold())]);

        JsonElement result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(2, result.GetProperty("occurrenceCount").GetInt32());
        Assert.Equal(2, result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements").GetArrayLength());
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("./dir/a b.txt", "dir/a%20b.txt")]
    [InlineData("../公文.txt", "../%E5%85%AC%E6%96%87.txt")]
    [InlineData("a:b#c?d%e.txt", "a%3Ab%23c%3Fd%25e.txt")]
    [InlineData("/data/a.txt", "file:///data/a.txt")]
    [InlineData("<stdin>", "%3Cstdin%3E")]
    public void Path_IsWrittenAsUri(string path, string uri)
    {
        using JsonDocument log = Write([(path, WordRule.Check("请甲。", new WordRule("XX0101", "甲")))]);

        JsonElement location = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(uri, location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }

    [Fact]
    public void Language_IsEnglishWhereAskedFor()
    {
        using var stream = new MemoryStream();
        using (var writer = new SarifWriter(stream, new SarifOptions { Language = ReportLanguage.English, Indented = true }))
        {
            writer.Add(WordRule.Check("请甲。", new WordRule("XX0101", "甲")), "a.txt");
        }

        using var log = JsonDocument.Parse(stream.ToArray());
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal("en", run.GetProperty("language").GetString());
        Assert.Equal("do not write 甲", run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Add_AfterTheEnd_Throws()
    {
        using var stream = new MemoryStream();
        using var writer = new SarifWriter(stream);
        writer.Complete();
        long length = stream.Length;
        writer.Complete();

        Assert.Equal(length, stream.Length);
        Assert.Throws<InvalidOperationException>(() => writer.Add(WordRule.Check("请办。"), "a.txt"));
    }

    [Fact]
    public void Reports_AreWrittenAsTheyCome()
    {
        using var stream = new MemoryStream();
        using var writer = new SarifWriter(stream);
        ValidationReport report = WordRule.Check(string.Concat(Enumerable.Repeat("请甲。\n", 500)), new WordRule("XX0101", "甲"));
        writer.Add(report, "a.txt");

        Assert.True(stream.Length > 100_000, $"Only {stream.Length} bytes were written.");
    }

    private static JsonDocument Write(IReadOnlyList<(string Source, ValidationReport Report)> reports, IReadOnlyList<RuleDescriptor>? rules = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new SarifWriter(stream, new SarifOptions { CustomRules = rules ?? [] }))
        {
            foreach ((string source, ValidationReport report) in reports)
            {
                writer.Add(report, source);
            }
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void AssertRegion(JsonElement region, string text)
    {
        SourceText source = SourceText.From(text);
        int start = region.GetProperty("charOffset").GetInt32();
        int length = region.GetProperty("charLength").GetInt32();
        Assert.InRange(start, 0, text.Length);
        Assert.InRange(start + length, start, text.Length);
        Assert.Equal(start, Offset("startLine", "startColumn"));
        Assert.Equal(start + length, Offset("endLine", "endColumn"));
        if (region.TryGetProperty("snippet", out JsonElement snippet))
        {
            Assert.Equal(text.Substring(start, length), snippet.GetProperty("text").GetString());
        }

        int Offset(string line, string column)
        {
            Assert.InRange(region.GetProperty(line).GetInt32(), 1, source.Lines.Count);
            return source.Lines[region.GetProperty(line).GetInt32() - 1].Span.Start + region.GetProperty(column).GetInt32() - 1;
        }
    }
}
