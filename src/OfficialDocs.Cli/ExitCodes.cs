namespace OfficialDocs.Cli;

/// <summary>What the tool tells the program that started it.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be read, or the output could not be written. All other inputs were processed.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong; nothing was read.</summary>
    public const int WrongUsage = 2;

    /// <summary><c>check</c>: there are findings at or over the level.</summary>
    public const int Findings = 1;

    /// <summary>
    /// <c>check</c> and <c>fix</c>: some input, the configuration or the baseline could not be read, or the output not written. Not 1, which there
    /// says something about the documents.
    /// </summary>
    public const int Unusable = 2;

    /// <summary>Ended by Ctrl-C, as shells number it.</summary>
    public const int Cancelled = 130;
}
