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
            "只查“本办法第三十条”一类写明是本文件的引用，且全文条号从第一条起连续、没有缺漏；另查每条首款中的“前款”。",
            "Looks only at references that name the text itself, such as 本办法第三十条, in texts whose articles are complete, and at 前款 in the first paragraph of an article."),
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
        ReadOnlySpan<char> text = context.Slice(regulation.Span);
        int offset = regulation.Span.Start;
        for (int position = text.IndexOf('本'); position >= 0;)
        {
            if (TryReadReference(text[position..], out int start, out int length, out int number) && number > last)
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

    /// <summary>Reads 第三十条 behind 本办法.</summary>
    private static bool TryReadReference(ReadOnlySpan<char> text, out int start, out int length, out int number)
    {
        start = length = number = 0;
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
        return end < text.Length && text[end] == '条' && ChineseNumeral.TryParse(text[(start + 1)..end], out number);
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
