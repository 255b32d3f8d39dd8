using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The paragraphs of a text in their order, whose points are found when one of them is asked for its own.</summary>
internal sealed class BodyPoints(SourceText source, int count) : IPointSource
{
    private readonly Paragraph[] _paragraphs = new Paragraph[count];

    /// <summary>The paragraph at a place in the text.</summary>
    public Paragraph this[int index]
    {
        set => _paragraphs[index] = value;
    }

    public void FindPoints()
    {
        var finder = new PointFinder();
        for (int i = 0; i < _paragraphs.Length; i++)
        {
            TextSpan span = _paragraphs[i].Span;
            ReadOnlySpan<char> next = i + 1 < _paragraphs.Length ? source.Slice(_paragraphs[i + 1].Span) : default;
            _paragraphs[i].SetPoints(finder.Find(source.Slice(span), span.Start, next));
        }
    }
}
