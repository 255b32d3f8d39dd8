using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace OfficialDocs.Text;

/// <summary>
/// Chinese numerals: counted (二十三, 一百零五), digit by digit (二〇二五), and Arabic digits of either width.
/// </summary>
/// <remarks>
/// Counted numerals follow GB/T 15835: 十 to 十九 without a leading 一, a zero between places that are not neighbours, nothing
/// twice. 一十一 and 十十 are therefore no numbers. Read leniently: the zeros 〇 零 ○ ◯, the words 廿 (20) and 卅 (30), the simplified
/// 一百十一 for 一百一十一.
/// </remarks>
public static class ChineseNumeral
{
    /// <summary>The characters of Chinese numerals.</summary>
    internal const string Characters = "〇零○◯一二三四五六七八九十百千万廿卅";

    private const string Digits = "〇一二三四五六七八九";

    private static readonly CharacterSet s_characters = new(Characters);

    // Each digit at the place of its remainder, which no two share: a digit is told by one comparison.
    private const int DigitPlaces = 41;
    private static readonly (char Character, sbyte Value)[] s_digits = PlaceDigits();

    /// <summary>Reads a counted numeral from 零 to 九千九百九十九万九千九百九十九.</summary>
    /// <param name="text">The numeral, and nothing else.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the text is such a numeral.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length == 1 && DigitValue(text[0]) is > 0 and int digit)
        {
            value = digit; // Most labels.
            return true;
        }

        int tenThousands = text.IndexOf('万');
        if (tenThousands < 0)
        {
            return TryParseBelowTenThousand(text, afterHigher: false, out value);
        }

        if (!TryParseBelowTenThousand(text[..tenThousands], afterHigher: false, out int high) || high == 0)
        {
            return false;
        }

        int low = 0;
        ReadOnlySpan<char> rest = text[(tenThousands + 1)..];
        if (rest.Length > 0 && !TryParseBelowTenThousand(rest, afterHigher: true, out low))
        {
            return false;
        }

