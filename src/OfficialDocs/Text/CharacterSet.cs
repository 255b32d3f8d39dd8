using System.Runtime.CompilerServices;

namespace OfficialDocs.Text;

/// <summary>
/// A set of characters as one bit each: a look at any character takes one load, where a pattern of twenty characters takes up to six jumps that the
/// processor cannot foresee. For what is asked of most characters of a text. 8 KB each, so there are few of them.
/// </summary>
internal sealed class CharacterSet
{
    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / 32];

    /// <param name="characters">The characters.</param>
    /// <param name="ranges">Further ones, from the first to the last.</param>
    public CharacterSet(string characters, params ReadOnlySpan<(char First, char Last)> ranges)
    {
        foreach (char c in characters)
        {
            Add(c);
        }

        foreach ((char first, char last) in ranges)
        {
            for (int c = first; c <= last; c++)
            {
                Add((char)c);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[c >> 5] >> (c & 31) & 1) != 0;

    private void Add(char c) => _bits[c >> 5] |= 1u << (c & 31);
}
