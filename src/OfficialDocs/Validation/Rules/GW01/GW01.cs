namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW01, in the order of their ids.</summary>
internal static class GW01
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
