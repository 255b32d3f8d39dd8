using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>A validator for each profile, with every table, so that every rule runs.</summary>
internal static class Validators
{
    /// <summary>In the order of the profiles.</summary>
    public static IReadOnlyList<DocumentValidator> All { get; } =
    [
        .. Enum.GetValues<ValidationProfile>().Select(static profile => new DocumentValidator(new ValidationOptions
        {
            Profile = profile,
            Knowledge = new DocumentKnowledge
            {
                AgencyCodes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["云州市人民政府"] = ["云政发"] },
                OrganNames = new Dictionary<string, string>(StringComparer.Ordinal) { ["市水务局"] = "云州市水务局" },
                Superiors = new Dictionary<string, string>(StringComparer.Ordinal) { ["云州市水务局"] = "云州市人民政府", ["青河县人民政府"] = "云州市人民政府" },
                Laws = new Dictionary<string, string>(StringComparer.Ordinal) { ["安全生产法"] = "中华人民共和国安全生产法" },
            },
        })),
    ];

    /// <summary>One of them, the same for the same text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The validator.</returns>
    public static DocumentValidator For(string text) => All[text.Length % All.Count];
}
