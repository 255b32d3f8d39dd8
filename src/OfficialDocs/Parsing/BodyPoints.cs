using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The paragraphs of a text in their order, whose points are found when one of them is asked for its own.</summary>
internal sealed class BodyPoints(SourceText source, int count) : IPointSource
{
    private readonly Paragraph[] _paragraphs = new Paragraph[count];
    private int _count;

    public void Add(Paragraph paragraph) => _paragraphs[_count++] = paragraph;

    public void FindPoints()
    {
        var finder = new PointFinder();
        for (int i = 0; i < _count; i++)
        {
            TextSpan span = _paragraphs[i].Span;
            ReadOnlySpan<char> next = i + 1 < _count ? source.Slice(_paragraphs[i + 1].Span) : default;
            _paragraphs[i].SetPoints(finder.Find(source.Slice(span), span.Start, next));
        }
    }
}
