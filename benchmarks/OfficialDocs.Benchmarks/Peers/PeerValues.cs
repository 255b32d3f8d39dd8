using OfficialDocs.Text;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>What every peer makes of a document number: 云政发, 2025, 8.</summary>
internal readonly record struct NumberParts(string AgencyCode, int Year, int Sequence)
{
    /// <summary>The parts, where they are in the ranges that a document number has.</summary>
    public static bool TryCreate(ReadOnlySpan<char> code, ReadOnlySpan<char> year, ReadOnlySpan<char> sequence, out NumberParts value)
    {
        value = default;
        int y = 0; // 第8号 has no year.
        if (code.Length > 24 || (year.Length > 0 && (!ChineseNumeral.TryParseArabic(year, out y) || y is < 1900 or > 2100)) || !ChineseNumeral.TryParseArabic(sequence, out int n) || n is 0 or > 999_999)
        {
            return false;
        }

        value = new NumberParts(code.ToString(), y, n);
        return true;
    }
}

/// <summary>What every peer makes of a section label: the scheme and the number.</summary>
internal readonly record struct LabelParts(NumberingScheme Scheme, int Ordinal)
{
    /// <summary>The label, where its number is one; a circled number is its own ordinal.</summary>
    public static bool TryFrom(NumberingScheme scheme, ReadOnlySpan<char> ordinal, out LabelParts value)
    {
        if (scheme == NumberingScheme.Circled)
        {
            value = new LabelParts(scheme, ordinal[0] - '①' + 1);
            return true;
        }

        bool afterPrefix = scheme <= NumberingScheme.Article;
        value = default;
        if (ordinal[0] == '0' || !PeerCharacters.TryNumber(ordinal, out int number) || number == 0 || number > (afterPrefix ? 9999 : 999))
        {
            return false;
        }

        value = new LabelParts(scheme, number);
        return true;
    }

    /// <summary>第一编, 第二章, 第三节, 第四条: the scheme that the last character tells.</summary>
    public static NumberingScheme SchemeOf(char unit) => unit switch
    {
        '编' => NumberingScheme.Part,
        '章' => NumberingScheme.Chapter,
        '节' => NumberingScheme.Section,
        _ => NumberingScheme.Article,
    };
}

/// <summary>A calendar day from the digits of any peer.</summary>
internal static class DayParts
{
    /// <summary>2025, 3, 5 or 二〇二五, 三, 五.</summary>
    public static bool TryCreate(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly value)
    {
        value = default;
        if (!(ChineseNumeral.TryParseArabic(year, out int y) || ChineseNumeral.TryParseDigits(year, out y))
            || !PeerCharacters.TryNumber(month, out int m) || !PeerCharacters.TryNumber(day, out int d)
            || y is < 1900 or > 2100 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return false;
        }

        value = new DateOnly(y, m, d);
        return true;
    }

    /// <summary>Digits that lost their 年, 月 and 日: the latest day they can mean that is not after the publication.</summary>
    public static DateOnly? Decide(ReadOnlySpan<char> digits, DateOnly? publication)
    {
        DateOnly? found = null;
        for (int monthLength = 1; monthLength <= 2 && 4 + monthLength < digits.Length; monthLength++)
        {
            if (digits[4] != '0' && digits[4 + monthLength] != '0' && digits.Length - 4 - monthLength <= 2
                && TryCreate(digits[..4], digits[4..(4 + monthLength)], digits[(4 + monthLength)..], out DateOnly day) && day <= publication && !(day < found))
            {
                found = day;
            }
        }

        return found;
    }
}

/// <summary>The classes of characters that the peers' grammars name; the value of a numeral is the library's own, for all alike.</summary>
internal static class PeerCharacters
{
    public const string Opening = "〔﹝[［【（(";
    public const string Closing = "〕﹞]］】）)";
    public const string Numerals = "〇零○一二三四五六七八九十百千";

    public static bool IsHan(char c) => c is ((>= '\u4E00' and <= '\u9FFF') or '〇') and not ('的' or '第');

    public static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    public static bool IsClosing(char c) => Closing.Contains(c, StringComparison.Ordinal);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    public static bool IsYearNumeral(char c) => c is '〇' or '零' or '○' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    public static bool IsDateSeparator(char c) => c is '-' or '/' or '.';

    public static bool IsLabelUnit(char c) => c is '编' or '章' or '节' or '条';

    public static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    public static bool TryNumber(ReadOnlySpan<char> text, out int value)
        => ChineseNumeral.TryParseArabic(text, out value) || ChineseNumeral.TryParse(text, out value);
}
