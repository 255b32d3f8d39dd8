using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli.Reporting;

/// <summary>SARIF 2.1.0: one log for all documents.</summary>
internal sealed class SarifReportOutput(Stream output, bool isFolded, Messages messages) : ReportOutput, IDisposable
{
    private readonly SarifWriter _writer = new(output, new SarifOptions { Language = messages.Language() });

    /// <inheritdoc/>
    public override void Add(string name, ValidationReport report, int known) => _writer.Add(isFolded ? report.Fold() : report, name);

    /// <inheritdoc/>
    public override void Complete()
    {
        _writer.Complete();
        output.Write("\n"u8);
        output.Flush();

        // While the output is still open: disposing flushes it.
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
