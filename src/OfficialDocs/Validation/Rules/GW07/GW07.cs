namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW07, in the order of their ids.</summary>
internal static class GW07
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
