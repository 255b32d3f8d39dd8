namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW18, in the order of their ids.</summary>
internal static class GW18
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1801Placeholders(),
        new GW1802MarkupResidue(),
        new GW1803InvisibleCharacters(),
        new GW1804DuplicateParagraphs(),
        new GW1805OneNameForAnOrgan(),
        new GW1806PersonalData(),
        new GW1807TraditionalCharacters(),
    ];
}
