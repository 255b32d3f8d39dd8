using System.Collections;

namespace OfficialDocs.Validation;

/// <summary>The tokens of a text in order.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    internal TokenList(Token[] tokens, int count)
    {
        _tokens = tokens;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Token this[int index] => AsSpan()[index];

    /// <summary>The tokens without a copy.</summary>
    /// <returns>The tokens.</returns>
    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(0, Count);

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => _tokens.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
