using System.CommandLine;
using System.Text.Json;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Cli.Reporting;
using OfficialDocs.Validation;
using Spectre.Console;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs check</c>: what is wrong in documents, for people and for programs.</summary>
internal sealed class CheckCommand : Command, IExamples, IExitCodes
{
    private const string Text = "text";
    private const string Ndjson = "ndjson";
    private const string Sarif = "sarif";
    private const string GitHub = "github";
    private const string Html = "html";
    private const string Never = "never";
    private static readonly string[] s_formats = [Text, Ndjson, Sarif, GitHub, Html];
    private static readonly string[] s_levels = ["error", "warning", Never];

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string[]> _paths;
    private readonly ValidationArguments _validation;
    private readonly Option<string> _format;
    private readonly Option<string> _baseline;
    private readonly Option<bool> _updateBaseline;
    private readonly Option<bool> _prune;
    private readonly Option<string> _failOn;
    private readonly Option<bool> _all;
    private readonly BatchArguments _batch;

    public CheckCommand(CommandEnvironment environment, Messages messages)
        : base("check", messages.CheckDescription)
    {
        _environment = environment;
        _messages = messages;
        _paths = OfficialDocsTool.PathsArgument(messages);
        Arguments.Add(_paths);
        _format = OfficialDocsTool.ChoiceOption("--format", string.Join('|', s_formats), messages.CheckFormatDescription, s_formats, messages);
        Options.Add(_format);
        _batch = new BatchArguments(this, environment, messages);
        _all = Flag("--all", messages.AllDescription);
        _validation = new ValidationArguments(this, environment, messages);
        _failOn = OfficialDocsTool.ChoiceOption("--fail-on", string.Join('|', s_levels), messages.FailOnDescription, s_levels, messages);
        Options.Add(_failOn);
        _baseline = new Option<string>("--baseline") { HelpName = messages.FilePlaceholder, Description = messages.BaselineDescription };
        Options.Add(_baseline);
        _updateBaseline = Flag("--update-baseline", messages.UpdateBaselineDescription);
        _prune = Flag("--prune", messages.PruneDescription);
        Validators.Add(result =>
        {
            string[] paths = result.GetValue(_paths) ?? [];
            string? fault = InputDocuments.FindFault(paths, messages)
                ?? (result.GetResult(_baseline) is null && result.GetValue(_updateBaseline) ? messages.NeedsOption(_updateBaseline.Name, _baseline.Name)
                    : result.GetResult(_baseline) is null && result.GetValue(_prune) ? messages.NeedsOption(_prune.Name, _baseline.Name)
                    : result.GetValue(_updateBaseline) && result.GetValue(_prune) ? messages.NotTogether(_updateBaseline.Name, _prune.Name)
                    : _batch.FindFault(result, paths, isNdjson: result.GetResult(_format) is { Tokens: [{ Value: Ndjson }] }));
            if (fault is not null)
            {
                result.AddError(fault);
            }
        });

        // Away from the thread that listens for Ctrl-C.
        SetAction((result, cancellationToken) => Task.Run(() => RunAsync(result, cancellationToken), CancellationToken.None));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} check report.txt", _messages.CheckExample),
        ($"{OfficialDocsTool.Name} check archive/ --profile webCopy --fail-on never", _messages.CheckWebExample),
        ($"{OfficialDocsTool.Name} check archive/ --baseline known.json --update-baseline", _messages.CheckBaselineExample),
        ($"{OfficialDocsTool.Name} check report.txt --format html --output report.html", _messages.CheckPageExample),
    ];

    /// <inheritdoc/>
    public int WhenFailed => ExitCodes.Unusable;

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> Meanings =>
    [
        (ExitCodes.Done, _messages.ExitClean),
        (ExitCodes.Findings, _messages.ExitFindings),
        (ExitCodes.Unusable, _messages.ExitUnusable),
        (ExitCodes.Cancelled, _messages.ExitCancelled),
    ];

    private Option<bool> Flag(string name, string description)
    {
        var option = new Option<bool>(name) { Description = description, Arity = ArgumentArity.Zero };
        Options.Add(option);
        return option;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if (_validation.CreateValidator(result) is not { } validator)
        {
            return ExitCodes.Unusable;
        }

        BaselineFile? baseline = null;
        if (result.GetValue(_baseline) is { } path)
        {
            baseline = BaselineFile.Open(path, mayBeNew: result.GetValue(_updateBaseline), _environment, _messages);
            if (baseline is null)
            {
                return ExitCodes.Unusable;
            }
        }

        Severity? level = (result.GetValue(_failOn) ?? s_levels[0]) switch
        {
            Never => null,
            "warning" => Severity.Warning,
            _ => Severity.Error,
        };
        string[] paths = result.GetValue(_paths)!;
        bool hasFindings = false;
        bool isNdjson = result.GetValue(_format) == Ndjson;
        var finished = new HashSet<string>(StringComparer.Ordinal);
        using OutputFile? file = _batch.OpenOutput(result, isNdjson, finished, earlier => hasFindings |= level is not null && HasFinding(earlier, level.Value));
        ReportOutput? output = result.GetValue(_updateBaseline) ? null : CreateOutput(result, file);
        using var ending = output as IDisposable;
        var inputs = new InputDocuments(_environment, _messages);
        await new InputBatch(_environment, inputs, _batch.CreateProgress(result, inputs, paths, cancellationToken)).RunAsync(
            inputs.Sources(paths, cancellationToken).Where(source => finished.Count == 0 || !finished.Contains(source.Id)),
            _batch.Jobs(result),
            (_, text, token) => validator.Validate(text, token),
            (source, report) =>
            {
                if (output is null)
                {
                    baseline!.Adopt(source, report);
                    return;
                }

                ValidationReport news = baseline is null ? report : baseline.Filter(source, report);
                if (result.GetValue(_prune))
                {
                    baseline!.Prune(source, report);
                }

                output.Add(source, news, report.Findings.Count - news.Findings.Count);
                hasFindings |= level is not null && news.Findings.Any(finding => finding.Severity >= level);
            },
            static () => { },
            cancellationToken).ConfigureAwait(false);
        output?.Complete();
        file?.Complete();
        bool isKept = baseline is null || baseline.Save();
        return inputs.AnyUnreadable || !isKept ? ExitCodes.Unusable : hasFindings ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <summary>Whether a report that an earlier run wrote has a finding at or over a level.</summary>
    private static bool HasFinding(JsonElement report, Severity level)
        => report.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("severity").GetString() is var severity
            && (severity == "error" || (severity == "warning" && level <= Severity.Warning)));

    private ReportOutput CreateOutput(ParseResult result, OutputFile? file)
    {
        bool isFolded = !result.GetValue(_all);
        Stream stream = file?.Stream ?? _environment.Output;
        IAnsiConsole screen = file is null ? _environment.Screen : CommandEnvironment.CreateFileScreen(file.Stream);
        return (result.GetValue(_format) ?? Text) switch
        {
            Ndjson => new NdjsonReportOutput(stream, isFolded, _messages),
            Sarif => new SarifReportOutput(stream, isFolded, _messages),
            GitHub => new GitHubReportOutput(screen.Profile.Out.Writer, isFolded, _messages),
            Html => new HtmlReportOutput(screen.Profile.Out.Writer, _messages),
            _ => new TextReportOutput(screen, isFolded, _messages),
        };
    }
}
