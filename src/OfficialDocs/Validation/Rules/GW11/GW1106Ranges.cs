using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1106: ranges are written with ～ or —.</summary>
internal sealed class GW1106Ranges : TokenRule
{
    private const string Tildes = "~∼〜";
    private const string Units = "年月日时分天周岁人名个户家次倍元万亿亩吨米度%％‰℃";

    public override RuleDescriptor Descriptor { get; } = new("GW1106")
    {
        Name = new("数值范围用“～”或“—”，时间、地域起止用“—”", "Ranges are written with ～ or —"),
        Clause = "GB/T 15834-2011 4.13；GB/T 15835-2011 5.1.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("半角的“~”不是中文标点；短横线用于编号和复合名词，不表示起止。", "A half-width ~ is no Chinese mark; the hyphen joins codes and compounds and says nothing of a range."),
        Remarks = new(
            "短横线只在后一个数带单位、前小后大时提示；电话、编号、年月日不在此列。八位数若是两个连写的年份（如20212025年），可能丢了连接号，也作提示。",
            "A hyphen is told only where the second number is larger and has a unit: not in telephone numbers, codes and dates. Eight digits that are two years have probably lost their dash."),
        Bad = new RuleExample("各单位要在5⟦~⟧10天内报送情况。"),
        Good = new RuleExample("各单位要在5～10天内报送情况。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number;

    public override string Marks => Tildes + "-－";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (token.Kind == TokenKinds.Number)
        {
            CheckYears(token, context);
        }
        else if (Tildes.Contains(context.Text[token.Start], StringComparison.Ordinal))
        {
            CheckTilde(token, index, context);
        }
        else
        {
            CheckHyphen(token, index, context);
        }
    }

    private static void CheckTilde(in Token token, int index, RuleContext context)
    {
        char after = context.After(token);
        if (!EndsQuantity(context, token, index)
            || !(BeginsAt(context, index + 1, token.End) || (ChineseNumeral.IsNumeralCharacter(after) && ChineseNumeral.IsNumeralCharacter(context.Before(token)))))
        {
            return;
        }

        string right = IsTime(context, token, index) ? "—" : "～";
        context.Report(token.Span, $"“{context.Text[token.Start]}”应当用“{right}”", $"a range must be written with {right}", Fix.Safe(token.Span, right));
    }

    private static void CheckHyphen(in Token token, int index, RuleContext context)
    {
        if (index == 0
            || !EndsQuantity(context, token, index)
            || !BeginsAt(context, index + 1, token.End)
            || context.Tokens[index - 1] is not { Kind: TokenKinds.Number } first
            || context.Tokens[index + 1] is not { Kind: TokenKinds.Number } second
            || !Units.Contains(context.After(second), StringComparison.Ordinal)
            || context.Before(first) is '-' or '－' or '.' or '/' or '第' or '＋' or '+' or (>= 'A' and <= 'z')
            || !IsSmaller(context.Slice(first), context.Slice(second)))
        {
            return;
        }

        string right = IsTime(context, token, index) ? "—" : "～";
        context.Report(
            token.Span,
            $"表示起止的“{context.Text[token.Start]}”应当用“{right}”",
            $"a range must be written with {right}",
            Fix.Suggested(token.Span, right, new("短横线连接前小后大、带单位的两个数，像是范围", "the hyphen joins a smaller and a larger number with a unit, as a range does")));
    }

    /// <summary>20212025年: two years whose dash was lost on the way.</summary>
    private static void CheckYears(in Token token, RuleContext context)
    {
        if (token.Length != 8 || context.After(token) is not ('年' or '）' or ')'))
        {
            return;
        }

        ReadOnlySpan<char> digits = context.Slice(token);
        if (!int.TryParse(digits[..4], out int first) || !int.TryParse(digits[4..], out int second) || first < 1949 || second > 2100 || first >= second)
        {
            return;
        }

        context.Report(
            token.Span,
            $"“{digits}”像是两个年份，之间缺连接号",
            $"'{digits}' reads as two years without the dash between them",
            Fix.Suggested(token.Span, $"{first}—{second}", new($"前四位{first}和后四位{second}都是年份，且前小后大", $"the halves {first} and {second} are both years, and in order")));
    }

    /// <summary>Whether a number, with at most one character of unit, ends before the mark.</summary>
    private static bool EndsQuantity(RuleContext context, in Token token, int index)
    {
        char before = context.Before(token);
        if (ChineseNumeral.IsArabicDigit(before))
        {
            return index > 0 && context.Tokens[index - 1] is { Kind: TokenKinds.Number or TokenKinds.Date } number && number.End == token.Start;
        }

        return ChineseNumeral.IsNumeralCharacter(before)
            || (Units.Contains(before, StringComparison.Ordinal) && token.Start - 2 >= context.Blocks[token.Block].Span.Start && ChineseNumeral.IsArabicDigit(context.Text[token.Start - 2]));
    }

    private static bool BeginsAt(RuleContext context, int index, int position)
        => index < context.Tokens.Count && context.Tokens[index] is { Kind: TokenKinds.Number or TokenKinds.Date } token && token.Start == position;

    /// <summary>A span of time: years of four digits, months, or a day, month or hour before the mark.</summary>
    private static bool IsTime(RuleContext context, in Token token, int index)
        => context.Before(token) is '年' or '月' or '日' or '时'
            || (index + 1 < context.Tokens.Count && context.After(context.Tokens[index + 1]) == '月')
            || (index > 0 && index + 1 < context.Tokens.Count
                && context.Tokens[index - 1].Length == 4 && context.Tokens[index + 1].Length == 4 && context.After(context.Tokens[index + 1]) == '年');

    private static bool IsSmaller(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
        => first.Length <= 4 && second.Length <= 4
            && decimal.TryParse(first, System.Globalization.CultureInfo.InvariantCulture, out decimal low)
            && decimal.TryParse(second, System.Globalization.CultureInfo.InvariantCulture, out decimal high)
            && low < high;
}
