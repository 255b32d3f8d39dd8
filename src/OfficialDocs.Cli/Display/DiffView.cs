using System.Text;
using OfficialDocs.Cli.Fixing;
using OfficialDocs.Text;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>A difference for a terminal: coloured, with the parts that differ marked, and nothing in it that the terminal would take for a command.</summary>
internal static class DiffView
{
    /// <summary>The lines for a terminal.</summary>
    public static IReadOnlyList<OutlineLine> Lines(IReadOnlyList<DiffLine> diff)
    {
        var lines = new List<OutlineLine>(diff.Count);
        foreach (DiffLine line in diff)
        {
            (string mark, Style style, Style changed) = line.Kind switch
            {
                DiffKind.Removed => ("-", ListingStyles.Before, ListingStyles.BeforeMarked),
                DiffKind.Added => ("+", ListingStyles.After, ListingStyles.AfterMarked),
                DiffKind.Same => (" ", ListingStyles.Plain, ListingStyles.Plain),
                DiffKind.Header => ("", ListingStyles.Label, ListingStyles.Label),
                _ => ("", ListingStyles.Quiet, ListingStyles.Quiet),
            };
            OutlineLine shown = new OutlineLine().Add(mark, style);
            int position = 0;
            foreach (TextSpan change in line.Changes)
            {
                shown.Add(Shown(line.Text.AsSpan(position, change.Start - position), isAtIssue: false), style);
                shown.Add(Shown(line.Text.AsSpan(change.Start, change.Length), isAtIssue: true), changed);
                position = change.End;
            }

            lines.Add(shown.Add(Shown(line.Text.AsSpan(position), isAtIssue: false), style));
        }

        return lines;
    }

    private static string Shown(ReadOnlySpan<char> text, bool isAtIssue)
    {
        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            shown.Append(VisibleText.Of(rune, isAtIssue));
        }

        return shown.ToString();
    }
}
