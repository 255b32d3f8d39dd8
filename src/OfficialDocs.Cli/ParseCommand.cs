using System.Buffers;
using System.CommandLine;
using System.Text;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs parse</c>: documents as JSON or canonical text, for programs.</summary>
internal sealed class ParseCommand : Command, IExamples
{
    private const string Ndjson = "ndjson";
    private const string Json = "json";
    private const string PlainText = "text";
    private static readonly string[] s_formats = [Ndjson, Json, PlainText];

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<bool> _lines;

    public ParseCommand(CommandEnvironment environment, Messages messages)
        : base("parse", messages.ParseDescription)
    {
        _environment = environment;
        _messages = messages;
        _paths = OfficialDocsTool.PathsArgument(messages);
        _format = OfficialDocsTool.ChoiceOption("--format", string.Join('|', s_formats), messages.FormatDescription, s_formats, messages);
        _lines = new Option<bool>("--lines") { Description = messages.LinesDescription, Arity = ArgumentArity.Zero };
        Arguments.Add(_paths);
        Options.Add(_format);
        Options.Add(_lines);
        Validators.Add(result =>
        {
            if (InputDocuments.FindFault(result.GetValue(_paths) ?? [], messages) is { } fault)
            {
                result.AddError(fault);
            }

            if (result.GetValue(_lines) && result.GetResult(_format) is { Tokens: [{ Value: PlainText }] })
            {
                result.AddError(messages.LinesAreForJson);
            }
        });

        // Away from the thread that listens for Ctrl-C.
        SetAction((result, cancellationToken) => Task.Run(() => Run(result, cancellationToken), CancellationToken.None));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} parse report.txt", _messages.ParseExample),
        ($"{OfficialDocsTool.Name} parse archive/ > archive.ndjson", _messages.ParseDirectoryExample),
        ($"{OfficialDocsTool.Name} parse - --format text < report.txt", _messages.ParseInputExample),
    ];

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        string format = result.GetValue(_format) ?? Ndjson;
        var options = new DocumentJsonOptions { Indented = format == Json, IncludeLines = result.GetValue(_lines) };
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        var inputs = new InputDocuments(_environment, _messages);
        bool isFirst = true;
        foreach ((string name, OfficialDocument document) in inputs.Read(result.GetValue(_paths)!, cancellationToken))
        {
            buffer.ResetWrittenCount();
            if (format == PlainText)
            {
                // An empty line parts the documents.
                Encoding.UTF8.GetBytes(isFirst ? "" : "\n", buffer);
                Encoding.UTF8.GetBytes(document.ToText(), buffer);
            }
            else
            {
                DocumentJsonWriter.Write(buffer, document, name, options);
                Encoding.UTF8.GetBytes("\n", buffer);
            }

            _environment.Output.Write(buffer.WrittenSpan);
            _environment.Output.Flush();
            isFirst = false;
        }

        return inputs.AnyUnreadable ? ExitCodes.Failed : ExitCodes.Done;
    }
}
