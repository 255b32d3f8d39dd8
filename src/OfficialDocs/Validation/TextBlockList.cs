using System.Collections;

namespace OfficialDocs.Validation;

/// <summary>The blocks of a text in order.</summary>
public sealed class TextBlockList : IReadOnlyList<TextBlock>
{
    private readonly TextBlock[] _blocks;
    private readonly uint _roles;

    internal TextBlockList(TextBlock[] blocks)
        : this(blocks, blocks.Length, uint.MaxValue)
    {
    }

    /// <param name="blocks">The blocks, and perhaps room for more.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="roles">The roles of the text's lines, those included that are no blocks: a bit for each.</param>
    internal TextBlockList(TextBlock[] blocks, int count, uint roles)
    {
        _blocks = blocks;
        Count = count;
        _roles = roles;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public TextBlock this[int index] => AsSpan()[index];

    /// <summary>The blocks without a copy.</summary>
    /// <returns>The blocks.</returns>
    public ReadOnlySpan<TextBlock> AsSpan() => _blocks.AsSpan(0, Count);

    /// <summary>Whether the text has a line with a role: who looks for one need not go through all blocks where there is none.</summary>
    internal bool HasLine(LineRole role) => (_roles >> (int)role & 1) != 0;

    /// <summary>Goes through the blocks; <see langword="foreach"/> calls this.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<TextBlock>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<TextBlock> IEnumerable<TextBlock>.GetEnumerator() => _blocks.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TextBlock>)this).GetEnumerator();
}
