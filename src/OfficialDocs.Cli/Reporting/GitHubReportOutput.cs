using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli.Reporting;

/// <summary>Workflow commands, which GitHub shows beside the lines.</summary>
internal sealed class GitHubReportOutput(TextWriter output, bool isFolded, Messages messages) : ReportOutput
{
    /// <inheritdoc/>
    public override void Add(string name, ValidationReport report, int known)
        => GitHubAnnotationWriter.Write(output, isFolded ? report.Fold() : report, name, messages.Language());
}
