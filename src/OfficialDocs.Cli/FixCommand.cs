using System.CommandLine;
using System.Text;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Fixing;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs fix</c>: puts right what a program can.</summary>
internal sealed class FixCommand : Command, IExamples, IExitCodes
{
    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string[]> _paths;
    private readonly ValidationArguments _validation;
    private readonly Option<bool> _diff;
    private readonly Option<bool> _write;
    private readonly Option<bool> _suggested;

    public FixCommand(CommandEnvironment environment, Messages messages)
        : base("fix", messages.FixDescription)
    {
        _environment = environment;
        _messages = messages;
        _paths = OfficialDocsTool.PathsArgument(messages);
        Arguments.Add(_paths);
        _diff = Flag("--diff", messages.DiffDescription);
        _write = Flag("--write", messages.WriteDescription);
        _suggested = Flag("--suggested", messages.SuggestedDescription);
        _validation = new ValidationArguments(this, environment, messages);
        Validators.Add(result =>
        {
            string[] paths = result.GetValue(_paths) ?? [];
            bool writes = result.GetValue(_write);
            string? fault = InputDocuments.FindFault(paths, messages)
                ?? (writes && result.GetValue(_diff) ? messages.NotTogether(_write.Name, _diff.Name)
                    : writes && paths.Contains(InputDocuments.StandardInput) ? messages.StandardInputCannotBeWritten
                    : !writes && !result.GetValue(_diff) && (paths.Length > 1 || paths.Any(Directory.Exists)) ? messages.OneTextOnly
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
        ($"{OfficialDocsTool.Name} fix report.txt --diff", _messages.FixDiffExample),
        ($"{OfficialDocsTool.Name} fix archive/ --profile webCopy --write", _messages.FixWriteExample),
        ($"{OfficialDocsTool.Name} fix - < report.txt > fixed.txt", _messages.FixPrintExample),
    ];

    /// <inheritdoc/>
    public int WhenFailed => ExitCodes.Unusable;

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> Meanings =>
    [
        (ExitCodes.Done, _messages.ExitFixed),
        (ExitCodes.Unusable, _messages.ExitUnusable),
        (ExitCodes.Cancelled, _messages.ExitCancelled),
    ];

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

        FixSafety safety = result.GetValue(_suggested) ? FixSafety.Suggested : FixSafety.Safe;
        bool writes = result.GetValue(_write);
        var inputs = new InputDocuments(_environment, _messages);
        int documents = 0;
        int changed = 0;
        int places = 0;
        foreach (InputText input in inputs.ReadTexts(result.GetValue(_paths)!, cancellationToken))
        {
            if (inputs.Guard(input.Name, () => validator.FixAll(input.Text, safety, cancellationToken)) is not { } fixes)
            {
                continue;
            }

            documents++;
            bool isChanged = fixes.Edits.Count > 0;
            if (writes)
            {
                if (isChanged && FindWritingFault(input, fixes) is { } fault)
                {
                    inputs.Refuse(_messages.NotRewritten(DisplayText.Clean(input.Name), fault));
                    continue;
                }
            }
            else if (result.GetValue(_diff))
            {
                PrintDiff(input, fixes);
            }
            else
            {
                _environment.Output.Write(Encoding.UTF8.GetBytes(fixes.Text));
                _environment.Output.Flush();
            }

            changed += isChanged ? 1 : 0;
            places += isChanged ? fixes.Applied.Count : 0;
            Summarize(input.Name, fixes, isDone: !result.GetValue(_diff));
        }

        if (documents > 1)
        {
            _environment.Report(_messages.FixTotals(documents, changed, places));
        }

        return inputs.AnyUnreadable ? ExitCodes.Unusable : ExitCodes.Done;
    }

    /// <summary>Rewrites a file.</summary>
    /// <returns>Why it was not rewritten; <see langword="null"/> where it was.</returns>
    private string? FindWritingFault(InputText input, FixResult fixes)
    {
        string encoding = _messages.Encoding(input.Text.Encoding);
        if (input.Text.HasInvalidBytes)
        {
            return _messages.BytesAreInvalid(encoding);
        }

        if (EncodedText.Apply(input.Bytes, input.Text, fixes.Edits, fixes.Text) is not { } bytes)
        {
            return _messages.CannotBeEncoded(encoding);
        }

        try
        {
            return AtomicFile.TryReplace(input.Name, input.Bytes, bytes) ? null : _messages.ChangedMeanwhile;
        }
        catch (Exception exception) when (FileFaults.Has(exception))
        {
            return FileFaults.Reason(exception, _messages);
        }
    }

    private void PrintDiff(InputText input, FixResult fixes)
    {
        IReadOnlyList<DiffLine> diff = UnifiedDiff.Of(DisplayText.Clean(input.Name), input.Text.Content, fixes.Edits, fixes.Text);
        if (_environment.Screen.Profile.Out.IsTerminal)
        {
            _environment.Screen.Write(new OutlineView(DiffView.Lines(diff)));
            return;
        }

        // For patch, which wants every character.
        foreach (DiffLine line in diff)
        {
            _environment.Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }

        _environment.Output.Flush();
    }

    private void Summarize(string path, FixResult fixes, bool isDone)
    {
        string name = DisplayText.Clean(path);
        if (fixes.Edits.Count == 0)
        {
            _environment.Report(_messages.NothingToFix(name));
        }
        else
        {
            string rules = string.Join(_messages.ListSeparator, fixes.Applied
                .GroupBy(static finding => finding.Rule.Id)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => FormattableString.Invariant($"{group.Key} ×{group.Count()}")));
            _environment.Report(isDone ? _messages.Fixed(name, fixes.Applied.Count, rules) : _messages.WouldFix(name, fixes.Applied.Count, rules));
        }

        string remaining = ListingBuilder.Counts(ListingBuilder.CountBySeverity(fixes.Remaining.Findings), _messages).ToString();
        int suggestions = fixes.Remaining.Findings.Count(static finding => finding.Fix is { Safety: FixSafety.Suggested });
        _environment.Report("  " + (remaining.Length == 0 ? _messages.NothingRemains : _messages.Remaining(remaining)));
        if (suggestions > 0)
        {
            _environment.Report("  " + _messages.Suggestible(suggestions));
        }
    }
}
