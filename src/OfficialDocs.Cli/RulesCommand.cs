using System.CommandLine;
using System.Text;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Documentation;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs rules</c>: what is checked, and why.</summary>
internal sealed class RulesCommand : Command, IExamples
{
    private const int MinimumWidth = 60;
    private const int MaximumWidth = 120;

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string[]> _rules;
    private readonly Option<string> _markdown;

    public RulesCommand(CommandEnvironment environment, Messages messages)
        : base("rules", messages.RulesDescription)
    {
        _environment = environment;
        _messages = messages;
        _rules = new Argument<string[]>(messages.RuleName) { Description = messages.RuleDescription, Arity = ArgumentArity.ZeroOrMore };
        _rules.CompletionSources.Add(static _ => RuleCatalog.All.Select(static rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        _markdown = new Option<string>("--markdown") { HelpName = messages.DirectoryPlaceholder, Description = messages.MarkdownDescription };
        Arguments.Add(_rules);
        Options.Add(_markdown);
        Validators.Add(result =>
        {
            foreach (string id in result.GetValue(_rules) ?? [])
            {
                if (!RuleIndex.Exists(id))
                {
                    result.AddError(messages.UnknownRule(DisplayText.Clean(id), RuleIndex.Nearest(id)));
                }
            }
        });
        SetAction((result, cancellationToken) => Task.Run(() => Run(result), cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} rules", _messages.RulesExample),
        ($"{OfficialDocsTool.Name} rules GW0201", _messages.RuleExample),
        ($"{OfficialDocsTool.Name} rules GW11", _messages.RuleGroupExample),
    ];

    private int Run(ParseResult result)
    {
        string[] ids = result.GetValue(_rules) ?? [];
        if (result.GetValue(_markdown) is { } directory)
        {
            WritePages(directory);
            return ExitCodes.Done;
        }

        int width = Math.Clamp(_environment.Screen.Profile.Width, MinimumWidth, MaximumWidth);
        if (ids.Length == 0)
        {
            _environment.Screen.Write(new OutlineView(RuleView.Table([.. RuleIndex.Groups], _messages, width)));
        }

        for (int i = 0; i < ids.Length; i++)
        {
            IReadOnlyList<OutlineLine> lines = RuleCatalog.Find(ids[i]) is { } rule
                ? RuleView.Explain(rule, _messages, width)
                : RuleView.Table([.. RuleIndex.Groups.Where(entry => RuleIndex.Is(entry.Group, ids[i]))], _messages, width);
            _environment.Screen.Write(new OutlineView(i == 0 ? lines : [OutlineLine.Empty, .. lines]));
        }

        return ExitCodes.Done;
    }

    /// <summary>Writes the pages and takes away those of rules that are no more.</summary>
    private void WritePages(string directory)
    {
        IReadOnlyDictionary<string, string> pages = RulePages.Create();
        Directory.CreateDirectory(directory);
        foreach (string path in Directory.EnumerateFiles(directory).Where(path => RulePages.IsPage(Path.GetFileName(path)) && !pages.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(path);
        }

        foreach ((string name, string content) in pages)
        {
            File.WriteAllText(Path.Join(directory, name), content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        _environment.Report(_messages.PagesWritten(DisplayText.Clean(directory), pages.Count));
    }
}
