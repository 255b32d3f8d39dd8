using System.Buffers;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli.Reporting;

/// <summary>One JSON object a document, one line each.</summary>
internal sealed class NdjsonReportOutput(Stream output, bool isFolded, Messages messages) : ReportOutput
{
    private readonly ReportJsonOptions _options = new() { Language = messages.Language() };
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    /// <inheritdoc/>
    public override void Add(string name, ValidationReport report, int known)
    {
        _buffer.ResetWrittenCount();
        ReportJsonWriter.Write(_buffer, isFolded ? report.Fold() : report, name, _options);
        _buffer.Write("\n"u8);
        output.Write(_buffer.WrittenSpan);
        output.Flush();
    }
}
