using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

public class DocumentValidatorTest
{
    private const string Notice = """
        云政发[2025]8号

        云州市人民政府关于做好防汛工作的通知

        各县（区）人民政府：

        现就做好防汛工作通知如下，请认真落实。

        云州市人民政府
        2025年3月5日
        """;

    private static readonly ValidationOptions s_web = new() { Profile = ValidationProfile.WebCopy };

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public void Finding_SaysWhatAndWhere()
    {
        ValidationReport report = new DocumentValidator(s_web).Validate(Notice, Now);

        Finding finding = Assert.Single(report.Findings);
        Assert.Equal("GW0201", finding.Rule.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(new TextSpan(3, 6), finding.Span);
        Assert.Equal(new LinePosition(1, 4), finding.Position);
        Assert.Equal("[2025]", finding.Text);
        Assert.Equal(FixSafety.Safe, finding.Fix?.Safety);
        Assert.Equal(1, finding.Count);
        Assert.Equal(ValidationProfile.WebCopy, report.Profile);
        Assert.Equal(1, report.Count(Severity.Error));
        Assert.Equal(0, report.Count(Severity.Warning));
    }

    [Fact]
    public void TextDocumentAndSource_AreCheckedAlike()
    {
        var validator = new DocumentValidator(s_web);
        Finding[] expected = [.. validator.Validate(Notice, Now).Findings];

        Assert.Equal(expected.Select(static finding => finding.Span), validator.Validate(SourceText.From(Notice), Now).Findings.Select(static finding => finding.Span));
        Assert.Equal(expected.Select(static finding => finding.Span), validator.Validate(OfficialDocument.Parse(Notice), Now).Findings.Select(static finding => finding.Span));
    }

    [Fact]
    public void HandBuiltDocument_IsCheckedAsItWouldBeWritten()
    {
        var document = new OfficialDocument
        {
            Title = new Title("云州市人民政府关于做好防汛工作的通知", "云州市人民政府", "做好防汛工作", DocumentType.Notice),
            MainRecipients = ["各县（区）人民政府"],
            Preamble = ["各单位要加强监测...并及时报告。"],
            Signatures = ["云州市人民政府"],
            Date = new IssuedDate(new DateOnly(2025, 3, 5)),
        };

        ValidationReport report = new DocumentValidator(s_web).Validate(document, Now);

        Finding finding = Assert.Single(report.Findings);
        Assert.Equal("GW1104", finding.Rule.Id);
        Assert.Equal("...", finding.Text);
        Assert.Equal(document.ToText(), report.Document.Source!.Content);
    }

    [Fact]
    public void EmptyText_IsChecked()
        => Assert.All(new DocumentValidator().Validate("", Now).Findings, static finding => Assert.Equal(default, finding.Span));

    [Theory]
    [InlineData("GW0201", "info", Severity.Info)]
    [InlineData("gw0201", "warning", Severity.Warning)]
    [InlineData("GW02", "warning", Severity.Warning)]
    [InlineData("form", "info", Severity.Info)]
    [InlineData("Form", "off", null)]
    [InlineData("GW0201", "off", null)]
    public void Setting_ChangesTheSeverity(string selector, string severity, Severity? expected)
    {
        var options = s_web with { Settings = [new RuleSetting(selector, severity == "off" ? null : Enum.Parse<Severity>(severity, ignoreCase: true))] };

        Assert.Equal(expected, new DocumentValidator(options).Validate(Notice, Now).Findings.SingleOrDefault(static finding => finding.Rule.Id == "GW0201")?.Severity);
    }

    [Fact]
    public void NarrowestSetting_Counts()
    {
        RuleSetting rule = new("GW0201", Severity.Info);
        RuleSetting group = new("GW02", Severity.Warning);
        RuleSetting category = new("form", null);
        RuleSetting ofNotices = new("GW02", Severity.Error, DocumentType.Notice);
        RuleSetting ofLetters = new("GW0201", null, DocumentType.Letter);

        Assert.Equal(Severity.Info, SeverityWith(rule, group, category));
        Assert.Equal(Severity.Warning, SeverityWith(category, group));
        Assert.Equal(Severity.Error, SeverityWith(rule, ofNotices));
        Assert.Equal(Severity.Info, SeverityWith(rule, ofLetters));
        Assert.Equal(Severity.Warning, SeverityWith(rule, rule with { Severity = Severity.Warning }));

        Severity? SeverityWith(params RuleSetting[] settings)
            => new DocumentValidator(s_web with { Settings = settings }).Validate(Notice, Now).Findings.SingleOrDefault(static finding => finding.Rule.Id == "GW0201")?.Severity;
    }

    [Theory]
    [InlineData("GW9999")]
    [InlineData("GW")]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("style")]
    public void UnknownSelector_IsRefused(string selector)
    {
        var options = new ValidationOptions { Settings = [new RuleSetting(selector, null)] };

        var fault = Assert.Throws<ArgumentException>("options", () => new DocumentValidator(options));
        Assert.StartsWith($"There is no rule, group or category '{selector}'.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CustomRule_Runs_AndCanBeSet()
    {
        var options = s_web with { CustomRules = [new TestRules.Replace("YZ0101", "认真", "切实")] };

        Assert.Contains(new DocumentValidator(options).Validate(Notice, Now).Findings, static finding => finding.Rule.Id == "YZ0101" && finding.Text == "认真");
        Assert.DoesNotContain(
            new DocumentValidator(options with { Settings = [new RuleSetting("YZ01", null)] }).Validate(Notice, Now).Findings, static finding => finding.Rule.Id == "YZ0101");
    }

    [Fact]
    public void CustomRule_MayNotTakeTheIdOfAnother()
        => Assert.Throws<ArgumentException>("options", () => new DocumentValidator(new ValidationOptions { CustomRules = [new TestRules.Replace("GW0201", "认真", "切实")] }));

    [Fact]
    public void Verifier_AcceptsAGoodRule() => Assert.Empty(RuleVerifier.Verify(new TestRules.Replace("YZ0101", "抓紧抓紧", "抓紧")));

    [Fact]
    public void Verifier_ExplainsABadRule()
    {
        // 抓紧 is replaced by itself twice: the good example is no better than the bad one.
        IReadOnlyList<string> problems = RuleVerifier.Verify(new TestRules.Replace("YZ0101", "抓紧", "抓紧抓紧"));

        Assert.Contains(problems, static problem => problem.StartsWith("YZ0101: the good example is not good", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.StartsWith("YZ0101: fixing the bad example gives", StringComparison.Ordinal));
        Assert.Equal(["YZ0102 has no bad or no good example."], RuleVerifier.Verify(new TestRules.Fail("YZ0102", atToken: false)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RuleThatFails_BecomesAFinding_AndTheOthersGoOn(bool atToken)
    {
        var options = s_web with { CustomRules = [new TestRules.Fail("YZ0101", atToken), new TestRules.Replace("YZ0102", "认真", "切实")] };

        ValidationReport report = new DocumentValidator(options).Validate(Notice, Now);

        Finding fault = Assert.Single(report.Findings, static finding => finding.Rule.Id == "GW0000");
        Assert.Contains("YZ0101", fault.Message.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message.English, StringComparison.Ordinal);
        Assert.Contains(report.Findings, static finding => finding.Rule.Id == "GW0201");
        Assert.Contains(report.Findings, static finding => finding.Rule.Id == "YZ0102");
    }

    [Fact]
    public void LayoutRules_AreNotChecked()
    {
        ValidationReport report = new DocumentValidator().Validate(Notice, Now);

        Assert.Contains(report.NotChecked, static entry => entry.Rule.Id == "GW0901" && entry.Reason == NotCheckedReason.Layout);
        Assert.Contains(report.NotChecked, static entry => entry.Rule.Id == "GW0212" && entry.Reason == NotCheckedReason.Metadata);
        Assert.Equal(report.NotChecked.OrderBy(static entry => entry.Rule.Id, StringComparer.Ordinal), report.NotChecked);
        Assert.DoesNotContain(
            new DocumentValidator(new ValidationOptions { Settings = [new RuleSetting("GW09", null)] }).Validate(Notice, Now).NotChecked, static entry => entry.Rule.Group == "GW09");
    }

    [Fact]
    public void Findings_OfTheSameMessage_FoldIntoOne()
    {
        string text = Notice.Replace("请认真落实。", "请认真认真再认真落实。", StringComparison.Ordinal);
        var validator = new DocumentValidator(s_web with { CustomRules = [new TestRules.Replace("YZ0102", "认真", "切实")] });
        ValidationReport report = validator.Validate(text, Now);

        ValidationReport folded = report.Fold();

        Finding finding = Assert.Single(folded.Findings, static finding => finding.Rule.Id == "YZ0102");
        Assert.Equal(3, finding.Count);
        Assert.Equal(text.IndexOf("认真", StringComparison.Ordinal), finding.Span.Start);
        Assert.Equal(3, finding.Fix!.Edits.Count);
        Assert.Equal(report.Count(Severity.Warning), folded.Count(Severity.Warning));
        Assert.Equal(folded.Findings, folded.Fold().Findings);
    }

    [Fact]
    public void FindingsBeyondTheLimit_AreCounted()
    {
        var validator = new DocumentValidator(new ValidationOptions { CustomRules = [new TestRules.Replace("YZ0101", "抓紧抓紧", "抓紧")], MaximumFindingsPerRule = 3 });

        ValidationReport report = validator.Validate("各县要抓紧抓紧，各区要抓紧抓紧，各局要抓紧抓紧，各办要抓紧抓紧，各委要抓紧抓紧。", TestContext.Current.CancellationToken);

        Finding[] findings = [.. report.Findings.Where(static finding => finding.Rule.Id == "YZ0101")];
        Assert.Equal([1, 1, 3], findings.Select(static finding => finding.Count));
        Assert.Equal([4, 12, 20], findings.Select(static finding => finding.Position.Column));
        Assert.Equal(5, Assert.Single(report.Fold().Findings, static finding => finding.Rule.Id == "YZ0101").Count);
    }

    [Fact]
    public void LimitOfFindings_IsOneAtLeast()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaximumFindingsPerRule = 0 });

    [Fact]
    public void Fixes_BeyondTheLimit_AreMadeToo()
    {
        var validator = new DocumentValidator(new ValidationOptions { CustomRules = [new TestRules.Replace("YZ0101", "抓紧抓紧", "抓紧")], MaximumFindingsPerRule = 3 });

        FixResult result = validator.FixAll("各县要抓紧抓紧，各区要抓紧抓紧，各局要抓紧抓紧，各办要抓紧抓紧，各委要抓紧抓紧。", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, result.Text.AsSpan().Count("抓紧抓紧"));
        Assert.Equal(5, result.Text.AsSpan().Count("抓紧"));
    }

    [Fact]
    public void Validation_StopsWhenToldTo()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => new DocumentValidator().Validate(OfficialDocument.Parse(Notice), stopped.Token));
        Assert.Throws<OperationCanceledException>(() => new DocumentValidator().FixAll(SourceText.From(Notice), cancellationToken: stopped.Token));
    }

    [Fact]
    public void MissingArguments_AreRefused()
    {
        var validator = new DocumentValidator();
        Assert.Throws<ArgumentNullException>("text", () => validator.Validate((string)null!, Now));
        Assert.Throws<ArgumentNullException>("source", () => validator.Validate((SourceText)null!, Now));
        Assert.Throws<ArgumentNullException>("document", () => validator.Validate((OfficialDocument)null!, Now));
        Assert.Throws<ArgumentNullException>("text", () => validator.FixAll((string)null!, cancellationToken: Now));
        Assert.Throws<ArgumentNullException>("source", () => validator.FixAll((SourceText)null!, cancellationToken: Now));
        Assert.Throws<ArgumentNullException>("rule", () => RuleVerifier.Verify(null!));
        Assert.Throws<ArgumentException>("id", static () => new RuleDescriptor("GW1") { Name = default, Clause = "", Modality = default, Category = default, Severity = default, Reason = default });
    }
}
