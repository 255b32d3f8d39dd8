using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Finds the documents cited in the running text: 《…》, inner 《〈〉》 included, with the number in brackets behind.</summary>
internal static class CitationFinder
{
    public static IReadOnlyList<Citation> Find(SourceText source, ReadOnlySpan<LogicalLine> lines, ReadOnlySpan<LineRole> roles)
    {
        List<Citation>? citations = null;
        string text = source.Content;
        for (int i = 0; i < lines.Length; i++)
        {
            if (roles[i] is not (LineRole.Paragraph or LineRole.Section))
            {
                continue;
            }

            LogicalLine line = lines[i];
            int position = line.Start;
            while (position < line.End)
            {
                int found = text.AsSpan(position, line.End - position).IndexOf('《');
                if (found < 0)
                {
                    break;
                }

                int open = position + found;
                if (!CitationScanner.TryScan(text.AsSpan(open, line.End - open), out int length, out int titleLength, out DocumentNumber? number))
                {
                    position = open + 1;
                    continue;
                }

                (citations ??= []).Add(new Citation(text.Substring(open + 1, titleLength), number, line.Line + 1, new TextSpan(open, length)));
                position = open + length;
            }
        }

        return citations ?? (IReadOnlyList<Citation>)[];
    }
}
