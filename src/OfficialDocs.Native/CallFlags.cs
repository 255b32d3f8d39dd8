namespace OfficialDocs.Native;

/// <summary>What a caller may ask for. The numbers are those of <c>officialdocs.h</c>.</summary>
[Flags]
internal enum CallFlags : uint
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>Of parse: every line with its role, as <c>officialdocs parse --lines</c>.</summary>
    Lines = 1,

    /// <summary>Of check: each finding by itself instead of one with a count, as <c>officialdocs check --all</c>.</summary>
    All = 2,

    /// <summary>Of check: messages in English, as <c>officialdocs check --lang en</c>.</summary>
    English = 4,
}
