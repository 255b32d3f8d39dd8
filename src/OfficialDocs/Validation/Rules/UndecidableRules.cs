namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of the catalogue that need a page, a file or a register. They keep their places until there is a source for these.</summary>
internal static class UndecidableRules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
    ];
}
