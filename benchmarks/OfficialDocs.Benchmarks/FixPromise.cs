using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Benchmarks;

/// <summary>What the design promises of safe fixes: none is left, making them again changes nothing, and they bring no new finding.</summary>
internal static class FixPromise
{
    /// <summary>The first promise of the safe fixes that a text breaks; <see langword="null"/> where it breaks none.</summary>
    public static string? Fault(DocumentValidator validator, SourceText source)
    {
        FixResult result = validator.FixAll(source);
        if (Unsettled(validator, result) is { } fault)
        {
            return fault;
        }

        HashSet<string> before = [.. validator.Validate(source).Findings.Select(static finding => finding.Rule.Id)];
        return result.Remaining.Findings.FirstOrDefault(finding => !before.Contains(finding.Rule.Id)) is { } added ? $"a fix brought a finding: {added}" : null;
    }

    /// <summary>Whether fixes end: what is left to fix, or what a second time changes; <see langword="null"/> where nothing is.</summary>
    public static string? Unsettled(DocumentValidator validator, FixResult result)
    {
        if (result.Remaining.Findings.FirstOrDefault(static finding => finding.Fix?.Safety == FixSafety.Safe) is { } left)
        {
            return $"a safe fix is left: {left}";
        }

        return validator.FixAll(SourceText.From(result.Text)).Edits.Count > 0 ? "fixing again changes the text again" : null;
    }
}
