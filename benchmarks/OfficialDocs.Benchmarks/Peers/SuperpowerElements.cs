using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using Span = Superpower.Parsers.Span;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>The elements in Superpower, as text parsers over its spans, without a tokenizer: there is nothing to tokenize in one element.</summary>
internal static class SuperpowerElements
{
    private static readonly TextParser<TextSpan> s_digits = Span.WithAll(PeerCharacters.IsDigit);
    private static readonly TextParser<TextSpan> s_numeral = Span.WithAll(PeerCharacters.IsNumeral);
    private static readonly TextParser<char> s_mark = Character.In('、', '.', '．');

    private static readonly TextParser<(TextSpan Code, TextSpan Year, TextSpan Sequence)> s_number =
        (from code in Span.WithAll(PeerCharacters.IsHan)
         from open in Character.Matching(PeerCharacters.IsOpening, "opening bracket")
         from year in s_digits
         from close in Character.Matching(PeerCharacters.IsClosing, "closing bracket")
         from prefix in Character.EqualTo('第').OptionalOrDefault()
         from sequence in s_digits
         from suffix in Character.EqualTo('号')
         select (code, year, sequence)).AtEnd();

    private static readonly TextParser<(TextSpan Year, TextSpan Month, TextSpan Day)> s_date =
        Marked(s_digits, s_digits).Try()
            .Or(Marked(Span.WithAll(PeerCharacters.IsYearNumeral), s_numeral).Try())
            .Or(Separated('-').Try())
            .Or(Separated('/').Try())
            .Or(Separated('.'))
            .AtEnd();

    private static readonly TextParser<(NumberingScheme Scheme, TextSpan Ordinal)> s_label =
        (from prefix in Character.EqualTo('第') from ordinal in s_numeral from unit in Character.Matching(PeerCharacters.IsLabelUnit, "编章节条") select (LabelParts.SchemeOf(unit), ordinal))
            .Or(Inside(s_numeral).Select(static number => (NumberingScheme.ParenthesizedChinese, number)).Try())
            .Or(Inside(s_digits).Select(static number => (NumberingScheme.ParenthesizedArabic, number)))
            .Or(from number in s_numeral from mark in s_mark select (NumberingScheme.Chinese, number))
            .Or(from number in s_digits from mark in s_mark select (NumberingScheme.Arabic, number))
            .Or(Span.MatchedBy(Character.Matching(PeerCharacters.IsCircled, "①")).Select(static mark => (NumberingScheme.Circled, mark)))
            .AtEnd();

    public static bool TryNumber(string text, out NumberParts value)
    {
        value = default;
        Result<(TextSpan Code, TextSpan Year, TextSpan Sequence)> result = s_number.TryParse(text);
        return result.HasValue && result.Value.Year.Length == 4 && NumberParts.TryCreate(Of(text, result.Value.Code), Of(text, result.Value.Year), Of(text, result.Value.Sequence), out value);
    }

    public static bool TryDate(string text, out DateOnly value)
    {
        value = default;
        Result<(TextSpan Year, TextSpan Month, TextSpan Day)> result = s_date.TryParse(text);
        return result.HasValue && result.Value.Year.Length == 4 && DayParts.TryCreate(Of(text, result.Value.Year), Of(text, result.Value.Month), Of(text, result.Value.Day), out value);
    }

    public static bool TryLabel(string text, out LabelParts value)
    {
        value = default;
        Result<(NumberingScheme Scheme, TextSpan Ordinal)> result = s_label.TryParse(text);
        return result.HasValue && LabelParts.TryFrom(result.Value.Scheme, Of(text, result.Value.Ordinal), out value);
    }

    private static ReadOnlySpan<char> Of(string text, TextSpan span) => text.AsSpan(span.Position.Absolute, span.Length);

    private static TextParser<(TextSpan Year, TextSpan Month, TextSpan Day)> Marked(TextParser<TextSpan> yearDigits, TextParser<TextSpan> digits)
        => from year in yearDigits
           from afterYear in Character.EqualTo('年')
           from month in digits
           from afterMonth in Character.EqualTo('月')
           from day in digits
           from afterDay in Character.EqualTo('日')
           select (year, month, day);

    private static TextParser<(TextSpan Year, TextSpan Month, TextSpan Day)> Separated(char mark)
        => from year in s_digits
           from afterYear in Character.EqualTo(mark)
           from month in s_digits
           from afterMonth in Character.EqualTo(mark)
           from day in s_digits
           select (year, month, day);

    private static TextParser<TextSpan> Inside(TextParser<TextSpan> number)
        => from open in Character.In('（', '(') from ordinal in number from close in Character.In('）', ')') select ordinal;
}
