using System.Buffers;
using System.CommandLine;
using System.Text;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Parsing;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs parse</c>: documents as JSON, rows of a table or canonical text, for programs.</summary>
internal sealed class ParseCommand : Command, IExamples
{
    private const string Ndjson = "ndjson";
    private const string Json = "json";
    private const string PlainText = "text";
    private const string Csv = "csv";
    private static readonly string[] s_formats = [Ndjson, Json, PlainText, Csv];

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<bool> _lines;
    private readonly Option<bool> _byteOrderMark;
    private readonly BatchArguments _batch;

    public ParseCommand(CommandEnvironment environment, Messages messages)
        : base("parse", messages.ParseDescription)
    {
        _environment = environment;
        _messages = messages;
        _paths = OfficialDocsTool.PathsArgument(messages);
        _format = OfficialDocsTool.ChoiceOption("--format", string.Join('|', s_formats), messages.FormatDescription, s_formats, messages);
        _lines = new Option<bool>("--lines") { Description = messages.LinesDescription, Arity = ArgumentArity.Zero };
        _byteOrderMark = new Option<bool>("--bom") { Description = messages.ByteOrderMarkDescription, Arity = ArgumentArity.Zero };
        Arguments.Add(_paths);
        Options.Add(_format);
        Options.Add(_lines);
        Options.Add(_byteOrderMark);
        _batch = new BatchArguments(this, environment, messages);
        Validators.Add(result =>
        {
            string[] paths = result.GetValue(_paths) ?? [];
            string format = result.GetResult(_format) is { Tokens: [{ Value: var value }] } ? value : Ndjson;
            if ((InputDocuments.FindFault(paths, messages) ?? _batch.FindFault(result, paths, format == Ndjson)) is { } fault)
            {
                result.AddError(fault);
            }

            if (result.GetValue(_lines) && format is (PlainText or Csv))
            {
                result.AddError(messages.LinesAreForJson(format));
            }

            if (result.GetValue(_byteOrderMark) && format != Csv)
            {
                result.AddError(messages.NeedsOption(_byteOrderMark.Name, $"{_format.Name} {Csv}"));
            }
        });

        // Away from the thread that listens for Ctrl-C.
        SetAction((result, cancellationToken) => Task.Run(() => RunAsync(result, cancellationToken), CancellationToken.None));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} parse report.txt", _messages.ParseExample),
        ($"{OfficialDocsTool.Name} parse archive/ > archive.ndjson", _messages.ParseDirectoryExample),
        ($"{OfficialDocsTool.Name} parse 'archive/**/*.txt' --output archive.ndjson --resume", _messages.ParseResumeExample),
        ($"{OfficialDocsTool.Name} parse archive/ --format csv --bom --output archive.csv", _messages.ParseTableExample),
        ($"{OfficialDocsTool.Name} parse - --format text < report.txt", _messages.ParseInputExample),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string format = result.GetValue(_format) ?? Ndjson;
        string[] paths = result.GetValue(_paths)!;
        var options = new DocumentJsonOptions { Indented = format == Json, IncludeLines = result.GetValue(_lines) };
        var finished = new HashSet<string>(StringComparer.Ordinal);
        using OutputFile? file = _batch.OpenOutput(result, format == Ndjson, finished);

        // Not disposed: that would write again what could not be written.
        var output = new BufferedStream(file?.Stream ?? _environment.Output, 64 * 1024);
        var inputs = new InputDocuments(_environment, _messages);
        var parser = new OfficialDocumentParser(InputDocuments.Parsing);
        if (format == Csv)
        {
            var names = new ArrayBufferWriter<byte>();
            Encoding.UTF8.GetBytes(result.GetValue(_byteOrderMark) ? "\uFEFF" : "", names);
            CsvRow.WriteNames(names);
            output.Write(names.WrittenSpan);
        }

        bool isFirst = true;
        await new InputBatch(_environment, inputs, _batch.CreateProgress(result, inputs, paths, cancellationToken)).RunAsync(
            inputs.Sources(paths, cancellationToken).Where(source => finished.Count == 0 || !finished.Contains(source.Id)),
            _batch.Jobs(result),
            (name, text, token) =>
            {
                OfficialDocument document = parser.Parse(text, token);
                var bytes = new PooledBytes();
                Write(bytes, name, document, format, options);
                return bytes;
            },
            (_, bytes) =>
            {
                // An empty line parts the documents.
                output.Write(format == PlainText && !isFirst ? "\n"u8 : []);
                output.Write(bytes.WrittenSpan);
                isFirst = false;
                bytes.Dispose();
            },
            output.Flush,
            cancellationToken).ConfigureAwait(false);
        file?.Complete();
        return inputs.AnyUnreadable ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static void Write(PooledBytes bytes, string name, OfficialDocument document, string format, DocumentJsonOptions options)
    {
        switch (format)
        {
            case PlainText:
                Encoding.UTF8.GetBytes(document.ToText(), bytes);
                break;
            case Csv:
                CsvRow.Write(bytes, name, document);
                break;
            default:
                DocumentJsonWriter.Write(bytes, document, name, options);
                bytes.Write("\n"u8);
                break;
        }
    }
}
