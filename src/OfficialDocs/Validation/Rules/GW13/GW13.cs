namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW13, in the order of their ids.</summary>
internal static class GW13
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
