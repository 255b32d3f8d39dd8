namespace OfficialDocs.Validation.Rules;

/// <summary>GW0712: a 请示 or 报告 does not say how far it circulates.</summary>
internal sealed class GW0712UpwardCirculationNote : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0712")
    {
        Name = new("上行文不注明传达范围和公开属性", "A 请示 or 报告 does not say how far it circulates"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("“此件公开发布”“此件发至××”是对下级说的，上行文传达到哪里由上级机关决定。", "此件公开发布 and 此件发至 speak to those below; how far a report goes is for the superior to decide."),
        Remarks = new("实务做法，只作提示。", "Practice; an info only."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于解决防汛经费的请示

            云州市人民政府：

            今年汛期较早，防汛物资不足，需经费50万元。

            妥否，请批示。

            云州市水务局
            2025年3月5日

            ⟦（此件公开发布）⟧
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于解决防汛经费的请示

            云州市人民政府：

            今年汛期较早，防汛物资不足，需经费50万元。

            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：周宁，电话：0000-8800123）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitle;

    public override void CheckDocument(RuleContext context)
    {
        bool isUpward = context.Document.Title?.Type is DocumentType.RequestForInstructions or DocumentType.Report && context.Document.MainRecipients.Count == 1;
        if (!isUpward)
        {
            return;
        }

        foreach (Element<string> note in context.Document.Annotations)
        {
            if (note.Value.StartsWith("此件公开", StringComparison.Ordinal) || note.Value.StartsWith("此件主动公开", StringComparison.Ordinal) || note.Value.StartsWith("此件发至", StringComparison.Ordinal))
            {
                context.Report(note.Span, "上行文一般不注明传达范围或公开属性", "a 请示 or 报告 usually does not say how far it circulates");
            }
        }
    }
}
