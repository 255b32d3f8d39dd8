using System.Buffers;
using System.Collections;

namespace OfficialDocs.Text;

/// <summary>The lines of a text, found by number or by position.</summary>
/// <remarks>
/// A line ends at LF, CR LF, CR, VT, FF, NEL (U+0085), LS (U+2028) or PS (U+2029). A break at the very end of the text
/// opens no further line; an empty text has no lines.
/// </remarks>
public sealed class LineTable : IReadOnlyList<TextLine>
{
    /// <summary>The characters at which lines end.</summary>
    internal const string BreakCharacters = "\n\r\v\f\u0085\u2028\u2029";

    internal static readonly SearchValues<char> Breaks = SearchValues.Create(BreakCharacters);

    private readonly string _text;
    private readonly int[] _starts;

    internal LineTable(string text)
    {
        _text = text;
        _starts = FindStarts(text);
    }

    /// <summary>The number of lines.</summary>
    public int Count => _starts.Length;

    /// <summary>The line at <paramref name="index"/>, counted from 0 as in every list.</summary>
    /// <param name="index">The index; one less than <see cref="TextLine.Number"/>.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextLine this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _starts.Length);
            int start = _starts[index];
            int next = index + 1 < _starts.Length ? _starts[index + 1] : _text.Length;
            int end = next;
            if (end > start && Breaks.Contains(_text[end - 1]))
            {
                end--;
                if (end > start && _text[end] == '\n' && _text[end - 1] == '\r')
                {
                    end--;
                }
            }

            return new TextLine(index + 1, TextSpan.FromBounds(start, end), TextSpan.FromBounds(start, next));
        }
    }

    /// <summary>The number, from 1, of the line that holds <paramref name="position"/>; 1 for an empty text.</summary>
    /// <param name="position">A position in the text, up to and including its length.</param>
    /// <returns>The line's number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public int NumberAt(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _text.Length);
        int found = Array.BinarySearch(_starts, position);
        return Math.Max(1, found >= 0 ? found + 1 : ~found);
    }

    /// <inheritdoc/>
    public IEnumerator<TextLine> GetEnumerator()
    {
        for (int i = 0; i < _starts.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int[] FindStarts(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        // LF to CR are one range, which is searched as fast as a single character; the three others are so rare that one
        // look at the whole text tells whether they matter. The starts of most documents fit on the stack.
        bool hasOthers = text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029');
        Span<int> few = stackalloc int[128];
        List<int>? many = null;
        few[0] = 0;
        int count = 1;
        int position = 0;
        while (true)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position);
            int found = hasOthers ? rest.IndexOfAny(Breaks) : rest.IndexOfAnyInRange('\n', '\r');
            if (found < 0)
            {
                break;
            }

            position += found;
            position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
            if (position == text.Length)
            {
                break;
            }

            if (count < few.Length)
            {
                few[count] = position;
            }
            else
            {
                many ??= [.. few];
                many.Add(position);
            }

            count++;
        }

        return many?.ToArray() ?? few[..count].ToArray();
    }
}
