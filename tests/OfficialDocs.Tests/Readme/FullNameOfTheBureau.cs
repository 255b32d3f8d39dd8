using OfficialDocs.Validation;

namespace OfficialDocs.Tests.Readme;

// <rule>
internal sealed class FullNameOfTheBureau : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("YZ0101")
    {
        Name = new("水务局用全称", "The water bureau has its full name"),
        Clause = "实务（云州市公文处理细则）",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("“水利局”是2019年以前的名称。", "水利局 is its name before 2019."),
        Bad = new RuleExample("请报云州市⟦水利局⟧备案。"),
        Good = new RuleExample("请报云州市水务局备案。"),
    };

    public override IReadOnlyList<string> Words { get; } = ["水利局"];

    public override void CheckToken(in Token token, int index, RuleContext context)
        => context.Report(token.Span, "应为“水务局”", "should be 水务局", Fix.Safe(token.Span, "水务局"));
}
// </rule>
