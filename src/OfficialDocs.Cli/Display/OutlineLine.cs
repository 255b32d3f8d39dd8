using Spectre.Console;
using Spectre.Console.Rendering;

namespace OfficialDocs.Cli.Display;

/// <summary>A line of an outline: pieces of text, each in its style.</summary>
internal sealed class OutlineLine
{
    private readonly List<Segment> _segments = [];

    /// <summary>An empty line.</summary>
    public static OutlineLine Empty { get; } = new();

    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>The columns it takes.</summary>
    public int Width { get; private set; }

    /// <summary>Adds a piece at the end.</summary>
    /// <param name="text">The text, clean.</param>
    /// <param name="style">Its style.</param>
    /// <returns>This line.</returns>
    public OutlineLine Add(string text, Style style)
    {
        if (text.Length > 0)
        {
            _segments.Add(new Segment(text, style));
            Width += DisplayWidth.Of(text);
        }

        return this;
    }

    /// <summary>Adds spaces.</summary>
    /// <param name="count">How many.</param>
    /// <returns>This line.</returns>
    public OutlineLine Space(int count) => Add(new string(' ', Math.Max(0, count)), OutlineStyles.Plain);

    /// <summary>Adds another line at the end.</summary>
    /// <param name="line">The other line.</param>
    /// <returns>This line.</returns>
    public OutlineLine Add(OutlineLine line)
    {
        _segments.AddRange(line._segments);
        Width += line.Width;
        return this;
    }

    /// <summary>This line cut to a width, with … at its end.</summary>
    /// <param name="width">The columns there are.</param>
    /// <returns>A new line that says that something is missing.</returns>
    public OutlineLine Ellipsized(int width)
    {
        var line = new OutlineLine();
        foreach (Segment segment in _segments)
        {
            bool isLast = segment == _segments[^1];
            int room = width - line.Width;
            string text = isLast || DisplayWidth.Of(segment.Text) > room - 2 ? segment.Text + "…" : segment.Text;
            line.Add(DisplayText.Truncate(text, room), segment.Style);
            if (text != segment.Text)
            {
                break;
            }
        }

        return line;
    }

    /// <summary>Pieces one after the other, two spaces apart, on as many lines as they need.</summary>
    /// <param name="pieces">The pieces; one that does not fit on a line is wrapped.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="maximumLines">The lines there may be; the last one ends in … where something is missing.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<OutlineLine> Flow(IEnumerable<(string Text, Style Style)> pieces, int width, int maximumLines)
    {
        const int Gap = 2;
        var lines = new List<OutlineLine>();
        var current = new OutlineLine();
        foreach ((string text, Style style) in pieces.Where(static piece => piece.Text.Length > 0))
        {
            if (current.Width > 0)
            {
                if (current.Width + Gap + DisplayWidth.Of(text) <= width)
                {
                    current.Space(Gap).Add(text, style);
                    continue;
                }

                lines.Add(current);
                current = new OutlineLine();
            }

            if (lines.Count > maximumLines)
            {
                break;
            }

            IReadOnlyList<string> wrapped = DisplayText.Wrap(text, width);
            lines.AddRange(wrapped.SkipLast(1).Select(line => new OutlineLine().Add(line, style)));
            current.Add(wrapped[^1], style);
        }

        lines.Add(current);
        return lines.Count <= maximumLines ? lines : [.. lines.Take(maximumLines - 1), lines[maximumLines - 1].Ellipsized(width)];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_segments.Select(static segment => segment.Text));
}
