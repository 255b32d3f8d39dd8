using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1114: a paragraph does not begin with a point.</summary>
internal sealed class GW1114LeadingMarks : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1114")
    {
        Name = new("段首不出现点号", "A paragraph does not begin with a point"),
        Clause = "GB/T 15834-2011 5.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("点号表示前面的停顿，不居段首；多由误换行或删除文字造成。", "A point marks the pause behind words and cannot come first; it is left by a stray line break or a deletion."),
        Remarks = new("上一段没有句末标点时可能是误换行，只作提示修改。后引号、后括号由 GW1111 检查。", "Where the line above has no last mark, a line was probably broken: the fix is a suggestion. Closing quotes and brackets belong to GW1111."),
        Bad = new RuleExample("汛期已到。\n⟦，⟧现就做好防汛工作通知如下。"),
        Good = new RuleExample("汛期已到。\n现就做好防汛工作通知如下。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        for (int i = 0; i < context.Blocks.Count; i++)
        {
            TextBlock block = context.Blocks[i];
            if (block.Role != LineRole.Paragraph || !Punctuation.IsPoint(context.Text[block.Span.Start]))
            {
                continue;
            }

            int end = block.Span.Start;
            while (end < block.Span.End && (Punctuation.IsPoint(context.Text[end]) || Lexeme.IsBlank(context.Text[end])))
            {
                end++;
            }

            var place = TextSpan.FromBounds(block.Span.Start, end);
            bool isWhole = i > 0 && context.Text[context.Blocks[i - 1].Span.End - 1] is '。' or '！' or '？' or '；' or '：';
            context.Report(
                place,
                "段首不应有点号",
                "a paragraph must not begin with a point",
                isWhole && end < block.Span.End && Lexeme.IsHan(context.Text[end])
                    ? Fix.Safe(place, "")
                    : Fix.Suggested(place, "", new("上一段没有句末标点，也可能是误换行", "the line above has no last mark: the line may have been broken by mistake")));
        }
    }
}
