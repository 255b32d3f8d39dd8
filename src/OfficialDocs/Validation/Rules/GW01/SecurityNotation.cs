using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>The parts of 密级和保密期限 in the text: 机密, ★, 10 and 年.</summary>
/// <param name="Star">The place of the star, or of what stands for it.</param>
/// <param name="Number">The number of years or months; empty for 长期.</param>
/// <param name="Unit">年, 个月 or 月; empty for 长期.</param>
internal readonly record struct SecurityNotation(int Star, TextSpan Number, TextSpan Unit)
{
    /// <summary>Finds the parts; a bare level has none.</summary>
    public static bool TryFind(RuleContext context, out SecurityNotation notation)
    {
        notation = default;
        if (context.Document.Header.Security is not { Value.Period: not null } security)
        {
            return false;
        }

        int end = security.Span.End;
        ReadOnlySpan<char> text = context.Text.AsSpan(0, end);
        int position = security.Span.Start;
        while (position < end && (Lexeme.IsHan(text[position]) || Lexeme.IsBlank(text[position])))
        {
            position++;
        }

        if (position == end)
        {
            return false;
        }

        int number = Lexeme.SkipBlanks(text, position + 1);
        int numberEnd = Lexeme.SkipArabicDigits(text, number);
        numberEnd = numberEnd > number ? numberEnd : Lexeme.SkipNumeralCharacters(text, number);
        int unit = numberEnd > number ? Lexeme.SkipBlanks(text, numberEnd) : end;
        notation = new SecurityNotation(position, TextSpan.FromBounds(number, numberEnd), TextSpan.FromBounds(unit, end));
        return true;
    }

    /// <summary>Reads the number, in Arabic digits or Chinese numerals.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> number, out int value)
        => ChineseNumeral.TryParseArabic(number, out value) || ChineseNumeral.TryParse(number, out value);
}
