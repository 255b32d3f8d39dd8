namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW14, in the order of their ids.</summary>
internal static class GW14
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
