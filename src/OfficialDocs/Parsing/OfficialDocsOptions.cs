namespace OfficialDocs.Parsing;

/// <summary>What a parser does where that can be chosen. Immutable; changed by <c>options with { … }</c>.</summary>
public sealed record OfficialDocsOptions
{
    /// <summary>The longest text that a parser takes unless told otherwise: 64 Mi UTF-16 code units.</summary>
    public const int DefaultMaximumLength = 64 * 1024 * 1024;

    private readonly int _maximumLength = DefaultMaximumLength;

    /// <summary>
    /// The longest text, in UTF-16 code units, that a parser takes. A longer one is refused before it is read, so that a service decides how much
    /// memory one text may cost it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumLength
    {
        get => _maximumLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaximumLength));
            _maximumLength = value;
        }
    }
}
