using System.Buffers;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Parsing;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Fuzz.Extremes;

/// <summary>What is done with an extreme text: each stage by itself, because each has a growth of its own.</summary>
internal static class ExtremeStages
{
    private static readonly OfficialDocumentParser s_parser = new(new OfficialDocsOptions { MaximumLength = int.MaxValue });

    private static readonly DocumentValidator s_validator =
        new(new ValidationOptions { Profile = ValidationProfile.Issued, Parsing = new OfficialDocsOptions { MaximumLength = int.MaxValue } });

    /// <summary>The stages in order.</summary>
    public static IReadOnlyList<(string Name, Func<string, Find?> Run)> All { get; } =
    [
        ("parse", static text => ReadingOracle.Fault(s_parser.Parse(text))),
        ("validate", static text => FindingOracle.Fault(s_validator.Validate(text))),
        ("fix", static text =>
        {
            FixResult result = s_validator.FixAll(text);
            return result.Remaining.Findings.FirstOrDefault(static finding => finding.Fix?.Safety == FixSafety.Safe) is { } left
                ? new Find(OracleNames.FixLeft, $"{left.Rule.Id} is left")
                : result.Edits.Count > 0 && FixLoop.Apply(text, result.Edits) != result.Text ? new Find(OracleNames.FixPlaces, "the edits do not give the new text") : null;
        }),
        ("write", static text =>
        {
            _ = s_parser.Parse(text).ToText();
            return null;
        }),
        ("json", static text =>
        {
            var buffer = new ArrayBufferWriter<byte>(4096);
            DocumentJsonWriter.Write(buffer, s_parser.Parse(text), "a.txt", new DocumentJsonOptions { IncludeLines = true });
            return Json.Fault(buffer.WrittenSpan, "parse output");
        }),
        ("reports", static text =>
        {
            ValidationReport report = s_validator.Validate(text);
            var buffer = new ArrayBufferWriter<byte>(4096);
            ReportJsonWriter.Write(buffer, report, "a.txt");
            using var sarif = new MemoryStream();
            using (var writer = new SarifWriter(sarif))
            {
                writer.Add(report.Fold(), "a.txt");
                writer.Complete();
            }

            return Json.Fault(buffer.WrittenSpan, "report") ?? Json.Fault(sarif.GetBuffer().AsSpan(0, (int)sarif.Length), "SARIF");
        }),
        ("html", static text =>
        {
            // Not as one string: a page of a million findings is longer than a string may be.
            HtmlReportWriter.Write(TextWriter.Null, [new NamedReport("a.txt", s_validator.Validate(text))]);
            return null;
        }),
    ];
}
