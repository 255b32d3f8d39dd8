using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli.Batch;

/// <summary>What the commands are told about how to work through many inputs.</summary>
internal sealed class BatchArguments
{
    private const int MaximumJobs = 1024;

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Option<string> _jobs;
    private readonly Option<string> _output;
    private readonly Option<bool> _resume;

    public BatchArguments(Command command, CommandEnvironment environment, Messages messages)
    {
        _environment = environment;
        _messages = messages;
        _output = new Option<string>("--output") { HelpName = messages.FilePlaceholder, Description = messages.OutputDescription };
        _resume = new Option<bool>("--resume") { Description = messages.ResumeDescription, Arity = ArgumentArity.Zero };
        _jobs = JobsOption(messages);
        command.Options.Add(_output);
        command.Options.Add(_resume);
        command.Options.Add(_jobs);
    }

    /// <summary><c>--jobs</c>.</summary>
    public static Option<string> JobsOption(Messages messages)
    {
        var option = new Option<string>("--jobs", "-j") { HelpName = messages.NumberPlaceholder, Description = messages.JobsDescription };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError(messages.WrongValue(option.Name, result.Tokens[0].Value, $"1–{MaximumJobs}"));
            }
        });
        return option;
    }

    /// <summary>The number of workers: what the option says, or the number of processors.</summary>
    public static int Jobs(string? value) => value is not null && TryParse(value, out int jobs) ? jobs : Math.Min(Environment.ProcessorCount, MaximumJobs);

    /// <summary>The number of workers.</summary>
    public int Jobs(ParseResult result) => Jobs(result.GetValue(_jobs));

    /// <summary>Whether an output file is named.</summary>
    public bool HasOutput(ParseResult result) => result.GetValue(_output) is not null;

    /// <summary>What is wrong with these options.</summary>
    /// <param name="result">The command.</param>
    /// <param name="paths">The inputs.</param>
    /// <param name="isNdjson">Whether the result is NDJSON, a document a line, and the option that makes it so.</param>
    /// <returns>The fault; <see langword="null"/> where there is none.</returns>
    public string? FindFault(CommandResult result, IReadOnlyList<string> paths, bool isNdjson)
        => result.GetValue(_resume) && result.GetResult(_output) is null ? _messages.NeedsOption(_resume.Name, _output.Name)
            : result.GetValue(_resume) && !isNdjson ? _messages.NeedsOption(_resume.Name, "--format ndjson")
            : result.GetResult(_output) is { Tokens: [{ Value: var output }] } && paths.Any(path => IsSame(path, output)) ? _messages.OutputIsInput
            : null;

    /// <summary>The output file, with what an earlier run finished.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="isNdjson">Whether the result is NDJSON, which can be gone on with.</param>
    /// <param name="finished">Receives the sources that need not be done again.</param>
    /// <param name="earlier">Is shown each object of the earlier run.</param>
    /// <returns>The file; <see langword="null"/> where the result goes to standard output.</returns>
    public OutputFile? OpenOutput(ParseResult result, bool isNdjson, HashSet<string> finished, Action<JsonElement>? earlier = null)
    {
        if (result.GetValue(_output) is not { } path)
        {
            return null;
        }

        return OutputFile.Open(path, keepsPartial: isNdjson, !result.GetValue(_resume) ? null : line =>
        {
            try
            {
                using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = Writing.DocumentJsonWriter.MaximumDepth });
                if (document.RootElement.TryGetProperty("source", out JsonElement source) && source.GetString() is { } name)
                {
                    finished.Add(name);
                    earlier?.Invoke(document.RootElement);
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                throw new IOException(_messages.NotGoneOnWith);
            }
        });
    }

    /// <summary>The line that shows how far it is; <see langword="null"/> where there is no terminal, or the results themselves are on it.</summary>
    public ProgressLine? CreateProgress(ParseResult result, InputDocuments inputs, IReadOnlyList<string> paths, CancellationToken cancellationToken)
        => _environment.IsErrorTerminal && (HasOutput(result) || !_environment.Screen.Profile.Out.IsTerminal)
            ? new ProgressLine(_environment, Task.Run(() => inputs.Count(paths, cancellationToken), cancellationToken), _messages)
            : null;

    private static bool TryParse(string value, out int jobs)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out jobs) && jobs is >= 1 and <= MaximumJobs;

    private static bool IsSame(string path, string output)
    {
        try
        {
            return path != InputDocuments.StandardInput && Path.GetFullPath(path) == Path.GetFullPath(output);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
