using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1604: references to articles of the same text lead somewhere.</summary>
internal sealed class GW1604InternalReferences : Rule
{
    private const int MaximumNumeral = 8;

    private static readonly string[] s_selves = ["本办法", "本规定", "本条例", "本细则", "本规则", "本法", "本章程", "本制度"];

    public override RuleDescriptor Descriptor { get; } = new("GW1604")
    {
        Name = new("对本文件条款的引用能够落实", "References to articles of the same text lead somewhere"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("引用的条款不存在，多是删改条文后没有同步修改引用。", "A reference to an article that is not there was left behind when articles were removed."),
        Remarks = new(
            "只查“本办法第三十条”“本办法第三条第二款”“本办法第五章”一类写明是本文件的引用，且全文条号从第一条起连续、没有缺漏；款只查所引的条仅有一款、没有分项的。另查每条首款中的“前款”。",
            "Looks only at references that name the text itself, such as 本办法第三十条, in texts whose articles are complete; at 第三条第二款 where the article has one paragraph and no items; and at 前款 in the first paragraph of an article."),
        Bad = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　各单位应当清点物资。违反本办法⟦第九条⟧的，责令改正。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　各单位应当清点物资。违反本办法第一条的，责令改正。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Regulations;

    public override void CheckDocument(RuleContext context)
    {
        foreach (Regulation regulation in context.Numbering.Regulations)
        {
            CheckArticles(regulation, context);
            foreach (Section article in regulation.Articles)
            {
                CheckFirstParagraph(article, context);
            }
        }
    }

    private static void CheckArticles(Regulation regulation, RuleContext context)
    {
        IReadOnlyList<Section> articles = regulation.Articles;
        for (int i = 0; i < articles.Count; i++)
        {
            if (i == 0 ? articles[i].Label.Ordinal != 1 : !articles[i].Label.Follows(articles[i - 1].Label))
            {
                return;
            }
        }

        int last = articles[^1].Label.Ordinal;
        List<Section> chapters = ChaptersOf(regulation);
        ReadOnlySpan<char> text = context.Slice(regulation.Span);
        int offset = regulation.Span.Start;
        for (int position = text.IndexOf('本'); position >= 0;)
        {
            if (!TryReadReference(text[position..], out int start, out int length, out int number, out char unit))
            {
                // No reference.
            }
            else if (unit == '章')
            {
                CheckChapter(new TextSpan(offset + position + start, length), number, chapters, context);
            }
            else if (number <= last)
            {
                CheckParagraph(text[position..], offset + position, start + length, articles, number, context);
            }
            else
            {
                context.Report(
                    new TextSpan(offset + position + start, length),
                    $"引用的条不存在，全文到“{articles[^1].LabelText}”为止",
                    $"there is no such article; the last one is “{articles[^1].LabelText}”");
            }

            int next = text[(position + 1)..].IndexOf('本');
            position = next < 0 ? -1 : position + 1 + next;
        }
    }

    /// <summary>The chapters of a text; none where they are not numbered from one on without a gap.</summary>
    private static List<Section> ChaptersOf(Regulation regulation)
    {
        var chapters = new List<Section>();
        foreach (Section section in regulation.Text.AllSections)
        {
            if (section.Label.Scheme != NumberingScheme.Chapter)
            {
                continue;
            }

            if (section.Label.Ordinal != chapters.Count + 1)
            {
                return [];
            }

            chapters.Add(section);
        }

        return chapters;
    }

    private static void CheckChapter(TextSpan place, int number, List<Section> chapters, RuleContext context)
    {
        if (chapters.Count > 1 && number > chapters.Count)
        {
            context.Report(
                place,
                $"引用的章不存在，全文到“{chapters[^1].LabelText}”为止",
                $"there is no such chapter; the last one is “{chapters[^1].LabelText}”");
        }
    }

    /// <summary>第三条第二款 of an article with one paragraph. Where an article has items (项), what stands behind them may be a paragraph of it.</summary>
    private static void CheckParagraph(ReadOnlySpan<char> text, int offset, int position, IReadOnlyList<Section> articles, int number, RuleContext context)
    {
        if (position >= text.Length || text[position] != '第')
        {
            return;
        }

        int end = Lexeme.SkipNumeralCharacters(text, position + 1, MaximumNumeral);
        if (end >= text.Length || text[end] != '款' || !ChineseNumeral.TryParse(text[(position + 1)..end], out int cited) || cited < 2)
        {
            return;
        }

        Section? article = null;
        foreach (Section candidate in articles)
        {
            if (candidate.Label.Ordinal != number)
            {
                continue;
            }

            if (article is not null)
            {
                return; // 第三条之一.
            }

            article = candidate;
        }

        if (article is { IsRunIn: true, Paragraphs.Count: 1, Sections.Count: 0 } && IsWhole(article, context))
        {
            context.Report(
                new TextSpan(offset + position, end + 1 - position),
                $"引用的款不存在，“{article.LabelText}”只有一款",
                $"there is no such paragraph; “{article.LabelText}” has one only");
        }
    }

    /// <summary>Whether an article stands on one line: a copy may have lost its other lines, but not this one's full stop.</summary>
    private static bool IsWhole(Section article, RuleContext context) => context.Slice(article.Paragraphs[0].Span).EndsWith("。");

    /// <summary>Reads 第三十条 or 第五章 behind 本办法.</summary>
    private static bool TryReadReference(ReadOnlySpan<char> text, out int start, out int length, out int number, out char unit)
    {
        start = length = number = 0;
        unit = '\0';
        foreach (string self in s_selves)
        {
            if (text.StartsWith(self))
            {
                start = self.Length;
                break;
            }
        }

        if (start == 0 || start >= text.Length || text[start] != '第')
        {
            return false;
        }

        int end = Lexeme.SkipNumeralCharacters(text, start + 1, MaximumNumeral);
        length = end + 1 - start;
        unit = end < text.Length ? text[end] : '\0';
        return unit is '条' or '章' && ChineseNumeral.TryParse(text[(start + 1)..end], out number);
    }

    /// <summary>前款 in the first paragraph of an article, where no paragraph comes before.</summary>
    private static void CheckFirstParagraph(Section article, RuleContext context)
    {
        if (!article.IsRunIn || article.Paragraphs.Count == 0)
        {
            return;
        }

        TextSpan paragraph = article.Paragraphs[0].Span;
        ReadOnlySpan<char> text = context.Slice(paragraph);
        int found = text.IndexOf("前款");

        // 第三条前款 is a paragraph of another article.
        if (found >= 0 && (found == 0 || text[found - 1] is '，' or '。' or '反' or '照' or '据' or '有' or '按' or '对' or '符' or '合'))
        {
            context.Report(
                new TextSpan(paragraph.Start + found, 2),
                $"“{article.LabelText}”的首款之前没有“前款”",
                $"no paragraph of “{article.LabelText}” comes before its first one");
        }
    }
}
