using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0803: there are no 主题词.</summary>
internal sealed class GW0803SubjectWords : TokenRule
{
    private const string Label = "主题词";

    public override RuleDescriptor Descriptor { get; } = new("GW0803")
    {
        Name = new("不标主题词", "There are no 主题词"),
        Clause = "GB/T 9704-2012 前言",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("2012年版标准取消了主题词这一要素。", "The edition of 2012 did away with this element."),
        Remarks = new("2012年7月以前的公文不报。", "Documents before July 2012 are left alone."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            ⟦主题词：水利　防汛　通知⟧
            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override IReadOnlyList<string> Words => [Label];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (token.Start != block.Span.Start || block.InAttachment || OwnDate.IsOlderThanStandard(context.Document.Date?.Value))
        {
            return;
        }

        int mark = Lexeme.SkipBlanks(context.Text, token.End);
        if (mark < block.Span.End && Lexeme.IsColon(context.Text[mark]))
        {
            context.Report(
                block.Span,
                "公文不再标主题词",
                "主题词 are no longer listed",
                WholeLine.TryGet(block, context, out TextSpan line)
                    ? Fix.Suggested(line, "", new("2012年版标准取消了主题词", "the edition of 2012 did away with them"))
                    : null);
        }
    }
}
