using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OfficialDocs.Text;

/// <summary>Finds a few characters in running text, block by block.</summary>
internal readonly struct CharacterFinder(string characters) : IBlockFinder
{
    public ulong FindInBlock(ReadOnlySpan<char> block)
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
            for (int i = 0; i < BlockFinder.BlockLength; i += 2 * Vector256<ushort>.Count)
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

        for (int i = 0; i < BlockFinder.BlockLength; i += 2 * Vector128<ushort>.Count)
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
