namespace OfficialDocs.Validation.Rules;

/// <summary>GW1805: an organ is named alike throughout.</summary>
internal sealed class GW1805OneNameForAnOrgan : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1805")
    {
        Name = new("同一机关的名称前后一致", "An organ is named alike throughout"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("同一机关在一份公文里有两种写法，会被当成两个机关。", "Two ways of writing one organ in a document read as two organs."),
        Remarks = new("只比较标题、主送、署名和版记中的机关名称，并且需要机关名称表。", "Compares the organs of title, addressees, signature and imprint, and needs the table of names."),
        Tables = KnowledgeTables.OrganNames,
        ExampleKnowledge = new DocumentKnowledge
        {
            OrganNames = new Dictionary<string, string>(StringComparer.Ordinal) { ["青河水务局"] = "青河县水务局", ["云州市人民政府"] = "云州市人民政府" },
        },
        Bad = new RuleExample("""
            青河县水务局关于做好防汛工作的通知

            各乡镇人民政府：

            现就做好防汛工作通知如下。

            ⟦青河水务局⟧
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            青河县水务局关于做好防汛工作的通知

            各乡镇人民政府：

            现就做好防汛工作通知如下。

            青河县水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (document.Title?.Organ is { } titleOrgan && context.Knowledge.GetAcceptedName(titleOrgan) is { } accepted)
        {
            spellings[accepted] = titleOrgan;
        }

        Check(context, document.MainRecipients, spellings);
        Check(context, document.Signatures, spellings);
        Check(context, document.Imprint.MainRecipients, spellings);
        Check(context, document.Imprint.CopyRecipients, spellings);
        if (document.Imprint.PrintingOrgan is { } printing)
        {
            Check(context, printing, spellings);
        }
    }

    private static void Check(RuleContext context, IReadOnlyList<Element<string>> organs, Dictionary<string, string> spellings)
    {
        foreach (Element<string> organ in organs)
        {
            Check(context, organ, spellings);
        }
    }

    private static void Check(RuleContext context, Element<string> organ, Dictionary<string, string> spellings)
    {
        if (context.Knowledge.GetAcceptedName(organ.Value) is { } accepted && !spellings.TryAdd(accepted, organ.Value) && spellings[accepted] != organ.Value)
        {
            context.Report(
                organ.Span,
                $"“{organ.Value}”与前面的“{spellings[accepted]}”是同一机关，写法应当一致",
                $"{organ.Value} and {spellings[accepted]} above are one organ and should be written alike");
        }
    }
}
