using System.Globalization;
using System.Text;

namespace OfficialDocs.Cli.Display;

/// <summary>Text of a document shown character by character, so that also what cannot be seen is seen, and no terminal takes it for a command.</summary>
internal static class VisibleText
{
    /// <summary>The shown form of one character.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="isAtIssue">Whether it belongs to what is talked about: then what cannot be seen is named, else it is left out.</param>
    /// <returns>The form; empty for what is left out.</returns>
    public static string Of(Rune rune, bool isAtIssue)
    {
        if (rune.Value is ' ' or 0x3000)
        {
            return rune.ToString();
        }

        bool isInvisible = Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
        return !isInvisible ? rune.ToString()
            : isAtIssue ? rune.Value is '\n' ? "⏎" : string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>")
            : Rune.IsWhiteSpace(rune) ? " "
            : "";
    }

    /// <summary>A text at issue, such as a fix: a blank by itself is named, too.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its shown form on one line.</returns>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        bool isBlank = string.IsNullOrWhiteSpace(text);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            shown.Append(!isBlank ? Of(rune, isAtIssue: true) : rune.Value switch
            {
                ' ' => "␣",
                0x3000 => "<U+3000>",
                _ => Of(rune, isAtIssue: true),
            });
        }

        return shown.ToString();
    }
}
