using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OfficialDocs.Text;

/// <summary>
/// Finds a few characters in running text, 64 places at once. A search that stops at each of them and begins anew costs several times as much where they
/// are frequent, as marks and numerals are.
/// </summary>
internal sealed class CharacterFinder(string characters)
{
    public const int BlockLength = 64;

    /// <summary>A bit for each of the next 64 places where one of the characters stands, the lowest for the first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first place.</param>
    public ulong Find(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start >= BlockLength)
        {
            return FindInBlock(text.Slice(start, BlockLength));
        }

        if (text.Length >= BlockLength)
        {
            return FindInBlock(text[^BlockLength..]) >> (BlockLength - (text.Length - start));
        }

        return FindInShort(text[start..]);
    }

    private ulong FindInShort(ReadOnlySpan<char> text)
    {
        Span<char> block = stackalloc char[BlockLength];
        text.CopyTo(block);
        return FindInBlock(block) & ((1ul << text.Length) - 1);
    }

    private ulong FindInBlock(ReadOnlySpan<char> block)
    {
        ulong found = 0;
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        if (Vector512.IsHardwareAccelerated)
        {
            var low = Vector512.LoadUnsafe(ref first);
            var high = Vector512.LoadUnsafe(ref first, (nuint)Vector512<ushort>.Count);
            foreach (char c in characters)
            {
                var wanted = Vector512.Create((ushort)c);
                found |= Vector512.Equals(low, wanted).ExtractMostSignificantBits() | (Vector512.Equals(high, wanted).ExtractMostSignificantBits() << Vector512<ushort>.Count);
            }

            return found;
        }

        if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < BlockLength; i += 2 * Vector256<ushort>.Count)
            {
                var low = Vector256.LoadUnsafe(ref first, (nuint)i);
                var high = Vector256.LoadUnsafe(ref first, (nuint)(i + Vector256<ushort>.Count));
                Vector256<ushort> inLow = Vector256<ushort>.Zero;
                Vector256<ushort> inHigh = Vector256<ushort>.Zero;
                foreach (char c in characters)
                {
                    var wanted = Vector256.Create((ushort)c);
                    inLow |= Vector256.Equals(low, wanted);
                    inHigh |= Vector256.Equals(high, wanted);
                }

                found |= (ulong)Vector256.Narrow(inLow, inHigh).ExtractMostSignificantBits() << i;
            }

            return found;
        }

        for (int i = 0; i < BlockLength; i += 2 * Vector128<ushort>.Count)
        {
            var low = Vector128.LoadUnsafe(ref first, (nuint)i);
            var high = Vector128.LoadUnsafe(ref first, (nuint)(i + Vector128<ushort>.Count));
            Vector128<ushort> inLow = Vector128<ushort>.Zero;
            Vector128<ushort> inHigh = Vector128<ushort>.Zero;
            foreach (char c in characters)
            {
                var wanted = Vector128.Create((ushort)c);
                inLow |= Vector128.Equals(low, wanted);
                inHigh |= Vector128.Equals(high, wanted);
            }

            found |= (ulong)Vector128.Narrow(inLow, inHigh).ExtractMostSignificantBits() << i;
        }

        return found;
    }
}
