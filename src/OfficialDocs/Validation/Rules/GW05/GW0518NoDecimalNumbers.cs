namespace OfficialDocs.Validation.Rules;

/// <summary>GW0518: the text of an official document is not numbered 1.1, 1.1.1.</summary>
internal sealed class GW0518NoDecimalNumbers : Rule
{
    private const int FewestToReport = 2;

    public override RuleDescriptor Descriptor { get; } = new("GW0518")
    {
        Name = new("公文正文不用“1.1”“1.1.1”编号", "The text of an official document is not numbered 1.1, 1.1.1"),
        Clause = "GB/T 9704-2012 7.3.3",
        Modality = RuleModality.Permitted,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("标准给出的层次序数是“一、”“（一）”“1.”“（1）”；“1.1”是技术文件的编号。", "The standard gives 一、 （一） 1. （1）; decimal numbers belong to technical texts."),
        Remarks = new("附件多为技术文本，不查；只有一个的不报告。", "Attachments are often technical and left alone, and so is a single number."),
        Bad = new RuleExample("""
            ⟦1.1⟧　加强值守
            各单位要落实责任。
            ⟦1.2⟧　备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            （一）加强值守
            各单位要落实责任。
            （二）备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        var found = new List<Section>();
        foreach (Section section in context.Numbering.Own.AllSections)
        {
            if (section.Label.Scheme == NumberingScheme.MultiLevel && section.Label.Depth > 1)
            {
                found.Add(section);
            }
        }

        for (int i = 0; i < found.Count && found.Count >= FewestToReport; i++)
        {
            context.Report(found[i].LabelSpan, "公文正文的层次序数不用“1.1”这类编号", "an official document is not numbered 1.1");
        }
    }
}
