using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1113: a paragraph, and a sentence before the next member of an inline series, ends with a mark.</summary>
internal sealed class GW1113ParagraphEnds : Rule
{
    private const int ShortestSentence = 10;
    private const int ShortestClauses = 24;

    public override RuleDescriptor Descriptor { get; } = new("GW1113")
    {
        Name = new("段落和列举项末尾有句末标点", "Paragraphs and members of a series end with a mark"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("段末缺标点，读者无从判断段落是否完整；“一是…二是…”之间缺标点，前后两句就连成一句。", "Without its last mark a paragraph may have lost its end; without one between 一是 and 二是 two sentences run into one."),
        Remarks = new("只看正文中段内已有句号的段落，以及其后紧接下一层次、附件说明或者落款的长句；标题、名单、表格、附件、照片说明（……摄）和断在书名号里的行不在此列。段末缺标点也可能是误换行，只作提示，不提供修改。", "Looks at paragraphs of the text proper that have a full stop inside, and at long sentences with the next part, the note or the signature right below: not at headings, lists of names, tables, attachments, photo captions and lines that break inside 《》. A paragraph without its last mark may be a broken line, so it is only a hint, and no fix is offered."),
        Bad = new RuleExample("各单位要加强防汛工作。一是落实责任⟦⟧二是备足物资。"),
        Good = new RuleExample("各单位要加强防汛工作。一是落实责任。二是备足物资。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        for (int i = 0; i < context.Blocks.Count; i++)
        {
            if (context.Blocks[i] is { IsRunningText: true, InAttachment: false } block)
            {
                CheckEnd(context, block, IsLastOfPart(context, i));
            }
        }

        foreach (NumberedText text in context.Numbering.Texts)
        {
            CheckSeries(context, text.Preamble);
            foreach (Section section in text.AllSections)
            {
                CheckSeries(context, section.Paragraphs);
            }
        }
    }

    /// <summary>Whether a numbered part, the note or the signature comes next: then the line is not one half of a broken paragraph.</summary>
    private static bool IsLastOfPart(RuleContext context, int index)
        => index + 1 == context.Blocks.Count || context.Blocks[index + 1].Role is LineRole.Section or LineRole.AttachmentNote or LineRole.Signature or LineRole.IssuedDate;

    private static void CheckEnd(RuleContext context, in TextBlock block, bool isLastOfPart)
    {
        ReadOnlySpan<char> text = context.Slice(block);
        if (isLastOfPart && text[^1] is '，' or ',' or '、' && text.Length >= ShortestSentence)
        {
            var mark = new TextSpan(block.Span.End - 1, 1);
            context.Report(mark, "段末误用句内标点", "the paragraph ends with a mark that cannot end a sentence", Fix.Suggested(mark, "。", new("段落到此结束", "the paragraph ends here")));
        }
        else if (Lexeme.IsHan(text[^1]) && text[^1] != '摄' && (text.Contains('。') || (isLastOfPart && IsSentence(block, text))) && !IsInOpenTitle(context, block))
        {
            // The line may also have been broken: which of the two is for a person to say.
            context.Report(new TextSpan(block.Span.End, 0), "段末缺句末标点", "the paragraph lacks its last mark", severity: Severity.Info);
        }
    }

    /// <summary>《云州市人民政府关于印发: the title goes on below, so the line is broken there.</summary>
    private static bool IsInOpenTitle(RuleContext context, in TextBlock block)
    {
        IReadOnlyList<LoneBracket> lone = context.Brackets.Lone;
        for (int i = 0; i < lone.Count && lone[i].Position < block.Span.End; i++)
        {
            if (lone[i].IsOpening && lone[i].Position >= block.Span.Start && context.Text[lone[i].Position] == '《')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line without a full stop is a sentence all the same, and neither a heading nor a list.</summary>
    private static bool IsSentence(in TextBlock block, ReadOnlySpan<char> text)
        => block.Role == LineRole.Paragraph && text.Length >= ShortestClauses && text.Contains('，') && text.IndexOfAny("：:；;\u3000 \t") < 0;

    private static void CheckSeries(RuleContext context, IReadOnlyList<Paragraph> paragraphs)
    {
        for (int p = 0; p < paragraphs.Count; p++)
        {
            Paragraph paragraph = paragraphs[p];
            IReadOnlyList<Point> points = paragraph.Points;
            for (int i = 1; i < points.Count; i++)
            {
                int end = points[i].Span.Start;
                while (end > paragraph.Span.Start && Lexeme.IsBlank(context.Text[end - 1]))
                {
                    end--;
                }

                if (end > paragraph.Span.Start && Lexeme.IsHan(context.Text[end - 1]))
                {
                    string label = points[i].Label;
                    var place = new TextSpan(end, 0);
                    context.Report(
                        place,
                        $"“{label}”之前缺句末标点",
                        $"the sentence before {label} lacks its last mark",
                        Fix.Suggested(place, "。", new("下一个列举项开始，前一句到此结束", "the next member of the series begins here")));
                }
            }
        }
    }
}
