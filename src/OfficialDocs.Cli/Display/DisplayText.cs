using System.Globalization;
using System.Text;

namespace OfficialDocs.Cli.Display;

/// <summary>Text for a terminal: cleaned, cut and wrapped by the columns it takes.</summary>
internal static class DisplayText
{
    private const string Ellipsis = "…";

    // Where a line of Chinese must not begin, and must not end (GB/T 15834 5.1).
    private const string NeverFirst = "、，。；：？！,.;:?!）)〕］]】〉》」』”’…—·%％×";
    private const string NeverLast = "（(〔［[【〈《「『“‘×";

    /// <summary>
    /// A text on one line that no terminal takes for a command: blanks and line breaks as one space, without control and format characters.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, trimmed.</returns>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        bool isBlankPending = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isBlankPending = clean.Length > 0;
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                if (isBlankPending)
                {
                    clean.Append(' ');
                    isBlankPending = false;
                }

                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>A text cut at its end, with … where something is missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The text in at most that many columns.</returns>
    public static string Truncate(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        int room = width - DisplayWidth.Of(Ellipsis);
        return room < 0 ? "" : string.Concat(text.AsSpan(0, Fitting(text, room)), Ellipsis);
    }

    /// <summary>A text cut in its middle, as paths are: the end tells most, the start where to look.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The text in at most that many columns, two thirds of them for its end.</returns>
    public static string TruncateMiddle(string text, int width)
    {
        int taken = DisplayWidth.Of(text);
        if (taken <= width)
        {
            return text;
        }

        int room = width - DisplayWidth.Of(Ellipsis);
        if (room < 0)
        {
            return "";
        }

        int kept = Fitting(text, room / 3);
        int start = kept;
        taken = DisplayWidth.Of(text.AsSpan(start));
        room -= DisplayWidth.Of(text.AsSpan(0, kept));
        while (taken > room)
        {
            int length = StringInfo.GetNextTextElementLength(text, start);
            taken -= DisplayWidth.Of(text.AsSpan(start, length));
            start += length;
        }

        return string.Concat(text.AsSpan(0, kept), Ellipsis, text.AsSpan(start));
    }

    /// <summary>
    /// A text on as many lines as it needs, broken at spaces and between Chinese characters, but not before a mark that closes nor after one
    /// that opens; in the midst of a word only where there is no other way.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns there are, at least 2.</param>
    /// <returns>The lines; one empty line for an empty text.</returns>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        int start = 0;
        while (true)
        {
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            int end = start + Fitting(text.AsSpan(start), width);
            if (end == text.Length)
            {
                lines.Add(text[start..].TrimEnd(' '));
                return lines;
            }

            end = Math.Max(end, start + StringInfo.GetNextTextElementLength(text, start));
            int lineBreak = end;
            while (lineBreak > start && !MayBreak(text, lineBreak))
            {
                lineBreak--;
            }

            lineBreak = lineBreak > start ? lineBreak : end;
            lines.Add(text[start..lineBreak].TrimEnd(' '));
            start = lineBreak;
        }
    }

    private static bool MayBreak(string text, int position)
    {
        char before = text[position - 1];
        char after = text[position];
        return before == ' ' || after == ' '
            || ((IsWide(before) || IsWide(after)) && !char.IsLowSurrogate(after) && !JoinsThePreceding(after)
                && !NeverFirst.Contains(after) && !NeverLast.Contains(before));
    }

    private static bool JoinsThePreceding(char c) => !char.IsSurrogate(c) && DisplayWidth.Of(new Rune(c)) == 0;

    private static bool IsWide(char c) => char.IsSurrogate(c) || DisplayWidth.Of(new Rune(c)) == 2;

    /// <summary>How many code units of a text fit, without breaking a character that is made of several.</summary>
    private static int Fitting(ReadOnlySpan<char> text, int width)
    {
        int end = 0;
        while (end < text.Length)
        {
            int length = StringInfo.GetNextTextElementLength(text[end..]);
            width -= DisplayWidth.Of(text.Slice(end, length));
            if (width < 0)
            {
                break;
            }

            end += length;
        }

        return end;
    }
}
