using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1606: the items of an article end with ；, the last one with 。.</summary>
internal sealed class GW1606ItemMarks : Rule
{
    private static readonly LocalizedText s_reason = new("该项之后没有其他项", "No item follows");

    private static readonly LocalizedText s_nextReason = new("后面还有其他项", "Another item follows");

    public override RuleDescriptor Descriptor { get; } = new("GW1606")
    {
        Name = new("条内各项末尾用分号，最后一项用句号", "The items of an article end with ；, the last one with 。"),
        Clause = "实务；立法技术规范（试行） 12",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("各项是同一句话的并列部分，之间用分号，最后一项用句号。", "The items are parts of one sentence: ； parts them and 。 ends the last one."),
        Remarks = new(
            "只在条内其他项用分号（或者误用逗号）时报告；项中本身含有句号的不查，各项一律用句号的也不报告；条与条之间的短标题（（二）不动产抵押）不作为项。",
            "Reported only where other items of the article end with ； (or with a comma that stands for it). Items of several sentences are left alone, and so are items that all end with 。. A short heading between two articles is no item."),
        Bad = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　各单位应当做好下列工作：

            （一）清点物资；

            （二）更新台账⟦。⟧

            （三）报送情况。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　各单位应当做好下列工作：

            （一）清点物资；

            （二）更新台账；

            （三）报送情况。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Regulations;

    public override void CheckDocument(RuleContext context)
    {
        foreach (Regulation regulation in context.Numbering.Regulations)
        {
            foreach (Section article in regulation.Articles)
            {
                Check(article.Sections, context);
            }
        }
    }

    private static void Check(SectionList items, RuleContext context)
    {
        int count = items.Count;
        if (!Regulations.AreItems(items))
        {
            return;
        }

        // Behind an item that ends the sentence: behind another one, the last item may only lack its mark.
        if (count > 2 && context.Text[items[count - 2].Span.End - 1] == '。' && Regulations.IsHeadingOverArticles(items[count - 1], context))
        {
            count--;
        }

        if (!AreSingleSentences(items, count, context, out bool hasSemicolon) || !hasSemicolon)
        {
            return;
        }

        for (int i = 0; i < count; i++)
        {
            int end = items[i].Span.End;
            bool isLast = i == count - 1;
            var mark = new TextSpan(end - 1, 1);
            if (!isLast && context.Text[mark.Start] == '。')
            {
                context.Report(mark, "各项之间应当用分号", "items are parted by a semicolon", Fix.Safe(mark, "；"));
            }
            else if (!isLast && context.Text[mark.Start] is '，' or ',' or '、')
            {
                context.Report(mark, "各项之间应当用分号", "items are parted by a semicolon", Fix.Suggested(mark, "；", s_nextReason));
            }
            else if (!isLast && Lexeme.IsHan(context.Text[mark.Start]))
            {
                var place = new TextSpan(end, 0);
                context.Report(place, "各项之间应当用分号", "items are parted by a semicolon", Fix.Suggested(place, "；", s_nextReason));
            }
            else if (isLast && context.Text[mark.Start] is '；' or ';')
            {
                context.Report(mark, "最后一项末尾应当用句号", "the last item ends with a full stop", Fix.Suggested(mark, "。", s_reason));
            }
        }
    }

    /// <summary>Whether each item is one paragraph and one sentence, and one that is not the last ends with ；.</summary>
    private static bool AreSingleSentences(SectionList items, int count, RuleContext context, out bool hasSemicolon)
    {
        hasSemicolon = false;
        for (int i = 0; i < count; i++)
        {
            Section item = items[i];
            ReadOnlySpan<char> text = context.Slice(TextSpan.FromBounds(item.LabelSpan.End, Math.Max(item.LabelSpan.End, item.Span.End)));
            if (item.Label.Scheme != items[0].Label.Scheme || item.Sections.Count > 0 || item.Paragraphs.Count > 1 || text.IsEmpty || text.IndexOfAny('\n', '\r') >= 0 || text[..^1].Contains('。'))
            {
                return false;
            }

            hasSemicolon |= i < count - 1 && text[^1] is '；' or ';' or '，' or ',';
        }

        return true;
    }
}
