namespace OfficialDocs.Cli;

/// <summary>A command whose exit codes mean something of their own.</summary>
internal interface IExitCodes
{
    /// <summary>The exit code where the output could not be written, or the tool itself failed.</summary>
    int WhenFailed { get; }

    /// <summary>The codes with what they say, for the help.</summary>
    IReadOnlyList<(int Code, string Meaning)> Meanings { get; }
}
