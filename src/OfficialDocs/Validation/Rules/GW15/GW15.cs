namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW15, in the order of their ids.</summary>
internal static class GW15
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1501LetterMark(),
        new GW1505OrderForm(),
        new GW1506Attendance(),
    ];
}
