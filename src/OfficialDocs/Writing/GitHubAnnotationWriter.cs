using System.Globalization;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>Writes findings as workflow commands, which GitHub Actions shows as annotations beside the lines.</summary>
/// <remarks>
/// One line a finding: <c>::error file=…,line=…,endLine=…,col=…,endColumn=…,title=GW0201 …::message</c>; <c>warning</c> for warnings and <c>notice</c> for
/// infos. Columns are left out for a place of several lines, as GitHub wants it. The end column is the one after the last character.
/// </remarks>
public static class GitHubAnnotationWriter
{
    /// <summary>Writes the findings of a report, each on a line that ends in U+000A; nothing for a clean one.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="report">The report; GitHub shows few annotations a step, so folding it first is wise (<see cref="ValidationReport.Fold"/>).</param>
    /// <param name="source">The document's file, relative to the root of the repository.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The destination could not be written.</exception>
    public static void Write(TextWriter destination, ValidationReport report, string source, ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(source);
        string file = EscapeProperty(DocumentPath.Normalize(source));
        foreach (Finding finding in report.Findings)
        {
            LinePosition end = report.Document.Source!.GetLinePosition(finding.Span.End);
            string columns = end.Line == finding.Position.Line
                ? string.Create(CultureInfo.InvariantCulture, $",col={finding.Position.Column},endColumn={end.Column}")
                : "";
            string title = EscapeProperty($"{finding.Rule.Id} {finding.Rule.Name.In(language)}");
            destination.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"::{Command(finding.Severity)} file={file},line={finding.Position.Line},endLine={end.Line}{columns},title={title}::{EscapeMessage(Message(finding, language))}\n"));
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(Finding finding, ReportLanguage language)
    {
        string message = finding.Message.In(language);
        bool isEnglish = language == ReportLanguage.English;
        string count = finding.Count == 1 ? "" : isEnglish ? $" ({finding.Count} places)" : $"（共{finding.Count}处）";
        return isEnglish ? $"{message}{count} [{finding.Rule.Clause}]" : $"{message}{count}〔{finding.Rule.Clause}〕";
    }

    private static string EscapeMessage(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeMessage(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
