using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The paragraphs of a text in their order, whose points are found when one of them is asked for its own.</summary>
internal sealed class BodyPoints(SourceText source, Paragraph[] paragraphs) : IPointSource
{
    public void FindPoints()
    {
        var finder = new PointFinder();
        for (int i = 0; i < paragraphs.Length; i++)
        {
            TextSpan span = paragraphs[i].Span;
            ReadOnlySpan<char> next = i + 1 < paragraphs.Length ? source.Slice(paragraphs[i + 1].Span) : default;
            paragraphs[i].SetPoints(finder.Find(source.Slice(span), span.Start, next));
        }
    }
}
