using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0410: the last organ that is copied is followed by 。.</summary>
internal sealed class GW0410CopyFullStop : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0410")
    {
        Name = new("最后一个抄送机关名称后标句号", "The last organ that is copied is followed by 。"),
        Clause = "GB/T 9704-2012 7.4.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("最后一个抄送机关名称后标句号，表示名单到此为止。", "The full stop shows that the list ends here."),
        Remarks = new("“分送”不在此列；“主送”移至版记的由 GW0412 检查。", "分送 is left alone; 主送 in the imprint belongs to GW0412."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室⟦⟧
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.ImprintLists;

    public override void CheckDocument(RuleContext context)
    {
        foreach (CopyLine line in context.CopyLines)
        {
            if (line.IsCopy && line.MissesFullStop(context, out TextSpan place))
            {
                context.Report(place, "最后一个抄送机关名称后应当标句号", "the last organ that is copied is followed by 。", Fix.Safe(place, "。"));
            }
        }
    }
}
