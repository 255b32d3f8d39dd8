namespace OfficialDocs.Validation.Rules;

/// <summary>GW0411: 抄报 is abolished.</summary>
internal sealed class GW0411CopyLabel : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0411")
    {
        Name = new("只用“抄送”，不用“抄报”", "抄送 is the only label; 抄报 is abolished"),
        Clause = "条例 第九条（十六）；GB/T 9704-2012 7.4.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("2012年起抄送机关不分上下级，一律用“抄送”。", "Since 2012 there is one label, whether those copied are above or below."),
        Remarks = new("已另有“抄送”一行的，改后会有两行抄送，需要合并，不自动改。", "Where a line of 抄送 stands beside it, the two have to be joined by hand."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            ⟦抄报⟧：市委办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.ImprintLists;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<CopyLine> lines = context.CopyLines;
        bool hasCopies = false;
        foreach (CopyLine line in lines)
        {
            hasCopies |= line.Label == "抄送";
        }

        foreach (CopyLine line in lines)
        {
            if (line.Label == "抄报")
            {
                Fix fix = hasCopies ? Fix.Suggested(line.LabelSpan, "抄送", new("与“抄送”一行合并", "join it with the line of 抄送")) : Fix.Safe(line.LabelSpan, "抄送");
                context.Report(line.LabelSpan, "“抄报”应当改为“抄送”", "抄报 is abolished: write 抄送", fix);
            }
        }
    }
}
