namespace OfficialDocs.Validation.Rules;

/// <summary>GW0519: a text has few levels.</summary>
internal sealed class GW0519FewLevels : Rule
{
    /// <summary>一、 （一） 1. （1） and, where they are not enough, ①.</summary>
    private const int MaximumLevels = 5;

    public override RuleDescriptor Descriptor { get; } = new("GW0519")
    {
        Name = new("结构层次一般不超过四级", "A text has no more than four levels"),
        Clause = "GB/T 9704-2012 7.3.3；GB/T 33476.2-2016 7.2.3",
        Modality = RuleModality.Permitted,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("标准给出四级序数；层次过多，读者难以把握，宜合并或者改用附件。", "The standard gives four levels. More are hard to follow; merge some, or move them to an attachment."),
        Remarks = new("第五级用“①”的，允许，不报告。", "A fifth level ① is allowed and left alone."),
        Bad = new RuleExample("""
            一、加强值守
            （一）落实责任
            1.明确值班人员
            （1）白天值班人员
            ①河道值班人员
            ⟦a.⟧上游河段的值班人员由各县（区）确定。
            ⟦b.⟧下游河段的值班人员由市水利局确定。
            （二）畅通渠道
            各单位要畅通渠道。
            二、备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            一、加强值守
            （一）落实责任
            1.明确值班人员
            （1）白天值班人员
            ①上游河段的值班人员由各县（区）确定。
            ②下游河段的值班人员由市水利局确定。
            （二）畅通渠道
            各单位要畅通渠道。
            二、备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Sections;

    public override void CheckDocument(RuleContext context)
    {
        foreach (NumberedText text in context.Numbering.Texts)
        {
            Check(text.Sections, 1, context);
        }
    }

    /// <summary>No deeper than there are forms of numbers: each level lies below one of a higher form.</summary>
    private static void Check(SectionList sections, int level, RuleContext context)
    {
        foreach (Section section in sections)
        {
            bool counts = NumberedTexts.IsLevel(section.Label.Scheme);
            if (counts && level > MaximumLevels)
            {
                context.Report(section.LabelSpan, "结构层次超过五级", "the text has more than five levels");
            }

            Check(section.Sections, counts ? level + 1 : level, context);
        }
    }
}
