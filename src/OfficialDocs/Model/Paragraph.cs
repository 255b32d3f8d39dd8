using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>自然段: a paragraph of the text.</summary>
public sealed class Paragraph
{
    private readonly SourceText? _source;
    private readonly IPointSource? _pointSource;
    private IReadOnlyList<Point>? _points;
    private string? _text;

    /// <summary>Creates a paragraph of a document built by hand.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public Paragraph(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    internal Paragraph(SourceText source, TextSpan span, int line, IReadOnlyList<Point> points)
    {
        _source = source;
        Span = span;
        Line = line;
        _points = points;
    }

    internal Paragraph(SourceText source, TextSpan span, int line, IPointSource points)
    {
        _source = source;
        Span = span;
        Line = line;
        _pointSource = points;
    }

    /// <summary>The text without the blanks around it. Made when first asked for.</summary>
    public string Text => _text ??= _source!.ToString(Span);

    /// <summary>Where it stands in the source; empty in a document built by hand.</summary>
    public TextSpan Span { get; }

    /// <summary>The line it stands on, from 1; 0 in a document built by hand.</summary>
    public int Line { get; }

    /// <summary>The inline series in it, such as 一是…二是…; empty where there is none. Found when first asked for.</summary>
    public IReadOnlyList<Point> Points
    {
        get
        {
            if (_points is null)
            {
                _pointSource?.FindPoints();
            }

            return _points ?? [];
        }
    }

    /// <summary>Called by the source of its points; the first call counts.</summary>
    internal void SetPoints(IReadOnlyList<Point> points) => Interlocked.CompareExchange(ref _points, points, null);

    /// <summary>A text as a paragraph of a document built by hand.</summary>
    /// <param name="text">The text.</param>
#pragma warning disable CA2225 // The constructor is the alternative.
    public static implicit operator Paragraph(string text) => new(text);
#pragma warning restore CA2225

    /// <summary>The text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
