namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW04, in the order of their ids.</summary>
internal static class GW04
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
