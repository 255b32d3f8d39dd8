namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW08, in the order of their ids.</summary>
internal static class GW08
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0801PrintingDate(),
        new GW0802ImprintOrder(),
        new GW0803SubjectWords(),
        new GW0808LetterImprint(),
    ];
}
