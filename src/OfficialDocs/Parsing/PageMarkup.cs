namespace OfficialDocs.Parsing;

/// <summary>Tags and entities of HTML that a scraper leaves in a text. Other words in angle brackets may be the text's: &lt;PM2.5&gt;.</summary>
internal static class PageMarkup
{
    private const int MaximumTag = 200;

    /// <summary>Tags that end a line, a paragraph or a cell of a table.</summary>
    public static readonly string[] BreakingTags = ["br", "p", "div", "td", "th", "tr", "table", "li", "ul"];

    private static readonly string[] s_tags = ["span", "strong", "b", "em", "font", "img", "a", .. BreakingTags];

    private static readonly string[] s_blanks = ["&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#12288;"];

    /// <summary>The length of a tag or a comment that a text begins with, with its attributes: &lt;p style="…"&gt;, &lt;br/&gt;; 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the tag, in lower case; empty for a comment.</param>
    public static int MeasureTag(ReadOnlySpan<char> text, out string name)
    {
        name = "";
        if (text.StartsWith("<!--"))
        {
            return text[..Math.Min(text.Length, MaximumTag)].IndexOf("-->") + 3 is > 3 and int end ? end : 0;
        }

        int close = text is ['<', ..] ? text[..Math.Min(text.Length, MaximumTag)].IndexOf('>') : -1;
        if (close < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> inner = text[1..close].Trim('/');
        int blank = inner.IndexOfAny(' ', '\t');
        inner = blank < 0 ? inner : inner[..blank];
        foreach (string tag in s_tags)
        {
            if (inner.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                name = tag;
                return close + 1;
            }
        }

        return 0;
    }

    /// <summary>The length of an entity that stands for a blank, &amp;nbsp;, that a text begins with; 0 where it begins with none.</summary>
    public static int MeasureBlank(ReadOnlySpan<char> text)
    {
        foreach (string entity in s_blanks)
        {
            if (text.StartsWith(entity))
            {
                return entity.Length;
            }
        }

        return 0;
    }
}
