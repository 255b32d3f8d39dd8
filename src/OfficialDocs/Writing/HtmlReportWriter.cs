using System.Security.Cryptography;
using System.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>Writes reports as one HTML page for people: the document as a reader sees it, with the findings in their places.</summary>
/// <remarks>
/// <para>
/// The page is one file that needs nothing else: no script, no font, no picture, no network. Its content security policy forbids all of these, so
/// that it can be opened wherever it is sent. Everything that comes from a document is escaped.
/// </para>
/// <para>
/// Pointing at a mark, or going to it with the keyboard or a finger, shows what is wrong, the clause and the fix. Findings that say the same are
/// one entry of the list. The same reports give the same page.
/// </para>
/// </remarks>
public static class HtmlReportWriter
{
    private const string StyleResource = "OfficialDocs.html-report.css";

    private static readonly string s_style = LoadStyle();
    private static readonly string s_stylePolicy = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s_style)));

    /// <summary>Writes the report on a document as a string.</summary>
    /// <param name="report">The report as it is; the page folds it itself.</param>
    /// <param name="source">The name of the document's file.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="HtmlReportOptions.Default"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public static string Write(ValidationReport report, string source, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(source);
        using var writer = new StringWriter { NewLine = "\n" };
        Write(writer, [new NamedReport(source, report)], options);
        return writer.ToString();
    }

    /// <summary>Writes the reports on several documents as one page, with an overview on top.</summary>
    /// <param name="destination">Where to write; the page says that it is UTF-8.</param>
    /// <param name="reports">The reports as they are, in the order to show them in; the page folds them itself.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="HtmlReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="reports"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The destination could not be written.</exception>
    public static void Write(TextWriter destination, IReadOnlyList<NamedReport> reports, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(reports);
        var words = new HtmlWords((options ?? HtmlReportOptions.Default).Language);
        var page = new HtmlPage(new HtmlOutput(destination), words, reports);
        page.Write(s_style, s_stylePolicy);
    }

    private static string LoadStyle()
    {
        using Stream resource = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(StyleResource)
            ?? throw new InvalidOperationException($"The resource {StyleResource} is not in the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);

        // The policy names the hash of what stands between the tags; a browser reads CR LF as LF.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
