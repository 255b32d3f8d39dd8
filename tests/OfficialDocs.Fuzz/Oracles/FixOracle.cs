using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>What safe fixes promise of any text.</summary>
internal static class FixOracle
{
    /// <summary>Makes the safe fixes and looks at what became of the text.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="text">The text.</param>
    /// <returns>The first promise that is broken; <see langword="null"/> where none is.</returns>
    public static Find? Fault(DocumentValidator validator, string text)
    {
        FixResult result = validator.FixAll(text);
        if (PlacesFault(validator, text, result) is { } misplaced)
        {
            return new Find(OracleNames.FixPlaces, misplaced);
        }

        if (result.Remaining.Findings.FirstOrDefault(static finding => finding.Fix?.Safety == FixSafety.Safe) is { } left)
        {
            return new Find(OracleNames.FixLeft, $"{left.Rule.Id} is left; made were {string.Join(' ', result.Applied.Select(static finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal))}: '{left}'");
        }

        return validator.FixAll(result.Text).Edits.Count > 0
            ? new Find(OracleNames.FixAgain, "fixing again changes the text again")
            : FixMeaning.Fault(text, result);
    }

    /// <summary>Makes the findings' edits once more, round by round, each on a text whose report has the finding: nothing else may have changed the text.</summary>
    private static string? PlacesFault(DocumentValidator validator, string text, FixResult result)
    {
        if (!CanBeMade(text, result.Edits) || FixLoop.Apply(text, result.Edits) != result.Text)
        {
            return "the edits of the original text do not give the new one";
        }

        string current = text;
        int next = 0;
        while (next < result.Applied.Count)
        {
            HashSet<Finding> reported = [.. validator.Validate(current).Findings];
            var edits = new List<TextEdit>();
            int first = next;
            while (next < result.Applied.Count && reported.Contains(result.Applied[next]) && !result.Applied[next].Fix!.Edits.Any(edit => edits.Any(other => Touches(other.Span, edit.Span))))
            {
                edits.AddRange(result.Applied[next++].Fix!.Edits);
            }

            edits.Sort(static (left, right) => left.Span.CompareTo(right.Span));
            if (next == first || !CanBeMade(current, edits))
            {
                return $"{result.Applied[next].Rule.Id} was made, but not reported";
            }

            current = FixLoop.Apply(current, edits);
        }

        return current == result.Text ? null : "something changed that no finding reported";
    }

    private static bool Touches(TextSpan one, TextSpan other)
        => one.Start <= other.End && other.Start <= one.End && (one.IsEmpty || other.IsEmpty || (one.Start < other.End && other.Start < one.End));

    private static bool CanBeMade(string text, IReadOnlyList<TextEdit> edits)
    {
        int end = 0;
        foreach (TextEdit edit in edits)
        {
            if (edit.Span.Start < end || edit.Span.End > text.Length)
            {
                return false;
            }

            end = edit.Span.End;
        }

        return true;
    }
}
