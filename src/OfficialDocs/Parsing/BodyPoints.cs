using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The paragraphs of a text in their order, whose points are found when one of them is asked for its own.</summary>
internal sealed class BodyPoints(SourceText source, Paragraph[] paragraphs) : IPointSource
{
    private const int UsualMembers = 16;

    public void FindPoints()
    {
        if (!PointFinder.MayFind(source.Slice(TextSpan.FromBounds(paragraphs[0].Span.Start, paragraphs[^1].Span.End))))
        {
            foreach (Paragraph paragraph in paragraphs)
            {
                paragraph.SetPoints([]);
            }

            return;
        }

        var finder = new PointFinder(stackalloc PointFinder.Member[UsualMembers], stackalloc int[PointFinder.Families]);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            TextSpan span = paragraphs[i].Span;
            ReadOnlySpan<char> next = i + 1 < paragraphs.Length ? source.Slice(paragraphs[i + 1].Span) : default;
            paragraphs[i].SetPoints(finder.Find(source.Slice(span), span.Start, next));
        }

        finder.Return();
    }
}
