using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1601: chapters and articles have Chinese numerals, and articles run on through the whole text.</summary>
internal sealed class GW1601ArticleNumbers : Rule
{
    private static readonly LocalizedText s_reason = new("同一数字的汉字写法", "The same number in Chinese numerals");

    public override RuleDescriptor Descriptor { get; } = new("GW1601")
    {
        Name = new("编、章、节、条用汉字数字，条的序号贯通全文", "Chapters and articles have Chinese numerals; articles run on through the text"),
        Clause = "立法法 第六十五条",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new(
            "编、章、节、条的序号用中文数字依次表述；条在全文连续编号，各章不另起，引用时才能只说第几条。",
            "Parts, chapters, sections and articles are numbered in Chinese numerals. Articles run on through the chapters, so that a number alone names one."),
        Remarks = new(
            "每份印发的文本、每个附件各自编号。题目不是条例、规定、办法、细则的（合同、章程等）只作警告；跳号、重号只作警告。",
            "Each issued text and attachment has its own numbers. A warning where the title is not of a regulation, and for gaps and repeats."),
        Bad = new RuleExample("""
            云州市物资管理办法

            ⟦第1条⟧　为了加强物资管理，制定本办法。

            ⟦第2条⟧　本办法适用于本市各单位。

            ⟦第3条⟧　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　本办法适用于本市各单位。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Regulations;

    public override void CheckDocument(RuleContext context)
    {
        foreach (Regulation regulation in context.Numbering.Regulations)
        {
            Severity? severity = regulation.IsByTitle ? null : Severity.Warning;
            CheckChapters(regulation.Text.Sections, context);
            foreach (Section section in regulation.Text.AllSections)
            {
                CheckChapters(section.Sections, context);
                if (section.Label.Scheme <= NumberingScheme.Article && (section.Label.Notation & LabelNotation.OtherDigits) != 0 && !IsTableCell(section, context))
                {
                    context.Report(
                        section.LabelSpan,
                        "编、章、节、条的序号应当用汉字数字",
                        "parts, chapters, sections and articles are numbered in Chinese numerals",
                        Fix.Suggested(section.LabelSpan, section.Label.ToString(), s_reason),
                        severity);
                }
            }

            CheckRestarts(regulation, severity, context);
            CheckOrder(regulation.Articles, context);
        }
    }

    /// <summary>A chapter whose articles begin at one again.</summary>
    private static void CheckRestarts(Regulation regulation, Severity? severity, RuleContext context)
    {
        SectionList chapters = regulation.Text.Sections;
        for (int i = 1; i < chapters.Count; i++)
        {
            if (chapters[i].Label.Scheme == NumberingScheme.Chapter && chapters[i].Label.Follows(chapters[i - 1].Label)
                && HasArticles(chapters[i - 1]) && HasArticles(chapters[i]) && chapters[i].Sections[0].Label is { Ordinal: 1, Suffix: 0 })
            {
                context.Report(
                    chapters[i].Sections[0].LabelSpan,
                    $"“{chapters[i].LabelText}”的条重新从“第一条”编号，条的序号应当贯通全文",
                    $"the articles of “{chapters[i].LabelText}” begin at one again; they run on through the whole text",
                    severity: severity);
            }
        }
    }

    private static bool HasArticles(Section chapter)
        => chapter.Sections.Count > 0 && chapter.Sections[0].Label.Scheme == NumberingScheme.Article;

    private static void CheckChapters(SectionList siblings, RuleContext context)
    {
        if (siblings.Count > 0 && siblings[0].Label.Scheme < NumberingScheme.Article)
        {
            CheckOrder(siblings, context);
        }
    }

    /// <summary>| 第二百零一条 | 逃税罪 |: the article of another text, in a table.</summary>
    private static bool IsTableCell(Section section, RuleContext context)
    {
        int before = section.LabelSpan.Start - 1;
        while (before >= 0 && context.Text[before] is ' ' or '\u3000' or '\t')
        {
            before--;
        }

        return before >= 0 && context.Text[before] == '|';
    }

    private static void CheckOrder(IReadOnlyList<Section> articles, RuleContext context)
    {
        for (int i = 1; i < articles.Count; i++)
        {
            SectionLabel before = articles[i - 1].Label;
            SectionLabel label = articles[i].Label;
            if (label.Scheme != before.Scheme || IsTableCell(articles[i], context) || label.Follows(before) || label.Ordinal == 1 || !NumberedTexts.TryNext(before, out SectionLabel expected)
                || NumberedTexts.Mentions(context.Slice(TextSpan.FromBounds(articles[i - 1].LabelSpan.End, articles[i].LabelSpan.Start)), expected))
            {
                continue;
            }

            context.Report(
                articles[i].LabelSpan,
                $"“{articles[i - 1].LabelText}”之后是“{articles[i].LabelText}”，序数不连续",
                $"“{articles[i].LabelText}” does not follow “{articles[i - 1].LabelText}”",
                severity: Severity.Warning);
        }
    }
}
