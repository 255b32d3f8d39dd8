namespace OfficialDocs.Validation.Rules;

/// <summary>GW0515: a single part is not numbered.</summary>
internal sealed class GW0515LoneNumber : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0515")
    {
        Name = new("某一级只有一项的，不编序数", "A single part is not numbered"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("有“一”而没有“二”，读者会以为缺了内容；只有一项时不必编号。", "A one without a two reads as if something were missing; a single part needs no number."),
        Remarks = new("只查“一、”和“（一）”；后文行中出现第二个序数的不报告。", "Looks at 一、 and （一）, and leaves them alone where a second number stands within a line behind."),
        Bad = new RuleExample("""
            ⟦一、⟧加强值守
            各单位要落实责任。
            """),
        Good = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            Section? only = siblings.Count == 1 ? siblings[0] : null;
            if (only is { Label: { Scheme: NumberingScheme.Chinese or NumberingScheme.ParenthesizedChinese, Ordinal: 1 } label }
                && NumberedTexts.TryNext(label, out SectionLabel second)
                && !NumberedTexts.Mentions(context.Slice(only.Span), second))
            {
                context.Report(only.LabelSpan, $"这一级只有“{only.LabelText}”一项，不必编序数", $"“{only.LabelText}” is the only part of its level and needs no number");
            }
        }
    }
}
