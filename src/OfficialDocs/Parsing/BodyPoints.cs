using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The paragraphs of a text in their order, whose points are found when one of them is asked for its own.</summary>
internal sealed class BodyPoints(SourceText source, Paragraph[] paragraphs) : IPointSource
{
    private const int UsualMembers = 16;

    private static readonly SearchValues<char> s_betweenLines = SearchValues.Create(LineTable.BreakCharacters + Lexeme.Blanks);

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
            ReadOnlySpan<char> text = source.Slice(span);
            ReadOnlySpan<char> next = i + 1 < paragraphs.Length ? source.Slice(paragraphs[i + 1].Span) : default;
            bool runsOn = !next.IsEmpty && PointFinder.EndsInSentence(text) && IsBetweenLines(TextSpan.FromBounds(span.End, paragraphs[i + 1].Span.Start));
            paragraphs[i].SetPoints(finder.Find(text, span.Start, next, runsOn));
        }

        finder.Return();
    }

    /// <summary>Whether nothing stands between two paragraphs: no label begins the second one.</summary>
    private bool IsBetweenLines(TextSpan span) => source.Slice(span).IndexOfAnyExcept(s_betweenLines) < 0;
}
