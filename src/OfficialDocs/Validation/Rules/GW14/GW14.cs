namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW14, in the order of their ids.</summary>
internal static class GW14
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1401ReportAsksNothing(),
        new GW1402RequestOneMatter(),
        new GW1403ReplyCitesRequest(),
        new GW1404ClosingPhrase(),
        new GW1405AddressTerms(),
        new GW1406EqualsWriteLetters(),
        new GW1407ForwardingVerb(),
        new GW1408EffectiveDate(),
    ];
}
