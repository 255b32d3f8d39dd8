namespace OfficialDocs.Validation.Rules;

/// <summary>GW0414: skipping a level requires a copy to the organ skipped.</summary>
internal sealed class GW0414SkippedLevel : Rule
{
    // A table may hold a circle.
    private const int MaximumLevels = 8;

    public override RuleDescriptor Descriptor { get; } = new("GW0414")
    {
        Name = new("越级行文抄送被越过的机关", "Skipping a level requires a copy to the organ skipped"),
        Clause = "条例 第十四条",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Tables = KnowledgeTables.Hierarchy,
        Reason = new("一般不得越级行文；特殊情况需要越级行文的，应当同时抄送被越过的机关。", "One does not skip a level; where it must be, the organ skipped gets a copy."),
        Remarks = new("按隶属关系表核对请示和报告；表中没有的机关不作判断。", "Requests and reports are checked with the table of the hierarchy; organs it does not know are not judged."),
        Bad = new RuleExample("""
            青山政发〔2025〕8号

            青山乡人民政府关于修缮经费的请示

            ⟦云州市人民政府⟧：

            现就修缮经费有关事项请示如下。

            妥否，请批示。

            青山乡人民政府
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            青山政发〔2025〕8号

            青山乡人民政府关于修缮经费的请示

            云州市人民政府：

            现就修缮经费有关事项请示如下。

            妥否，请批示。

            青山乡人民政府
            2025年3月5日

            （联系人：张远）

            抄送：青河县人民政府。
            青山乡人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        ExampleKnowledge = new DocumentKnowledge
        {
            Superiors = new Dictionary<string, string> { ["青山乡人民政府"] = "青河县人民政府", ["青河县人民政府"] = "云州市人民政府" },
        },
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitle | DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!Direction.IsUpward(document.Title?.Type) || document.MainRecipients.Count != 1 || IssuingOrgan.Of(document) is not { } organ)
        {
            return;
        }

        IDocumentKnowledge knowledge = context.Knowledge;
        string addressee = Accepted(document.MainRecipients[0].Value, knowledge);
        if (knowledge.GetSuperior(Accepted(organ, knowledge)) is not { } skipped || skipped == addressee || !IsAbove(addressee, skipped, knowledge))
        {
            return;
        }

        foreach (Element<string> copy in document.Imprint.CopyRecipients)
        {
            if (Accepted(copy.Value, knowledge) == skipped)
            {
                return;
            }
        }

        context.Report(document.MainRecipients[0].Span, $"越级行文，应当同时抄送“{skipped}”", $"the document skips a level: copy it to {skipped}");
    }

    private static string Accepted(string name, IDocumentKnowledge knowledge) => knowledge.GetAcceptedName(name) ?? name;

    private static bool IsAbove(string organ, string below, IDocumentKnowledge knowledge)
    {
        string? superior = knowledge.GetSuperior(below);
        for (int level = 0; superior is not null && level < MaximumLevels; level++)
        {
            if (superior == organ)
            {
                return true;
            }

            superior = knowledge.GetSuperior(superior);
        }

        return false;
    }
}
