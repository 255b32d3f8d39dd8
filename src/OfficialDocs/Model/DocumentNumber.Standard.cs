namespace OfficialDocs;

/// <content>
/// The number as the standard writes it, 云政发〔2025〕8号: nearly all numbers there are. One look at each character finds it, where the scan that
/// tolerates everything needs about four times as long; what is written otherwise in any way is left to that scan.
/// </content>
public readonly partial struct DocumentNumber
{
    private const int YearLength = 4;
    private const int MaximumSequenceLength = 6;

    private static bool TryScanStandard(ReadOnlySpan<char> text, ref Scan scan)
    {
        int code = 0;
        int limit = Math.Min(text.Length, MaximumCodeLength);
        while (code < limit && text[code] is >= '\u4E00' and <= '\u9FFF')
        {
            if (text[code] is '第' or '的' or '关')
            {
                return false;
            }

            code++;
        }

        // Not 公告〔2025〕6号: an announcement's number.
        int sequenceStart = code + YearLength + 2;
        if (code == 0 || sequenceStart + 1 >= text.Length || text[code] != '〔' || text[sequenceStart - 1] != '〕' || text[code - 1] == '告')
        {
            return false;
        }

        int position = code + 1;
        int year = Number(text, ref position, YearLength);
        if (position != sequenceStart - 1 || year is < MinimumYear or > MaximumYear || text[sequenceStart] == '0')
        {
            return false;
        }

        position = sequenceStart;
        int sequence = Number(text, ref position, MaximumSequenceLength);
        if (position == sequenceStart || position == text.Length || text[position] != '号')
        {
            return false;
        }

        scan.CodeLength = code;
        scan.Year = year;
        scan.Sequence = sequence;
        scan.IsYearBracketed = true;
        scan.Length = position + 1;
        return true;
    }

    private static int Number(ReadOnlySpan<char> text, ref int position, int atMost)
    {
        int value = 0;
        int end = Math.Min(text.Length, position + atMost);
        while (position < end && text[position] is >= '0' and <= '9')
        {
            value = (value * 10) + (text[position++] - '0');
        }

        return value;
    }
}
