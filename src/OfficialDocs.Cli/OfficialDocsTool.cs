using System.CommandLine;
using System.Reflection;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli;

/// <summary>The command <c>officialdocs</c>: chooses the language, understands the command line, runs what it names.</summary>
internal static class OfficialDocsTool
{
    /// <summary>The name of the command.</summary>
    public const string Name = "officialdocs";

    // How long the work may take to end after Ctrl-C; reading from a terminal ends by nothing else.
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    // A file name may begin with @: it is no list of further arguments.
    private static readonly ParserConfiguration s_parserConfiguration = new() { ResponseFileTokenReplacer = null };

    /// <summary>The version, without the commit it was built from.</summary>
    public static string Version { get; } =
        typeof(OfficialDocsTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The arguments, without the command's own name.</param>
    /// <param name="environment">What it is connected to.</param>
    /// <param name="cancellationToken">Ends the work, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, CommandEnvironment environment, CancellationToken cancellationToken = default)
    {
        Messages messages = Messages.For(FindLanguage(arguments), environment.UICulture);
        ParseResult result = CommandLine(environment, messages).Parse(arguments, s_parserConfiguration);
        IReadOnlyList<string> errors = UsageErrors.Find(result, messages);
        if (errors.Count > 0)
        {
            foreach (string error in errors)
            {
                environment.Report(messages.WrongUsage(error));
            }

            environment.Report(messages.SeeHelp(HelpText.PathOf(result.CommandResult)));
            return ExitCodes.WrongUsage;
        }

        int whenFailed = result.CommandResult.Command is IExitCodes codes ? codes.WhenFailed : ExitCodes.Failed;
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_patience };
            return await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            // Who read the output has seen enough, as head does. A check that was not finished found nothing clean.
            return result.CommandResult.Command is IExitCodes ? whenFailed : ExitCodes.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Inputs that fail are dealt with where they are read.
            environment.Report(messages.OutputFailed(DisplayText.Clean(exception.Message)));
            return whenFailed;
        }
        catch (Exception exception)
        {
            environment.Report(messages.InternalFault(Name, exception.GetType().Name));
            return whenFailed;
        }
    }

    /// <summary>The commands with their options, described in a language.</summary>
    /// <param name="environment">What the commands are connected to.</param>
    /// <param name="messages">The language.</param>
    /// <returns>The root of the commands.</returns>
    internal static RootCommand CommandLine(CommandEnvironment environment, Messages messages)
    {
        var root = new RootCommand(messages.ToolDescription);
        root.Options.Clear();
        root.Directives.Clear();
        root.Options.Add(LanguageOption(messages));
        root.Options.Add(new Option<bool>("--help", "-h", "-?")
        {
            Description = messages.HelpDescription,
            Recursive = true,
            Action = new PrintAction(result => environment.Screen.Profile.Out.Writer.Write(HelpText.Of(result.CommandResult, messages))),
        });
        root.Options.Add(new Option<bool>("--version")
        {
            Description = messages.VersionDescription,
            Action = new PrintAction(_ => environment.Screen.Profile.Out.Writer.Write($"{Name} {Version}\n")),
        });
        root.Subcommands.Add(new ParseCommand(environment, messages));
        root.Subcommands.Add(new FilterCommand(environment, messages));
        root.Subcommands.Add(new OutlineCommand(environment, messages));
        root.Subcommands.Add(new CheckCommand(environment, messages));
        root.Subcommands.Add(new FixCommand(environment, messages));
        root.Subcommands.Add(new RulesCommand(environment, messages));
        root.Subcommands.Add(new GenerateCommand(environment, messages));
        return root;
    }

    /// <summary>The argument of the commands that read documents.</summary>
    internal static Argument<string[]> PathsArgument(Messages messages) => new(messages.PathName)
    {
        Description = messages.PathDescription,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>An option that takes one of a few values.</summary>
    internal static Option<string> ChoiceOption(string name, string valueName, string description, IReadOnlyList<string> values, Messages messages)
    {
        var option = new Option<string>(name) { HelpName = valueName, Description = description };
        option.CompletionSources.Add(_ => values.Select(static value => new System.CommandLine.Completions.CompletionItem(value)));
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !values.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
            {
                result.AddError(messages.WrongValue(name, result.Tokens[0].Value, string.Join(" | ", values)));
            }
        });
        return option;
    }

    private static Option<string> LanguageOption(Messages messages)
    {
        Option<string> option = ChoiceOption(
            "--lang", string.Join('|', Messages.Codes), messages.LanguageDescription, Messages.Codes, messages);
        option.Recursive = true;
        return option;
    }

    /// <summary>What <c>--lang</c> says, before anything else is understood: the descriptions of all else depend on it.</summary>
    private static string? FindLanguage(IReadOnlyList<string> arguments)
    {
        var language = new Option<string>("--lang");
        var command = new Command(Name) { TreatUnmatchedTokensAsErrors = false };
        command.Options.Add(language);
        return command.Parse(arguments, s_parserConfiguration).GetResult(language) is { Tokens: [{ Value: var code }, ..] } ? code : null;
    }

    private static bool IsBrokenPipe(IOException exception)
    {
        const int EPipe = 32;
        const int ErrorBrokenPipe = unchecked((int)0x8007006D);
        const int ErrorNoData = unchecked((int)0x800700E8);
        return OperatingSystem.IsWindows() ? exception.HResult is ErrorBrokenPipe or ErrorNoData : exception.HResult == EPipe;
    }

    /// <summary>Prints something that is right whatever else the command line says.</summary>
    private sealed class PrintAction(Action<ParseResult> print) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            print(parseResult);
            return ExitCodes.Done;
        }
    }
}
