using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>What is kept of a text that was read: its lines with their roles, and a few facts. The model is made of them when it is asked for.</summary>
internal sealed class ReadDocument(SourceText source, byte[] lines, ReadFacts facts) : IDocumentDetails
{
    private IReadOnlyList<Citation>? _citations;
    private IReadOnlyList<DocumentLine>? _lines;
    private UnpackedLines? _unpacked;

    public IReadOnlyList<Citation> Citations => _citations ?? Once.Keep(ref _citations, CitationFinder.Find(source, lines));

    public IReadOnlyList<DocumentLine> Lines => _lines ?? Once.Keep(ref _lines, ListLines());

    public IReadOnlyList<DocumentLine> Parts => Unpacked;

    private UnpackedLines Unpacked => _unpacked ?? Once.Keep(ref _unpacked, PackedLines.Unpack(lines, facts.LineCount));

    private ElementMaker Maker => new(source, Unpacked, facts);

    public HeadElements MakeHead() => Maker.MakeHead();

    public TextElements MakeText(OfficialDocument document) => Maker.MakeText(document);

    public FrameElements MakeFrame(OfficialDocument document) => Maker.MakeFrame(document);

    /// <summary>The one owner of each physical line: of several elements on it, the first that is not furniture.</summary>
    private DocumentLine[] ListLines()
    {
        LineTable physical = source.Lines;
        var owned = new DocumentLine[physical.Count];
        var reader = new PackedLines.Reader(lines);
        bool hasPart = reader.MoveNext();
        for (int i = 0; i < owned.Length; i++)
        {
            LineRole role = LineRole.Blank;
            for (; hasPart && reader.Line.Line == i; hasPart = reader.MoveNext())
            {
                role = Weight(reader.Role) > Weight(role) ? reader.Role : role;
            }

            owned[i] = new DocumentLine(i + 1, role, physical[i].SpanWithBreak);
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
