using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0412: 主送 in the imprint stands above 抄送 and ends with 。.</summary>
internal sealed class GW0412RecipientsInImprint : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0412")
    {
        Name = new("版记中的主送机关在抄送机关之上，句末标句号", "主送 in the imprint stands above 抄送 and ends with 。"),
        Clause = "GB/T 9704-2012 7.4.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("主送机关移至版记时，排在抄送机关之上一行，编排方法同抄送机关。", "Addressees moved to the imprint stand on the line above 抄送 and are written alike."),
        Remarks = new("名单回行时只报告，不自动调换。", "Lists that run over several lines are reported, not moved."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            抄送：市人大常委会办公室。
            ⟦主送⟧：各县（区）人民政府。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            主送：各县（区）人民政府。
            抄送：市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.ImprintLists;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<CopyLine> lines = context.CopyLines;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Label.StartsWith("主送", StringComparison.Ordinal))
            {
                continue;
            }

            if (lines[i].MissesFullStop(context, out TextSpan place))
            {
                context.Report(place, "版记中最后一个主送机关名称后应当标句号", "the last addressee in the imprint is followed by 。", Fix.Safe(place, "。"));
            }
            else if (i > 0 && lines[i - 1].IsCopy)
            {
                context.Report(lines[i].LabelSpan, "主送机关应当在抄送机关之上", "主送 stands above 抄送", Swap(lines[i - 1], lines[i], context));
            }
        }
    }

    private static Fix? Swap(CopyLine copies, CopyLine recipients, RuleContext context)
    {
        bool isPlain = copies.BlockCount == 1 && recipients.BlockCount == 1 && !copies.MissesFullStop(context, out _);
        return isPlain
            ? Fix.Safe(new TextEdit(copies.Span, context.Slice(recipients.Span).ToString()), new TextEdit(recipients.Span, context.Slice(copies.Span).ToString()))
            : null;
    }
}
