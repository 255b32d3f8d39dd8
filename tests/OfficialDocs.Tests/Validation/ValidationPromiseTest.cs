using CsCheck;
using OfficialDocs.Benchmarks;
using OfficialDocs.Tests.Parsing;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>The promises of the design, over any text: no rule fails, places lie inside the text, and safe fixes converge and bring nothing new.</summary>
public class ValidationPromiseTest
{
    private static readonly DocumentValidator s_webCopies = new(new ValidationOptions { Profile = ValidationProfile.WebCopy });

    private static readonly DocumentValidator[] s_validators =
        [.. Enum.GetValues<ValidationProfile>().Select(static profile => new DocumentValidator(new ValidationOptions { Profile = profile, Knowledge = Everything }))];

    // What rules look at, where it is least expected.
    private static readonly string[] s_marks =
    [
        ",", "，", "(", ")", "“", "”", "\"", "《", "》", "…", "...", "--", "—", "~", "～", "、", "、等", "12", "1.5万", "15～30%", "3、4个月", "约50人左右", "约", "以下三项", "详见附件4", "附件2", "（以下简称《办法》）",
        "第十五条", "第15条第（三）项", "星期四", "2025年3月5日（星期四）", "云政发[2025]8号", "××", "**", "&nbsp;", "三、四天", "KM", "20平米", "減", "后續", "PPP", "www.a.cn", "减少1倍", "二零二五年", "正月初5", ".5", "3千5百人",
    ];

    private static readonly string[] s_samples =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. RuleCatalog.Rules.Select(static rule => rule.Descriptor.Bad!.Document),
    ];

    /// <summary>Every table, so that every rule runs.</summary>
    private static DocumentKnowledge Everything => new()
    {
        AgencyCodes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["云州市人民政府"] = ["云政发"] },
        OrganNames = new Dictionary<string, string>(StringComparer.Ordinal) { ["市水务局"] = "云州市水务局" },
        Superiors = new Dictionary<string, string>(StringComparer.Ordinal) { ["云州市水务局"] = "云州市人民政府", ["青河县人民政府"] = "云州市人民政府" },
        Laws = new Dictionary<string, string>(StringComparer.Ordinal) { ["安全生产法"] = "中华人民共和国安全生产法" },
    };

    private static Gen<string> AnyText { get; } = Gen.OneOf(
        Gen.OneOf(Gen.OneOfConst(TextMutator.Fragments), Gen.OneOfConst(s_marks), Gen.String[0, 8]).Array[0, 60].Select(string.Concat),
        Gen.Select(Gen.Int[0, s_samples.Length - 1], Gen.Int[1, int.MaxValue]).Select(static (index, seed) => TextMutator.Mutate(s_samples[index], seed)));

    [Fact]
    public void AnyText_IsValidated()
        => AnyText.Sample(static text => Assert.All(s_validators, validator => Assert.Null(Fault(validator.Validate(text, CancellationToken.None)))), iter: 1500);

    [Fact]
    public void SafeFixes_OfAnyText_ComeToAnEnd()
        => AnyText.Sample(
            static text => Assert.All(s_validators, validator => Assert.Null(FixPromise.Unsettled(validator, validator.FixAll(SourceText.From(text), FixSafety.Safe, CancellationToken.None)))),
            iter: 400);

    [Fact]
    public void SafeFixes_OfDocuments_BringNothingNew()
        => Assert.All(s_samples, static sample => Assert.All(s_validators, validator => Assert.Null(FixPromise.Fault(validator, SourceText.From(sample)))));

    [Fact]
    public void GeneratedDocument_IsCorrectWhereItIsChecked()
        => GeneratedDocument.Any.Sample(
            static document => Assert.DoesNotContain(s_webCopies.Validate(document, CancellationToken.None).Findings, static finding => finding.Severity == Severity.Error),
            iter: 500);

    [Fact]
    public void OneValidator_ServesManyThreads()
    {
        DocumentValidator validator = s_validators[0];
        string[] expected = [.. s_samples.Select(Show)];

        string[] found = [.. s_samples.AsParallel().AsOrdered().Select(Show)];

        Assert.Equal(expected, found);

        string Show(string text) => string.Join('\n', validator.Validate(text, CancellationToken.None).Findings);
    }

    private static string? Fault(ValidationReport report)
    {
        var whole = new TextSpan(0, report.Document.Source!.Length);
        foreach (Finding finding in report.Findings)
        {
            if (finding.Rule == RuleCatalog.BrokenRule)
            {
                return finding.Message.English;
            }

            if (!whole.Contains(finding.Span) || finding.Text != report.Document.Source.ToString(finding.Span))
            {
                return $"{finding} is misplaced";
            }

            if (finding.Fix is { } fix && (fix.Edits.Count == 0 || fix.Edits.Any(edit => !whole.Contains(edit.Span)) || fix.Edits.Zip(fix.Edits.Skip(1)).Any(static pair => pair.First.Span.End > pair.Second.Span.Start)))
            {
                return $"{finding} has a fix that cannot be made";
            }
        }

        return null;
    }
}
