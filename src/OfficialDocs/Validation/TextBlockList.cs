using System.Collections;

namespace OfficialDocs.Validation;

/// <summary>The blocks of a text in order.</summary>
public sealed class TextBlockList : IReadOnlyList<TextBlock>
{
    private readonly TextBlock[] _blocks;

    internal TextBlockList(TextBlock[] blocks)
    {
        _blocks = blocks;
    }

    /// <inheritdoc/>
    public int Count => _blocks.Length;

    /// <inheritdoc/>
    public TextBlock this[int index] => _blocks[index];

    /// <summary>The blocks without a copy.</summary>
    /// <returns>The blocks.</returns>
    public ReadOnlySpan<TextBlock> AsSpan() => _blocks;

    /// <inheritdoc/>
    public IEnumerator<TextBlock> GetEnumerator() => ((IEnumerable<TextBlock>)_blocks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
