namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW02, in the order of their ids.</summary>
internal static class GW02
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0201YearBrackets(),
    ];
}
