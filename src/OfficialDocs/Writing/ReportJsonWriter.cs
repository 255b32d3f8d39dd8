using System.Buffers;
using System.Text;
using System.Text.Json;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>Writes a report as JSON: what <c>officialdocs check --format ndjson</c> prints, one object a document.</summary>
/// <remarks>
/// <para>
/// <c>{"source", "profile": issued|webCopy|draft, "findings": [{"rule", "severity": error|warning|info, "line", "column", "span": [start, length],
/// "text", "message", "clause", "count", "fix": null | {"safety": safe|suggested, "edits": [{"span", "text"}]}}], "notChecked": [{"rule", "reason":
/// layout|knowledge|metadata}]}</c>. Lines and columns count from 1; spans are UTF-16 code units of the decoded text. No key is ever left out.
/// </para>
/// <para>The report is written as it is; one for people is folded before (<see cref="ValidationReport.Fold"/>).</para>
/// <para>
/// Chinese text is not escaped, and neither are <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and <c>'</c>: who puts the text into an HTML page escapes
/// it there. Half of a surrogate pair is written as U+FFFD.
/// </para>
/// </remarks>
public static class ReportJsonWriter
{
    /// <summary>Writes a report as a string.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the document's file; <see langword="null"/> where there is none.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="ReportJsonOptions.Default"/>.</param>
    /// <returns>The JSON, without a final line break.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Write(ValidationReport report, string? source = null, ReportJsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, report, source, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a report to a stream, in UTF-8 without a byte order mark or a final line break. The stream stays open.</summary>
    /// <param name="destination">A writable stream.</param>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the document's file; <see langword="null"/> where there is none.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="ReportJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream destination, ValidationReport report, string? source = null, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, report, source, options);
        destination.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes a report to a stream, in UTF-8 without a byte order mark or a final line break. The stream stays open.</summary>
    /// <param name="destination">A writable stream.</param>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the document's file; <see langword="null"/> where there is none.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="ReportJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The task of writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static async Task WriteAsync(
        Stream destination,
        ValidationReport report,
        string? source = null,
        ReportJsonOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, report, source, options);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a report to a buffer, in UTF-8 without a byte order mark or a final line break.</summary>
    /// <param name="destination">The buffer, a pipe's for instance.</param>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the document's file; <see langword="null"/> where there is none.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="ReportJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(IBufferWriter<byte> destination, ValidationReport report, string? source = null, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        options ??= ReportJsonOptions.Default;
        using var writer = new Utf8JsonWriter(destination, options.Indented ? JsonFormat.Indented : JsonFormat.Compact);
        Write(writer, report, source, options);
    }

    /// <summary>Writes a report as one value of a larger JSON text.</summary>
    /// <param name="destination">A writer where a value may stand; it is not flushed. Its own settings decide indentation and escaping.</param>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the document's file; <see langword="null"/> where there is none.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="ReportJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(Utf8JsonWriter destination, ValidationReport report, string? source = null, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(report);
        ReportLanguage language = (options ?? ReportJsonOptions.Default).Language;
        destination.WriteStartObject();
        destination.WriteString("source", source);
        destination.WriteString("profile", ReportTerms.Of(report.Profile));
        destination.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            WriteFinding(destination, finding, language);
        }

        destination.WriteEndArray();
        destination.WriteStartArray("notChecked");
        foreach (NotChecked entry in report.NotChecked)
        {
            destination.WriteStartObject();
            destination.WriteString("rule", entry.Rule.Id);
            destination.WriteString("reason", ReportTerms.Of(entry.Reason));
            destination.WriteEndObject();
        }

        destination.WriteEndArray();
        destination.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter destination, Finding finding, ReportLanguage language)
    {
        destination.WriteStartObject();
        destination.WriteString("rule", finding.Rule.Id);
        destination.WriteString("severity", ReportTerms.Of(finding.Severity));
        destination.WriteNumber("line", finding.Position.Line);
        destination.WriteNumber("column", finding.Position.Column);
        WriteSpan(destination, finding.Span);
        destination.WriteString("text", finding.Text);
        destination.WriteString("message", finding.Message.In(language));
        destination.WriteString("clause", finding.Rule.Clause);
        destination.WriteNumber("count", finding.Count);
        if (finding.Fix is { } fix)
        {
            WriteFix(destination, fix);
        }
        else
        {
            destination.WriteNull("fix");
        }

        destination.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter destination, Fix fix)
    {
        destination.WriteStartObject("fix");
        destination.WriteString("safety", ReportTerms.Of(fix.Safety));
        destination.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            destination.WriteStartObject();
            WriteSpan(destination, edit.Span);
            destination.WriteString("text", edit.NewText);
            destination.WriteEndObject();
        }

        destination.WriteEndArray();
        destination.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter destination, TextSpan span)
    {
        destination.WriteStartArray("span");
        destination.WriteNumberValue(span.Start);
        destination.WriteNumberValue(span.Length);
        destination.WriteEndArray();
    }
}
