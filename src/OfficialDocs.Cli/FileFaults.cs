using System.Security;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli;

/// <summary>What goes wrong with files.</summary>
internal static class FileFaults
{
    /// <summary>Whether an exception is about a file, not about the program.</summary>
    public static bool Has(Exception exception)
        => exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>The reason in a few words.</summary>
    public static string Reason(Exception exception, Messages messages) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => messages.NoSuchFile,
        UnauthorizedAccessException or SecurityException => messages.NoPermission,
        _ => DisplayText.Clean(exception.Message),
    };
}
