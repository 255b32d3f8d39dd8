namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW18, in the order of their ids.</summary>
internal static class GW18
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
