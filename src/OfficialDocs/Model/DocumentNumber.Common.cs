using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>
/// The number as nearly all are written: 云政发〔2025〕8号, with brackets of whatever kind, 第 or a padded sequence. One look at each character finds it,
/// where the scan that tolerates everything needs about five times as long; what is written otherwise is left to that scan.
/// </content>
public readonly partial struct DocumentNumber
{
    private const int YearLength = 4;
    private const int MaximumSequenceLength = 6;

    /// <param name="text">The text.</param>
    /// <param name="scan">What is found.</param>
    /// <param name="isNone">Whether the text cannot begin with a number, however it were written: 云州市人民政府关于…, the most frequent line that is asked.</param>
    private static bool TryScanCommon(ReadOnlySpan<char> text, ref Scan scan, out bool isNone)
    {
        isNone = false;
        int code = 0;
        int limit = Math.Min(text.Length, MaximumCodeLength + 1);
        while (code < limit && text[code] is >= '\u4E00' and <= '\u9FFF')
        {
            if (text[code] is '第' or '的' or '关')
            {
                isNone = text[code..] is ['的', ..] or ['关', '于', ..];
                return false;
            }

            code++;
        }

        isNone = code == text.Length || code > MaximumCodeLength;

        // Not 公告〔2025〕6号: an announcement's number.
        int position = code + 1 + YearLength;
        if (code is 0 or > MaximumCodeLength || position + 2 >= text.Length || text[code - 1] == '告' || !IsOpeningBracket(text[code]) || !IsClosingBracket(text[position])
            || !ChineseNumeral.TryReadHalfWidth(text.Slice(code + 1, YearLength), out int year))
        {
            return false;
        }

        DocumentNumberNotation notation = text[code] == '〔' && text[position] == '〕' ? 0 : DocumentNumberNotation.OtherBrackets;
        position++;
        if (text[position] == '第')
        {
            notation |= DocumentNumberNotation.OrdinalPrefix;
            position++;
        }

        notation |= text[position] == '0' ? DocumentNumberNotation.PaddedSequence : 0;
        int sequence = 0;
        int end = Math.Min(text.Length - 1, position + MaximumSequenceLength);
        while (position < end && text[position] is >= '0' and <= '9')
        {
            sequence = (sequence * 10) + (text[position++] - '0');
        }

        if (sequence == 0 || text[position] != '号' || year is < MinimumYear or > MaximumYear)
        {
            return false;
        }

        scan.CodeLength = code;
        scan.Year = year;
        scan.Sequence = sequence;
        scan.IsYearBracketed = true;
        scan.Notation = notation;
        scan.Length = position + 1;
        return true;
    }
}
