using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Tells 64 characters at once apart into plain ones, which say nothing of their line (nearly all Chinese characters, ,-./ and the digits, ， and 、), and the few
/// others, of which each is looked at. Every further comparison here would cost more than the characters that it spares.
/// </summary>
internal readonly struct MarkedCharacters : IBlockFinder
{
    public ulong FindInBlock(ReadOnlySpan<char> block)
    {
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        ulong plain = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < BlockFinder.BlockLength; i += Vector512<ushort>.Count)
            {
                plain |= ArePlain(Vector512.LoadUnsafe(ref first, (nuint)i)) << i;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < BlockFinder.BlockLength; i += 2 * Vector256<ushort>.Count)
            {
                Vector256<ushort> low = ArePlain(Vector256.LoadUnsafe(ref first, (nuint)i));
                Vector256<ushort> high = ArePlain(Vector256.LoadUnsafe(ref first, (nuint)(i + Vector256<ushort>.Count)));
                plain |= (ulong)Vector256.Narrow(low, high).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            for (int i = 0; i < BlockFinder.BlockLength; i += 2 * Vector128<ushort>.Count)
            {
                Vector128<ushort> low = ArePlain(Vector128.LoadUnsafe(ref first, (nuint)i));
                Vector128<ushort> high = ArePlain(Vector128.LoadUnsafe(ref first, (nuint)(i + Vector128<ushort>.Count)));
                plain |= (ulong)Vector128.Narrow(low, high).ExtractMostSignificantBits() << i;
            }
        }

        return ~plain;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ArePlain(Vector512<ushort> text)
        => (AreBetween(text, '\u4E00', '\u9FFF') | AreBetween(text, ',', '9') | Are(text, '，') | Are(text, '、')) & ~(Are(text, '日') | Are(text, '附'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> ArePlain(Vector256<ushort> text)
        => Vector256.AndNot(
            AreBetween(text, '\u4E00', '\u9FFF') | AreBetween(text, ',', '9') | Are(text, '，') | Are(text, '、'),
            Are(text, '日') | Are(text, '附'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> ArePlain(Vector128<ushort> text)
        => Vector128.AndNot(
            AreBetween(text, '\u4E00', '\u9FFF') | AreBetween(text, ',', '9') | Are(text, '，') | Are(text, '、'),
            Are(text, '日') | Are(text, '附'));

    private static ulong Are(Vector512<ushort> text, char c) => Vector512.Equals(text, Vector512.Create((ushort)c)).ExtractMostSignificantBits();

    private static Vector256<ushort> Are(Vector256<ushort> text, char c) => Vector256.Equals(text, Vector256.Create((ushort)c));

    private static Vector128<ushort> Are(Vector128<ushort> text, char c) => Vector128.Equals(text, Vector128.Create((ushort)c));

    private static ulong AreBetween(Vector512<ushort> text, char low, char high)
        => Vector512.LessThanOrEqual(text - Vector512.Create((ushort)low), Vector512.Create((ushort)(high - low))).ExtractMostSignificantBits();

    private static Vector256<ushort> AreBetween(Vector256<ushort> text, char low, char high)
        => Vector256.LessThanOrEqual(text - Vector256.Create((ushort)low), Vector256.Create((ushort)(high - low)));

    private static Vector128<ushort> AreBetween(Vector128<ushort> text, char low, char high)
        => Vector128.LessThanOrEqual(text - Vector128.Create((ushort)low), Vector128.Create((ushort)(high - low)));
}
