using Sprache;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>The elements in stock Sprache: its own input, character by character, as its readme shows.</summary>
internal static class SpracheElements
{
    private static readonly Parser<string> s_numeral = Parse.Chars(PeerCharacters.Numerals).AtLeastOnce().Text();
    private static readonly Parser<char> s_mark = Parse.Chars("、.．");

    private static readonly Parser<NumberParts?> s_wholeNumber;
    private static readonly Parser<DateOnly?> s_wholeDate;
    private static readonly Parser<LabelParts?> s_wholeLabel;

    static SpracheElements()
    {
        Digits = Parse.Chars("0123456789").AtLeastOnce().Text();
        Number =
            from code in Parse.Char(PeerCharacters.IsHan, "机关代字").AtLeastOnce().Text()
            from open in Parse.Chars(PeerCharacters.Opening)
            from year in Digits.Where(static digits => digits.Length == 4)
            from close in Parse.Chars(PeerCharacters.Closing)
            from prefix in Parse.Char('第').Optional()
            from sequence in Digits
            from suffix in Parse.Char('号')
            select MakeNumber(code, year, sequence);
        Date = Marked(Digits, Digits).Or(Marked(Parse.Char(PeerCharacters.IsYearNumeral, "year").AtLeastOnce().Text(), s_numeral)).Or(Separated('-')).Or(Separated('/')).Or(Separated('.'));
        Label =
            (from prefix in Parse.Char('第') from ordinal in s_numeral from unit in Parse.Char(PeerCharacters.IsLabelUnit, "编章节条") select Make(LabelParts.SchemeOf(unit), ordinal))
            .Or(Inside(s_numeral).Select(static number => Make(NumberingScheme.ParenthesizedChinese, number)))
            .Or(Inside(Digits).Select(static number => Make(NumberingScheme.ParenthesizedArabic, number)))
            .Or(from number in s_numeral from mark in s_mark select Make(NumberingScheme.Chinese, number))
            .Or(from number in Digits from mark in s_mark select Make(NumberingScheme.Arabic, number))
            .Or(Parse.Char(PeerCharacters.IsCircled, "①").Select(static mark => Make(NumberingScheme.Circled, mark.ToString())));
        s_wholeNumber = Number.End();
        s_wholeDate = Date.End();
        s_wholeLabel = Label.End();
    }

    /// <summary>A run of digits.</summary>
    public static Parser<string> Digits { get; }

    /// <summary>A number; <see langword="null"/> where its parts are out of range.</summary>
    public static Parser<NumberParts?> Number { get; }

    /// <summary>A day; <see langword="null"/> where the calendar has none such.</summary>
    public static Parser<DateOnly?> Date { get; }

    /// <summary>A label; <see langword="null"/> where its number is none.</summary>
    public static Parser<LabelParts?> Label { get; }

    public static bool TryNumber(string text, out NumberParts value) => Try(s_wholeNumber, text, out value);

    public static bool TryDate(string text, out DateOnly value) => Try(s_wholeDate, text, out value);

    public static bool TryLabel(string text, out LabelParts value) => Try(s_wholeLabel, text, out value);

    /// <summary>What the parts of a number are; <see langword="null"/> where they are out of range.</summary>
    public static NumberParts? MakeNumber(string code, string year, string sequence) => NumberParts.TryCreate(code, year, sequence, out NumberParts value) ? value : null;

    private static bool Try<T>(Parser<T?> parser, string text, out T value)
        where T : struct
    {
        IResult<T?> result = parser.TryParse(text);
        T? read = result.WasSuccessful ? result.Value : null;
        value = read.GetValueOrDefault();
        return read is not null;
    }

    private static LabelParts? Make(NumberingScheme scheme, string ordinal) => LabelParts.TryFrom(scheme, ordinal, out LabelParts value) ? value : null;

    private static DateOnly? Day(string year, string month, string day) => year.Length == 4 && DayParts.TryCreate(year, month, day, out DateOnly value) ? value : null;

    private static Parser<DateOnly?> Marked(Parser<string> yearDigits, Parser<string> digits)
        => from year in yearDigits
           from afterYear in Parse.Char('年')
           from month in digits
           from afterMonth in Parse.Char('月')
           from day in digits
           from afterDay in Parse.Char('日')
           select Day(year, month, day);

    private static Parser<DateOnly?> Separated(char mark)
        => from year in Digits
           from afterYear in Parse.Char(mark)
           from month in Digits
           from afterMonth in Parse.Char(mark)
           from day in Digits
           select Day(year, month, day);

    private static Parser<string> Inside(Parser<string> number)
        => from open in Parse.Chars("（(") from ordinal in number from close in Parse.Chars("）)") select ordinal;
}
