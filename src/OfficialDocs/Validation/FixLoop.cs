using System.Text;
using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Makes fixes until none is left: one fix may make place for another, or uncover it.</summary>
internal static class FixLoop
{
    // Fixes converge (a test holds that for every rule); this ends the work should two rules of an application contradict each other.
    private const int MaximumRounds = 16;

    public static FixResult Run(DocumentValidator validator, SourceText source, FixSafety safety, CancellationToken cancellationToken)
    {
        var applied = new List<Finding>();
        var changes = new EditComposition(source.Length);
        SourceText current = source;
        ValidationReport report = validator.ValidateWithoutLimit(current, cancellationToken);
        for (int round = 0; round < MaximumRounds; round++)
        {
            List<TextEdit> edits = Choose(report.Findings, safety, applied);
            if (edits.Count == 0)
            {
                break;
            }

            changes.Add(edits);
            current = SourceText.From(Apply(current.Content, edits));
            report = validator.ValidateWithoutLimit(current, cancellationToken);
        }

        if (report.Findings.Count > validator.Options.MaximumFindingsPerRule)
        {
            report = validator.Validate(report.Document, cancellationToken);
        }

        return new FixResult(current.Content, changes.ToEdits(), applied, report);
    }

    /// <summary>The text after edits that are in order and do not touch one another.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        int position = 0;
        foreach (TextEdit edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The edits of as many findings as do not get in each other's way, the first ones first. A fix is made whole or not at all.</summary>
    private static List<TextEdit> Choose(IReadOnlyList<Finding> findings, FixSafety safety, List<Finding> applied)
    {
        var chosen = new SortedList<int, TextEdit>();
        foreach (Finding finding in findings)
        {
            if (finding.Fix is not { } fix || fix.Safety < safety || !fix.Edits.All(edit => IsFree(chosen, edit.Span)))
            {
                continue;
            }

            foreach (TextEdit edit in fix.Edits)
            {
                chosen.Add(edit.Span.Start, edit);
            }

            applied.Add(finding);
        }

        return [.. chosen.Values];
    }

    /// <summary>Whether no edit overlaps or touches a place. Findings come in order, so the neighbours are near the end.</summary>
    private static bool IsFree(SortedList<int, TextEdit> chosen, TextSpan span)
    {
        for (int i = chosen.Count - 1; i >= 0; i--)
        {
            TextSpan other = chosen.Values[i].Span;
            if (other.Start <= span.End && span.Start <= other.End && (other.IsEmpty || span.IsEmpty || (other.Start < span.End && span.Start < other.End)))
            {
                return false;
            }

            if (other.End < span.Start)
            {
                break;
            }
        }

        return true;
    }
}
