using System.Runtime.CompilerServices;
using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>
/// What the scanners of the value types share: each lexeme is scanned in one place, over a span, without allocating.
/// </summary>
/// <remarks>
/// What is asked of single characters is merged into whoever asks. A compiler that has seen the program run finds that by itself; one that compiles it
/// ahead calls each of them instead, hundreds of times for a page.
/// </remarks>
internal static class Lexeme
{
    /// <summary>The blanks that <see cref="IsBlank"/> tells.</summary>
    public const string Blanks = " \t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u3000\uFEFF";

    /// <summary>Blanks inside a line: space, tab, U+00A0, U+2000 to U+200B, U+202F, U+205F, U+3000, U+FEFF. Most characters are between these last two: they take one look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => (uint)(c - '\u3001') >= '\uFEFF' - '\u3001' && IsBlankBeyond(c);

    /// <summary>××市人民政府: what a model document has in the place of a name.</summary>
    public const char Placeholder = '×';

    /// <summary>A Chinese character, rare ones and 〇 included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') || IsRareHan(c);

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = SkipBlanks(text, 0);
        int end = text.Length;
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>The position of the first character from <paramref name="position"/> on that is no blank.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after the Arabic digits, of either width, that begin at <paramref name="position"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="atMost">
    /// How many to skip at most. A scanner that may be called at every digit of a long run must give up early, or the whole
    /// reading would take the square of the run's length.
    /// </param>
    public static int SkipArabicDigits(ReadOnlySpan<char> text, int position, int atMost = int.MaxValue)
    {
        int end = atMost < text.Length - position ? position + atMost : text.Length;
        while (position < end && ChineseNumeral.IsArabicDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after the Chinese numeral characters that begin at <paramref name="position"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="atMost">How many to skip at most, as in <see cref="SkipArabicDigits"/>.</param>
    public static int SkipNumeralCharacters(ReadOnlySpan<char> text, int position, int atMost = int.MaxValue)
    {
        int end = atMost < text.Length - position ? position + atMost : text.Length;
        while (position < end && ChineseNumeral.IsNumeralCharacter(text[position]))
        {
            position++;
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOpeningParenthesis(char c) => c is '（' or '(';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsClosingParenthesis(char c) => c is '）' or ')';

    /// <summary>Whether a place has a digit right before it and right behind it: 9:30, whose colon parts nothing else.</summary>
    public static bool IsBetweenDigits(ReadOnlySpan<char> text, int start, int length)
        => start > 0 && start + length < text.Length && ChineseNumeral.IsArabicDigit(text[start - 1]) && ChineseNumeral.IsArabicDigit(text[start + length]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsColon(char c) => c is '：' or ':' or '∶' or '﹕';

    public static bool HasBlanks(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsBlank(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without any blanks, to be looked at: only one that has blanks is copied.</summary>
    public static ReadOnlySpan<char> Compact(ReadOnlySpan<char> text) => HasBlanks(text) ? WithoutBlanks(text) : text;

    /// <summary>The text without any blanks.</summary>
    public static string WithoutBlanks(ReadOnlySpan<char> text)
    {
        int blanks = 0;
        foreach (char c in text)
        {
            blanks += IsBlank(c) ? 1 : 0;
        }

        if (blanks == 0)
        {
            return text.ToString();
        }

        Span<char> buffer = text.Length - blanks <= 256 ? stackalloc char[text.Length - blanks] : new char[text.Length - blanks];
        int length = 0;
        foreach (char c in text)
        {
            if (!IsBlank(c))
            {
                buffer[length++] = c;
            }
        }

        return buffer.ToString();
    }

    public static FormatException NotA(string what, ReadOnlySpan<char> text)
    {
        string shown = text.Length > 40 ? string.Concat(text[..40], "…") : text.ToString();
        return new FormatException($"Expected a {what}, but found '{shown}'.");
    }

    private static bool IsBlankBeyond(char c)
        => c is ' ' or '\u3000' or '\t' or '\u00A0' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\uFEFF';

    private static bool IsRareHan(char c) => c is (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF');
}
