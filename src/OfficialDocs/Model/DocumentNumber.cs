using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>
/// A document's number: 发文字号 (GB/T 9704 §7.2.5; 条例 §9(五)), 令号, 公告 number or 期号.
/// </summary>
/// <remarks>
/// Read leniently, written strictly: <c>苏府呈[2022]第05号</c> is the number 苏府呈〔2022〕5号, and <see cref="Notation"/> says how it was
/// written. Two numbers are equal when they mean the same, however they were written. The default value is no number: all
/// its parts are empty.
/// </remarks>
public readonly partial struct DocumentNumber
    : IEquatable<DocumentNumber>, IComparable<DocumentNumber>, ISpanParsable<DocumentNumber>, ISpanFormattable
{
    private readonly string? _agencyCode;

    /// <summary>Creates a 发文字号; with a code that ends in 公告 or 通告, an announcement's number with its year in brackets.</summary>
    /// <param name="agencyCode">
    /// 机关代字 with its kind mark, such as 云政发: at most 24 Chinese characters, none of them 的, at the end also a department in
    /// parentheses: 云自然资（利用）; empty for the numbers of minutes (〔2025〕3号).
    /// </param>
    /// <param name="year">The year, 1900 to 2100.</param>
    /// <param name="sequence">The sequence, 1 to 999 999.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agencyCode"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year or the sequence is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="agencyCode"/> is no code.</exception>
    public DocumentNumber(string agencyCode, int year, int sequence)
        : this(IsAnnouncementCode(agencyCode) ? DocumentNumberKind.Announcement : DocumentNumberKind.Document, agencyCode, year, sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinimumYear);
        IsYearBracketed = true;
    }

    /// <summary>Creates a number of any kind. Only what reads as the same number again is one.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="agencyCode">
    /// What stands before the year or 第, at most 24 Chinese characters, none of them 的: 云政发, 云州市人民政府令, 公告, or nothing. That of an order ends
    /// in 令; that of an announcement without a year, and of no 发文字号, in 公告 or 通告.
    /// </param>
    /// <param name="year">The year, 1900 to 2100; 0 where the number bears none: a 发文字号 always does, an order never.</param>
    /// <param name="sequence">The sequence, 1 to 999 999.</param>
    /// <param name="totalSequence">The N of 总第N期, to 999 999 999; 0 where there is none, as for all but issues.</param>
    /// <param name="session">The session of the people's congress, to 99; 0 where the number names none, as all that bear a year and all issues.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agencyCode"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the kinds, or a number is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="agencyCode"/> is no code, or the parts make no number of this kind.</exception>
    public DocumentNumber(DocumentNumberKind kind, string agencyCode, int year, int sequence, int totalSequence = 0, int session = 0)
    {
        ArgumentNullException.ThrowIfNull(agencyCode);
        ThrowIfUndefined(kind);
        if (year != 0 || kind == DocumentNumberKind.Document)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(year, MinimumYear);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaximumYear);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, MaximumSequence);
        ArgumentOutOfRangeException.ThrowIfNegative(totalSequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(totalSequence, MaximumTotalSequence);
        ArgumentOutOfRangeException.ThrowIfNegative(session);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(session, MaximumSession);
        if (!IsCode(agencyCode))
        {
            throw new ArgumentException($"'{agencyCode}' is no code: that is at most {MaximumCodeLength} Chinese characters, none of them 的, at the end also a department in parentheses.", nameof(agencyCode));
        }

        Kind = kind;
        _agencyCode = agencyCode;
        Year = year;
        Sequence = sequence;
        TotalSequence = totalSequence;
        Session = session;

        // A bare 第6号 is an announcement's where the text around it says so; by itself it reads as an order's.
        bool isBareAnnouncement = kind == DocumentNumberKind.Announcement && agencyCode.Length == 0 && year == 0 && totalSequence == 0;
        if (!isBareAnnouncement && (!TryParse(ToString(), out DocumentNumber read) || read != this))
        {
            throw new ArgumentException($"'{this}' does not read as a number of the kind {kind}.", nameof(agencyCode));
        }
    }

    private DocumentNumber(in Scan scan, string agencyCode)
    {
        Kind = scan.Kind;
        _agencyCode = agencyCode;
        Year = scan.Year;
        Sequence = scan.Sequence;
        TotalSequence = scan.TotalSequence;
        Session = scan.Session;
        IsYearBracketed = scan.IsYearBracketed;
        Notation = scan.Notation;
    }

    /// <summary>Which kind of number this is. A bare 第6号 is read as an order's.</summary>
    public DocumentNumberKind Kind { get; private init; }

    /// <summary>机关代字 with its kind mark (云政发); for the other kinds what stands before the year or 第; never <see langword="null"/>.</summary>
    public string AgencyCode => _agencyCode ?? "";

    /// <summary>The year, four digits; 0 where the number bears none.</summary>
    public int Year { get; }

    /// <summary>届: the session of the people's congress through which it counts: 15 in 〔十五届〕第21号; 0 where the number names none.</summary>
    public int Session { get; }

    /// <summary>The sequence.</summary>
    public int Sequence { get; }

    /// <summary>The N of 总第N期; 0 where there is none.</summary>
    public int TotalSequence { get; }

    /// <summary>How the number was written, where that differs from the standard.</summary>
    public DocumentNumberNotation Notation { get; }

    /// <summary>Whether it counts the issues of a series, such as minutes: 第3期, or 〔2025〕3号 without an agency's code.</summary>
    internal bool IsOfSeries => Kind == DocumentNumberKind.Issue || (Kind == DocumentNumberKind.Document && Sequence > 0 && AgencyCode.Length == 0);

    /// <summary>Whether an announcement's year stands in brackets: 公告〔2025〕6号 rather than 公告2025年第6号.</summary>
    internal bool IsYearBracketed { get; private init; }

    /// <summary>The same number as one of another kind, which the text around it tells: a bare 第6号 under a 公告 is an announcement's.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The number, written as before.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the kinds.</exception>
    /// <exception cref="ArgumentException">A number without a year is no 发文字号.</exception>
    public DocumentNumber WithKind(DocumentNumberKind kind)
    {
        ThrowIfUndefined(kind);
        return kind != DocumentNumberKind.Document || Year > 0 || Sequence == 0
            ? this with { Kind = kind }
            : throw new ArgumentException($"'{this}' has no year, as a number of the kind {kind} has.", nameof(kind));
    }

    /// <summary>Reads a number, however it is written.</summary>
    /// <param name="text">The number and nothing else; blanks around it do not matter.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether the text is a document number. Court case, standard and contract numbers are not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentNumber value)
    {
        text = Lexeme.Trim(text);
        if (TryScan(text, out int length, out value) && length == text.Length)
        {
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a number, or explains why it is none.</summary>
    /// <param name="text">The number and nothing else; blanks around it do not matter.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a document number.</exception>
    public static DocumentNumber Parse(ReadOnlySpan<char> text)
        => TryParse(text, out DocumentNumber value) ? value : throw Lexeme.NotA("document number (机关代字〔年份〕序号号)", text);

    /// <summary>Reads a number, or explains why it is none.</summary>
    /// <param name="text">The number and nothing else.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a document number.</exception>
    public static DocumentNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    static DocumentNumber ISpanParsable<DocumentNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static DocumentNumber IParsable<DocumentNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DocumentNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentNumber result)
        => TryParse(s, out result);

    static bool IParsable<DocumentNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentNumber result)
        => TryParse(s, out result);

    /// <summary>The number as the standard writes it: 云政发〔2025〕8号, 第12号, 2025年第6号, 〔十五届〕第21号, 第3期（总第25期）.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[128]; // More than the longest code and all numbers take.
        TryFormat(buffer, out int written);
        return buffer[..written].ToString();
    }

    /// <summary>Writes the number as <see cref="ToString()"/> does.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        if (Sequence == 0)
        {
            charsWritten = 0;
            return true;
        }

        IFormatProvider culture = CultureInfo.InvariantCulture;
        if (Kind == DocumentNumberKind.Document || (IsYearBracketed && Year > 0))
        {
            return destination.TryWrite(culture, $"{AgencyCode}〔{Year}〕{Sequence}号", out charsWritten);
        }

        if (Session > 0)
        {
            return destination.TryWrite(culture, $"{AgencyCode}〔{ChineseNumeral.Format(Session)}届〕第{Sequence}号", out charsWritten);
        }

        char suffix = Kind == DocumentNumberKind.Issue ? '期' : '号';
        if (Year > 0)
        {
            return TotalSequence > 0
                ? destination.TryWrite(culture, $"{AgencyCode}{Year}年第{Sequence}{suffix}（总第{TotalSequence}{suffix}）", out charsWritten)
                : destination.TryWrite(culture, $"{AgencyCode}{Year}年第{Sequence}{suffix}", out charsWritten);
        }

        return TotalSequence > 0
            ? destination.TryWrite(culture, $"{AgencyCode}第{Sequence}{suffix}（总第{TotalSequence}{suffix}）", out charsWritten)
            : destination.TryWrite(culture, $"{AgencyCode}第{Sequence}{suffix}", out charsWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten);

    /// <summary>Whether two numbers mean the same.</summary>
    /// <param name="other">The other number.</param>
    /// <returns><see langword="true"/> when kind, code, year, session and sequences agree.</returns>
    public bool Equals(DocumentNumber other)
        => Kind == other.Kind && Year == other.Year && Session == other.Session && Sequence == other.Sequence && TotalSequence == other.TotalSequence
            && string.Equals(AgencyCode, other.AgencyCode, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, AgencyCode, Year, Session, Sequence, TotalSequence);

    /// <summary>Orders numbers as a register does: by kind, then code (by code unit), then year, then session, then sequence.</summary>
    /// <inheritdoc/>
    public int CompareTo(DocumentNumber other)
    {
        int order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(AgencyCode, other.AgencyCode);
        order = order != 0 ? order : Year.CompareTo(other.Year);
        order = order != 0 ? order : Session.CompareTo(other.Session);
        order = order != 0 ? order : Sequence.CompareTo(other.Sequence);
        return order != 0 ? order : TotalSequence.CompareTo(other.TotalSequence);
    }

    /// <summary>Whether two numbers mean the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator ==(DocumentNumber left, DocumentNumber right) => left.Equals(right);

    /// <summary>Whether two numbers mean different things.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator !=(DocumentNumber left, DocumentNumber right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes first in a register.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes later in a register.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come later in a register.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <=(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come first in a register.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >=(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) >= 0;

    private static void ThrowIfUndefined(DocumentNumberKind kind)
    {
        if (kind is < DocumentNumberKind.Document or > DocumentNumberKind.Issue)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document number.");
        }
    }
}
