using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OfficialDocs;

/// <summary>
/// 成文日期 (GB/T 9704 §7.3.5.4; 条例 §9(十二)), and every other date a document bears: the calendar day, how it was written, and
/// whether it was inferred.
/// </summary>
/// <remarks>
/// Two dates are equal when they mean the same day; dates without a day are equal to each other when their known parts
/// agree. The default value is an incomplete date of which nothing is known.
/// </remarks>
public readonly partial struct IssuedDate
    : IEquatable<IssuedDate>, IComparable<IssuedDate>, ISpanParsable<IssuedDate>, ISpanFormattable
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;
    private readonly int _digits;
    private readonly DateStyle _style;

    /// <summary>Creates a date as the standard writes it.</summary>
    /// <param name="day">The calendar day.</param>
    public IssuedDate(DateOnly day)
        : this(day.Year, day.Month, day.Day, DateStyle.Arabic, DateNotation.Standard)
    {
    }

    private IssuedDate(int year, int month, int day, DateStyle style, DateNotation notation, int digits = 0, DateEvidence evidence = DateEvidence.None)
    {
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
        _digits = digits;
        _style = style;
        Notation = notation;
        Evidence = evidence;
    }

    /// <summary>The calendar day; <see langword="null"/> where parts are missing, impossible or undecided.</summary>
    public DateOnly? Day => IsCalendarDay(_year, _month, _day) ? new DateOnly(_year, _month, _day) : null;

    /// <summary>The year as read, also that of damaged digits, whose first four are certain; 0 where there is none.</summary>
    public int Year => _year == 0 && _digits != 0 ? DamagedYear : _year;

    /// <summary>The month as read, an impossible 13 too; 0 where it is left blank or undecided.</summary>
    public int Month => _month;

    /// <summary>How the date was written.</summary>
    public DateStyle Style => _year == 0 && _digits == 0 ? DateStyle.Incomplete : _style;

    /// <summary>What differs from the standard in the way it was written.</summary>
    public DateNotation Notation { get; }

    /// <summary>What <see cref="Day"/> was guessed from; <see cref="DateEvidence.None"/> where it stands in the text.</summary>
    public DateEvidence Evidence { get; }

    /// <summary>Whether <see cref="Day"/> was guessed: never true for a day that stands in the text.</summary>
    public bool IsInferred => Evidence != DateEvidence.None;

    /// <summary>The days that damaged digits can mean, earliest first: 2022129 is 2022-01-29 or 2022-12-09.</summary>
    /// <returns>The days; for an undamaged date the day itself or nothing.</returns>
    public IReadOnlyList<DateOnly> GetCandidates()
    {
        if (_digits == 0)
        {
            return Day is { } day ? [day] : [];
        }

        // Four digits of the year, then month and day of one or two digits each.
        var days = new List<DateOnly>(2);
        string digits = _digits.ToString(CultureInfo.InvariantCulture);
        int year = DamagedYear;
        ReadOnlySpan<char> rest = digits.AsSpan(4);
        for (int monthLength = 1; monthLength <= 2 && monthLength < rest.Length; monthLength++)
        {
            ReadOnlySpan<char> month = rest[..monthLength];
            ReadOnlySpan<char> day = rest[monthLength..];
            if (day.Length <= 2 && month[0] != '0' && day[0] != '0'
                && IsCalendarDay(year, int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture)))
            {
                days.Add(new DateOnly(year, int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture)));
            }
        }

        return days;
    }

    /// <summary>Decides a damaged date: the last candidate that does not come after the publication.</summary>
    /// <param name="publication">When the document was published, where that is known.</param>
    /// <returns>This date with a <see cref="Day"/> and its <see cref="Evidence"/>; unchanged where it needs none or stays undecided.</returns>
    public IssuedDate Infer(DateOnly? publication)
    {
        if (Style != DateStyle.Damaged || Day is not null)
        {
            return this;
        }

        IReadOnlyList<DateOnly> candidates = GetCandidates();
        if (candidates.Count == 1)
        {
            return Inferred(candidates[0], DateEvidence.OnlyCandidate);
        }

        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            if (candidates[i] <= publication)
            {
                return Inferred(candidates[i], DateEvidence.PublicationTime);
            }
        }

        return this;
    }

    /// <summary>Reads a date in any of the ways that documents write it.</summary>
    /// <param name="text">The date and nothing else; blanks around it do not matter.</param>
    /// <param name="value">The date; its <see cref="Day"/> may be missing.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IssuedDate value)
    {
        // 2025年3月 by itself is a date without its day; the grammar, which reads running text, has none there.
        text = Lexeme.Trim(text);
        if ((TryScan(text, out int length, out value) && length == text.Length) || TryParseMonth(text, out value))
        {
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a date, or explains why it is none.</summary>
    /// <param name="text">The date and nothing else; blanks around it do not matter.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static IssuedDate Parse(ReadOnlySpan<char> text)
        => TryParse(text, out IssuedDate value) ? value : throw Lexeme.NotA("date (2025年3月5日)", text);

    /// <summary>Reads a date, or explains why it is none.</summary>
    /// <param name="text">The date and nothing else.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static IssuedDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    static IssuedDate ISpanParsable<IssuedDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static IssuedDate IParsable<IssuedDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<IssuedDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IssuedDate result) => TryParse(s, out result);

    static bool IParsable<IssuedDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IssuedDate result) => TryParse(s, out result);

    /// <summary>The date as the standard writes it, 2025年3月5日; what is unknown stays blank: 2025年月日.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[24];
        TryFormat(buffer, out int written);
        return buffer[..written].ToString();
    }

    /// <summary>Writes the date as <see cref="ToString()"/> does.</summary>
    /// <param name="destination">Where to write; 24 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        IFormatProvider culture = CultureInfo.InvariantCulture;
        if (_digits != 0 && _year == 0)
        {
            return destination.TryWrite(culture, $"{_digits}", out charsWritten);
        }

        return (_year, _month, _day) switch
        {
            (0, _, _) => destination.TryWrite(culture, $"年月日", out charsWritten),
            (_, 0, _) => destination.TryWrite(culture, $"{_year}年月日", out charsWritten),
            (_, _, 0) => destination.TryWrite(culture, $"{_year}年{_month}月日", out charsWritten),
            _ => destination.TryWrite(culture, $"{_year}年{_month}月{_day}日", out charsWritten),
        };
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten);

    /// <summary>Whether two dates mean the same day.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see langword="true"/> when they do, however they were written.</returns>
    public bool Equals(IssuedDate other) => Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IssuedDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>Orders dates by the day; unknown parts come first.</summary>
    /// <inheritdoc/>
    public int CompareTo(IssuedDate other) => Key.CompareTo(other.Key);

    /// <summary>Whether two dates mean the same day.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator ==(IssuedDate left, IssuedDate right) => left.Equals(right);

    /// <summary>Whether two dates mean different days.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator !=(IssuedDate left, IssuedDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <(IssuedDate left, IssuedDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >(IssuedDate left, IssuedDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not later.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <=(IssuedDate left, IssuedDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not earlier.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >=(IssuedDate left, IssuedDate right) => left.CompareTo(right) >= 0;

    /// <summary>The day as a date as the standard writes it.</summary>
    /// <param name="day">The calendar day.</param>
    public static implicit operator IssuedDate(DateOnly day) => new(day);

    /// <summary>The day as a date as the standard writes it.</summary>
    /// <param name="day">The calendar day.</param>
    /// <returns>The date.</returns>
    public static IssuedDate FromDateOnly(DateOnly day) => new(day);

    /// <summary>The parts that are known, in one number; undecided digits where there is no day.</summary>
    private long Key => _year != 0 ? ((long)_year * 10_000) + (_month * 100) + _day : -_digits;

    /// <summary>The first four of six or seven digits.</summary>
    private int DamagedYear => _digits / (_digits < 1_000_000 ? 100 : 1000);

    private IssuedDate Inferred(DateOnly day, DateEvidence evidence)
        => new(day.Year, day.Month, day.Day, DateStyle.Damaged, Notation, _digits, evidence);

    private static bool IsCalendarDay(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
