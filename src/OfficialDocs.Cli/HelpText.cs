using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli;

/// <summary>The help of a command. Made here because System.CommandLine pads by characters, not by columns, and in its own language.</summary>
internal sealed class HelpText
{
    private const int Width = 80;
    private const int Indent = 2;

    private readonly StringBuilder _text = new();

    private HelpText()
    {
    }

    /// <summary>The help of a command.</summary>
    /// <param name="command">The command, as given.</param>
    /// <param name="messages">The language.</param>
    /// <returns>Lines of at most 80 columns, each with its line break.</returns>
    public static string Of(CommandResult command, Messages messages)
    {
        var help = new HelpText();
        help.Write(command, messages);
        return help._text.ToString();
    }

    /// <summary>A command as it is typed, with those above it: <c>officialdocs parse</c>.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The names.</returns>
    public static string PathOf(CommandResult command)
        => command.Command is RootCommand ? OfficialDocsTool.Name : $"{OfficialDocsTool.Name} {command.Command.Name}";

    private void Write(CommandResult result, Messages messages)
    {
        Command command = result.Command;
        Paragraph(command.Description ?? "", 0);

        Heading(messages.UsageHeading);
        Paragraph(string.Join(' ', Usage(result, messages)), Indent);

        Table(messages.CommandsHeading, command.Subcommands.Select(static sub => (sub.Name, sub.Description)));
        Table(messages.ArgumentsHeading, command.Arguments.Select(static argument => (Placeholder(argument), argument.Description)));
        Table(messages.OptionsHeading, Options(result).Select(static option => (Form(option), option.Description)));
        if (command is IExamples { Examples: var examples })
        {
            Heading(messages.ExamplesHeading);
            foreach ((string line, string? description) in examples)
            {
                Paragraph($"# {description}", Indent);
                Paragraph(line, Indent);
            }
        }

        if (command is IExitCodes { Meanings: var meanings })
        {
            Table(messages.ExitCodesHeading, meanings.Select(static meaning => (Number(meaning.Code), (string?)meaning.Meaning)));
        }

        if (command is RootCommand)
        {
            Table(
                messages.ExitCodesHeading,
                [
                    (Number(ExitCodes.Done), messages.ExitDone),
                    (Number(ExitCodes.Failed), messages.ExitFailed),
                    (Number(ExitCodes.WrongUsage), messages.ExitWrongUsage),
                    (Number(ExitCodes.Cancelled), messages.ExitCancelled),
                ]);
            Paragraph(messages.ExitOthers, Indent);
            _text.Append('\n');
            Paragraph(messages.SeeHelp($"{OfficialDocsTool.Name} {messages.CommandPlaceholder}"), 0);
        }
    }

    private static IEnumerable<string> Usage(CommandResult result, Messages messages)
    {
        yield return PathOf(result);
        if (result.Command.Subcommands.Count > 0)
        {
            yield return messages.CommandPlaceholder;
        }

        foreach (Argument argument in result.Command.Arguments)
        {
            yield return Placeholder(argument);
        }

        yield return messages.OptionsPlaceholder;
    }

    /// <summary>The options of a command, then those of the commands above it that hold here too.</summary>
    private static IEnumerable<Option> Options(CommandResult result)
    {
        IEnumerable<Option> options = result.Command.Options;
        for (var above = result.Parent as CommandResult; above is not null; above = above.Parent as CommandResult)
        {
            options = options.Concat(above.Command.Options.Where(static option => option.Recursive));
        }

        return options.Where(static option => !option.Hidden);
    }

    private static string Placeholder(Argument argument)
        => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>..." : $"<{argument.Name}>";

    private static string Form(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(static alias => alias != "-?").Append(option.Name));
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Table(string heading, IEnumerable<(string Term, string? Description)> rows)
    {
        List<(string Term, string? Description)> list = [.. rows];
        if (list.Count == 0)
        {
            return;
        }

        Heading(heading);
        int column = Indent + list.Max(static row => DisplayWidth.Of(row.Term)) + 2;
        foreach ((string term, string? description) in list)
        {
            _text.Append(' ', Indent).Append(term).Append(' ', column - Indent - DisplayWidth.Of(term));
            Hanging(description ?? "", column);
        }
    }

    private void Heading(string heading) => _text.Append('\n').Append(heading).Append('\n');

    private void Paragraph(string text, int indent)
    {
        _text.Append(' ', indent);
        Hanging(text, indent);
    }

    private void Hanging(string text, int indent)
    {
        IReadOnlyList<string> lines = DisplayText.Wrap(text, Width - indent);
        for (int i = 0; i < lines.Count; i++)
        {
            _text.Append(' ', i == 0 ? 0 : indent).Append(lines[i]).Append('\n');
        }
    }
}
