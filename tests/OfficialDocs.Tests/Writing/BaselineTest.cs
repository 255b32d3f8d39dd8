using System.Text;
using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class BaselineTest
{
    [Fact]
    public void AdoptedFindings_AreNotReportedAgain()
    {
        Baseline baseline = Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。\n另报,谢谢。"));

        Assert.Equal(2, baseline.Count);
        Assert.Empty(baseline.Filter("a.txt", Check("新加一行。\n请办理,谢谢。\n另报,谢谢。")).Findings);
    }

    [Fact]
    public void NewFinding_IsReported()
    {
        Baseline baseline = Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。"));

        Finding finding = Assert.Single(baseline.Filter("a.txt", Check("各县要落实,要检查。\n请办理,谢谢。")).Findings);
        Assert.Equal(1, finding.Position.Line);
    }

    [Fact]
    public void OtherDocument_IsNotCovered()
        => Assert.Single(Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。")).Filter("b.txt", Check("请办理,谢谢。")).Findings);

    [Fact]
    public void OfEquals_AsManyAreKnownAsThereWere()
    {
        Baseline baseline = Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。\n请办理,谢谢。"));

        Finding finding = Assert.Single(baseline.Filter("a.txt", Check("请办理,谢谢。\n请办理,谢谢。\n请办理,谢谢。")).Findings);
        Assert.Equal(3, finding.Position.Line);
        Assert.Empty(baseline.Filter("a.txt", Check("请办理,谢谢。")).Findings);
    }

    [Fact]
    public void Filter_KeepsProfileAndNotChecked()
    {
        ValidationReport report = Check("请办理,谢谢。");
        report = new ValidationReport(report.Document, ValidationProfile.Draft, report.Findings, [new NotChecked(s_comma.Descriptor, NotCheckedReason.Layout)]);

        ValidationReport filtered = Baseline.Empty.Adopt("a.txt", report).Filter("a.txt", report);

        Assert.Equal(ValidationProfile.Draft, filtered.Profile);
        Assert.Single(filtered.NotChecked);
    }

    [Fact]
    public void Prune_ForgetsWhatIsPutRight_AndTakesNoNewOnes()
    {
        Baseline baseline = Baseline.Empty
            .Adopt("a.txt", Check("请办理,谢谢。\n请办理,谢谢。\n另报,谢谢。"))
            .Adopt("b.txt", Check("请办理,谢谢。"));

        Baseline pruned = baseline.Prune("a.txt", Check("请办理,谢谢。\n新的一处,在此。"));

        Assert.Equal(2, pruned.Count);
        Assert.Equal(["a.txt", "b.txt"], pruned.Documents);
        Assert.Single(pruned.Filter("a.txt", Check("新的一处,在此。")).Findings);
        Assert.Equal(4, baseline.Count);
    }

    [Fact]
    public void Prune_ForgetsADocumentThatIsClean()
        => Assert.Empty(Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。")).Prune("a.txt", Check("请办理，谢谢。")).Documents);

    [Fact]
    public void Prune_IsTheSameBaseline_WhereNothingChanged()
    {
        Baseline baseline = Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。"));

        Assert.Same(baseline, baseline.Prune("a.txt", Check("请办理,谢谢。\n新的一处,在此。")));
        Assert.Same(baseline, baseline.Prune("b.txt", Check("请办理,谢谢。")));
    }

    [Fact]
    public void Remove_ForgetsADocument()
    {
        Baseline baseline = Baseline.Empty.Adopt("a.txt", Check("请办理,谢谢。"));

        Assert.Same(baseline, baseline.Remove("b.txt"));
        Assert.Equal(0, baseline.Remove("a.txt").Count);
    }

    [Fact]
    public void FoldedReport_IsRefused()
    {
        ValidationReport folded = Check("请办理,谢谢。\n请办理,谢谢。").Fold();

        Assert.Throws<ArgumentException>(() => Baseline.Empty.Adopt("a.txt", folded));
        Assert.Throws<ArgumentException>(() => Baseline.Empty.Filter("a.txt", folded));
        Assert.Throws<ArgumentException>(() => Baseline.Empty.Prune("a.txt", folded));
    }

    [Fact]
    public void Json_IsSortedWithOneFindingALine()
    {
        ValidationReport report = Check("请“办理”,谢谢。\n请“办理”,谢谢。");
        string fingerprint = FindingFingerprints.Of(report)[0][..16];

        string json = Baseline.Empty.Adopt("乙.txt", report).Adopt("a\"b.txt", Check("请办理,谢谢。")).ToJson();

        string[] lines = json.Split('\n');
        Assert.Equal("{", lines[0]);
        Assert.Equal("  \"version\": 1,", lines[1]);
        Assert.Equal("  \"documents\": {", lines[2]);
        Assert.Equal("    \"a\\\"b.txt\": [", lines[3]);
        Assert.Equal("    \"乙.txt\": [", lines[6]);
        Assert.Equal($$"""      {"rule": "XX0101", "fingerprint": "{{fingerprint}}", "count": 2, "text": ","}""", lines[7]);
        Assert.Equal(["    ]", "  }", "}", ""], lines[8..]);
    }

    [Fact]
    public void Json_IsTheSameInWhateverOrderDocumentsCame()
    {
        ValidationReport first = Check("请办理,谢谢。\n另报,谢谢。");
        ValidationReport second = Check("另报,谢谢。\n请办理,谢谢。");

        Assert.Equal(
            Baseline.Empty.Adopt("a.txt", first).Adopt("b.txt", second).ToJson(),
            Baseline.Empty.Adopt("b.txt", first).Adopt("a.txt", second).ToJson());
    }

    [Fact]
    public void Json_IsReadAgain()
    {
        Baseline baseline = Baseline.Empty.Adopt("乙\t.txt", Check("请办理,谢谢。\n另报,谢谢。")).Adopt("a.txt", Check("请\ud800,谢谢。"));
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.Preamble);
        baseline.Write(stream);
        stream.Position = 0;

        Assert.Equal(baseline.ToJson(), Baseline.Parse(baseline.ToJson()).ToJson());
        Assert.Equal(baseline.ToJson(), Baseline.Load(stream).ToJson());
        Assert.Equal(Baseline.Empty.ToJson(), Baseline.Parse(Baseline.Empty.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("{\"version\": 1,\n}", "The baseline is not valid JSON at line 2, byte 1.")]
    [InlineData("", "The baseline is not valid JSON at line 1, byte 1.")]
    [InlineData("[]", "The baseline is not valid at $: expected an object, found an array.")]
    [InlineData("{\"documents\": {}}", "The baseline is not valid at $: the key 'version' is missing.")]
    [InlineData("{\"version\": 1}", "The baseline is not valid at $: the key 'documents' is missing.")]
    [InlineData("{\"version\": 2, \"documents\": {}}", "The baseline is not valid at $.version: expected 1, the only version there is; found 2.")]
    [InlineData("{\"version\": 1, \"documents\": {}, \"x\": 0}", "The baseline is not valid at $: unknown key 'x'.")]
    [InlineData("{\"version\": 1, \"documents\": []}", "The baseline is not valid at $.documents: expected an object, found an array.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [], \"b\": 5}}", "The baseline is not valid at $.documents['b']: expected an array, found a number.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [true]}}", "The baseline is not valid at $.documents['a'][0]: expected an object, found true.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [{\"rule\": 1}]}}", "The baseline is not valid at $.documents['a'][0].rule: expected a string, found a number.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [{\"rule\": \"XX0101\"}]}}", "The baseline is not valid at $.documents['a'][0]: the key 'fingerprint' is missing.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [{\"fingerprint\": \"12\"}]}}", "The baseline is not valid at $.documents['a'][0].fingerprint: expected 16 hexadecimal digits; found '12'.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [{\"count\": 0}]}}", "The baseline is not valid at $.documents['a'][0].count: expected a number from 1; found 0.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [{\"turn\": 0}]}}", "The baseline is not valid at $.documents['a'][0]: unknown key 'turn'.")]
    [InlineData("{\"version\": 1, \"documents\": {\"\\ud800\": []}}", "The baseline is not valid: a text in it has half of a surrogate pair.")]
    [InlineData("{\"version\": 1, \"documents\": {\"a\": [{\"rule\": \"\\udc00\"}]}}", "The baseline is not valid: a text in it has half of a surrogate pair.")]
    public void BadJson_SaysWhatAndWhere(string json, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => Baseline.Parse(json)).Message);

    [Fact]
    public void MoreFindingsThanCanBeCounted_AreRefused()
    {
        const string Entry = "{\"rule\": \"XX0101\", \"fingerprint\": \"0123456789abcdef\", \"count\": 2147483647}";

        Assert.Equal(int.MaxValue, Baseline.Parse($"{{\"version\": 1, \"documents\": {{\"a\": [{Entry}]}}}}").Count);
        Assert.Equal(
            "The baseline is not valid at $.documents['b']: expected at most 2147483647 findings in all.",
            Assert.Throws<FormatException>(() => Baseline.Parse($"{{\"version\": 1, \"documents\": {{\"a\": [{Entry}], \"b\": [{Entry}]}}}}")).Message);
    }

    [Fact]
    public void NamesTwice_AreRefused()
    {
        const string Entry = "{\"rule\": \"XX0101\", \"fingerprint\": \"0123456789abcdef\", \"count\": 1}";

        Assert.Contains("$.documents['a'][1]", Assert.Throws<FormatException>(() => Baseline.Parse($"{{\"version\": 1, \"documents\": {{\"a\": [{Entry}, {Entry}]}}}}")).Message, StringComparison.Ordinal);
        Assert.Contains("named twice", Assert.Throws<FormatException>(() => Baseline.Parse($"{{\"version\": 1, \"documents\": {{\"a\": [{Entry}], \"a\": []}}}}")).Message, StringComparison.Ordinal);
    }

    private static readonly WordRule s_comma = new("XX0101", ",");

    private static ValidationReport Check(string text) => WordRule.Check(text, s_comma);
}
