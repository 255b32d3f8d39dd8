namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW05, in the order of their ids.</summary>
internal static class GW05
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0502ConsecutiveNumbers(),
    ];
}
