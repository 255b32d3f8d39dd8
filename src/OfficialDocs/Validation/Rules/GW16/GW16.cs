namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW16, in the order of their ids.</summary>
internal static class GW16
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1601ArticleNumbers(),
        new GW1602Items(),
        new GW1603BlankAfterArticle(),
        new GW1604InternalReferences(),
        new GW1605Commencement(),
        new GW1606ItemMarks(),
    ];
}
