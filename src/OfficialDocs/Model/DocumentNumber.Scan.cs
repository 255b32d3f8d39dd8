using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>The lexeme: scanned once, here, for <c>TryParse</c>, the grammar and the parser alike.</content>
public readonly partial struct DocumentNumber
{
    private const int MaximumCodeLength = 24;
    private const int MaximumDepartmentLength = 8;
    private const int MaximumBehindDepartment = 3; // 函, 字, 法字.
    private const int MinimumYear = 1900;
    private const int MaximumYear = 2100;
    private const int MaximumSequence = 999_999;
    private const int MaximumTotalSequence = 999_999_999;
    private const int MaximumSession = 99;
    private const int MaximumSessionNumeral = 3; // 九十九

    /// <summary>What a scan found, before any string is made.</summary>
    private ref struct Scan
    {
        public DocumentNumberKind Kind;
        public int CodeStart;
        public int CodeLength;
        public int Year;
        public int Session;
        public int Sequence;
        public int TotalSequence;
        public bool IsYearBracketed;
        public DocumentNumberNotation Notation;
        public int Length;

        /// <summary>How far the text is meant as a number, whether or not it goes on as one.</summary>
        public int Reached;

        /// <summary>What has to follow there; <see langword="null"/> where the text does not even begin as a number.</summary>
        public string? Missing;
    }

    /// <summary>Reads the number that <paramref name="text"/> begins with.</summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out int length, out DocumentNumber value)
    {
        bool found = TryScanOrExplain(text, out length, out value, out _);
        length = found ? length : 0;
        return found;
    }

    /// <summary>
    /// Reads the number that <paramref name="text"/> begins with, or tells where it breaks off (<paramref name="length"/>) and what is
    /// <paramref name="missing"/> there; <see langword="null"/> where the text does not even begin as a number.
    /// </summary>
    internal static bool TryScanOrExplain(ReadOnlySpan<char> text, out int length, out DocumentNumber value, out string? missing)
    {
        bool found = TryScan(text, out Scan scan);
        length = found ? scan.Length : scan.Reached;
        value = found ? new DocumentNumber(scan, Code(text, scan)) : default;
        missing = found ? null : scan.Missing;
        return found;
    }

    /// <summary>The same without the short cut for the standard form: what that must agree with.</summary>
    internal static bool TryScanTolerant(ReadOnlySpan<char> text, out int length, out DocumentNumber value)
    {
        bool found = TryScanTolerant(text, out Scan scan);
        length = found ? scan.Length : 0;
        value = found ? new DocumentNumber(scan, Code(text, scan)) : default;
        return found;
    }

    /// <summary>The code of a number; only one that is noted as spaced may have blanks to be taken out.</summary>
    private static string Code(ReadOnlySpan<char> text, in Scan scan)
    {
        ReadOnlySpan<char> code = text.Slice(scan.CodeStart, scan.CodeLength);
        return (scan.Notation & DocumentNumberNotation.Spaced) != 0 ? Lexeme.WithoutBlanks(code) : code.ToString();
    }

    /// <summary>The length of the number that <paramref name="text"/> begins with, or 0; makes no string.</summary>
    internal static int Measure(ReadOnlySpan<char> text) => TryScan(text, out Scan scan) ? scan.Length : 0;

    /// <summary>What a parser has to know of a number before it is made; makes no string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the number that it begins with.</param>
    /// <param name="codeLength">The length of its 机关代字.</param>
    /// <param name="isOfSeries">Whether it counts the issues of a series, as <see cref="IsOfSeries"/> says.</param>
    internal static bool TryMeasure(ReadOnlySpan<char> text, out int length, out int codeLength, out bool isOfSeries)
    {
        bool found = TryScan(text, out Scan scan);
        length = scan.Length;
        codeLength = scan.CodeLength;
        isOfSeries = scan.Kind == DocumentNumberKind.Issue || (scan.Kind == DocumentNumberKind.Document && scan.CodeLength == 0);
        return found;
    }

    private static bool TryScan(ReadOnlySpan<char> text, out Scan scan)
    {
        scan = default;
        return TryScanCommon(text, ref scan, out bool isNone) || (!isNone && TryScanTolerant(text, out scan));
    }

    private static bool TryScanTolerant(ReadOnlySpan<char> text, out Scan scan)
    {
        scan = default;

        // 机关代字: Chinese characters, with or without blanks between them, up to the bracket, the year or 第. No code has a 的 or 关于, which
        // tell a title, the most frequent line that is no number.
        int limit = Math.Min(text.Length, MaximumCodeLength * 2);
        int position = 0;
        int hanCount = 0;
        int codeEnd = 0;
        for (; position < limit && !(text[position] == '第' && IsOrdinal(text, position)); position++)
        {
            char next = text[position];
            if (Lexeme.IsHan(next) || next is Lexeme.Placeholder or 'X' or 'x')
            {
                if (++hanCount > MaximumCodeLength || next == '的' || (next == '于' && position > 0 && text[position - 1] == '关'))
                {
                    return false;
                }

                codeEnd = position + 1;
            }
            else if (hanCount > 0 && Lexeme.IsOpeningParenthesis(next) && MeasureDepartment(text[position..]) is > 0 and int length && BeginsYear(text, position + length))
            {
                hanCount += length;
                position += length - 1;
                codeEnd = position + 1;
            }
            else if (!Lexeme.IsBlank(next))
            {
                break;
            }
        }

        if (position == text.Length || (codeEnd == 0 && position > 0))
        {
            return false;
        }

        scan.CodeLength = codeEnd;
        if (position > hanCount)
        {
            scan.Notation |= DocumentNumberNotation.Spaced;
        }

        // A digit after the code can only be meant as the year; a bracket can also be an organ's second name.
        char c = text[position];
        int digitAt = IsOpeningBracket(c) ? Lexeme.SkipBlanks(text, position + 1) : position;
        if (codeEnd > 0 && digitAt < text.Length && ChineseNumeral.IsArabicDigit(text[digitAt]))
        {
            (scan.Reached, scan.Missing) = (position, "〔年份〕 (year: 〔2025〕)");
        }

        if (IsOpeningBracket(c))
        {
            return TryScanSession(text, position, ref scan) || TryScanBracketedYear(text, position, ref scan);
        }

        if (ChineseNumeral.IsArabicDigit(c))
        {
            return TryScanYearAndOrdinal(text, position, ref scan);
        }

        return c == '第' && TryScanOrdinal(text, position, ref scan);
    }

    /// <summary>Whether the year begins behind a department, or behind a few characters that belong to the code too: 法（经）函〔1991〕11号.</summary>
    private static bool BeginsYear(ReadOnlySpan<char> text, int position)
    {
        int limit = Math.Min(text.Length, position + MaximumBehindDepartment);
        while (position < limit && Lexeme.IsHan(text[position]))
        {
            position++;
        }

        return Lexeme.SkipBlanks(text, position) is int next && next < text.Length && IsOpeningBracket(text[next]);
    }

    /// <summary>The length of （利用） in 云自然资（利用）〔2025〕8号, a department in parentheses that belongs to the code; 0 for anything else.</summary>
    private static int MeasureDepartment(ReadOnlySpan<char> text)
    {
        int end = 1;
        while (end < text.Length && end <= MaximumDepartmentLength && Lexeme.IsHan(text[end]))
        {
            end++;
        }

        return end > 1 && end < text.Length && Lexeme.IsClosingParenthesis(text[end]) ? end + 1 : 0;
    }

    /// <summary>〔十五届〕第21号: what a people's congress issues is numbered anew in each of its terms.</summary>
    private static bool TryScanSession(ReadOnlySpan<char> text, int position, ref Scan scan)
    {
        int start = Lexeme.SkipBlanks(text, position + 1);
        int end = start + MeasureSession(text[start..], out int session);
        int close = Lexeme.SkipBlanks(text, end);
        if (session == 0 || close == text.Length || !IsClosingBracket(text[close]))
        {
            return false;
        }

        int ordinal = Lexeme.SkipBlanks(text, close + 1);
        if (ordinal == text.Length || text[ordinal] != '第')
        {
            return false;
        }

        scan.Session = session;
        scan.Notation |= text[position] == '〔' && text[close] == '〕' ? 0 : DocumentNumberNotation.OtherBrackets;
        scan.Notation |= start == position + 1 && close == end && ordinal == close + 1 ? 0 : DocumentNumberNotation.Spaced;
        return TryScanOrdinal(text, ordinal, ref scan);
    }

    /// <summary>The length of 十五届 or 第十五届; 0, with no <paramref name="session"/>, for anything else.</summary>
    private static int MeasureSession(ReadOnlySpan<char> text, out int session)
    {
        int start = text is ['第', ..] ? 1 : 0;
        int end = Lexeme.SkipNumeralCharacters(text, start, MaximumSessionNumeral);
        bool isSession = ChineseNumeral.TryParse(text[start..end], out session) && session is > 0 and <= MaximumSession && end < text.Length && text[end] == '届';
        session = isSession ? session : 0;
        return isSession ? end + 1 : 0;
    }

    /// <summary>〔2025〕8号, and every way it is miswritten.</summary>
    private static bool TryScanBracketedYear(ReadOnlySpan<char> text, int position, ref Scan scan)
    {
        bool otherBrackets = text[position] != '〔';
        position = Skip(text, position + 1, ref scan);
        int yearStart = position;
        position = Lexeme.SkipArabicDigits(text, position, atMost: 5);
        ReadOnlySpan<char> digits = text[yearStart..position];
        if (digits.Length is 2 or 4)
        {
            scan.Year = ChineseNumeral.ArabicValue(digits);
            if (digits.Length == 2)
            {
                scan.Year += scan.Year >= 49 ? 1900 : 2000;
                scan.Notation |= DocumentNumberNotation.TwoDigitYear;
            }

            NoteFullWidth(digits, ref scan);
        }
        else
        {
            position = yearStart;
            while (position < text.Length && (ChineseNumeral.DigitValue(text[position]) >= 0 || text[position] is 'O' or 'o' or 'Ｏ'))
            {
                position++;
            }

            if (position - yearStart != 4 || !TryParseChineseYear(text[yearStart..position], out scan.Year))
            {
                return false;
            }

            scan.Notation |= DocumentNumberNotation.ChineseYear;
        }

        position = Skip(text, position, ref scan);
        if (position < text.Length && text[position] == '年')
        {
            scan.Notation |= DocumentNumberNotation.YearMark;
            position = Skip(text, position + 1, ref scan);
        }

        if (scan.Year is < MinimumYear or > MaximumYear || position == text.Length || !IsClosingBracket(text[position]))
        {
            return false;
        }

        otherBrackets |= text[position] != '〕';
        scan.Notation |= otherBrackets ? DocumentNumberNotation.OtherBrackets : 0;
        position = Skip(text, position + 1, ref scan);
        if (scan.CodeLength == 0 && TryScanCodeBehindYear(text, ref position, ref scan))
        {
            scan.Kind = IsAnnouncementCode(text.Slice(scan.CodeStart, scan.CodeLength)) ? DocumentNumberKind.Announcement : DocumentNumberKind.Document;
            return TryScanSuffix(text, position, mayBeMissing: false, ref scan);
        }

        (scan.Reached, scan.Missing) = (position, "序号 (sequence: 8号)");
        bool ordinal = position < text.Length && text[position] == '第';
        position = ordinal ? Skip(text, position + 1, ref scan) : position;
        if (!TryScanSequence(text, ref position, ref scan))
        {
            return false;
        }

        if (scan.CodeLength == 0 && TryScanIssue(text, position, ref scan))
        {
            return true; // 〔2023〕第6期
        }

        scan.IsYearBracketed = true;
        scan.Kind = IsAnnouncementCode(text[..scan.CodeLength]) ? DocumentNumberKind.Announcement : DocumentNumberKind.Document;
        scan.Notation |= ordinal && scan.Kind == DocumentNumberKind.Document ? DocumentNumberNotation.OrdinalPrefix : 0;
        return TryScanSuffix(text, position, mayBeMissing: true, ref scan);
    }

    /// <summary>(88)价轻字345号, 〔1985〕民民字第112号: the year first, as it was written up to the nineties; reads code and sequence.</summary>
    private static bool TryScanCodeBehindYear(ReadOnlySpan<char> text, ref int position, ref Scan scan)
    {
        int end = position;
        while (end < text.Length && Lexeme.IsHan(text[end]) && text[end] is not ('第' or '的' or '关'))
        {
            end++;
        }

        // Two digits are also the number of an item: then they must be of last century, and the code end as codes do. A court's case (…民初字) has no code.
        ReadOnlySpan<char> code = text[position..end];
        bool isCertain = (scan.Notation & DocumentNumberNotation.TwoDigitYear) == 0 || (scan.Year < 2000 && !code.IsEmpty && code[^1] is '字' or '发' or '函' or '办' or '文');
        int sequence = end < text.Length && text[end] == '第' ? end + 1 : end;
        if (code.Length is < 2 or > MaximumCodeLength || !isCertain || code.IndexOfAny('初', '终', '执') >= 0 || sequence == text.Length || !ChineseNumeral.IsArabicDigit(text[sequence]))
        {
            return false;
        }

        (scan.CodeStart, scan.CodeLength) = (position, end - position);
        scan.IsYearBracketed = true;
        scan.Notation |= DocumentNumberNotation.YearFirst | (sequence > end ? DocumentNumberNotation.OrdinalPrefix : 0);
        position = sequence;
        return TryScanSequence(text, ref position, ref scan);
    }

    /// <summary>2025年第6号, 2025年第3期.</summary>
    private static bool TryScanYearAndOrdinal(ReadOnlySpan<char> text, int position, ref Scan scan)
    {
        int yearStart = position;
        position = Lexeme.SkipArabicDigits(text, position, atMost: 5);
        if (position - yearStart != 4)
        {
            return false;
        }

        scan.Year = ChineseNumeral.ArabicValue(text[yearStart..position]);
        NoteFullWidth(text[yearStart..position], ref scan);
        position = Skip(text, position, ref scan);
        if (scan.Year is < MinimumYear or > MaximumYear || position == text.Length || text[position] != '年')
        {
            return false;
        }

        position = Skip(text, position + 1, ref scan);
        return position < text.Length && text[position] == '第' && TryScanOrdinal(text, position, ref scan);
    }

    /// <summary>第12号, 第三十三号, 第3期, 第3期（总第25期）.</summary>
    private static bool TryScanOrdinal(ReadOnlySpan<char> text, int position, ref Scan scan)
    {
        position = Skip(text, position + 1, ref scan);
        if (!TryScanSequence(text, ref position, ref scan))
        {
            return false;
        }

        position = Skip(text, position, ref scan);
        if (scan.Session == 0 && TryScanIssue(text, position, ref scan))
        {
            return true;
        }

        // 主席令（九届第37号）: the bracket may enclose all of the number.
        if (scan.CodeLength > 0 && text[scan.CodeLength - 1] == '届' && MeasureSession(text[..scan.CodeLength], out int session) == scan.CodeLength)
        {
            scan.Session = session;
            scan.CodeLength = 0;
        }

        ReadOnlySpan<char> code = text[..scan.CodeLength];
        scan.Kind = (scan.Year > 0 && !code.EndsWith("令")) || IsAnnouncementCode(code) ? DocumentNumberKind.Announcement : DocumentNumberKind.Order;
        bool codeFits = code.Length == 0 || code[^1] == '令' || scan.Kind == DocumentNumberKind.Announcement;
        return codeFits && TryScanSuffix(text, position, mayBeMissing: false, ref scan);
    }

    private static bool TryScanSequence(ReadOnlySpan<char> text, ref int position, ref Scan scan)
    {
        int start = position;
        position = Lexeme.SkipArabicDigits(text, position);
        if (position > start)
        {
            ReadOnlySpan<char> digits = text[start..position];
            NoteFullWidth(digits, ref scan);
            scan.Notation |= digits.Length > 1 && digits[0] is '0' or '０' ? DocumentNumberNotation.PaddedSequence : 0;
            return ChineseNumeral.TryParseArabic(digits, out scan.Sequence) && scan.Sequence is > 0 and <= MaximumSequence;
        }

        position = Lexeme.SkipNumeralCharacters(text, position);
        scan.Notation |= DocumentNumberNotation.ChineseSequence;
        return ChineseNumeral.TryParse(text[start..position], out scan.Sequence) && scan.Sequence is > 0 and <= MaximumSequence;
    }

    private static bool TryScanSuffix(ReadOnlySpan<char> text, int position, bool mayBeMissing, ref Scan scan)
    {
        int afterBlanks = Lexeme.SkipBlanks(text, position);
        if (afterBlanks < text.Length && text[afterBlanks] is '号' or '號')
        {
            scan.Notation |= afterBlanks > position ? DocumentNumberNotation.Spaced : 0;
            scan.Notation |= text[afterBlanks] == '號' ? DocumentNumberNotation.MissingSuffix : 0;
            scan.Length = afterBlanks + 1;
            return true;
        }

        // 号 may be missing only where the line ends: elsewhere the digits belong to something else.
        scan.Notation |= DocumentNumberNotation.MissingSuffix;
        scan.Length = position;
        return mayBeMissing && scan.CodeLength > 0 && afterBlanks == text.Length;
    }

    /// <summary>The 期 behind the sequence of an issue, with 总第N期 where it follows.</summary>
    private static bool TryScanIssue(ReadOnlySpan<char> text, int position, ref Scan scan)
    {
        position = Lexeme.SkipBlanks(text, position);
        if (position == text.Length || text[position] != '期')
        {
            return false;
        }

        scan.Kind = DocumentNumberKind.Issue;
        scan.Length = position + 1;
        ScanTotal(text, ref scan);
        return true;
    }

    private static void ScanTotal(ReadOnlySpan<char> text, ref Scan scan)
    {
        int position = Lexeme.SkipBlanks(text, scan.Length);
        if (position == text.Length || !Lexeme.IsOpeningParenthesis(text[position]))
        {
            return;
        }

        position = Lexeme.SkipBlanks(text, position + 1);
        ReadOnlySpan<char> rest = text[position..];
        if (!rest.StartsWith("总第"))
        {
            return;
        }

        int start = Lexeme.SkipBlanks(text, position + 2);
        int end = Lexeme.SkipArabicDigits(text, start);
        int suffix = Lexeme.SkipBlanks(text, end);
        if (suffix + 1 < text.Length && text[suffix] is '期' or '号' && Lexeme.IsClosingParenthesis(text[suffix + 1])
            && ChineseNumeral.TryParseArabic(text[start..end], out int total))
        {
            scan.TotalSequence = total;
            scan.Length = suffix + 2;
        }
    }

    /// <summary>Whether a code ends in 公告 or 通告, which are often printed wide: 公　告.</summary>
    private static bool IsAnnouncementCode(ReadOnlySpan<char> code)
        => code is [.., '告'] && Lexeme.Trim(code[..^1]) is [.., '公' or '通'];

    /// <summary>Whether a text without blanks can be a code, or is empty.</summary>
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        int open = text.IndexOfAny('（', '(');
        int department = open > 0 ? MeasureDepartment(text[open..]) : 0;
        return text.Length <= MaximumCodeLength && (department == 0 ? AreOfCode(text) : AreOfCode(text[..open]) && AreOfCode(text[(open + department)..]) && text.Length - open - department <= MaximumBehindDepartment);
    }

    private static bool AreOfCode(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!(Lexeme.IsHan(c) || c is Lexeme.Placeholder or 'X' or 'x') || c == '的')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpeningBracket(char c) => c is '〔' or '[' or '［' or '【' or '（' or '(' or '﹝' or '❲' or '〘' or '<' or '＜' or '〈';

    private static bool IsClosingBracket(char c) => c is '〕' or ']' or '］' or '】' or '）' or ')' or '﹞' or '❳' or '〙' or '>' or '＞' or '〉';

    private static bool TryParseChineseYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        foreach (char c in text)
        {
            int digit = c is 'O' or 'o' or 'Ｏ' ? 0 : ChineseNumeral.DigitValue(c);
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        return true;
    }

    /// <summary>Whether the 第 at a position is a number's, rather than one inside a name (第一医院).</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> text, int position)
    {
        int start = Lexeme.SkipBlanks(text, position + 1);
        int end = Lexeme.SkipArabicDigits(text, start);
        end = end > start ? end : Lexeme.SkipNumeralCharacters(text, start);
        int suffix = Lexeme.SkipBlanks(text, end);
        return end > start && suffix < text.Length && text[suffix] is '号' or '期' or '號';
    }

    private static int Skip(ReadOnlySpan<char> text, int position, ref Scan scan)
    {
        int next = Lexeme.SkipBlanks(text, position);
        scan.Notation |= next > position ? DocumentNumberNotation.Spaced : 0;
        return next;
    }

    private static void NoteFullWidth(ReadOnlySpan<char> digits, ref Scan scan)
        => scan.Notation |= ChineseNumeral.HasFullWidth(digits) ? DocumentNumberNotation.FullWidthDigits : 0;
}
