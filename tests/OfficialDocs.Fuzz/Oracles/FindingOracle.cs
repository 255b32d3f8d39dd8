using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>What a report promises: no rule fails, findings quote the text and come in order, and every fix can be made.</summary>
internal static class FindingOracle
{
    /// <summary>Looks at a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The first promise that is broken; <see langword="null"/> where none is.</returns>
    public static Find? Fault(ValidationReport report)
    {
        SourceText source = report.Document.Source!;
        var whole = new TextSpan(0, source.Length);
        int start = 0;
        foreach (Finding finding in report.Findings)
        {
            if (finding.Rule == RuleCatalog.BrokenRule)
            {
                return new Find(OracleNames.Findings, $"a rule failed: {finding.Message.English}");
            }

            if (!whole.Contains(finding.Span))
            {
                return new Find(OracleNames.Spans, $"{finding.Rule.Id} at {finding.Span} outside {whole}");
            }

            if (!source.Slice(finding.Span).SequenceEqual(finding.Text) || finding.Span.Start < start || finding.Position != source.GetLinePosition(finding.Span.Start))
            {
                return new Find(OracleNames.Findings, $"{finding.Rule.Id} at {finding.Span} is out of order or quotes something else: '{finding.Text}'");
            }

            start = finding.Span.Start;
            if (finding.Fix is { } fix && FixFault(fix, whole) is { } fault)
            {
                return new Find(OracleNames.Spans, $"{finding.Rule.Id} has a fix that {fault}");
            }
        }

        return null;
    }

    private static string? FixFault(Fix fix, TextSpan whole)
    {
        if (fix.Edits.Count == 0)
        {
            return "changes nothing";
        }

        int end = 0;
        foreach (TextEdit edit in fix.Edits)
        {
            if (!whole.Contains(edit.Span) || edit.Span.Start < end)
            {
                return $"has an edit at {edit.Span}, outside the text or over another";
            }

            end = edit.Span.End;
        }

        return null;
    }
}
