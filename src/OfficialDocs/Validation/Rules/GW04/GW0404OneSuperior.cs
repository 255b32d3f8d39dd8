using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0404: a document to a superior has one addressee.</summary>
internal sealed class GW0404OneSuperior : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0404")
    {
        Name = new("上行文原则上主送一个上级机关", "A document to a superior has one addressee"),
        Clause = "条例 第十五条（一）",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Reason = new("多头主送会使上级机关互相等待，或者作出不一致的答复；其他机关可以抄送。", "With several addressees each waits for the other, or they answer differently; others can be copied."),
        Remarks = new("报告同时主送党委和政府较常见，不在此列。", "A report to Party committee and government together is common and left alone."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            ⟦市人民政府、市发展和改革委员会⟧：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitle | DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!Direction.IsUpward(document.Title?.Type) || document.MainRecipients.Count == 0)
        {
            return;
        }

        IReadOnlyList<TextSpan> names = RecipientNames.Of(context, document.MainRecipients);
        if (names.Count < 2 || (names.Count == 2 && document.Title!.Type == DocumentType.Report && IsCommitteeAndGovernment(context.Slice(names[0]), context.Slice(names[1]))))
        {
            return;
        }

        context.Report(TextSpan.FromBounds(names[0].Start, names[^1].End), "上行文原则上主送一个上级机关", "a document to a superior has one addressee");
    }

    private static bool IsCommitteeAndGovernment(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.EndsWith("委") && second.EndsWith("政府");
}
