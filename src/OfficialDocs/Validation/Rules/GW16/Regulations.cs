using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>A text in articles (法规体例), with its articles in the order of the text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Articles">Its articles.</param>
internal sealed record Regulation(NumberedText Text, IReadOnlyList<Section> Articles)
{
    /// <summary>Fewer articles are a quotation or an agreement.</summary>
    private const int FewestArticles = 3;

    /// <summary>The place from its first article to the end of its last one.</summary>
    public TextSpan Span => TextSpan.FromBounds(Articles[0].Span.Start, Math.Max(Articles[0].Span.Start, Articles[^1].Span.End));

    /// <summary>Whether its title says that it is one: 条例, 规定, 办法, 细则.</summary>
    public bool IsByTitle => Regulations.IsTitle(Text.Title?.Text);

    /// <summary>Sees a text as a regulation.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The regulation; <see langword="null"/> where the text is not written in articles.</returns>
    public static Regulation? From(NumberedText text)
    {
        List<Section>? articles = null;
        foreach (Section section in text.AllSections)
        {
            if (section.Label.Scheme == NumberingScheme.Article)
            {
                (articles ??= []).Add(section);
            }
        }

        return articles is null || articles.Count < FewestArticles ? null : new Regulation(text, articles);
    }
}

/// <summary>What tells a regulation.</summary>
internal static class Regulations
{
    private static readonly string[] s_types = ["条例", "规定", "办法", "细则", "规则"];

    /// <summary>Whether a title ends in the name of a kind of regulation, a bracketed （试行） left aside.</summary>
    public static bool IsTitle(string? title)
    {
        ReadOnlySpan<char> text = Lexeme.Trim(title);
        if (!text.IsEmpty && Lexeme.IsClosingParenthesis(text[^1]))
        {
            int open = text.LastIndexOfAny('（', '(');
            text = open < 0 ? text : Lexeme.Trim(text[..open]);
        }

        foreach (string type in s_types)
        {
            if (text.EndsWith(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last attachment that begins before a position; <see langword="null"/> where none does.</summary>
    public static Attachment? AttachmentAt(int position, OfficialDocument document)
    {
        IReadOnlyList<Attachment> attachments = document.Attachments;
        int low = 0;
        int high = attachments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = attachments[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? attachments[low - 1] : null;
    }

    /// <summary>
    /// （二）不动产抵押 between two articles: a heading over those that follow, though it stands where the next item of the article before would. An item
    /// has a mark at its end; one that lacks it reads as a heading.
    /// </summary>
    public static bool IsHeadingOverArticles(Section section, RuleContext context)
    {
        if (section.Sections.Count > 0 || section.Span.IsEmpty || !Lexeme.IsHan(context.Text[section.Span.End - 1]) || context.Slice(section.Span).IndexOfAny("，。；\r\n") >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = context.Text.AsSpan(section.Span.End).TrimStart();
        return SectionLabel.TryScan(rest, out _, out SectionLabel next) && next.Scheme == NumberingScheme.Article;
    }

    /// <summary>The items (项) of an article: the parts right below it.</summary>
    public static bool AreItems(SectionList items) => items.Count > 1 && items[0].Label.Ordinal == 1 && items[1].Label.Follows(items[0].Label);
}
