namespace OfficialDocs.Validation.Rules;

/// <summary>GW1406: equal organs write letters.</summary>
internal sealed class GW1406EqualsWriteLetters : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1406")
    {
        Name = new("平级机关之间用函，不用请示、报告", "Equal organs write letters, not requests or reports"),
        Clause = "条例 第八条（十四）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Error,
        Tables = KnowledgeTables.Hierarchy,
        Reason = new("不相隶属的机关之间商洽工作、请求批准用函；请示、报告只对上级。", "Organs without subordination ask one another by letter; requests and reports go to superiors."),
        Remarks = new("按隶属关系表核对：发文机关与主送机关的上级相同才报告；业务主管部门和办公厅（室）不在此列。", "Checked with the table of the hierarchy: an error where both have the same superior. General offices are left alone."),
        Bad = new RuleExample("""
            云教发〔2025〕8号

            云州市教育局关于修缮经费的⟦请示⟧

            云州市财政局：

            现就修缮经费有关事项商请如下。

            云州市教育局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云教函〔2025〕8号

            云州市教育局关于修缮经费的函

            云州市财政局：

            现就修缮经费有关事项商请如下。

            云州市教育局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        ExampleKnowledge = new DocumentKnowledge
        {
            Superiors = new Dictionary<string, string> { ["云州市教育局"] = "云州市人民政府", ["云州市财政局"] = "云州市人民政府", ["青河县人民政府"] = "云州市人民政府" },
        },
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitle | DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!Direction.IsUpward(document.Title?.Type) || document.MainRecipients.Count != 1 || IssuingOrgan.Of(document) is not { } organ || context.TitleText is not { } title)
        {
            return;
        }

        string addressee = document.MainRecipients[0].Value;
        if (addressee.Contains("办公", StringComparison.Ordinal) || SuperiorOf(organ, context.Knowledge) is not { } superior || superior != SuperiorOf(addressee, context.Knowledge))
        {
            return;
        }

        context.Report(title.SpanOf(title.TypeStart, title.CoreEnd), $"主送机关“{addressee}”与发文机关平级，应当用函", $"{addressee} is an equal: write a letter");
    }

    private static string? SuperiorOf(string organ, IDocumentKnowledge knowledge) => knowledge.GetSuperior(knowledge.GetAcceptedName(organ) ?? organ);
}
