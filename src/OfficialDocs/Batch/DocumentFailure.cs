using System.Security;

namespace OfficialDocs.Batch;

/// <summary>Why a document of a batch has no result.</summary>
public enum FailureReason
{
    /// <summary>There is no such file or directory.</summary>
    NotFound,

    /// <summary>The file may not be read.</summary>
    AccessDenied,

    /// <summary>The text could not be read for another reason.</summary>
    Unreadable,

    /// <summary>The parser or the validator does not take it: it is longer than <c>OfficialDocsOptions.MaximumLength</c>.</summary>
    Refused,

    /// <summary>The work on it failed, which is a fault of the program.</summary>
    Fault,
}

/// <summary>The failure of one document.</summary>
/// <param name="Reason">What kind of failure.</param>
/// <param name="Exception">What was thrown.</param>
public sealed record DocumentFailure(FailureReason Reason, Exception Exception)
{
    /// <summary>The reason in the words of the exception.</summary>
    public string Message => Exception.Message;

    /// <summary>Reason and message, for people.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Reason}: {Message}";

    /// <summary>A failure to read the text.</summary>
    internal static DocumentFailure OfReading(Exception exception) => new(
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => FailureReason.NotFound,
            UnauthorizedAccessException or SecurityException => FailureReason.AccessDenied,
            _ => FailureReason.Unreadable,
        },
        exception);

    /// <summary>A failure to work on the text.</summary>
    internal static DocumentFailure OfWork(Exception exception)
        => new(exception is ArgumentException ? FailureReason.Refused : FailureReason.Fault, exception);
}
