using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>
/// The label as nearly all are written: 一、 十二、 （一） (一) 1. 12. （1）, with text behind it. A few comparisons find it, where the scan that tolerates everything
/// needs about four times as long; what is written otherwise is left to that scan.
/// </content>
public readonly partial struct SectionLabel
{
    private static bool TryScanCommon(ReadOnlySpan<char> text, ref int length, ref SectionLabel value)
    {
        // Two characters of the number, the mark, and what tells that it is all of the mark.
        bool isOpen = text[0] is '（' or '(';
        int end = isOpen ? 1 : 0;
        if (text.Length < end + 4)
        {
            return false;
        }

        char first = text[end++];
        bool isArabic = first is >= '1' and <= '9';
        int number = isArabic ? first - '0' : first == '十' ? 10 : ChineseNumeral.DigitValue(first);
        if (number <= 0)
        {
            return false;
        }

        if (isArabic && text[end] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[end++] - '0');
        }
        else if (first == '十' && ChineseNumeral.DigitValue(text[end]) is > 0 and int ones)
        {
            number += ones;
            end++;
        }

        char mark = text[end];
        char next = text[end + 1];
        bool isWhole = isOpen ? mark is '）' or ')' && next is not ('、' or '.' or '．')
            : isArabic ? mark == '.' && !ChineseNumeral.IsArabicDigit(next)
            : mark == '、';
        if (!isWhole)
        {
            return false;
        }

        NumberingScheme scheme = isOpen
            ? (isArabic ? NumberingScheme.ParenthesizedArabic : NumberingScheme.ParenthesizedChinese)
            : (isArabic ? NumberingScheme.Arabic : NumberingScheme.Chinese);
        length = end + 1;
        value = new SectionLabel(scheme, Pack(number), text[0] == '(' || mark == ')' ? LabelNotation.HalfWidthParentheses : LabelNotation.Standard);
        return true;
    }
}
