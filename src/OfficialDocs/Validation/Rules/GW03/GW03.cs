namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW03, in the order of their ids.</summary>
internal static class GW03
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0301TitlePresent(),
        new GW0302TitleEndsInType(),
        new GW0303TitleNamesOrgan(),
        new GW0304TitleFrame(),
        new GW0305TitleEndMark(),
        new GW0306TitleInnerMark(),
        new GW0307TitleRepetition(),
        new GW0308InventedType(),
        new GW0309SelfReference(),
        new GW0312NestedTitles(),
        new GW0313IssuedName(),
        new GW0314NameSuffix(),
        new GW0315TitleLength(),
        new GW0316RepeatedOrgan(),
    ];
}
