using System.Collections;

namespace OfficialDocs.Validation;

/// <summary>The blocks of a text in order.</summary>
public sealed class TextBlockList : IReadOnlyList<TextBlock>
{
    private readonly TextBlock[] _blocks;
    private readonly uint _roles;

    internal TextBlockList(TextBlock[] blocks)
        : this(blocks, uint.MaxValue)
    {
    }

    /// <param name="blocks">The blocks.</param>
    /// <param name="roles">The roles of the text's lines, those included that are no blocks: a bit for each.</param>
    internal TextBlockList(TextBlock[] blocks, uint roles)
    {
        _blocks = blocks;
        _roles = roles;
    }

    /// <inheritdoc/>
    public int Count => _blocks.Length;

    /// <inheritdoc/>
    public TextBlock this[int index] => _blocks[index];

    /// <summary>The blocks without a copy.</summary>
    /// <returns>The blocks.</returns>
    public ReadOnlySpan<TextBlock> AsSpan() => _blocks;

    /// <summary>Whether the text has a line with a role: who looks for one need not go through all blocks where there is none.</summary>
    internal bool HasLine(LineRole role) => (_roles >> (int)role & 1) != 0;

    /// <inheritdoc/>
    public IEnumerator<TextBlock> GetEnumerator() => ((IEnumerable<TextBlock>)_blocks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
