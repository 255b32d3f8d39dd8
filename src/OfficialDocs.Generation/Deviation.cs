namespace OfficialDocs.Generation;

/// <summary>A departure from the standard that a generated document has on purpose.</summary>
/// <param name="RuleId">The rule that it breaks, such as <c>GW0201</c>.</param>
/// <param name="Written">What was written: <c>云政发[2025]8号</c>; empty where something was left out.</param>
public sealed record Deviation(string RuleId, string Written);
