namespace OfficialDocs.Validation.Rules;

/// <summary>GW0706: the document is not dated later than it was printed.</summary>
internal sealed class GW0706DateBeforePrinting : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0706")
    {
        Name = new("成文日期不晚于印发日期", "The document is not dated later than it was printed"),
        Clause = "实务；条例 第九条（十二）；条例 第九条（十七）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("公文先签发、后送印，印发日期早于成文日期必有一处写错。", "A document is signed before it is sent to print, so one of the two days is wrong."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月9日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　⟦2025年3月5日⟧印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月9日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Date;

    public override void CheckDocument(RuleContext context)
    {
        if (context.OwnDate is { Value.Day: { } day } && context.Document.Imprint.PrintingDate is { Value.Day: { } printed } printing && day > printed)
        {
            context.Report(printing.Span, "印发日期早于成文日期", "the document was printed before its date");
        }
    }
}
