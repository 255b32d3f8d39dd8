using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The logical lines of a document with what each was read as.</summary>
internal sealed class ReadLines(SourceText source, LogicalLine[] lines, LineRole[] roles) : IDocumentDetails
{
    public IReadOnlyList<Citation> FindCitations() => CitationFinder.Find(source, lines, roles);

    public IReadOnlyList<DocumentLine> ListParts()
    {
        var parts = new DocumentLine[lines.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = new DocumentLine(lines[i].Line + 1, roles[i], TextSpan.FromBounds(lines[i].Start, lines[i].End));
        }

        return parts;
    }

    /// <summary>The one owner of each physical line: of several elements on it, the first that is not furniture.</summary>
    public IReadOnlyList<DocumentLine> ListLines()
    {
        var owned = new DocumentLine[source.Lines.Count];
        int next = 0;
        for (int i = 0; i < owned.Length; i++)
        {
            LineRole role = LineRole.Blank;
            for (; next < lines.Length && lines[next].Line == i; next++)
            {
                LineRole part = roles[next];
                if (Weight(part) > Weight(role))
                {
                    role = part;
                }
            }

            owned[i] = new DocumentLine(i + 1, role, source.Lines[i].SpanWithBreak);
        }

        return owned;

        static int Weight(LineRole role) => role switch
        {
            LineRole.Blank => 0,
            LineRole.PageChrome => 1,
            LineRole.Unrecognized => 2,
            _ => 3,
        };
    }
}
