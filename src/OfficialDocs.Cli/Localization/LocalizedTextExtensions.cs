using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli.Localization;

/// <summary>The library's texts in the language of the messages.</summary>
internal static class LocalizedTextExtensions
{
    /// <summary>The language of reports.</summary>
    public static ReportLanguage Language(this Messages messages) => messages == Messages.English ? ReportLanguage.English : ReportLanguage.Chinese;

    /// <summary>A text in that language.</summary>
    public static string In(this LocalizedText text, Messages messages) => (messages == Messages.English ? text.English : text.Chinese) ?? "";
}
