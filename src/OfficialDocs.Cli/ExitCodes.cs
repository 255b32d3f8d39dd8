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

    /// <summary>Ended by Ctrl-C, as shells number it.</summary>
    public const int Cancelled = 130;
}
