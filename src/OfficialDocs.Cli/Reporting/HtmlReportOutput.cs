using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli.Reporting;

/// <summary>One page for all documents. Its overview stands on top, so that nothing is written before the last report is there.</summary>
internal sealed class HtmlReportOutput(TextWriter output, Messages messages) : ReportOutput
{
    private readonly List<NamedReport> _reports = [];

    /// <inheritdoc/>
    public override void Add(string name, ValidationReport report, int known) => _reports.Add(new NamedReport(name, report));

    /// <inheritdoc/>
    public override void Complete()
    {
        HtmlReportWriter.Write(output, _reports, new HtmlReportOptions { Language = messages.Language() });
        output.Flush();
    }
}
