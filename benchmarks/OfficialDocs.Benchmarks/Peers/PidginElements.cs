using Pidgin;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>The elements in Pidgin, over spans; runs are skipped and sliced, which makes one string each.</summary>
internal static class PidginElements
{
    private static readonly Parser<char, string> s_digits = Run(PeerCharacters.IsDigit);
    private static readonly Parser<char, string> s_numeral = Run(PeerCharacters.IsNumeral);

    private static readonly Parser<char, (string Code, string Year, string Sequence)> s_number =
        Map(
            static (code, year, sequence) => (code, year, sequence),
            Run(PeerCharacters.IsHan),
            s_digits.Between(Token(PeerCharacters.IsOpening), Token(PeerCharacters.IsClosing)).Before(Char('第').Optional()),
            s_digits.Before(Char('号')))
        .Before(End);

    private static readonly Parser<char, (string Year, string Month, string Day)> s_date =
        OneOf(
            Marked(s_digits, s_digits, '年', '月', Char('日').IgnoreResult()),
            Marked(Run(PeerCharacters.IsYearNumeral), s_numeral, '年', '月', Char('日').IgnoreResult()),
            Marked(s_digits, s_digits, '-', '-', Return(Unit.Value)),
            Marked(s_digits, s_digits, '/', '/', Return(Unit.Value)),
            Marked(s_digits, s_digits, '.', '.', Return(Unit.Value)))
        .Before(End);

    private static readonly Parser<char, (NumberingScheme Scheme, string Ordinal)> s_label =
        OneOf(
            Char('第').Then(Map(static (ordinal, unit) => (LabelParts.SchemeOf(unit), ordinal), s_numeral, Token(PeerCharacters.IsLabelUnit))),
            Try(Inside(s_numeral).Select(static number => (NumberingScheme.ParenthesizedChinese, number))),
            Inside(s_digits).Select(static number => (NumberingScheme.ParenthesizedArabic, number)),
            s_numeral.Before(OneOf("、.．")).Select(static number => (NumberingScheme.Chinese, number)),
            s_digits.Before(OneOf("、.．")).Select(static number => (NumberingScheme.Arabic, number)),
            Token(PeerCharacters.IsCircled).Select(static mark => (NumberingScheme.Circled, mark.ToString())))
        .Before(End);

    public static bool TryNumber(string text, out NumberParts value)
    {
        value = default;
        Result<char, (string Code, string Year, string Sequence)> result = s_number.Parse(text);
        return result.Success && result.Value.Year.Length == 4 && NumberParts.TryCreate(result.Value.Code, result.Value.Year, result.Value.Sequence, out value);
    }

    public static bool TryDate(string text, out DateOnly value)
    {
        value = default;
        Result<char, (string Year, string Month, string Day)> result = s_date.Parse(text);
        return result.Success && result.Value.Year.Length == 4 && DayParts.TryCreate(result.Value.Year, result.Value.Month, result.Value.Day, out value);
    }

    public static bool TryLabel(string text, out LabelParts value)
    {
        value = default;
        Result<char, (NumberingScheme Scheme, string Ordinal)> result = s_label.Parse(text);
        return result.Success && LabelParts.TryFrom(result.Value.Scheme, result.Value.Ordinal, out value);
    }

    private static Parser<char, string> Run(Func<char, bool> isMember) => Token(isMember).SkipAtLeastOnce().Slice(static (span, _) => span.ToString());

    private static Parser<char, (string Year, string Month, string Day)> Marked(Parser<char, string> year, Parser<char, string> part, char afterYear, char afterMonth, Parser<char, Unit> afterDay)
        => Try(Map(static (y, m, d) => (y, m, d), year.Before(Char(afterYear)), part.Before(Char(afterMonth)), part.Before(afterDay)));

    private static Parser<char, string> Inside(Parser<char, string> number) => number.Between(OneOf("（("), OneOf("）)"));
}
