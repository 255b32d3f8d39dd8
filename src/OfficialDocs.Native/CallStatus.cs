namespace OfficialDocs.Native;

/// <summary>How a call ended. The numbers are those of <c>officialdocs.h</c>; a number once given never changes its meaning.</summary>
internal enum CallStatus
{
    /// <summary>The answer is the JSON.</summary>
    Ok = 0,

    /// <summary>A pointer that must point somewhere is <c>NULL</c>.</summary>
    NullArgument = 1,

    /// <summary>A flag that this function does not have.</summary>
    UnknownFlag = 2,

    /// <summary>The configuration is no JSON, or says something that has no meaning.</summary>
    InvalidConfiguration = 3,

    /// <summary>The text is longer than a parser takes.</summary>
    TextTooLong = 4,

    /// <summary>There is not enough memory for this document.</summary>
    OutOfMemory = 5,

    /// <summary>A fault of the library.</summary>
    InternalError = 6,
}
