using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1205: the zero of a year in Chinese numerals is 〇.</summary>
internal sealed class GW1205ChineseYearZero : TokenRule
{
    private const int YearLength = 4;

    public override RuleDescriptor Descriptor { get; } = new("GW1205")
    {
        Name = new("汉字年份中的零用“〇”", "The zero of a year in Chinese numerals is 〇"),
        Clause = "GB/T 15835-2011 5.2.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("用作编号（如年份）时，“0”的汉字是“〇”（U+3007），不是“零”、圆圈符号或字母O。", "In a year the Chinese zero is 〇 (U+3007), not 零, a circle or the letter O."),
        Remarks = new("“一百零五周年”一类计量用“零”，不在此列；公文自己的成文日期由 GW0702 检查；引号和书名号内不自动修改。", "Counted numerals (一百零五) rightly have 零. The document's own date belongs to GW0702. No automatic fix inside quotations and titles."),
        Bad = new RuleExample("这项制度自⟦二零一二⟧年起实行。"),
        Good = new RuleExample("这项制度自二〇一二年起实行。"),
    };

    public override TokenKinds Tokens => TokenKinds.Date;

    public override IReadOnlyList<string> Words => ["年"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        int start = token.Kind == TokenKinds.Date ? token.Start : token.Start - YearLength;
        if (start < block.Span.Start || block.Role is LineRole.IssuedDate or LineRole.Printing)
        {
            return;
        }

        ReadOnlySpan<char> year = context.Text.AsSpan(start, Math.Min(YearLength, block.Span.End - start));
        if (!IsMiswrittenYear(year) || (start > block.Span.Start && ChineseNumeral.IsNumeralCharacter(context.Text[start - 1])))
        {
            return;
        }

        var place = new TextSpan(start, YearLength);
        string corrected = Correct(year);
        Fix fix = context.Brackets.IsInside(start, "“‘《〈", context.Text)
            ? Fix.Suggested(place, corrected, new("引文、标题以原文为准", "a quotation or a title keeps the words of its source"))
            : Fix.Safe(place, corrected);
        context.Report(place, "汉字年份中的零应当用“〇”", "the zero of a year in Chinese numerals must be 〇", fix);
    }

    private static bool IsMiswrittenYear(ReadOnlySpan<char> year)
    {
        if (year.Length < YearLength || year[0] is not ('一' or '二'))
        {
            return false;
        }

        int value = 0;
        int wrong = 0;
        foreach (char c in year)
        {
            bool isOtherZero = IsOtherZero(c);
            int digit = isOtherZero ? 0 : ChineseNumeral.DigitValue(c);
            if (digit < 0)
            {
                return false;
            }

            wrong += isOtherZero ? 1 : 0;
            value = (value * 10) + digit;
        }

        return wrong > 0 && value is >= 1840 and <= 2200;
    }

    private static string Correct(ReadOnlySpan<char> year)
    {
        Span<char> result = stackalloc char[YearLength];
        for (int i = 0; i < YearLength; i++)
        {
            result[i] = IsOtherZero(year[i]) ? '〇' : year[i];
        }

        return result.ToString();
    }

    private static bool IsOtherZero(char c) => c is '零' or '○' or '◯' or 'O' or 'o' or 'Ｏ' or 'Ο' or '0' or '０';
}
