using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>
/// The date as nearly all are written: 2025年3月5日. One look at each character finds it, where the scan that tolerates everything needs about eight times as long;
/// what is written otherwise is left to that scan.
/// </content>
public readonly partial struct IssuedDate
{
    private static bool TryScanCommon(ReadOnlySpan<char> text, ref int length, ref IssuedDate value)
    {
        const int YearLength = 4;
        int position = YearLength + 1;
        if (text.Length <= position || text[YearLength] != '年' || !ChineseNumeral.TryReadHalfWidth(text[..YearLength], out int year))
        {
            return false;
        }

        if (!TryScanCommonPart(text, ref position, '月', out int month) || !TryScanCommonPart(text, ref position, '日', out int day) || year is < MinimumYear or > MaximumYear || !IsCalendarDay(year, month, day))
        {
            return false;
        }

        length = position;
        value = new IssuedDate(year, month, day, DateStyle.Arabic, DateNotation.Standard);
        return true;
    }

    /// <summary>One or two digits, the first no zero, and their mark.</summary>
    private static bool TryScanCommonPart(ReadOnlySpan<char> text, ref int position, char mark, out int value)
    {
        value = 0;
        if (position + 1 >= text.Length || text[position] is < '1' or > '9')
        {
            return false;
        }

        value = text[position++] - '0';
        if (text[position] is >= '0' and <= '9' && position + 1 < text.Length)
        {
            value = (value * 10) + (text[position++] - '0');
        }

        return text[position++] == mark;
    }
}
