namespace OfficialDocs.Cli;

/// <summary>A command that shows in its help how it is used.</summary>
internal interface IExamples
{
    /// <summary>Command lines, each with what it does.</summary>
    IReadOnlyList<(string Line, string? Description)> Examples { get; }
}
