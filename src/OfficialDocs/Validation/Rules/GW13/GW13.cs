namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW13, in the order of their ids.</summary>
internal static class GW13
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1301TitleBeforeNumber(),
        new GW1302CitedNumberForm(),
        new GW1303NumberInParentheses(),
        new GW1304FullFirstCitation(),
        new GW1305OneNumberForOneTitle(),
        new GW1306ShortNames(),
        new GW1307RepealedBasis(),
        new GW1308ArticleNumerals(),
        new GW1309ForeignAbbreviations(),
        new GW1310FullLawTitles(),
    ];
}
