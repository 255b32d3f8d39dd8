using System.Text;
using OfficialDocs.Text;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>A place in a text for people: its line, or what of it fits around the place, and under it the mark.</summary>
internal sealed class SourceExcerpt
{
    // With a blank: a document has … of its own.
    private const string EllipsisBefore = "… ";
    private const string EllipsisBehind = " …";
    private const int EllipsisWidth = 3;

    // How far a cut may move on so that the excerpt begins behind a mark rather than within a clause.
    private const int Slack = 14;
    private const string ClauseEnds = "，。；：！？、,;:!?";

    private readonly List<Cell> _cells = [];
    private readonly int _markStart;
    private readonly int _markEnd;

    private SourceExcerpt(SourceText source, TextLine line, int start, int end)
    {
        // Blanks around a line are no news, unless they are.
        ReadOnlySpan<char> content = source.Content;
        int first = line.Span.Start;
        int last = line.Span.End;
        while (first < start && char.IsWhiteSpace(content[first]))
        {
            first++;
        }

        while (last > end && char.IsWhiteSpace(content[last - 1]))
        {
            last--;
        }

        for (int position = first; position < last;)
        {
            Rune.DecodeFromUtf16(content[position..last], out Rune rune, out int length);
            if (position < start && position + length <= start)
            {
                _markStart = _cells.Count + 1;
            }

            string shown = VisibleText.Of(rune, position >= start && position < end);
            _cells.Add(new Cell(shown, DisplayWidth.Of(shown)));
            if (position < end)
            {
                _markEnd = _cells.Count;
            }

            position += length;
        }

        _markEnd = Math.Max(_markStart, end > start ? _markEnd : 0);
    }

    private readonly record struct Cell(string Shown, int Width);

    /// <summary>The excerpt for a place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The place; of one that goes over several lines, the first counts.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="style">The style of the place and its mark.</param>
    /// <returns>The line and the mark under it.</returns>
    public static (OutlineLine Text, OutlineLine Mark) Of(SourceText source, TextSpan span, int width, Style style)
    {
        if (source.Lines.Count == 0)
        {
            return (new OutlineLine(), new OutlineLine().Add("^", style));
        }

        TextLine line = source.Lines[source.Lines.NumberAt(span.Start) - 1];
        int start = Math.Min(span.Start, line.Span.End);
        return new SourceExcerpt(source, line, start, Math.Clamp(span.End, start, line.Span.End)).Cut(width, style);
    }

    private (OutlineLine Text, OutlineLine Mark) Cut(int width, Style style)
    {
        (int first, int end) = Window(width);
        var text = new OutlineLine();
        text.Add(first > 0 ? EllipsisBefore : "", ListingStyles.Quiet);
        text.Add(Shown(first, Math.Min(_markStart, end)), ListingStyles.Plain);
        var mark = new OutlineLine().Space(text.Width);
        int markEnd = Math.Min(_markEnd, end);
        text.Add(Shown(_markStart, markEnd), style);
        bool isMarkCut = markEnd < _markEnd;
        int length = Width(_markStart, markEnd) + (isMarkCut ? EllipsisWidth : 0);
        mark.Add(new string('^', Math.Max(1, length)), style);
        text.Add(Shown(Math.Max(_markEnd, first), end), ListingStyles.Plain);
        text.Add(end < _cells.Count ? EllipsisBehind : "", isMarkCut ? style : ListingStyles.Quiet);
        return (text, mark);
    }

    /// <summary>The cells that are shown: the mark with something before and more behind it.</summary>
    private (int First, int End) Window(int width)
    {
        if (Width(0, _cells.Count) <= width)
        {
            return (0, _cells.Count);
        }

        int room = Math.Max(0, width - (2 * EllipsisWidth) - Math.Max(1, Width(_markStart, _markEnd)));
        int first = Back(_markStart, room * 2 / 5);
        int end = Forth(_markStart, width - (first > 0 ? EllipsisWidth : 0) - EllipsisWidth - Width(first, _markStart));
        if (Width(end, _cells.Count) <= EllipsisWidth)
        {
            // The rest takes no more than its ellipsis would; what is left over goes to the beginning.
            end = _cells.Count;
            first = Back(_markStart, width - EllipsisWidth - Width(_markStart, end));
        }

        if (first > 0)
        {
            int moved = AfterClause(first);
            if (moved > first)
            {
                first = moved;
                end = Forth(_markStart, width - (2 * EllipsisWidth) - Width(first, _markStart));
                end = Width(end, _cells.Count) <= EllipsisWidth ? _cells.Count : end;
            }
        }

        return (first, end);
    }

    private int AfterClause(int first)
    {
        int taken = 0;
        for (int i = first; i < _markStart && taken < Slack; i++)
        {
            taken += _cells[i].Width;
            if (_cells[i].Shown.Length == 1 && ClauseEnds.Contains(_cells[i].Shown[0], StringComparison.Ordinal) && i + 1 < _markStart)
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>As far back from a cell as there is room.</summary>
    private int Back(int from, int room)
    {
        while (from > 0 && _cells[from - 1].Width <= room)
        {
            room -= _cells[--from].Width;
        }

        return from;
    }

    /// <summary>As far forth from a cell as there is room.</summary>
    private int Forth(int from, int room)
    {
        while (from < _cells.Count && _cells[from].Width <= room)
        {
            room -= _cells[from++].Width;
        }

        return from;
    }

    private int Width(int first, int end)
    {
        int width = 0;
        for (int i = first; i < end; i++)
        {
            width += _cells[i].Width;
        }

        return width;
    }

    private string Shown(int first, int end)
    {
        var text = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            text.Append(_cells[i].Shown);
        }

        return text.ToString();
    }
}
