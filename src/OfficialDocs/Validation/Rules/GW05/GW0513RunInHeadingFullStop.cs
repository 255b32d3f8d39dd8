using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0513: a heading with text behind it on the same line ends with 。.</summary>
internal sealed class GW0513RunInHeadingFullStop : Rule
{
    private const int ShortestHeading = 4;
    private const int LongestHeading = 20;

    public override RuleDescriptor Descriptor { get; } = new("GW0513")
    {
        Name = new("标题后接写正文的，标题末尾用句号", "A heading with text behind it on the same line ends with 。"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("标题和正文写在同一段时，用句号把两者隔开。", "Where heading and text share a line, 。 parts them."),
        Remarks = new(
            "标题止于何处，文字本身看不出来；只在标题后以空格代替句号，而同级其他标题用句号时提示。",
            "Where a heading ends cannot be told from the words; reported only where blanks stand in the place of the 。 that the sibling headings have."),
        Bad = new RuleExample("""
            （一）加强值班值守。各单位要落实责任。
            （二）备足防汛物资⟦　⟧各单位要清点库存。
            """),
        Good = new RuleExample("""
            （一）加强值班值守。各单位要落实责任。
            （二）备足防汛物资。各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Sections | DocumentFeatures.Blanks;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            Check(siblings, context);
        }
    }

    private static void Check(SectionList siblings, RuleContext context)
    {
        bool hasModel = false;
        foreach (Section section in siblings)
        {
            hasModel |= section.IsRunIn && !section.HeadingSpan.IsEmpty && section.HeadingSpan.Length <= LongestHeading && !EndsWithBlank(section, context, out _);
        }

        if (!hasModel)
        {
            return;
        }

        foreach (Section section in siblings)
        {
            if (EndsWithBlank(section, context, out TextSpan blank))
            {
                context.Report(blank, "标题后接写正文，标题末尾应当用句号", "a heading with text behind it on the line ends with a full stop");
            }
        }
    }

    /// <summary>Whether a part's line is a short phrase, blanks, and text that ends with 。.</summary>
    private static bool EndsWithBlank(Section section, RuleContext context, out TextSpan blank)
    {
        blank = default;
        if (!section.IsRunIn && section.HeadingSpan.IsEmpty)
        {
            return false;
        }

        string text = context.Text;
        int start = Lexeme.SkipBlanks(text, section.LabelSpan.End);
        int end = start;
        while (end < text.Length && end - start <= LongestHeading && Lexeme.IsHan(text[end]))
        {
            end++;
        }

        int next = Lexeme.SkipBlanks(text, end);
        if (end - start is < ShortestHeading or > LongestHeading || next == end || next >= text.Length || !Lexeme.IsHan(text[next]))
        {
            return false;
        }

        // The rest of the line must be a sentence: a form has blanks between words, too.
        ReadOnlySpan<char> line = text.AsSpan(next, Math.Max(0, LineEnd(section, context) - next));
        blank = TextSpan.FromBounds(end, next);
        return line.EndsWith("。");
    }

    private static int LineEnd(Section section, RuleContext context)
        => section.Paragraphs.Count > 0 && section.IsRunIn ? section.Paragraphs[0].Span.End : Math.Min(context.Text.Length, section.HeadingSpan.End + 1);
}
