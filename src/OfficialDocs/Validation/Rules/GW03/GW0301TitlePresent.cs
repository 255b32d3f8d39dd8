using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0301: a document has a title.</summary>
internal sealed class GW0301TitlePresent : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0301")
    {
        Name = new("公文有标题", "A document has a title"),
        Clause = "条例 第九条（七）；GB/T 9704-2012 7.3.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Error,
        Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
        Reason = new("标题由发文机关名称、事由和文种组成，是公文必备的要素，登记、检索、归档都靠它。", "The title names organ, subject and type; registering, finding and filing the document depend on it."),
        Remarks = new(
            "只看有主送机关、并有发文字号或者署名的公文；命令（令）、纪要以标志代标题，不在此列。网页常把标题移到正文之外，网络版不查。",
            "Looks at documents with addressees and a number or a signature. Orders and minutes bear their mark instead; web pages move the title out of the text."),
        Bad = new RuleExample("""
            ⟦⟧各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.Draft),
        Good = new RuleExample("""
            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.Draft),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoTitle;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        bool isMarkEnough = document.Form is DocumentForm.Order or DocumentForm.Minutes
            || document.Number?.Value.Kind is DocumentNumberKind.Order or DocumentNumberKind.Issue;
        if (document.Title is not null || isMarkEnough || document.MainRecipients.Count == 0 || (document.Number is null && document.Signatures.Count == 0)
            || MarkedTitle.TryFind(context, out _))
        {
            return;
        }

        context.Report(new TextSpan(document.MainRecipients[0].Span.Start, 0), "缺少标题", "the title is missing");
    }
}
