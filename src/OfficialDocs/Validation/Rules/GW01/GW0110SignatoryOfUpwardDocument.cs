using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0110: a document that goes up names its 签发人.</summary>
internal sealed class GW0110SignatoryOfUpwardDocument : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0110")
    {
        Name = new("上行文标注签发人", "A document that goes up names its signatory"),
        Clause = "条例 第九条（六）；GB/T 9704-2012 7.2.6",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Error,
        Reason = new("上行文应当标注签发人姓名，便于上级机关了解由谁负责。", "A document that goes up must name who signed it, so that the superior knows who is responsible."),
        Remarks = new(
            "只查有发文字号和主送机关的请示、报告；向人民代表大会的报告不查；意见只在知道收文机关是上级时查，作为警告。",
            "Looks at 请示 and 报告 with a number and addressees, not at reports to a people's congress; at 意见 only where the addressee is known to be the superior, as a warning."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample(HeaderExamples.Request("青政发〔2025〕8号⟦⟧"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Request("青政发〔2025〕8号　　　　签发人：张　远"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitleOrOpinions | DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Number is not { Value.Kind: DocumentNumberKind.Document } number || document.MainRecipients.Count == 0
            || document.Header.Signatories.Count > 0 || SeverityFor(context) is not { } severity || NamesSignatory(context))
        {
            return;
        }

        context.Report(new TextSpan(number.Span.End, 0), "上行文应当标注签发人", "a document that goes up must name its signatory", severity: severity);
    }

    private static Severity? SeverityFor(RuleContext context) => context.Document.Title?.Type switch
    {
        DocumentType.RequestForInstructions => Severity.Error,
        DocumentType.Report => IsToCongress(context.Document) ? null : Severity.Error,
        DocumentType.Opinions => IsToSuperior(context) ? Severity.Warning : null,
        _ => null,
    };

    private static bool IsToCongress(OfficialDocument document)
    {
        string recipient = document.MainRecipients[0].Value;
        return recipient.Contains("人民代表大会", StringComparison.Ordinal) || recipient.Contains("人大", StringComparison.Ordinal);
    }

    private static bool IsToSuperior(RuleContext context)
    {
        OfficialDocument document = context.Document;
        string? issuer = document.Signatures.Count > 0 ? document.Signatures[0].Value : document.Title?.Organ;
        return issuer is not null && context.Knowledge.GetSuperior(issuer) is { } superior && superior == document.MainRecipients[0].Value;
    }

    /// <summary>Whether 签发人 stands above the text, however it is laid out.</summary>
    private static bool NamesSignatory(RuleContext context)
        => context.Text.AsSpan(0, context.Document.MainRecipients[0].Span.Start).Contains("签发", StringComparison.Ordinal);
}
