namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW11, in the order of their ids.</summary>
internal static class GW11
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW1101FullWidthMarks(),
        new GW1102CurlyQuotes(),
        new GW1103FullWidthParentheses(),
        new GW1104Ellipsis(),
        new GW1105Dash(),
        new GW1106Ranges(),
        new GW1107NoCommaBetweenTitles(),
        new GW1108NoCommaBeforeDeng(),
        new GW1109EllipsisAndDeng(),
        new GW1110ApproximateNumbers(),
        new GW1111BalancedBrackets(),
        new GW1112ClashingMarks(),
        new GW1113ParagraphEnds(),
        new GW1114LeadingMarks(),
        new GW1115ItemEnds(),
        new GW1116NestedColons(),
        new GW1117NoteWithFullStop(),
        new GW1118DatesWithCommas(),
        new GW1119TitleMarksForWorksOnly(),
        new GW1120NoSpaces(),
        new GW1121LookAlikes(),
    ];
}
