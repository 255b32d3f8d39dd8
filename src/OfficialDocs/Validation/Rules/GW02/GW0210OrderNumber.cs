namespace OfficialDocs.Validation.Rules;

/// <summary>GW0210: an order is numbered 第N号.</summary>
internal sealed class GW0210OrderNumber : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0210")
    {
        Name = new("命令（令）编“第N号”，不标年份", "An order is numbered 第N号, without a year"),
        Clause = "实务；GB/T 9704-2012 10.2",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Reason = new("令号一般在本届机关任期内连续编排，写作“第N号”。", "Orders are normally numbered through a term of office and written 第N号."),
        Remarks = new(
            "标准只规定令号的位置，形式出自实务，所以只作提示；用普通发文字号发布的命令（嘉奖令、禁火令等）不报告。",
            "The standard gives the place of the number only, so this is no more than a hint; orders that bear an ordinary 发文字号 are left alone."),
        Bad = new RuleExample(Example("云州市人民政府令⟦〔2025〕3号⟧"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("云州市人民政府令\n\n第3号"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.DatedOrderNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Number is { Value: { Kind: DocumentNumberKind.Order, IsYearBracketed: true } } number && HeaderArea.FindBlock(context, number.Span) is not null)
        {
            context.Report(number.Span, "令号一般写作“第N号”，不标年份", "the number of an order is normally 第N号, without a year");
        }
    }

    private static string Example(string number) => $"""
        {number}

        《云州市防汛办法》已经市政府常务会议审议通过，现予公布，自2025年5月1日起施行。

        市长　张　远
        2025年3月5日
        """;
}
