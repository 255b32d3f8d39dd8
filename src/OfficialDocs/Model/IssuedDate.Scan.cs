using System.Runtime.CompilerServices;
using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>The lexeme: scanned once, here, for <c>TryParse</c>, the grammar and the parser alike.</content>
public readonly partial struct IssuedDate
{
    private const int MinimumYear = 1840;
    private const int MaximumYear = 2200;

    /// <summary>Whether a date may begin with a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool MayBegin(char c) => ChineseNumeral.IsArabicDigit(c) || IsYearDigit(c);

    /// <summary>Reads the date that <paramref name="text"/> begins with.</summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out int length, out IssuedDate value)
    {
        length = 0;
        value = default;
        return text.Length >= 4 && (TryScanCommon(text, ref length, ref value) || TryScanTolerant(text, out length, out value));
    }

    /// <summary>The same without the short cut for the standard form: what that must agree with.</summary>
    internal static bool TryScanTolerant(ReadOnlySpan<char> text, out int length, out IssuedDate value)
    {
        length = 0;
        value = default;
        if (ChineseNumeral.IsArabicDigit(text[0]))
        {
            return TryScanArabic(text, out length, out value);
        }

        return IsYearDigit(text[0]) && TryScanChinese(text, out length, out value);
    }

    /// <summary>2025年3月 and nothing else: its day is not even left open. In running text a month is no date.</summary>
    private static bool TryParseMonth(ReadOnlySpan<char> text, out IssuedDate value)
    {
        value = default;
        if (text.Length is < 7 or > 24 || text[^1] != '月')
        {
            return false;
        }

        Span<char> withRoom = stackalloc char[text.Length + 1];
        text.CopyTo(withRoom);
        withRoom[^1] = '日';
        return TryScan(withRoom, out int length, out value) && length == withRoom.Length && value.Style == DateStyle.Incomplete;
    }

    private static bool TryScanArabic(ReadOnlySpan<char> text, out int length, out IssuedDate value)
    {
        length = 0;
        value = default;
        int yearEnd = Lexeme.SkipArabicDigits(text, 0, atMost: 9);
        ReadOnlySpan<char> digits = text[..yearEnd];
        var notation = ChineseNumeral.HasFullWidth(digits) ? DateNotation.FullWidthDigits : DateNotation.Standard;
        if (yearEnd is >= 6 and <= 8)
        {
            return TryScanDigits(digits, notation, ref length, ref value);
        }

        int yearDigits = yearEnd;
        int year = ChineseNumeral.ArabicValue(digits);
        if (yearEnd < 4 && yearEnd < text.Length && Lexeme.IsBlank(text[yearEnd]) && TryScanSpacedYear(text, ref yearEnd, ref year))
        {
            yearDigits = 4;
            notation |= DateNotation.Spaced;
        }

        if (yearDigits is not (2 or 4))
        {
            return false;
        }

        if (yearDigits == 2)
        {
            year += year >= 49 ? 1900 : 2000;
            notation |= DateNotation.TwoDigitYear;
        }

        int position = Skip(text, yearEnd, ref notation);
        if (year is < MinimumYear or > MaximumYear || position == text.Length)
        {
            return false;
        }

        char mark = text[position];
        if (mark == '年')
        {
            return TryScanMonthAndDay(text, position + 1, year, notation, out length, out value);
        }

        return yearEnd == 4 && mark is '.' or '-' or '/' or '．' or '－' && position == yearEnd
            && TryScanSeparated(text, position, year, notation, out length, out value);
    }

    /// <summary>20 25年, 2 0 2 5 年: four digits with blanks between them, up to 年.</summary>
    private static bool TryScanSpacedYear(ReadOnlySpan<char> text, ref int end, ref int year)
    {
        int value = 0;
        int count = 0;
        int position = 0;
        while (position < text.Length && ChineseNumeral.IsArabicDigit(text[position]) && count < 4)
        {
            value = (value * 10) + ChineseNumeral.ArabicValue(text.Slice(position, 1));
            count++;
            position = Lexeme.SkipBlanks(text, position + 1);
        }

        bool isYear = count == 4 && position < text.Length && text[position] == '年';
        (end, year) = isYear ? (position, value) : (end, year);
        return isYear;
    }

    /// <summary>The part after 年: 3月5日, or blanks and crosses where it is left open.</summary>
    private static bool TryScanMonthAndDay(ReadOnlySpan<char> text, int position, int year, DateNotation notation, out int length, out IssuedDate value)
    {
        length = 0;
        value = default;
        if (!TryScanPart(text, ref position, '月', ref notation, out int month) || !TryScanPart(text, ref position, '日', ref notation, out int day))
        {
            return false;
        }

        length = position;
        if (month == 0 || day == 0)
        {
            value = new IssuedDate(year, month, month == 0 ? 0 : day, DateStyle.Incomplete, notation);
            return true;
        }

        notation |= IsCalendarDay(year, month, day) ? 0 : DateNotation.Impossible;
        value = new IssuedDate(year, month, day, DateStyle.Arabic, notation);
        return true;
    }

    /// <summary>One or two digits and their mark; no digits, or crosses (X × *), for a part left open.</summary>
    private static bool TryScanPart(ReadOnlySpan<char> text, ref int position, char mark, ref DateNotation notation, out int value)
    {
        value = 0;
        int start = Skip(text, position, ref notation);
        int end = Lexeme.SkipArabicDigits(text, start);
        if (end - start > 2)
        {
            return false;
        }

        if (end > start)
        {
            ReadOnlySpan<char> digits = text[start..end];
            value = ChineseNumeral.ArabicValue(digits);
            if (digits.Length == 1 && end < text.Length && Lexeme.IsBlank(text[end]) && Lexeme.SkipBlanks(text, end) is int second && second + 1 < text.Length
                && ChineseNumeral.IsArabicDigit(text[second]) && Lexeme.SkipBlanks(text, second + 1) is int after && after < text.Length && text[after] == mark)
            {
                value = (value * 10) + ChineseNumeral.ArabicValue(text.Slice(second, 1)); // 1 2日
                notation |= DateNotation.Spaced;
                end = second + 1;
            }

            notation |= ChineseNumeral.HasFullWidth(digits) ? DateNotation.FullWidthDigits : 0;
            notation |= digits.Length == 2 && value < 10 ? DateNotation.Padded : 0;
            notation |= value == 0 ? DateNotation.Impossible : 0;
        }
        else
        {
            while (end < text.Length && text[end] is 'X' or 'x' or '×' or '*' or '＊' or '_' or '某')
            {
                end++;
            }
        }

        position = Skip(text, end, ref notation);
        if (position < text.Length && text[position] == mark)
        {
            position++;
            return true;
        }

        // 日 is sometimes lost at the end of a line, or said as 号.
        if (mark == '日' && value > 0 && (position == text.Length || text[position] == '号'))
        {
            notation |= DateNotation.OtherDayMark;
            position = position == text.Length ? end : position + 1;
            return true;
        }

        return false;
    }

    private static bool TryScanSeparated(ReadOnlySpan<char> text, int position, int year, DateNotation notation, out int length, out IssuedDate value)
    {
        length = 0;
        value = default;
        char mark = text[position];
        int monthEnd = Lexeme.SkipArabicDigits(text, position + 1);
        int dayEnd = monthEnd < text.Length && text[monthEnd] == mark ? Lexeme.SkipArabicDigits(text, monthEnd + 1) : 0;
        if (monthEnd - position is not (2 or 3) || dayEnd - monthEnd is not (2 or 3))
        {
            return false;
        }

        ReadOnlySpan<char> monthDigits = text[(position + 1)..monthEnd];
        ReadOnlySpan<char> dayDigits = text[(monthEnd + 1)..dayEnd];
        int month = ChineseNumeral.ArabicValue(monthDigits);
        int day = ChineseNumeral.ArabicValue(dayDigits);
        if (!IsCalendarDay(year, month, day))
        {
            return false;
        }

        notation |= ChineseNumeral.HasFullWidth(text[position..dayEnd]) ? DateNotation.FullWidthDigits : 0;
        notation |= monthDigits[0] is '0' or '０' || dayDigits[0] is '0' or '０' ? DateNotation.Padded : 0;
        length = dayEnd;
        value = new IssuedDate(year, month, day, DateStyle.Separated, notation);
        return true;
    }

    /// <summary>20250305, and digits that lost their 年, 月 and 日.</summary>
    private static bool TryScanDigits(ReadOnlySpan<char> digits, DateNotation notation, ref int length, ref IssuedDate value)
    {
        int number = ChineseNumeral.ArabicValue(digits);
        int year = ChineseNumeral.ArabicValue(digits[..4]);
        if (year is < 1900 or > 2100)
        {
            return false;
        }

        if (digits.Length == 8)
        {
            int month = number / 100 % 100;
            int day = number % 100;
            if (!IsCalendarDay(year, month, day))
            {
                return false;
            }

            value = new IssuedDate(year, month, day, DateStyle.Compact, notation);
        }
        else
        {
            value = new IssuedDate(0, 0, 0, DateStyle.Damaged, notation, number);
            if (value.GetCandidates().Count == 0)
            {
                return false;
            }
        }

        length = digits.Length;
        return true;
    }

    /// <summary>二〇二五年三月五日.</summary>
    private static bool TryScanChinese(ReadOnlySpan<char> text, out int length, out IssuedDate value)
    {
        length = 0;
        value = default;
        var notation = DateNotation.Standard;
        int position = 0;
        int year = 0;
        int digitCount = 0;
        while (position < text.Length && IsYearDigit(text[position]))
        {
            char c = text[position];
            int digit = Math.Max(0, ChineseNumeral.DigitValue(c));
            notation |= digit == 0 && c != '〇' ? DateNotation.OtherZero : 0;
            year = (year * 10) + digit;
            position = Skip(text, position + 1, ref notation);
            if (++digitCount > 4)
            {
                return false;
            }
        }

        if (digitCount != 4 || year is < MinimumYear or > MaximumYear || position == text.Length || text[position] != '年')
        {
            return false;
        }

        position++;
        if (!TryScanChinesePart(text, ref position, '月', ref notation, out int month) || !TryScanChinesePart(text, ref position, '日', ref notation, out int day))
        {
            return false;
        }

        length = position;
        bool complete = month > 0 && day > 0;
        notation |= complete && !IsCalendarDay(year, month, day) ? DateNotation.Impossible : 0;
        value = new IssuedDate(year, month, month == 0 ? 0 : day, complete ? DateStyle.Chinese : DateStyle.Incomplete, notation);
        return true;
    }

    private static bool TryScanChinesePart(ReadOnlySpan<char> text, ref int position, char mark, ref DateNotation notation, out int value)
    {
        value = 0;
        int start = Skip(text, position, ref notation);
        if (start < text.Length && ChineseNumeral.IsArabicDigit(text[start]))
        {
            notation |= DateNotation.MixedNumerals;
            return TryScanPart(text, ref position, mark, ref notation, out value) && value > 0;
        }

        Span<char> numeral = stackalloc char[4];
        int count = 0;
        int end = start;
        while (end < text.Length && ChineseNumeral.IsNumeralCharacter(text[end]))
        {
            if (count == numeral.Length)
            {
                return false;
            }

            numeral[count++] = text[end];
            end = Skip(text, end + 1, ref notation);
        }

        if (count > 0 && (!ChineseNumeral.TryParse(numeral[..count], out value) || value is 0 or > 99))
        {
            return false;
        }

        if (end < text.Length && text[end] == mark)
        {
            position = end + 1;
            return true;
        }

        return false;
    }

    /// <summary>A digit of a year in Chinese numerals, with the letters and signs that stand in for 〇.</summary>
    private static bool IsYearDigit(char c) => ChineseNumeral.DigitValue(c) >= 0 || c is 'O' or 'o' or 'Ｏ' or '0' or '０' or 'Ο' or '?' or '？';

    private static int Skip(ReadOnlySpan<char> text, int position, ref DateNotation notation)
    {
        int next = Lexeme.SkipBlanks(text, position);
        notation |= next > position && next < text.Length ? DateNotation.Spaced : 0;
        return next;
    }
}
