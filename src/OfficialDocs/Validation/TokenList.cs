using System.Buffers;
using System.Collections;

namespace OfficialDocs.Validation;

/// <summary>The tokens of a text in order. Whoever keeps the list beyond the validation finds it empty.</summary>
/// <remarks>The memory is borrowed: for a short document it would be a sixth of all that validating it takes.</remarks>
public sealed class TokenList : IReadOnlyList<Token>
{
    private Token[] _tokens;

    /// <param name="tokens">An array of the pool.</param>
    /// <param name="count">How many tokens it has.</param>
    /// <param name="kinds">The kinds that they are of.</param>
    internal TokenList(Token[] tokens, int count, TokenKinds kinds)
    {
        _tokens = tokens;
        Count = count;
        Kinds = kinds;
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public Token this[int index] => AsSpan()[index];

    /// <summary>The kinds that the tokens are of.</summary>
    internal TokenKinds Kinds { get; }

    /// <summary>The tokens without a copy.</summary>
    /// <returns>The tokens.</returns>
    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(0, Count);

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => _tokens.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gives the memory back; the list is empty after that.</summary>
    internal void Return()
    {
        Token[] tokens = _tokens;
        _tokens = [];
        Count = 0;
        if (tokens.Length > 0)
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }
}
