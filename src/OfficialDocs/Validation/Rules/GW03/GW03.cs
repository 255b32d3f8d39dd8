namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW03, in the order of their ids.</summary>
internal static class GW03
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
