using System.Collections;

namespace OfficialDocs.Validation;

/// <summary>The blocks of a text in order.</summary>
public sealed class TextBlockList : IReadOnlyList<TextBlock>
{
    private readonly TextBlock[] _blocks;
    private readonly uint _roles;

    internal TextBlockList(TextBlock[] blocks)
        : this(blocks, blocks.Length)
    {
    }

    internal TextBlockList(TextBlock[] blocks, int count)
    {
        _blocks = blocks;
        Count = count;
        foreach (ref readonly TextBlock block in AsSpan())
        {
            _roles |= 1u << (int)block.Role;
        }
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public TextBlock this[int index] => AsSpan()[index];

    /// <summary>The blocks without a copy.</summary>
    /// <returns>The blocks.</returns>
    public ReadOnlySpan<TextBlock> AsSpan() => _blocks.AsSpan(0, Count);

    /// <summary>Whether any block has a role: what looks for one need not go through them all.</summary>
    internal bool Has(LineRole role) => (_roles >> (int)role & 1) != 0;

    /// <summary>Goes through the blocks; <see langword="foreach"/> calls this.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<TextBlock>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<TextBlock> IEnumerable<TextBlock>.GetEnumerator() => _blocks.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TextBlock>)this).GetEnumerator();
}
