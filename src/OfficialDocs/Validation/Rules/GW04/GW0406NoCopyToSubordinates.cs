namespace OfficialDocs.Validation.Rules;

/// <summary>GW0406: a document to a superior is not copied to subordinates.</summary>
internal sealed class GW0406NoCopyToSubordinates : Rule
{
    private static readonly string[] s_ownUnits = ["所属", "下属", "局属", "各下属", "各所属", "各直属", "各科", "各股", "局机关各", "机关各"];
    private static readonly string[] s_lowerGovernments = ["各县", "各区", "各乡", "各镇", "各街道"];

    public override RuleDescriptor Descriptor { get; } = new("GW0406")
    {
        Name = new("上行文不抄送下级机关", "A document to a superior is not copied to subordinates"),
        Clause = "条例 第十五条（一）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Reason = new("上行文在上级答复之前不应让下级机关知道，以免误作依据。", "Until the superior answers, subordinates must not act on a request."),
        Remarks = new("是不是下级要看隶属关系：文字只认“各乡镇”“局属”“所属”等明确的说法，有隶属关系表时再按表核对；所以只作警告。", "Who is a subordinate depends on the hierarchy: words such as 所属 are taken as they stand, other names are looked up where a table is given."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于修缮经费的请示

            省人民政府：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市人民政府
            2025年3月5日

            （联系人：张远）

            抄送：⟦各县（区）人民政府⟧。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于修缮经费的请示

            省人民政府：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市人民政府
            2025年3月5日

            （联系人：张远）

            抄送：省财政厅。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.ImprintLists;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!Direction.IsUpward(document.Title?.Type) || document.Imprint.CopyRecipients.Count == 0)
        {
            return;
        }

        string? organ = IssuingOrgan.Of(document);
        bool isGovernment = organ is not null && organ.EndsWith("政府", StringComparison.Ordinal);
        foreach (Element<string> recipient in document.Imprint.CopyRecipients)
        {
            if (BeginsWithAny(recipient.Value, s_ownUnits) || (isGovernment && BeginsWithAny(recipient.Value, s_lowerGovernments)) || IsSubordinate(recipient.Value, organ, context.Knowledge))
            {
                context.Report(recipient.Span, "上行文不应当抄送下级机关", "a document to a superior is not copied to subordinates");
            }
        }
    }

    private static bool IsSubordinate(string recipient, string? organ, IDocumentKnowledge knowledge)
        => organ is not null && knowledge.GetSuperior(knowledge.GetAcceptedName(recipient) ?? recipient) == (knowledge.GetAcceptedName(organ) ?? organ);

    private static bool BeginsWithAny(string name, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
