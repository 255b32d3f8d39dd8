using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0102: a classified document bears a 份号.</summary>
internal sealed class GW0102CopyNumberOfSecret : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0102")
    {
        Name = new("涉密公文标注份号", "A classified document bears a copy number"),
        Clause = "条例 第九条（一）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Error,
        Reason = new("涉密公文按份登记、按份收回，没有份号就无法追查。", "Classified documents are registered and called back copy by copy, which needs the number."),
        Remarks = new("份号在印制时才编，草稿和网上的副本不查。", "The number is given in printing, so neither drafts nor web copies are checked."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample(HeaderExamples.Issued("⟦⟧机密★10年"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n机密★10年"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Security;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header is { Security: { } security, CopyNumber: null })
        {
            context.Report(new TextSpan(security.Span.Start, 0), "涉密公文应当标注份号", "a classified document must bear a copy number");
        }
    }
}
