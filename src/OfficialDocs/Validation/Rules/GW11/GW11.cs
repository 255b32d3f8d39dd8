namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW11, in the order of their ids.</summary>
internal static class GW11
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1104Ellipsis(),
    ];
}
