namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW12, in the order of their ids.</summary>
internal static class GW12
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1201HalfWidthDigits(),
        new GW1202FullYear(),
        new GW1203SharedUnit(),
        new GW1204LeadingZero(),
        new GW1205ChineseYearZero(),
        new GW1206ApproximateNumber(),
        new GW1207MixedNumerals(),
        new GW1208TraditionalNumerals(),
        new GW1209DayMark(),
        new GW1210ThousandsStyle(),
        new GW1211DoubledApproximation(),
        new GW1212LegalUnits(),
        new GW1213UnitSymbolCase(),
        new GW1214DecreaseInTimes(),
        new GW1215RelativeTime(),
        new GW1216ClockTime(),
        new GW1217SumOfParts(),
        new GW1219Weekday(),
    ];
}
