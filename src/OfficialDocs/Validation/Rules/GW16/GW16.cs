namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW16, in the order of their ids.</summary>
internal static class GW16
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];
}
