using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0403: a published document has no addressees.</summary>
internal sealed class GW0403PublishedHasNoRecipients : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0403")
    {
        Name = new("公布性公文不写主送机关", "A published document has no addressees"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Reason = new("公告、通告、公报、决议、命令面向公众，不向特定机关发送。", "Announcements, communiqués, resolutions and orders speak to the public, not to an organ."),
        Remarks = new("实务做法，只作提示。", "A practice: information only."),
        Bad = new RuleExample("""
            云政告〔2025〕8号

            云州市人民政府关于加强防汛工作的通告

            ⟦全市各有关单位⟧：

            现就加强防汛工作有关事项通告如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政告〔2025〕8号

            云州市人民政府关于加强防汛工作的通告

            现就加强防汛工作有关事项通告如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.PublishedTitle | DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<Element<string>> recipients = context.Document.MainRecipients;
        if (recipients.Count > 0 && Direction.IsPublished(context.Document.Title?.Type))
        {
            context.Report(
                TextSpan.FromBounds(recipients[0].Span.Start, recipients[^1].Span.End),
                "公布性公文一般不写主送机关",
                "a document published to all has no addressees");
        }
    }
}
