namespace OfficialDocs.Validation.Rules;

/// <summary>GW0104: a 密级 has its 保密期限.</summary>
internal sealed class GW0104SecurityPeriod : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0104")
    {
        Name = new("密级后标注保密期限", "A security level has its period"),
        Clause = "条例 第九条（二）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Reason = new("涉密公文应当标注密级和保密期限，如“机密★10年”。", "A classified document bears its level and the period of secrecy, as in 机密★10年."),
        Remarks = new(
            "实务中只标密级的，按该密级的最长期限理解，所以只作警告。",
            "A bare level is common and read as the longest period of that level, so this is no more than a warning."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n⟦机密⟧\n特急"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n机密★10年\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Security;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header.Security is { Value.Period: null } security)
        {
            context.Report(security.Span, "密级后应当标注保密期限", "the security level must have its period");
        }
    }
}
