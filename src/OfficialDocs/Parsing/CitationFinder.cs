using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Finds the documents cited in the running text: 《…》, inner 《〈〉》 included, with the number in brackets behind.</summary>
internal static class CitationFinder
{
    /// <summary>Finds the citations of a document that was read.</summary>
    /// <param name="source">The text.</param>
    /// <param name="packed">Its lines.</param>
    public static IReadOnlyList<Citation> Find(SourceText source, ReadOnlySpan<byte> packed)
    {
        List<Citation>? citations = null;
        var lines = new PackedLines.Reader(packed);
        while (lines.MoveNext())
        {
            if (lines.Role is LineRole.Paragraph or LineRole.Section)
            {
                FindIn(source.Content, lines.Line, ref citations);
            }
        }

        return citations ?? (IReadOnlyList<Citation>)[];
    }

    /// <summary>Finds the citations of a document while it is read, in the text and in titles.</summary>
    /// <param name="lines">The lines; those that are not read yet count as text.</param>
    public static List<Citation>? Find(scoped DocumentLines lines)
    {
        List<Citation>? citations = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.Roles[i] is LineRole.Paragraph or LineRole.Section or LineRole.Unrecognized or LineRole.Title)
            {
                FindIn(lines.Text, lines.At(i), ref citations);
            }
        }

        return citations;
    }

    private static void FindIn(string text, LogicalLine line, ref List<Citation>? citations)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Start, line.End - line.Start);
        int position = 0;
        for (int found = content.IndexOf('《'); found >= 0; found = content[position..].IndexOf('《'))
        {
            int open = position + found;
            position = open + 1;
            if (CitationScanner.TryScan(content[open..], out int length, out int titleLength, out DocumentNumber? number))
            {
                (citations ??= []).Add(new Citation(content.Slice(position, titleLength).ToString(), number, line.Line + 1, new TextSpan(line.Start + open, length)));
                position = open + length;
            }
        }
    }
}
