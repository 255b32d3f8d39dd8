using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using OfficialDocs.Batch;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
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
    private const string Parse = "parse";
    private const string Check = "check";
    private static readonly string[] s_tasks = [Parse, Check];

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
        ($"parallel --pipe --block 10M {OfficialDocsTool.Name} filter check --jobs 1 < archive.ndjson", _messages.FilterCheckExample),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        Action<ArrayBufferWriter<byte>, FilterLine, CancellationToken>? work =
            result.GetValue(_task) == Parse ? Parser(result) : Validator(result);
        if (work is null)
        {
            return ExitCodes.Failed;
        }

        // Not disposed: that would write again what could not be written.
        var output = new BufferedStream(_environment.Output, 64 * 1024);
        IAsyncEnumerator<DocumentOutcome<byte[]>> outcomes = DocumentBatch.RunAsync(
            FilterLines.ReadAsync(_environment.Input, cancellationToken),
            (line, text, token) => Answer(line, text, work, token),
            new BatchOptions { MaxDegreeOfParallelism = BatchArguments.Jobs(result.GetValue(_jobs)) },
            cancellationToken).GetAsyncEnumerator(CancellationToken.None);
        await using (outcomes.ConfigureAwait(false))
        {
            while (true)
            {
                ValueTask<bool> next = outcomes.MoveNextAsync();
                if (!next.IsCompleted)
                {
                    // Who waits for an answer before the next question gets it.
                    output.Flush();
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                DocumentOutcome<byte[]> outcome = outcomes.Current;
                output.Write(outcome.IsSuccess ? outcome.Value : Error(null, outcome.Index + 1, _messages.LineFault(outcome.Failure.Exception.GetType().Name)));
            }
        }

        output.Flush();
        return ExitCodes.Done;
    }
}
