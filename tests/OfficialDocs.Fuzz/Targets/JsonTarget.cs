using System.Buffers;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Everything that is written for programs and people: JSON, a row of CSV, NDJSON of the report, SARIF, annotations and HTML.</summary>
internal sealed class JsonTarget : Target
{
    private const int CsvColumns = 15;
    private const string Source = "archive/a b.txt";

    private static readonly DocumentJsonOptions s_json = new() { IncludeLines = true };

    public override string Name => "json";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.Make(dice, seeds);

    public override Find? Check(string input)
    {
        OfficialDocument document = OfficialDocument.Parse(input);
        ValidationReport report = Validators.For(input).Validate(document);
        ValidationReport shown = input.Length % 2 == 0 ? report : report.Fold();

        // SARIF brings all rules with it, and a page its style: each is written for every other text.
        return DocumentFault(document) ?? ReportFault(shown) ?? (input.Length / 2 % 2 == 0 ? SarifFault(shown) : PageFault(shown));
    }

    private static Find? DocumentFault(OfficialDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        DocumentJsonWriter.Write(buffer, document, Source, s_json);
        if (Json.Fault(buffer.WrittenSpan, "parse output") is { } fault)
        {
            return fault;
        }

        buffer.Clear();
        CsvRow.Write(buffer, Source, document);
        return Columns(buffer.WrittenSpan) == CsvColumns ? null : new Find(OracleNames.Output, $"a row of {Columns(buffer.WrittenSpan)} columns");
    }

    private static Find? ReportFault(ValidationReport report)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        ReportJsonWriter.Write(buffer, report, Source);
        return Json.Fault(buffer.WrittenSpan, "report") ?? AnnotationFault(report);
    }

    private static Find? AnnotationFault(ValidationReport report)
    {
        using var annotations = new StringWriter();
        GitHubAnnotationWriter.Write(annotations, report, Source);
        string[] lines = annotations.ToString().Split('\n');
        return lines.Length != report.Findings.Count + 1 || lines[..^1].Any(static line => !line.StartsWith("::", StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal)) || lines[^1].Length > 0
            ? new Find(OracleNames.Output, $"{lines.Length - 1} annotations for {report.Findings.Count} findings")
            : null;
    }

    private static Find? SarifFault(ValidationReport report)
    {
        using var sarif = new MemoryStream();
        using (var writer = new SarifWriter(sarif))
        {
            writer.Add(report, Source);
            writer.Complete();
        }

        return Json.Fault(sarif.GetBuffer().AsSpan(0, (int)sarif.Length), "SARIF");
    }

    private static Find? PageFault(ValidationReport report)
        => HtmlReportWriter.Write(report, Source).EndsWith("</html>\n", StringComparison.Ordinal) ? null : new Find(OracleNames.Output, "the page does not end");

    /// <summary>How many cells a row has; 0 where it is not one row of CSV (RFC 4180).</summary>
    private static int Columns(ReadOnlySpan<byte> row)
    {
        int columns = 1;
        bool isQuoted = false;
        for (int i = 0; i < row.Length; i++)
        {
            isQuoted ^= row[i] == '"';
            columns += row[i] == ',' && !isQuoted ? 1 : 0;
            if (row[i] is (byte)'\r' or (byte)'\n' && !isQuoted && i < row.Length - 2)
            {
                return 0;
            }
        }

        return isQuoted || !row.EndsWith("\r\n"u8) ? 0 : columns;
    }
}
