using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Tests.Writing;

/// <summary>A rule made for tests: a word that must not be there.</summary>
internal sealed class WordRule(string id, string word) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(id)
    {
        Name = new($"不写“{word}”", $"Never write {word}"),
        Clause = "试 1.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Error,
        Reason = new("试验用。", "For tests."),
        Bad = new RuleExample($"请⟦{word}⟧。"),
        Good = new RuleExample("请办。"),
    };

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What the word is replaced by.</summary>
    public string? Replacement { get; init; }

    /// <summary>What a suggestion rests on; a fix without it is safe.</summary>
    public LocalizedText? Suggestion { get; init; }

    /// <summary>Whether the place is empty, before the word.</summary>
    public bool IsInsertion { get; init; }

    /// <summary>The report on a text by some rules of this kind and none of the library's.</summary>
    public static ValidationReport Check(string text, params IReadOnlyList<WordRule> rules)
    {
        ValidationReport report = new DocumentValidator(new ValidationOptions { CustomRules = rules, Profile = ValidationProfile.WebCopy }, []).Validate(SourceText.From(text));
        return new ValidationReport(report.Document, report.Profile, report.Findings, []);
    }

    public override void CheckDocument(RuleContext context)
    {
        for (int at = context.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = context.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, IsInsertion ? 0 : word.Length);
            Fix? fix = Replacement is null ? null
                : Suggestion is { } reason ? Fix.Suggested(span, Replacement, reason)
                : Fix.Safe(span, Replacement);
            context.Report(span, $"不写“{word}”", $"do not write {word}", fix, Severity);
        }
    }
}
