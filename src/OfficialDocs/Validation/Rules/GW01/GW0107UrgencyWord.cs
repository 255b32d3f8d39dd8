namespace OfficialDocs.Validation.Rules;

/// <summary>GW0107: 紧急程度 is 特急 or 加急.</summary>
internal sealed class GW0107UrgencyWord : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0107")
    {
        Name = new("紧急程度写“特急”或者“加急”", "The urgency is 特急 or 加急"),
        Clause = "条例 第九条（三）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new("紧急公文分别标注“特急”“加急”；“急件”是2012年7月以前的写法。", "Urgent documents are marked 特急 or 加急; 急件 is the word used before July 2012."),
        Remarks = new(
            "电报的“特提”“平急”不报告；2012年7月1日以前的公文不报告。",
            "特提 and 平急 of telegrams are left alone, and so are documents from before 1 July 2012."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n⟦急件⟧"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n加急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Urgency;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header.Urgency is { Value: Urgency.Expedited } urgency && !context.Document.IsFromBefore(DocumentAge.Regulations2012))
        {
            context.Report(
                urgency.Span,
                "紧急程度应当是“特急”或者“加急”",
                "the urgency must be 特急 or 加急",
                Fix.Suggested(urgency.Span, "加急", new("“急件”在现行条例中对应“加急”", "加急 took the place of 急件")));
        }
    }
}
