namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW17, in the order of their ids.</summary>
internal static class GW17
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1705SecretOnline(),
    ];
}
