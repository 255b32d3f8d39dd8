using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0106: 保密期限 is not longer than its level allows.</summary>
internal sealed class GW0106SecurityPeriodLimit : Rule
{
    private const int MonthsPerYear = 12;

    public override RuleDescriptor Descriptor { get; } = new("GW0106")
    {
        Name = new("保密期限不超过该密级的上限", "The period is not longer than its level allows"),
        Clause = "保守国家秘密法 第十五条（2010年修订）",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new(
            "国家秘密的保密期限，除另有规定外，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。",
            "Unless provided otherwise, 绝密 lasts no longer than 30 years, 机密 no longer than 20, 秘密 no longer than 10."),
        Remarks = new("“长期”出自另有规定，不报告。", "长期 rests on other provisions and is left alone."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n秘密★⟦15年⟧\n特急"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n秘密★10年\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Security;

    public override void CheckDocument(RuleContext context)
    {
        if (!SecurityNotation.TryFind(context, out SecurityNotation notation) || !SecurityNotation.TryReadNumber(context.Slice(notation.Number), out int number))
        {
            return;
        }

        SecurityClassification security = context.Document.Header.Security!.Value;
        int years = LongestYears(security.Level);
        int limit = context.Text[notation.Unit.Start] == '年' ? years : years * MonthsPerYear;
        if (number > limit)
        {
            context.Report(
                TextSpan.FromBounds(notation.Number.Start, notation.Unit.End),
                $"{security.LevelName}级的保密期限一般不超过{years}年",
                $"the period of {security.LevelName} is normally no longer than {years} years");
        }
    }

    private static int LongestYears(SecurityLevel level) => level switch
    {
        SecurityLevel.TopSecret => 30,
        SecurityLevel.Secret => 20,
        _ => 10,
    };
}
