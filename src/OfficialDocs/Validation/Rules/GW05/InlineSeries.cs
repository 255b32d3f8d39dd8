using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>What tells the members of an inline series (一是…；二是…, 首先，…, 第二，…) in the text of a block.</summary>
internal static class InlineSeries
{
    /// <summary>No member has a longer number: a run of numerals is not measured anew at each of its characters.</summary>
    private const int MaximumNumeral = 3;

    /// <summary>Whether a sentence, or a clause behind ； or ：, begins at a position.</summary>
    public static bool BeginsClause(ReadOnlySpan<char> text, int position)
        => position == 0 || text[position - 1] is '。' or '；' or '：' or '！' or '？' or ';';

    /// <summary>Reads the numeral that ends at a position: 三 before 是.</summary>
    public static bool TryReadNumeralBefore(ReadOnlySpan<char> text, int end, out int start, out int number)
    {
        start = end;
        while (start > 0 && end - start < MaximumNumeral && ChineseNumeral.IsNumeralCharacter(text[start - 1]))
        {
            start--;
        }

        number = 0;
        return start < end && (start == 0 || !ChineseNumeral.IsNumeralCharacter(text[start - 1])) && ChineseNumeral.TryParse(text[start..end], out number) && number > 0;
    }

    /// <summary>Reads 第二， or 其二， at a position, the comma not included in its length.</summary>
    public static bool TryReadOrdinal(ReadOnlySpan<char> text, int position, out int number, out int length)
    {
        int end = Lexeme.SkipNumeralCharacters(text, position + 1, MaximumNumeral);
        length = end - position;
        number = 0;
        return text[position] is '第' or '其' && length > 1 && end < text.Length && text[end] is '，' or ',' or '、' && ChineseNumeral.TryParse(text[(position + 1)..end], out number);
    }
}
