using System.CommandLine;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs outline</c>: the elements and sections of documents, for people.</summary>
internal sealed class OutlineCommand : Command, IExamples
{
    private const int MinimumWidth = 40;
    private const int MaximumWidth = 80;

    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Argument<string[]> _paths;

    public OutlineCommand(CommandEnvironment environment, Messages messages)
        : base("outline", messages.OutlineDescription)
    {
        _environment = environment;
        _messages = messages;
        _paths = OfficialDocsTool.PathsArgument(messages);
        Arguments.Add(_paths);
        Validators.Add(result =>
        {
            if (InputDocuments.FindFault(result.GetValue(_paths) ?? [], messages) is { } fault)
            {
                result.AddError(fault);
            }
        });
        SetAction((result, cancellationToken) => Task.Run(() => Run(result, cancellationToken), CancellationToken.None));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} outline report.txt", _messages.OutlineExample),
    ];

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        int width = Math.Clamp(_environment.Screen.Profile.Width, MinimumWidth, MaximumWidth);
        var inputs = new InputDocuments(_environment, _messages);
        bool isFirst = true;
        foreach ((string name, OfficialDocument document) in inputs.Read(result.GetValue(_paths)!, cancellationToken))
        {
            IReadOnlyList<OutlineLine> lines = OutlineBuilder.Build(document, name, _messages, width);
            _environment.Screen.Write(new OutlineView(isFirst ? lines : [OutlineLine.Empty, .. lines]));
            isFirst = false;
        }

        return inputs.AnyUnreadable ? ExitCodes.Failed : ExitCodes.Done;
    }
}
