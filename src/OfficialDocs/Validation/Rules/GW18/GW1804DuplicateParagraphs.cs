using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1804: no paragraph stands twice.</summary>
internal sealed class GW1804DuplicateParagraphs : Rule
{
    private const int ShortestParagraph = 20;
    private const int ShortestSentence = 12;

    public override RuleDescriptor Descriptor { get; } = new("GW1804")
    {
        Name = new("段落、语句不重复", "No paragraph or sentence stands twice"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("整段或相邻两句完全相同，多由复制粘贴造成。", "Whole paragraphs or neighbouring sentences that agree were mostly pasted twice."),
        Remarks = new("只看正文中二十字以上的段落、相邻的同级层次和相邻的十二字以上的句子；附件、不相邻的层次、以冒号和分号结尾的列举（同一情形可以列在不同条款下）、法规规章各条下的款和含“前款”“上述”等的段落不在此列。", "Looks at paragraphs and neighbouring sections of twenty characters and more and at neighbouring sentences of twelve and more, outside attachments. Sections further apart, the items of lists and the paragraphs of regulations, which may stand under several articles, and paragraphs that refer back (前款, 上述) are left alone."),
        Bad = new RuleExample("各单位要切实加强组织领导，认真抓好工作落实。\n⟦各单位要切实加强组织领导，认真抓好工作落实。⟧"),
        Good = new RuleExample("各单位要切实加强组织领导，认真抓好工作落实。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        CheckNeighbours(context, context.Document.Sections);
        foreach (Section section in context.Numbering.Own.AllSections)
        {
            CheckNeighbours(context, section.Sections);
        }

        // In a regulation the same paragraph may belong to several articles.
        Dictionary<int, TextSpan>? seen = context.Document.Form == DocumentForm.Regulation || AllDiffer(context) ? null : [];
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.InAttachment || block.Role != LineRole.Paragraph)
            {
                continue;
            }

            // What refers to the text before it says something new.
            if (seen is not null && block.Span.Length >= ShortestParagraph && context.Text[block.Span.End - 1] == '。'
                && !RefersBack(context.Slice(block)) && IsRepeated(context, seen, block.Span))
            {
                context.Report(block.Span, "与前面的段落完全相同", "this paragraph repeats an earlier one");
                continue;
            }

            CheckSentences(context, block);
        }
    }

    /// <summary>（一）加强领导。… and （二）加强领导。…: a part pasted twice under two numbers.</summary>
    private static void CheckNeighbours(RuleContext context, SectionList siblings)
    {
        TextSpan previous = default;
        foreach (Section section in siblings)
        {
            TextSpan content = TextSpan.FromBounds(section.LabelSpan.End, Math.Max(section.LabelSpan.End, section.Span.End));
            if (content.Length >= ShortestParagraph && context.Slice(content).SequenceEqual(context.Slice(previous)))
            {
                context.Report(content, "与前一个层次完全相同", "this section repeats the one before");
            }

            previous = content;
        }
    }

    /// <summary>Whether no two paragraphs are of one length; in a short text, few are.</summary>
    private static bool AllDiffer(RuleContext context)
    {
        ulong lengths = 0;
        foreach (ref readonly TextBlock block in context.Blocks.AsSpan())
        {
            if (!block.InAttachment && block.Role == LineRole.Paragraph && block.Span.Length >= ShortestParagraph)
            {
                ulong length = 1UL << (block.Span.Length & 63);
                if ((lengths & length) != 0)
                {
                    return false;
                }

                lengths |= length;
            }
        }

        return true;
    }

    private static bool RefersBack(ReadOnlySpan<char> paragraph)
        => paragraph.IndexOf("前款") >= 0 || paragraph.IndexOf("前项") >= 0 || paragraph.IndexOf("前述") >= 0 || paragraph.IndexOf("上述") >= 0;

    private static bool IsRepeated(RuleContext context, Dictionary<int, TextSpan> seen, TextSpan span)
    {
        int hash = string.GetHashCode(context.Slice(span));
        return !seen.TryAdd(hash, span) && context.Slice(seen[hash]).SequenceEqual(context.Slice(span));
    }

    private static void CheckSentences(RuleContext context, in TextBlock block)
    {
        TextSpan previous = default;
        int start = block.Span.Start;
        while (start < block.Span.End)
        {
            int length = context.Text.AsSpan(start, block.Span.End - start).IndexOf('。') + 1;
            if (length == 0)
            {
                break;
            }

            var sentence = new TextSpan(start, length);
            if (length >= ShortestSentence && context.Slice(previous).SequenceEqual(context.Slice(sentence)))
            {
                context.Report(sentence, "与前一句完全相同", "this sentence repeats the one before");
            }

            previous = sentence;
            start += length;
        }
    }
}
