using System.Numerics;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds where in running text a label may stand: behind a mark or a blank, before a numeral, 第 or a parenthesis. Running text has a mark at every
/// tenth character, but such a place hardly at every hundredth: the rest of the parser sees the few places that are left.
/// </summary>
internal static class LabelPlaces
{
    /// <summary>The marks and blanks that a label may follow.</summary>
    public const string Boundaries = "。！？：；;:)）】” \t\u00A0\u3000\u2002\u2003\u2009";

    private static readonly CharacterSet s_boundaries = new(Boundaries);

    /// <summary>The position of the first mark or blank that a label may follow at once; -1 where there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        for (int start = 0; start < text.Length; start += BlockFinder.BlockLength)
        {
            for (ulong marked = default(MarkedCharacters).Find(text, start); marked != 0; marked &= marked - 1)
            {
                int position = start + BitOperations.TrailingZeroCount(marked);
                if (IsBoundary(text[position]) && position + 1 < text.Length && LabelReader.MayBeginLabel(text, position + 1))
                {
                    return position;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a label may follow a character.</summary>
    public static bool IsBoundary(char c) => s_boundaries.Contains(c);
}
