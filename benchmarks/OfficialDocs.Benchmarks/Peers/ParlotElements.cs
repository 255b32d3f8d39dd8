using Parlot;
using Parlot.Fluent;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>The elements in Parlot, with its span-based literals; version 2 has no Compile() any more.</summary>
internal static class ParlotElements
{
    private static readonly Parser<TextSpan> s_numeral = Literals.AnyOf(PeerCharacters.Numerals, 1, 8);
    private static readonly Parser<TextSpan> s_ordinal = Literals.Pattern(PeerCharacters.IsDigit, 1, 3);
    private static readonly Parser<TextSpan> s_twoDigits = Literals.Pattern(PeerCharacters.IsDigit, 1, 2);
    private static readonly Parser<TextSpan> s_fourDigits = Literals.Pattern(PeerCharacters.IsDigit, 4, 4);
    private static readonly Parser<TextSpan> s_smallNumeral = Literals.AnyOf(PeerCharacters.Numerals, 1, 3);

    private static readonly Parser<(TextSpan Code, TextSpan Year, TextSpan Sequence)> s_number =
        Literals.Pattern(PeerCharacters.IsHan, 1, 24)
            .AndSkip(Literals.AnyOf(PeerCharacters.Opening, 1, 1))
            .And(s_fourDigits)
            .AndSkip(Literals.AnyOf(PeerCharacters.Closing, 1, 1))
            .AndSkip(ZeroOrOne(Literals.Char('第')))
            .And(Literals.Pattern(PeerCharacters.IsDigit, 1, 6))
            .AndSkip(Literals.Char('号'))
            .Then(static parts => (parts.Item1, parts.Item2, parts.Item3))
            .Eof();

    private static readonly Parser<(TextSpan Year, TextSpan Month, TextSpan Day)> s_date =
        OneOf(
            Marked(s_fourDigits, s_twoDigits),
            Marked(Literals.Pattern(PeerCharacters.IsYearNumeral, 4, 4), s_smallNumeral),
            Separated('-'),
            Separated('/'),
            Separated('.'))
        .Eof();

    private static readonly Parser<(NumberingScheme Scheme, TextSpan Ordinal)> s_label =
        OneOf(
            Literals.Char('第').SkipAnd(s_numeral).And(Literals.Pattern(PeerCharacters.IsLabelUnit, 1, 1)).Then(static parts => (LabelParts.SchemeOf(parts.Item2.Span[0]), parts.Item1)),
            Inside(s_numeral).Then(static number => (NumberingScheme.ParenthesizedChinese, number)),
            Inside(s_ordinal).Then(static number => (NumberingScheme.ParenthesizedArabic, number)),
            s_numeral.AndSkip(Literals.AnyOf("、.．", 1, 1)).Then(static number => (NumberingScheme.Chinese, number)),
            s_ordinal.AndSkip(Literals.AnyOf("、.．", 1, 1)).Then(static number => (NumberingScheme.Arabic, number)),
            Literals.Pattern(PeerCharacters.IsCircled, 1, 1).Then(static mark => (NumberingScheme.Circled, mark)))
        .Eof();

    public static bool TryNumber(string text, out NumberParts value)
    {
        value = default;
        return s_number.TryParse(text, out (TextSpan Code, TextSpan Year, TextSpan Sequence) read) && NumberParts.TryCreate(read.Code.Span, read.Year.Span, read.Sequence.Span, out value);
    }

    public static bool TryDate(string text, out DateOnly value)
    {
        value = default;
        return s_date.TryParse(text, out (TextSpan Year, TextSpan Month, TextSpan Day) read) && DayParts.TryCreate(read.Year.Span, read.Month.Span, read.Day.Span, out value);
    }

    public static bool TryLabel(string text, out LabelParts value)
    {
        value = default;
        return s_label.TryParse(text, out (NumberingScheme Scheme, TextSpan Ordinal) read) && LabelParts.TryFrom(read.Scheme, read.Ordinal.Span, out value);
    }

    private static Parser<(TextSpan Year, TextSpan Month, TextSpan Day)> Marked(Parser<TextSpan> year, Parser<TextSpan> part)
        => year.AndSkip(Literals.Char('年')).And(part).AndSkip(Literals.Char('月')).And(part).AndSkip(Literals.Char('日')).Then(static parts => (parts.Item1, parts.Item2, parts.Item3));

    private static Parser<(TextSpan Year, TextSpan Month, TextSpan Day)> Separated(char mark)
        => s_fourDigits.AndSkip(Literals.Char(mark)).And(s_twoDigits).AndSkip(Literals.Char(mark)).And(s_twoDigits).Then(static parts => (parts.Item1, parts.Item2, parts.Item3));

    private static Parser<TextSpan> Inside(Parser<TextSpan> number)
        => Literals.AnyOf("（(", 1, 1).SkipAnd(number).AndSkip(Literals.AnyOf("）)", 1, 1));
}
