namespace OfficialDocs.Validation.Rules;

/// <summary>GW0802: 主送, 抄送 and the printing line stand in this order.</summary>
internal sealed class GW0802ImprintOrder : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0802")
    {
        Name = new("版记按主送、抄送、印发机关和印发日期的次序编排", "主送, 抄送 and the printing line stand in this order"),
        Clause = "GB/T 9704-2012 7.4.2；GB/T 9704-2012 7.4.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Reason = new("抄送机关在印发机关和印发日期之上一行；主送机关移入版记的，在抄送机关之上一行。", "抄送 stands on the line above the printing line, and 主送, where it was moved here, above 抄送."),
        Remarks = new("只看公文自己的版记；附件自带的版记不看。", "The document's own imprint only."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            云州市人民政府办公室　　2025年3月6日印发
            ⟦抄送：市委办公室，市人大常委会办公室。⟧
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

    internal override DocumentFeatures Requires => DocumentFeatures.ImprintLists;

    public override void CheckDocument(RuleContext context)
    {
        Imprint imprint = context.Document.Imprint;
        if (imprint.CopyRecipients is not [{ } copy, ..])
        {
            return;
        }

        int printing = imprint.PrintingOrgan?.Span.Start ?? imprint.PrintingDate?.Span.Start ?? int.MaxValue;
        if (copy.Span.Start > printing)
        {
            ReportLine(copy.Span.Start, "抄送机关应当在印发机关和印发日期之上", "抄送 must stand above the printing line", context);
        }
    }

    private static void ReportLine(int position, string chinese, string english, RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Span.Start <= position && position < block.Span.End)
            {
                context.Report(block.Span, chinese, english);
                return;
            }
        }
    }
}
