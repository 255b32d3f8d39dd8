namespace OfficialDocs.Text;

/// <summary>A place in a source text: a start and a length, both in UTF-16 code units of the decoded text.</summary>
/// <remarks>The default value is the empty span at 0. A part of a document that was built by hand has an empty span.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The position of the first code unit, from 0.</param>
    /// <param name="length">The number of code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end lies beyond the largest position.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The position of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>The number of code units.</summary>
    public int Length { get; }

    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates the span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">The position of the first code unit.</param>
    /// <param name="end">The position after the last code unit.</param>
    /// <returns>The span between the two.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or the start is negative.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span that may lie inside.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Orders spans by their start, then by their length.</summary>
    /// <inheritdoc/>
    public int CompareTo(TextSpan other)
        => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{Start}..{End})";
}
