namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW06, in the order of their ids.</summary>
internal static class GW06
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
