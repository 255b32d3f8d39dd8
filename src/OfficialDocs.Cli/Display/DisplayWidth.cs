using System.Globalization;
using System.Text;

namespace OfficialDocs.Cli.Display;

/// <summary>How many columns of a terminal a text takes, at most.</summary>
/// <remarks>
/// <para>East Asian Wide and Fullwidth characters (Unicode, UAX 11) take two columns, combining and format characters none.</para>
/// <para>
/// Ambiguous characters, among them “ ” ‘ ’ … — · ① Ⅰ ※ → and Greek, are counted as two: a terminal set up for Chinese draws them so, others
/// draw one column. A line measured like this fits in either; it may look a little short, but never breaks. Nothing is aligned behind
/// text of a document, so that no column depends on the terminal. Ambiguous characters are taken by whole blocks, which errs on the safe side.
/// Spectre's own measure counts them as one, and is never larger than this one.
/// </para>
/// </remarks>
internal static class DisplayWidth
{
    // First and last character of each range of two columns, ascending.
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x00A1, 0x00AC), (0x00AE, 0x00FF), // Latin-1 punctuation and letters: ambiguous
        (0x0370, 0x045F), // Greek, Cyrillic: ambiguous
        (0x1100, 0x115F), // Hangul initials
        (0x2010, 0x2027), (0x2030, 0x205E), // general punctuation: ambiguous
        (0x2070, 0x20CF), (0x2100, 0x2BFF), // numbers, arrows, mathematics, enclosed, box drawing, symbols: ambiguous
        (0x2E80, 0x303E), // radicals, CJK punctuation
        (0x3041, 0xA4CF), // kana, bopomofo, enclosed CJK, ideographs, hexagrams, Yi
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), // Hangul
        (0xE000, 0xFAFF), // private use (GBK maps there): ambiguous; compatibility ideographs
        (0xFE10, 0xFE19), (0xFE30, 0xFE6F), // vertical and small forms
        (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0xFFFC, 0xFFFD), // full-width forms; the replacement character: ambiguous
        (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF), // Tangut, Khitan, old kana
        (0x1D300, 0x1D37F), // Tai Xuan Jing symbols, counting rods
        (0x1F000, 0x1FAFF), // symbols and emoji
        (0x20000, 0x3FFFD), // further ideographs
        (0xF0000, 0x10FFFD), // private use: ambiguous
    ];

    /// <summary>The columns of a character.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>0, 1 or 2.</returns>
    public static int Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F)
        {
            return 1;
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.EnclosingMark:
                return 0;
        }

        foreach ((int first, int last) in s_wide)
        {
            if (rune.Value <= last)
            {
                return rune.Value >= first ? 2 : 1;
            }
        }

        return 1;
    }

    /// <summary>The columns of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum over its characters.</returns>
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }
}
