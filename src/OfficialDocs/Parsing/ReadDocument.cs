using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>What is kept of a text that was read: its lines with their roles, and a few facts. The model is made of them when it is asked for.</summary>
internal sealed class ReadDocument(SourceText source, byte[] lines, ReadFacts facts) : IDocumentDetails
{
    private IReadOnlyList<Citation>? _citations;
    private IReadOnlyList<DocumentLine>? _lines;
    private IReadOnlyList<DocumentLine>? _parts;

    public IReadOnlyList<Citation> Citations => _citations ?? Once(ref _citations, CitationFinder.Find(source, lines));

    public IReadOnlyList<DocumentLine> Lines => _lines ?? Once(ref _lines, ListLines());

    public IReadOnlyList<DocumentLine> Parts => _parts ?? Once(ref _parts, ListParts());

    public DocumentElements MakeElements() => new ElementMaker(source, Unpack(out LineRole[] roles), roles, facts).Make();

    private LogicalLine[] Unpack(out LineRole[] roles) => PackedLines.Unpack(lines, facts.LineCount, out roles);

    private DocumentLine[] ListParts()
    {
        LogicalLine[] lines = Unpack(out LineRole[] roles);
        var parts = new DocumentLine[lines.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = new DocumentLine(lines[i].Line + 1, roles[i], TextSpan.FromBounds(lines[i].Start, lines[i].End));
        }

        return parts;
    }

    /// <summary>The one owner of each physical line: of several elements on it, the first that is not furniture.</summary>
    private DocumentLine[] ListLines()
    {
        LogicalLine[] lines = Unpack(out LineRole[] roles);
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

    /// <summary>Keeps what was found first, so that two who ask at the same time are given the same.</summary>
    private static T Once<T>(ref T? place, T found)
        where T : class => Interlocked.CompareExchange(ref place, found, null) ?? found;
}
