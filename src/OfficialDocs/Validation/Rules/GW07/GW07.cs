namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW07, in the order of their ids.</summary>
internal static class GW07
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0701DatePresent(),
        new GW0702ArabicDate(),
        new GW0703DateDigits(),
        new GW0704DateInFull(),
        new GW0705CalendarDay(),
        new GW0706DateBeforePrinting(),
        new GW0707SignaturePresent(),
        new GW0708SignatureOrder(),
        new GW0709AnnotationParentheses(),
        new GW0710AnnotationBelowDate(),
        new GW0711ContactOfRequest(),
        new GW0712UpwardCirculationNote(),
        new GW0713NoTextOnThisPage(),
        new GW0718AdoptionNote(),
    ];
}
