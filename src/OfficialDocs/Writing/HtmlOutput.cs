using System.Buffers;

namespace OfficialDocs.Writing;

/// <summary>Writes HTML: markup as it is, text escaped.</summary>
internal sealed class HtmlOutput(TextWriter destination)
{
    private static readonly SearchValues<char> s_blanks = SearchValues.Create(" \u00a0\u3000\t\r\n");

    /// <summary>Writes markup.</summary>
    public HtmlOutput Raw(string markup)
    {
        destination.Write(markup);
        return this;
    }

    /// <summary>Writes text, in an element or in a quoted attribute.</summary>
    public HtmlOutput Text(ReadOnlySpan<char> text)
    {
        int done = 0;
        for (int i = 0; i < text.Length; i++)
        {
            string? replacement = Replacement(text, i);
            if (replacement is not null)
            {
                destination.Write(text[done..i]);
                destination.Write(replacement);
                done = i + 1;
            }
        }

        destination.Write(text[done..]);
        return this;
    }

    /// <summary>Writes text whose blanks and breaks must be seen: ␣ for a space, □ for U+3000, ⇥, ↵.</summary>
    public HtmlOutput VisibleText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int at = text.IndexOfAny(s_blanks);
            if (at < 0)
            {
                return Text(text);
            }

            Text(text[..at]).Raw(text[at] switch
            {
                '\u3000' => "□",
                '\t' => "⇥",
                '\n' => "↵",
                '\r' => "",
                _ => "␣",
            });
            text = text[(at + 1)..];
        }

        return this;
    }

    private static string? Replacement(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        return c switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\t' or '\n' or '\r' => null,

            // HTML knows no control characters; their pictures do no harm.
            < ' ' => ((char)('\u2400' + c)).ToString(),
            '\u007f' => "\u2421",
            >= '\u0080' and < '\u00a0' => "\ufffd",

            // These turn the order of the text around them.
            >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' => "\ufffd",
            '\ufffe' or '\uffff' => "\ufffd",
            _ when char.IsSurrogate(c) => IsPaired(text, index) ? null : "\ufffd",
            _ => null,
        };
    }

    private static bool IsPaired(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
