using System.CommandLine;
using System.CommandLine.Parsing;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli;

/// <summary>
/// What is wrong with a command line, in the tool's own words: System.CommandLine's come in the language of its resources, not in the one asked for,
/// and it takes an unknown option for a file name.
/// </summary>
internal static class UsageErrors
{
    /// <summary>Finds what is wrong.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="messages">The language.</param>
    /// <returns>One line for each fault; none where help or the version was asked for.</returns>
    public static IReadOnlyList<string> Find(ParseResult result, Messages messages)
    {
        if (result.Action is { ClearsParseErrors: true })
        {
            return [];
        }

        List<string> errors = [.. UnknownOptions(result).Select(messages.UnknownOption)];
        if (result.CommandResult.Command is RootCommand)
        {
            string? command = result.UnmatchedTokens.FirstOrDefault(static token => !IsOption(token));
            if (command is not null)
            {
                errors.Add(messages.UnknownCommand(command));
            }
            else if (errors.Count == 0)
            {
                errors.Add(messages.NoCommand);
            }
        }

        else if (!result.CommandResult.Command.TreatUnmatchedTokensAsErrors)
        {
            // A command that takes no further arguments: System.CommandLine would say so in its own language.
            errors.AddRange(result.UnmatchedTokens.Where(static token => !IsOption(token)).Select(messages.UnexpectedArgument));
        }

        foreach (ParseError error in result.Errors)
        {
            string? text = Explain(error, messages);
            if (text is not null && !errors.Contains(text))
            {
                errors.Add(text);
            }
        }

        return errors;
    }

    private static string? Explain(ParseError error, Messages messages) => error.SymbolResult switch
    {
        OptionResult { Option: var option, Tokens.Count: var count } when count < option.Arity.MinimumNumberOfValues => messages.MissingValue(option.Name),
        OptionResult { Option: var option, Tokens.Count: var count } when count > option.Arity.MaximumNumberOfValues => messages.RepeatedOption(option.Name),
        ArgumentResult { Argument: var argument, Tokens.Count: 0 } => messages.MissingArgument(argument.Name),

        // An unknown command, or none: said already.
        CommandResult { Command: RootCommand } => null,

        // Our own validators speak the right language.
        _ => error.Message,
    };

    private static IEnumerable<string> UnknownOptions(ParseResult result)
        => result.Tokens
            .TakeWhile(static token => token.Type != TokenType.DoubleDash)
            .Where(static token => token.Type == TokenType.Argument && IsOption(token.Value))
            .Select(static token => token.Value);

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
