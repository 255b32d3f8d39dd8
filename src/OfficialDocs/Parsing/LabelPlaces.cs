using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds where in running text a label may stand: behind a mark or a blank, before a numeral, 第 or a parenthesis. Running text is the
/// bulk of every document and has a mark at every tenth character, but such a place hardly at every hundredth: sixteen characters are looked at
/// at once, and the rest of the parser sees the few places that are left.
/// </summary>
internal static class LabelPlaces
{
    /// <summary>The position of the first mark or blank that a label may follow at once; -1 where there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        int i = 0;
        if (Vector256.IsHardwareAccelerated && text.Length > Vector256<ushort>.Count)
        {
            ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
            for (; i < text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            {
                Vector256<ushort> noCharacter = IsNoCharacter(Vector256.LoadUnsafe(ref first, (nuint)i));
                if (noCharacter == Vector256<ushort>.Zero)
                {
                    continue;
                }

                Vector256<ushort> places = noCharacter & MayBegin(Vector256.LoadUnsafe(ref first, (nuint)i + 1));
                for (uint found = places.ExtractMostSignificantBits(); found != 0; found &= found - 1)
                {
                    int place = i + BitOperations.TrailingZeroCount(found);
                    if (IsBoundary(text[place]))
                    {
                        return place;
                    }
                }
            }
        }

        for (; i < text.Length - 1; i++)
        {
            if (IsBoundary(text[i]) && MayBegin(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The marks and blanks that a label may follow.</summary>
    public static bool IsBoundary(char c)
        => c is '。' or '！' or '？' or '：' or '；' or ';' or ':' or ')' or '）' or '】' or '”' or ' ' or '\t' or '\u00A0' or '\u3000' or '\u2002' or '\u2003' or '\u2009';

    /// <summary>Whether a label, or the blanks before one, may begin with a character.</summary>
    private static bool MayBegin(char c) => LabelReader.MayBeginLabel(c) || Lexeme.IsBlank(c);

    private static Vector256<ushort> IsNoCharacter(Vector256<ushort> text) => ~IsBetween(text, '\u4E00', '\u9FFF');

    /// <summary>At least the characters of <see cref="MayBegin(char)"/>: what it lets through is looked at again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> MayBegin(Vector256<ushort> text)
        => IsBetween(text, '\t', 'z') | IsBetween(text, '\u2000', '\u200B') | Is(text, '—') | IsBetween(text, '①', '⒛') | IsBetween(text, '○', '◯')
            | Is(text, '\u3000') | Is(text, '〇') | IsBetween(text, '㈠', '㊉') | IsBetween(text, '０', '９') | Is(text, '（') | Is(text, '－')
            | Is(text, '第') | Is(text, '一') | Is(text, '二') | Is(text, '三') | Is(text, '四') | Is(text, '五') | Is(text, '六') | Is(text, '七') | Is(text, '八')
            | Is(text, '九') | Is(text, '十') | Is(text, '百') | Is(text, '千') | Is(text, '万') | Is(text, '零') | Is(text, '廿') | Is(text, '卅')
            | Is(text, '\u00A0') | Is(text, '\u202F') | Is(text, '\u205F') | Is(text, '\uFEFF');

    private static Vector256<ushort> Is(Vector256<ushort> text, char c) => Vector256.Equals(text, Vector256.Create((ushort)c));

    private static Vector256<ushort> IsBetween(Vector256<ushort> text, char low, char high)
        => Vector256.LessThanOrEqual(text - Vector256.Create((ushort)low), Vector256.Create((ushort)(high - low)));
}
