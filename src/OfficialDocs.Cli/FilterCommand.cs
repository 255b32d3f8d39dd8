using System.Buffers;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OfficialDocs.Batch;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Parsing;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs filter</c>: lines of JSON in, lines of JSON out, for programs that spread lines over machines.</summary>
/// <remarks>
/// A line for each line, whatever is in it, and nothing that depends on the others but the number in the reason of a bad one: so blocks of lines may be
/// cut anywhere, worked on anywhere, and worked on again. A bad line is told in its place; the exit code is about the run.
/// </remarks>
internal sealed class FilterCommand : Command, IExamples
{
    private const string ParseTask = "parse";
    private const string CheckTask = "check";
    private static readonly string[] s_tasks = [ParseTask, CheckTask];

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string> _task;
    private readonly Option<bool> _lines;
    private readonly Option<bool> _all;
    private readonly Option<string> _jobs;
    private readonly ValidationArguments _validation;

    public FilterCommand(CommandEnvironment environment, Messages messages)
        : base("filter", messages.FilterDescription)
    {
        TreatUnmatchedTokensAsErrors = false;
        _environment = environment;
        _messages = messages;
        _task = new Argument<string>(messages.FilterTask) { Description = messages.FilterTaskDescription };
        _task.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !s_tasks.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
            {
                result.AddError(messages.WrongValue($"<{_task!.Name}>", result.Tokens[0].Value, string.Join(" | ", s_tasks)));
            }
        });
        Arguments.Add(_task);
        _lines = new Option<bool>("--lines") { Description = messages.LinesDescription, Arity = ArgumentArity.Zero };
        _all = new Option<bool>("--all") { Description = messages.AllDescription, Arity = ArgumentArity.Zero };
        _jobs = BatchArguments.JobsOption(messages);
        Options.Add(_lines);
        Options.Add(_all);
        Options.Add(_jobs);
        _validation = new ValidationArguments(this, environment, messages);

        // Away from the thread that listens for Ctrl-C.
        SetAction((result, cancellationToken) => Task.Run(() => RunAsync(result, cancellationToken), CancellationToken.None));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} filter parse < archive.ndjson > parsed.ndjson", _messages.FilterParseExample),
        ($"parallel --pipe --block 10M --retries 3 {OfficialDocsTool.Name} filter check --jobs 1 < archive.ndjson", _messages.FilterCheckExample),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        Action<IBufferWriter<byte>, FilterRequest, CancellationToken>? work = result.GetValue(_task) == ParseTask ? Parsing(result) : Checking(result);
        if (work is null)
        {
            return ExitCodes.Failed;
        }

        // Not disposed: that would write again what could not be written.
        var output = new BufferedStream(_environment.Output, 64 * 1024);
        await OutcomeLoop.RunAsync(
            token => DocumentBatch.RunAsync(
                FilterLines.ReadAsync(_environment.Input, _messages, token),
                (_, line, ending) => AnswerTo(line.Content, work, ending),
                new BatchOptions { MaxDegreeOfParallelism = BatchArguments.Jobs(result.GetValue(_jobs)) },
                token),
            outcome =>
            {
                Answer answer = outcome.IsSuccess ? outcome.Value : new Answer(null, outcome.Failure.Exception.Message, []);
                output.Write(answer.Fault is null ? answer.Line : ErrorLine(answer.Id, _messages.FilterLine(outcome.Index + 1, answer.Fault)));
            },

            // Who waits for an answer before the next question gets it.
            output.Flush,
            cancellationToken).ConfigureAwait(false);
        return ExitCodes.Done;
    }

    private Action<IBufferWriter<byte>, FilterRequest, CancellationToken> Parsing(ParseResult result)
    {
        var parser = new OfficialDocumentParser(InputDocuments.Parsing);
        var options = new DocumentJsonOptions { IncludeLines = result.GetValue(_lines) };
        return (destination, request, token) => DocumentJsonWriter.Write(destination, parser.Parse(request.Text, token), request.Id, options);
    }

    private Action<IBufferWriter<byte>, FilterRequest, CancellationToken>? Checking(ParseResult result)
    {
        if (_validation.CreateValidator(result) is not { } validator)
        {
            return null;
        }

        var options = new ReportJsonOptions { Language = _messages.Language() };
        bool isFolded = !result.GetValue(_all);
        return (destination, request, token) =>
        {
            ValidationReport report = validator.Validate(request.Text, token);
            ReportJsonWriter.Write(destination, isFolded ? report.Fold() : report, request.Id, options);
        };
    }

    private Answer AnswerTo(string line, Action<IBufferWriter<byte>, FilterRequest, CancellationToken> work, CancellationToken cancellationToken)
    {
        FilterRequest request = FilterRequest.Read(line, _messages);
        if (request.Fault is not null)
        {
            return new Answer(request.Id, request.Fault, []);
        }

        try
        {
            var buffer = new ArrayBufferWriter<byte>(4096);
            work(buffer, request, cancellationToken);
            buffer.Write("\n"u8);
            return new Answer(request.Id, null, buffer.WrittenSpan.ToArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Answer(request.Id, _messages.LineFault(exception.GetType().Name), []);
        }
    }

    private static ReadOnlySpan<byte> ErrorLine(string? id, string reason)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("error", reason);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    /// <summary>What is written for a line.</summary>
    private readonly record struct Answer(string? Id, string? Fault, byte[] Line);
}
