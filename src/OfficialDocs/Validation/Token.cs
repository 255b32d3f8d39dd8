using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>A piece of the text that rules look at. Chinese characters between the tokens are plain text.</summary>
/// <param name="Kind">What it is: one of the kinds.</param>
/// <param name="Start">The position of its first code unit.</param>
/// <param name="Length">The number of code units.</param>
/// <param name="Block">The index of its block.</param>
public readonly record struct Token(TokenKinds Kind, int Start, int Length, int Block)
{
    /// <summary>What rules can ask for that it is: a kind, one of the marks or one of the words. See <see cref="Tokenizer"/>.</summary>
    internal int Topic { get; init; }

    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The place.</summary>
    public TextSpan Span => new(Start, Length);
}
