using System.Buffers;
using System.Globalization;
using System.Text;
using OfficialDocs.Cli.Display;

namespace OfficialDocs.Cli.Batch;

/// <summary>The header fields of a document as a row of a table (RFC 4180), for analysts and their spreadsheets.</summary>
internal static class CsvRow
{
    // Several organs in one cell.
    private const string ListSeparator = "；";

    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    private static readonly string[] s_columns =
    [
        "source", "number", "agencyCode", "year", "sequence", "title", "organ", "type", "issuers", "date", "recipients", "sections", "citations", "attachments",
        "characters",
    ];

    /// <summary>The names of the columns.</summary>
    public static void WriteNames(IBufferWriter<byte> destination) => Write(destination, s_columns);

    /// <summary>A document.</summary>
    /// <param name="destination">Receives UTF-8.</param>
    /// <param name="source">Where the document came from.</param>
    /// <param name="document">The document.</param>
    public static void Write(IBufferWriter<byte> destination, string source, OfficialDocument document)
    {
        DocumentNumber? number = document.Number is { Value: { Sequence: not 0 } value } ? value : null;
        Write(
            destination,
            [
                source,
                number?.ToString() ?? "",
                number?.AgencyCode ?? "",
                number is null or { Year: 0 } ? "" : Number(number.Value.Year),
                number is null ? "" : Number(number.Value.Sequence),
                document.Title?.Text ?? "",
                document.Title?.Organ ?? "",
                document.Title?.Type?.ToChineseName() ?? "",
                string.Join(ListSeparator, document.Issuers),
                document.Date?.Value.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                string.Join(ListSeparator, document.MainRecipients.Select(static recipient => recipient.Value)),
                Number(DocumentCounts.Of(document).Sections),
                Number(document.Citations.Count),
                Number(document.Attachments.Count),
                Number(document.Source?.Length ?? 0),
            ]);
    }

    /// <summary>A cell: guarded against being taken for a formula, quoted where it must be.</summary>
    internal static string Cell(string text)
    {
        // What a spreadsheet would compute; it also reads the full-width forms as such.
        string guarded = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') ? "'" + text : text;
        return guarded.AsSpan().ContainsAny(s_quoted) ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }

    private static void Write(IBufferWriter<byte> destination, IEnumerable<string> cells)
        => Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Cell)) + "\r\n", destination);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
