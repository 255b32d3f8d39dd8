namespace OfficialDocs.Text;

/// <summary>Tells which of 64 characters are sought, all at once.</summary>
internal interface IBlockFinder
{
    /// <summary>A bit for each of 64 characters that is sought, the lowest for the first.</summary>
    ulong FindInBlock(ReadOnlySpan<char> block);
}

/// <summary>Goes through a text by blocks of 64 characters: a search that stops at each find and begins anew costs several times as much where finds are frequent.</summary>
internal static class BlockFinder
{
    public const int BlockLength = 64;

    /// <summary>A bit for each of the next 64 characters that is sought, the lowest for the first.</summary>
    /// <param name="finder">What is sought.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The first of the characters.</param>
    public static ulong Find<TFinder>(this TFinder finder, ReadOnlySpan<char> text, int start)
        where TFinder : struct, IBlockFinder
    {
        int rest = text.Length - start;
        if (rest >= BlockLength)
        {
            return finder.FindInBlock(text.Slice(start, BlockLength));
        }

        // The last characters are looked at together with those before them.
        return text.Length >= BlockLength ? finder.FindInBlock(text[^BlockLength..]) >> (BlockLength - rest) : FindInShort(finder, text[start..]);
    }

    private static ulong FindInShort<TFinder>(TFinder finder, ReadOnlySpan<char> text)
        where TFinder : struct, IBlockFinder
    {
        Span<char> block = stackalloc char[BlockLength];
        text.CopyTo(block);
        return finder.FindInBlock(block) & ((1ul << text.Length) - 1);
    }
}
