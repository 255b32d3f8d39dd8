using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Tries a rule on its own examples: for the tests of whoever writes rules.</summary>
/// <remarks>
/// The bad example must give findings of this rule at the places it marks and of no other rule; the good one must give none at all. Where the fix is
/// safe, fixing the bad example must give the good one.
/// </remarks>
public static class RuleVerifier
{
    /// <summary>Tries a rule among all rules of the library.</summary>
    /// <param name="rule">The rule: one of the application's own.</param>
    /// <returns>What is wrong, a sentence each; empty where all is well.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Verify(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        RuleDescriptor descriptor = rule.Descriptor;
        var problems = new List<string>();
        if (descriptor.Bad is not { } bad || descriptor.Good is not { } good)
        {
            return [$"{descriptor.Id} has no bad or no good example."];
        }

        if (descriptor.Severity == Severity.Error && descriptor.Modality is not (RuleModality.Required or RuleModality.Logic))
        {
            problems.Add($"{descriptor.Id} is an error, but its source is {descriptor.Modality}.");
        }

        if (descriptor.Modality == RuleModality.Practice && !descriptor.Clause.StartsWith("实务", StringComparison.Ordinal))
        {
            problems.Add($"{descriptor.Id} is a practice; its clause must say 实务.");
        }

        if (bad.Places.Count == 0)
        {
            problems.Add($"{descriptor.Id}: the bad example marks no place with ⟦ and ⟧.");
        }

        ValidationReport badReport = ValidatorFor(rule, bad).Validate(bad.Document);
        problems.AddRange(badReport.Findings
            .Where(finding => finding.Rule.Id != descriptor.Id)
            .Select(finding => $"{descriptor.Id}: the bad example breaks another rule, too: {finding}"));
        TextSpan[] places = [.. badReport.Findings.Where(finding => finding.Rule.Id == descriptor.Id).Select(static finding => finding.Span)];
        if (!places.SequenceEqual(bad.Places))
        {
            problems.Add($"{descriptor.Id}: the bad example is faulty at {Show(bad, bad.Places)}, but was found so at {Show(bad, places)}.");
        }

        FixSafety? offered = badReport.Findings.Where(finding => finding.Rule.Id == descriptor.Id).Max(static finding => finding.Fix?.Safety);
        if (offered != descriptor.Fix)
        {
            problems.Add($"{descriptor.Id}: its fix is said to be {descriptor.Fix?.ToString() ?? "none"}, but is {offered?.ToString() ?? "none"}.");
        }

        problems.AddRange(ValidatorFor(rule, good).Validate(good.Document).Findings
            .Select(finding => $"{descriptor.Id}: the good example is not good: {finding}"));
        if (descriptor.Fix == FixSafety.Safe)
        {
            string text = ValidatorFor(rule, bad).FixAll(SourceText.From(bad.Document)).Text;
            if (text != good.Document)
            {
                problems.Add($"{descriptor.Id}: fixing the bad example gives '{text}', not '{good.Document}'.");
            }
        }

        return problems;
    }

    private static DocumentValidator ValidatorFor(Rule rule, RuleExample example)
        => new(new ValidationOptions
        {
            Profile = example.Profile,
            Knowledge = rule.Descriptor.ExampleKnowledge ?? DocumentKnowledge.BuiltIn,
            CustomRules = RuleCatalog.Rules.Contains(rule) ? [] : [rule],
        });

    private static string Show(RuleExample example, IReadOnlyList<TextSpan> places)
        => places.Count == 0 ? "no place" : string.Join(", ", places.Select(place => $"{place} '{example.Document.AsSpan(place.Start, place.Length)}'"));
}
