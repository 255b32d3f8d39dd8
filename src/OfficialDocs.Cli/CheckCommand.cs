using System.CommandLine;
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
    private readonly Option<string> _output;

    public CheckCommand(CommandEnvironment environment, Messages messages)
        : base("check", messages.CheckDescription)
    {
        _environment = environment;
        _messages = messages;
        _paths = OfficialDocsTool.PathsArgument(messages);
        Arguments.Add(_paths);
        _format = OfficialDocsTool.ChoiceOption("--format", string.Join('|', s_formats), messages.CheckFormatDescription, s_formats, messages);
        Options.Add(_format);
        _output = new Option<string>("--output") { HelpName = messages.FilePlaceholder, Description = messages.OutputDescription };
        Options.Add(_output);
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
                    : result.GetResult(_output) is { Tokens: [{ Value: var output }] } && paths.Any(path => IsSame(path, output)) ? messages.OutputIsInput
                    : null);
            if (fault is not null)
            {
                result.AddError(fault);
            }
        });

        // Away from the thread that listens for Ctrl-C.
        SetAction((result, cancellationToken) => Task.Run(() => Run(result, cancellationToken), CancellationToken.None));
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

    private Option<bool> Flag(string name, string description)
    {
        var option = new Option<bool>(name) { Description = description, Arity = ArgumentArity.Zero };
        Options.Add(option);
        return option;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
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
        using FileStream? file = result.GetValue(_output) is { } name ? File.Create(name) : null;
        ReportOutput? output = result.GetValue(_updateBaseline) ? null : CreateOutput(result, file);
        using var ending = output as IDisposable;
        var inputs = new InputDocuments(_environment, _messages);
        bool hasFindings = false;
        foreach ((string source, OfficialDocument document) in inputs.Read(result.GetValue(_paths)!, cancellationToken))
        {
            if (inputs.Guard(source, () => validator.Validate(document, cancellationToken)) is not { } report)
            {
                continue;
            }

            if (output is null)
            {
                baseline!.Adopt(source, report);
                continue;
            }

            ValidationReport news = baseline is null ? report : baseline.Filter(source, report);
            if (result.GetValue(_prune))
            {
                baseline!.Prune(source, report);
            }

            output.Add(source, news, report.Findings.Count - news.Findings.Count);
            hasFindings |= level is not null && news.Findings.Any(finding => finding.Severity >= level);
        }

        output?.Complete();
        bool isKept = baseline is null || baseline.Save();
        return inputs.AnyUnreadable || !isKept ? ExitCodes.Unusable : hasFindings ? ExitCodes.Findings : ExitCodes.Done;
    }

    private ReportOutput CreateOutput(ParseResult result, FileStream? file)
    {
        bool isFolded = !result.GetValue(_all);
        Stream stream = file ?? _environment.Output;
        IAnsiConsole screen = file is null ? _environment.Screen : CommandEnvironment.CreateFileScreen(file);
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
