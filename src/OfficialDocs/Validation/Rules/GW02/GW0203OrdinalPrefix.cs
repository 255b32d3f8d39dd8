namespace OfficialDocs.Validation.Rules;

/// <summary>GW0203: no 第 stands before the sequence of the document's own number.</summary>
internal sealed class GW0203OrdinalPrefix : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0203")
    {
        Name = new("发文顺序号不加“第”字", "The sequence of a document number has no 第"),
        Clause = "GB/T 9704-2012 7.2.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("发文顺序号不加“第”字，在阿拉伯数字后加“号”字。", "The sequence is Arabic digits followed by 号, with no 第 before them."),
        Remarks = new("令号、公告的编号和期号本来有“第”，不在此列。", "The numbers of orders, announcements and issues have their 第 and are left alone."),
        Bad = NumberExamples.Notice("云政发〔2025〕⟦第⟧8号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenNumber;

    public override void CheckDocument(RuleContext context)
    {
        // 政府令〔2010〕第15号: GW0210 has the numbers of orders.
        if (context.Document.Form != DocumentForm.Order && OwnNumber.TryFind(context, out OwnNumber number) && !number.Ordinal.IsEmpty)
        {
            context.Report(number.Ordinal, "发文顺序号不加“第”字", "no 第 before the sequence", Fix.Safe(number.Ordinal, ""));
        }
    }
}
