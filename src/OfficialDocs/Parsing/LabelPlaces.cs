using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds where in running text a label may stand: behind a mark or a blank, before a numeral, 第 or a parenthesis. Running text is the
/// bulk of every document and has a mark at every tenth character, but such a place hardly at every hundredth: sixteen characters are looked at
/// at once, and the rest of the parser sees the few places that are left.
/// </summary>
internal static class LabelPlaces
{
    private static readonly CharacterSet s_boundaries = new("。！？：；;:)）】” \t\u00A0\u3000\u2002\u2003\u2009");

    /// <summary>The position of the first mark or blank that a label may follow at once; -1 where there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        int i = 0;
        if (Vector256.IsHardwareAccelerated && text.Length > Vector256<ushort>.Count)
        {
            ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
            for (; i < text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            {
                Vector256<ushort> marks = ~IsNoBoundary(Vector256.LoadUnsafe(ref first, (nuint)i));
                if (marks == Vector256<ushort>.Zero)
                {
                    continue;
                }

                for (uint found = marks.ExtractMostSignificantBits(); found != 0; found &= found - 1)
                {
                    int place = i + BitOperations.TrailingZeroCount(found);
                    if (IsBoundary(text[place]) && LabelReader.MayBeginLabel(text, place + 1))
                    {
                        return place;
                    }
                }
            }
        }

        for (; i < text.Length - 1; i++)
        {
            if (IsBoundary(text[i]) && LabelReader.MayBeginLabel(text, i + 1))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The marks and blanks that a label may follow.</summary>
    public static bool IsBoundary(char c) => s_boundaries.Contains(c);

    /// <summary>Most characters and the most frequent marks; what it lets through is looked at again.</summary>
    private static Vector256<ushort> IsNoBoundary(Vector256<ushort> text)
        => IsBetween(text, '\u4E00', '\u9FFF') | Is(text, '，') | Is(text, '、') | IsBetween(text, '0', '9') | IsBetween(text, '《', '》') | Is(text, '“');

    private static Vector256<ushort> Is(Vector256<ushort> text, char c) => Vector256.Equals(text, Vector256.Create((ushort)c));

    private static Vector256<ushort> IsBetween(Vector256<ushort> text, char low, char high)
        => Vector256.LessThanOrEqual(text - Vector256.Create((ushort)low), Vector256.Create((ushort)(high - low)));
}
