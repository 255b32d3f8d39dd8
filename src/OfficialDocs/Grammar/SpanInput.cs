using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>Sprache's input over a text or a range of it, at no cost for the characters in between.</summary>
/// <remarks>
/// Sprache's own <see cref="Input"/> makes an object and a dictionary for every character. This one goes to any position in one
/// step, makes <see cref="Memos"/> only when they are asked for, and works out <see cref="Line"/> and <see cref="Column"/> when they are.
/// Positions are those of the whole text, so that elements read from a line in the middle have the spans they have in the document.
/// </remarks>
public sealed class SpanInput : IInput
{
    private Dictionary<object, object>? _memos;

    /// <summary>Begins at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public SpanInput(string text)
        : this(SourceText.From(text))
    {
    }

    /// <summary>Begins at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public SpanInput(SourceText text)
        : this(text ?? throw new ArgumentNullException(nameof(text)), 0, text.Length)
    {
    }

    /// <summary>Begins at the start of a range of a text, such as a line, and is at its end where the range ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, in UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside the text.</exception>
    public SpanInput(SourceText text, TextSpan range)
        : this(text ?? throw new ArgumentNullException(nameof(text)), range.Start, range.End)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length, nameof(range));
    }

    private SpanInput(SourceText text, int position, int end)
    {
        Text = text;
        Position = position;
        End = end;
    }

    /// <summary>The text with its lines.</summary>
    public SourceText Text { get; }

    /// <summary>The whole text, beyond the range too.</summary>
    public string Source => Text.Content;

    /// <summary>The position in <see cref="Source"/>, from 0.</summary>
    public int Position { get; }

    /// <summary>The position where the range ends.</summary>
    public int End { get; }

    /// <summary>Whether the range ends here.</summary>
    public bool AtEnd => Position == End;

    /// <summary>The character here.</summary>
    /// <exception cref="InvalidOperationException">The range ends here.</exception>
    public char Current => AtEnd ? throw Ended() : Source[Position];

    /// <summary>The line in <see cref="Text"/>, from 1.</summary>
    public int Line => Text.GetLinePosition(Position).Line;

    /// <summary>The column, from 1.</summary>
    public int Column => Text.GetLinePosition(Position).Column;

    /// <summary>What Sprache remembers for this position (<c>Parse.Ref</c>); made when first asked for.</summary>
    public IDictionary<object, object> Memos => _memos ??= [];

    /// <summary>The input at another position of the same text; the range's end stays.</summary>
    /// <param name="position">A position from 0 to <see cref="End"/>.</param>
    /// <returns>The input there.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is none of these.</exception>
    public SpanInput At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, End);
        return new SpanInput(Text, position, End);
    }

    /// <summary>The input one character on.</summary>
    /// <returns>The input there.</returns>
    /// <exception cref="InvalidOperationException">The range ends here.</exception>
    public IInput Advance() => AtEnd ? throw Ended() : At(Position + 1);

    /// <summary>Whether text and position agree, for inputs of other types too.</summary>
    /// <param name="other">The other input.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(IInput? other) => other is not null && Position == other.Position && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IInput);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Source.GetHashCode(StringComparison.Ordinal) * 397) ^ Position);

    /// <summary>Line and column, as Sprache's error messages show them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"Line {Line}, Column {Column}";

    private static InvalidOperationException Ended() => new("The input is already at its end.");
}
