namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW05, in the order of their ids.</summary>
internal static class GW05
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0501LevelsNest(),
        new GW0502ConsecutiveNumbers(),
        new GW0503NumbersBeginAtOne(),
        new GW0504ChineseNumberMark(),
        new GW0505NoMarkAfterBrackets(),
        new GW0506FullWidthBrackets(),
        new GW0507ArabicNumberMark(),
        new GW0508OrdinalTakesComma(),
        new GW0509NoMarkAfterPoint(),
        new GW0510OneEnumeratorFamily(),
        new GW0511ConsecutivePoints(),
        new GW0512HeadingWithoutFullStop(),
        new GW0513RunInHeadingFullStop(),
        new GW0514HeadingsAlike(),
        new GW0515LoneNumber(),
        new GW0516AnnouncedCount(),
        new GW0517SameForm(),
        new GW0518NoDecimalNumbers(),
        new GW0519FewLevels(),
    ];
}
