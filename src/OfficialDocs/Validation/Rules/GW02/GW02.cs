namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW02, in the order of their ids.</summary>
internal static class GW02
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0201YearBrackets(),
        new GW0202YearDigits(),
        new GW0203OrdinalPrefix(),
        new GW0204PaddedSequence(),
        new GW0205SequenceForm(),
        new GW0206NumberBlanks(),
        new GW0207OneNumber(),
        new GW0208AgencyCode(),
        new GW0209YearAgreement(),
        new GW0210OrderNumber(),
        new GW0211AnnouncementNumber(),
        new GW0213NumberLabel(),
    ];
}
