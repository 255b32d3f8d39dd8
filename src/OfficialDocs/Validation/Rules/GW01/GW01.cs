namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW01, in the order of their ids.</summary>
internal static class GW01
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0101CopyNumberDigits(),
        new GW0102CopyNumberOfSecret(),
        new GW0103SecurityLevel(),
        new GW0104SecurityPeriod(),
        new GW0105SecurityForm(),
        new GW0106SecurityPeriodLimit(),
        new GW0107UrgencyWord(),
        new GW0108HeaderOrder(),
        new GW0109IssuerMarkSuffix(),
        new GW0110SignatoryOfUpwardDocument(),
        new GW0111SignatoryColon(),
        new GW0112SignatoryOfOtherDocument(),
        new GW0113JointSignatories(),
        new GW0114IssuerAgreement(),
    ];
}
