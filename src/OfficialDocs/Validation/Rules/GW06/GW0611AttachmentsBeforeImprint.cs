using OfficialDocs.Grammar;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0611: the attachments stand before the imprint.</summary>
internal sealed class GW0611AttachmentsBeforeImprint : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0611")
    {
        Name = new("附件编排在版记之前", "The attachments stand before the imprint"),
        Clause = "GB/T 9704-2012 7.3.7",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Reason = new("附件应当另面编排在版记之前，与正文一起装订；版记是公文的最后一项。", "Attachments are bound with the text, before the imprint, which ends the document."),
        Remarks = new("只看成文日期与第一个附件之间有印发机关和印发日期一行的；附件本身带有版记的不算。", "Only a line of 印发 between the date and the first attachment counts: an attachment may have an imprint of its own."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发

            ⟦附件⟧

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            附件

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentLabels;

    public override void CheckDocument(RuleContext context)
    {
        bool isClosed = false;
        bool hasImprint = false;
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Role == LineRole.AttachmentLabel)
            {
                if (hasImprint)
                {
                    context.Report(block.Span, "附件应当编排在版记之前", "attachments must stand before the imprint");
                }

                return;
            }

            if (isClosed && IsPrintingLine(block, context))
            {
                hasImprint = true;
            }

            isClosed |= !block.InAttachment && block.Role is LineRole.IssuedDate or LineRole.Signature;
        }
    }

    /// <summary>云州市人民政府办公室　2025年3月6日印发.</summary>
    private static bool IsPrintingLine(in TextBlock block, RuleContext context)
    {
        ReadOnlySpan<char> line = context.Slice(block);
        return line.Length is > 10 and <= 120 && line.EndsWith("印发")
            && (block.Role == LineRole.Printing || ImprintGrammar.Printing.TryParseLine(context.Source, block.Span).ValueOrDefault is { Organ: not null, Date: not null });
    }
}
