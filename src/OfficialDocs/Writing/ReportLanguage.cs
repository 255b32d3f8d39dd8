using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>The language a report speaks.</summary>
public enum ReportLanguage
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>Picks the text of a language.</summary>
internal static class ReportLanguageExtensions
{
    public static string In(this LocalizedText text, ReportLanguage language)
        => (language == ReportLanguage.English ? text.English : text.Chinese) ?? "";
}
