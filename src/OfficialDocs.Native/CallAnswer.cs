using System.Text;

namespace OfficialDocs.Native;

/// <summary>What a call gives back.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Text">UTF-8: the JSON, or what is wrong, in words.</param>
internal readonly record struct CallAnswer(CallStatus Status, ReadOnlyMemory<byte> Text)
{
    // Made beforehand: when they are needed, there is no memory to make them.
    private static readonly CallAnswer s_outOfMemory =
        new(CallStatus.OutOfMemory, "There is not enough memory for this document and its JSON."u8.ToArray());

    /// <summary>A call that failed.</summary>
    /// <param name="status">How.</param>
    /// <param name="message">What is wrong, where, and what was expected.</param>
    /// <returns>The answer.</returns>
    public static CallAnswer Failed(CallStatus status, string message) => new(status, Encoding.UTF8.GetBytes(message));

    /// <summary>A call that was ended by an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The answer. Nothing is thrown.</returns>
    public static CallAnswer Failed(Exception exception)
    {
        try
        {
            return exception is OutOfMemoryException
                ? s_outOfMemory
                : Failed(CallStatus.InternalError, $"A fault of the library, please report it: {exception.GetType()}: {exception.Message}");
        }
        catch (Exception)
        {
            return s_outOfMemory;
        }
    }
}