        value = (high * 10_000) + low;
        return true;
    }

    /// <summary>Reads a numeral written digit by digit, as years are: 二〇二五.</summary>
    /// <param name="text">One to nine characters, each a digit (〇 零 ○ ◯ or 一 to 九), and nothing else.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the text is such a numeral.</returns>
    public static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 9)
        {
            return false;
        }

        int result = 0;
        foreach (char c in text)
        {
            int digit = DigitValue(c);
            if (digit < 0)
            {
                return false;
            }

            result = (result * 10) + digit;
        }

        value = result;
        return true;
    }

    /// <summary>Reads Arabic digits, half-width or full-width.</summary>
    /// <param name="text">One to nine digits, and nothing else.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParseArabic(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 9)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsArabicDigit(c))
            {
                return false;
            }
        }

        value = ArabicValue(text);
        return true;
    }

    /// <summary>Writes a number as a counted numeral: 10 as 十, 21 as 二十一, 105 as 一百零五.</summary>
    /// <param name="value">A number from 0 to 99 999 999.</param>
    /// <returns>The numeral.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 99_999_999);
        if (value == 0)
        {
            return "零";
        }

        var text = new StringBuilder();
        int high = value / 10_000;
        int low = value % 10_000;
        if (high > 0)
        {
            AppendBelowTenThousand(text, high);
            text.Append('万');
            if (low is > 0 and < 1000)
            {
                text.Append('零');
            }
        }

        if (low > 0)
        {
            AppendBelowTenThousand(text, low);
        }

        return text.ToString();
    }

    /// <summary>Writes a number digit by digit, as years are: 2025 as 二〇二五.</summary>
    /// <param name="value">A number that is not negative.</param>
    /// <returns>The numeral.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string FormatDigits(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        string digits = value.ToString(CultureInfo.InvariantCulture);
        return string.Create(digits.Length, digits, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = Digits[source[i] - '0'];
            }
        });
    }

    /// <summary>Whether a character can stand in a Chinese numeral, counted or digit by digit.</summary>
    /// <param name="c">A character.</param>
    /// <returns><see langword="true"/> for 一 to 九, the zeros, 十 百 千 万, 廿 and 卅.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNumeralCharacter(char c) => s_characters.Contains(c);

    /// <summary>The value of at most nine characters that are known to be Arabic digits.</summary>
    internal static int ArabicValue(ReadOnlySpan<char> digits)
    {
        int result = 0;
        foreach (char c in digits)
        {
            result = (result * 10) + ArabicDigitValue(c);
        }

        return result;
    }

    /// <summary>Reads at most nine half-width digits, the most frequent form; the year of a number or a date, in their short cuts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryReadHalfWidth(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Whether any of the characters, which are known to be Arabic digits and marks between them and nearly always few, is a full-width digit.</summary>
    internal static bool HasFullWidth(ReadOnlySpan<char> digits)
    {
        foreach (char c in digits)
        {
            if (c is >= '０' and <= '９')
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsArabicDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ArabicDigitValue(char c) => c <= '9' ? c - '0' : c - '０';

    private static (char Character, sbyte Value)[] PlaceDigits()
    {
        var places = new (char, sbyte)[DigitPlaces];
        foreach (char zero in "〇零○◯")
        {
            places[zero % DigitPlaces] = (zero, 0);
        }

        for (sbyte value = 1; value < Digits.Length; value++)
        {
            places[Digits[value] % DigitPlaces] = (Digits[value], value);
        }

        return places;
    }

    /// <summary>0 to 9, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DigitValue(char c)
    {
        int place = c % DigitPlaces;
        return s_digits[place].Character == c ? s_digits[place].Value : -1;
    }

    private static int UnitValue(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    /// <param name="text">The numeral without 万.</param>
    /// <param name="afterHigher">Whether 万 stands before, so that a leading zero is right and 十 needs its 一.</param>
    /// <param name="value">The number.</param>
    private static bool TryParseBelowTenThousand(ReadOnlySpan<char> text, bool afterHigher, out int value)
    {
        value = 0;
        if (text.Length == 1 && DigitValue(text[0]) == 0)
        {
            return !afterHigher;
        }

        int sum = 0;
        int lastUnit = 10_000;
        bool zero = false;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (DigitValue(c) == 0)
            {
                if (zero || (i == 0 && !afterHigher) || i + 1 == text.Length)
                {
                    return false;
                }

                zero = true;
                i++;
                continue;
            }

            int digit;
            int unit;
            if (c is '廿' or '卅')
            {
                (digit, unit) = (c == '廿' ? 2 : 3, 10);
                i++;
            }
            else if (UnitValue(c) == 10 && ((i == 0 && !afterHigher) || lastUnit == 100) && !zero)
            {
                (digit, unit) = (1, 10);
                i++;
            }
            else if (DigitValue(c) > 0)
            {
                digit = DigitValue(c);
                i++;
                unit = i < text.Length ? UnitValue(text[i]) : 0;
                if (unit == 0 && i != text.Length)
                {
                    return false; // The ones end the numeral.
                }

                if (unit == 10 && digit == 1 && i == 1 && !afterHigher)
                {
                    return false; // 一十一: 十一 is how eleven is written.
                }

                i += unit == 0 ? 0 : 1;
                unit = Math.Max(unit, 1);
            }
            else
            {
                return false;
            }

            // A zero stands where a place is skipped, and only there: 一百零五, 一百一十五.
            bool skipsPlace = (lastUnit != 10_000 || afterHigher) && unit < lastUnit / 10;
            if (unit >= lastUnit || skipsPlace != zero)
            {
                return false;
            }

            sum += digit * unit;
            lastUnit = unit;
            zero = false;
        }

        value = sum;
        return sum > 0;
    }

    private static void AppendBelowTenThousand(StringBuilder text, int value)
    {
        bool pendingZero = false;
        bool first = text.Length == 0;
        for (int unit = 1000; unit >= 1; unit /= 10)
        {
            int digit = value / unit % 10;
            if (digit == 0)
            {
                pendingZero = value % unit > 0 && value >= unit;
                continue;
            }

            if (pendingZero)
            {
                text.Append('零');
                pendingZero = false;
            }

            if (!(digit == 1 && unit == 10 && first && value < 20))
            {
                text.Append(Digits[digit]);
            }

            switch (unit)
            {
                case 1000: text.Append('千'); break;
                case 100: text.Append('百'); break;
                case 10: text.Append('十'); break;
            }
        }
    }
}
