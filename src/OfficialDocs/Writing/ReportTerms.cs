using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>The words that stand in machine-readable reports. They are part of the formats: none may change.</summary>
internal static class ReportTerms
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(ValidationProfile profile) => profile switch
    {
        ValidationProfile.WebCopy => "webCopy",
        ValidationProfile.Draft => "draft",
        _ => "issued",
    };

    public static string Of(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.Knowledge => "knowledge",
        NotCheckedReason.Metadata => "metadata",
        _ => "layout",
    };

    public static string Of(FixSafety safety) => safety == FixSafety.Safe ? "safe" : "suggested";

    public static string Of(RuleModality modality) => modality switch
    {
        RuleModality.Required => "required",
        RuleModality.Qualified => "qualified",
        RuleModality.Recommended => "recommended",
        RuleModality.Permitted => "permitted",
        RuleModality.Informative => "informative",
        RuleModality.Logic => "logic",
        _ => "practice",
    };

    public static string Of(RuleCategory category) => category switch
    {
        RuleCategory.Completeness => "completeness",
        RuleCategory.Form => "form",
        RuleCategory.Order => "order",
        RuleCategory.Consistency => "consistency",
        RuleCategory.Wording => "wording",
        RuleCategory.Punctuation => "punctuation",
        RuleCategory.Numbers => "numbers",
        RuleCategory.Layout => "layout",
        _ => "residue",
    };
}
