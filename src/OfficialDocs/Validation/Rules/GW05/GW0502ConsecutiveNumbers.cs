namespace OfficialDocs.Validation.Rules;

/// <summary>GW0502: the numbers of one level follow one another.</summary>
internal sealed class GW0502ConsecutiveNumbers : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0502")
    {
        Name = new("同级序数连续，不跳号、不重号", "The numbers of one level follow one another"),
        Clause = "条例 第二十条（四）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("段落顺序是公文审核的内容；跳号、重号多由增删段落造成。", "The order of the parts is checked before issuing; gaps and repeats come from parts added or removed."),
        Remarks = new("每级第一个序数不是一的情况由 GW0503 检查。", "A first number other than one belongs to GW0503."),
        Bad = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            ⟦四、⟧及时报告
            各单位要畅通渠道。
            """),
        Good = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            三、及时报告
            各单位要畅通渠道。
            """),
    };

    public override void CheckDocument(RuleContext context)
    {
        Check(context.Document.Sections, context);
        foreach (Section section in context.Document.Sections.Descendants())
        {
            Check(section.Sections, context);
        }
    }

    private static void Check(SectionList siblings, RuleContext context)
    {
        for (int i = 1; i < siblings.Count; i++)
        {
            SectionLabel previous = siblings[i - 1].Label;
            SectionLabel label = siblings[i].Label;
            if (label.Scheme != previous.Scheme || label.Follows(previous) || label.Ordinal == 1)
            {
                continue;
            }

            context.Report(
                siblings[i].LabelSpan,
                $"“{siblings[i - 1].LabelText}”之后是“{siblings[i].LabelText}”，序数不连续",
                $"“{siblings[i].LabelText}” does not follow “{siblings[i - 1].LabelText}”");
        }
    }
}
