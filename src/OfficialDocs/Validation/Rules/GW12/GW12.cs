namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW12, in the order of their ids.</summary>
internal static class GW12
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
