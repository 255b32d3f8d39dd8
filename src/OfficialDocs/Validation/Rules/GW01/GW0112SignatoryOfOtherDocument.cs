using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0112: 签发人 stands only on documents that go up.</summary>
internal sealed class GW0112SignatoryOfOtherDocument : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0112")
    {
        Name = new("下行文、平行文不标注签发人", "Only documents that go up name a signatory"),
        Clause = "实务；条例 第九条（六）",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Reason = new("条例只要求上行文标注签发人；下行文、平行文的签发人留在发文稿纸上。", "Only documents that go up must name the signatory; for the others the name stays on the drafting sheet."),
        Remarks = new("只查不会上行的文种：决定、公告、通告、通知、通报、批复、函。", "Looks at types that never go up: 决定, 公告, 通告, 通知, 通报, 批复, 函."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n特急").Replace("8号", "8号　　　　签发人：⟦张　远⟧", StringComparison.Ordinal), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Signatories;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<Element<string>> names = context.Document.Header.Signatories;
        if (names.Count > 0 && NeverGoesUp(context.Document.Title?.Type))
        {
            context.Report(
                TextSpan.FromBounds(names[0].Span.Start, names[^1].Span.End),
                "下行文、平行文一般不标注签发人",
                "a document that does not go up normally names no signatory");
        }
    }

    private static bool NeverGoesUp(DocumentType? type)
        => type is DocumentType.Decision or DocumentType.PublicAnnouncement or DocumentType.PublicNotice or DocumentType.Notice or DocumentType.Circular
            or DocumentType.Reply or DocumentType.Letter;
}
