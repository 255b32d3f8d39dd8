using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1106: ranges are written with ～ or —.</summary>
internal sealed class GW1106Ranges : TokenRule
{
    private const string Tildes = "~∼〜";
    private const string Units = "年月日时分点天周岁人名个户家次倍元万亿亩吨米度%％‰℃";

    private const int LongestUnit = 2;

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
            "短横线只在后一个数带单位（前一个数可以带同样的单位）、前小后大时，以及在两个时刻之间提示；电话、编号、年月日不在此列。八位数若是两个连写的年份（如20212025年），可能丢了连接号，也作提示。",
            "A hyphen is told only where the second number is larger and has a unit, which the first may have, too, and between two times of day: not in telephone numbers, codes and dates. Eight digits that are two years have probably lost their dash."),
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
        if (IsBetweenTimes(context, token, index))
        {
            context.Report(
                token.Span,
                $"表示起止的“{context.Text[token.Start]}”应当用“—”",
                "a range must be written with —",
                Fix.Suggested(token.Span, "—", new("短横线连接前后两个时刻", "the hyphen joins two times of day, the earlier one first")));
            return;
        }

        if (!TryFindFirst(context, token, index, out Token first)
            || !BeginsAt(context, index + 1, token.End)
            || context.Tokens[index + 1] is not { Kind: TokenKinds.Number } second
            || !Units.Contains(context.After(second), StringComparison.Ordinal)
            || !context.Text.AsSpan(second.End).StartsWith(context.Text.AsSpan(first.End, token.Start - first.End))
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

    /// <summary>Whether a number, with a short unit, ends before the mark.</summary>
    private static bool EndsQuantity(RuleContext context, in Token token, int index)
    {
        int end = EndOfNumber(context, token);
        return end == token.Start && ChineseNumeral.IsArabicDigit(context.Before(token))
            ? index > 0 && context.Tokens[index - 1] is { Kind: TokenKinds.Number or TokenKinds.Date } number && number.End == token.Start
            : end >= 0 || ChineseNumeral.IsNumeralCharacter(context.Before(token));
    }

    /// <summary>The number before the mark, with a short unit or none.</summary>
    private static bool TryFindFirst(RuleContext context, in Token token, int index, out Token first)
    {
        int end = EndOfNumber(context, token);
        for (int i = index - 1; end >= 0 && i >= 0 && context.Tokens[i].Start >= end - 8; i--)
        {
            if (context.Tokens[i] is { Kind: TokenKinds.Number } number && number.End == end)
            {
                first = number;
                return true;
            }
        }

        first = default;
        return false;
    }

    /// <summary>The end of the digits before the mark, over their unit; -1 where there are none.</summary>
    private static int EndOfNumber(RuleContext context, in Token token)
    {
        int start = context.Blocks[token.Block].Span.Start;
        int end = token.Start;
        while (end > start && token.Start - end < LongestUnit && Units.Contains(context.Text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end > start && ChineseNumeral.IsArabicDigit(context.Text[end - 1]) ? end : -1;
    }

    /// <summary>9:00-17:00, but not the ratios 1:20-1:25.</summary>
    private static bool IsBetweenTimes(RuleContext context, in Token token, int index)
        => index >= 3 && index + 3 < context.Tokens.Count
            && TryReadTime(context, index - 3, out int first) && context.Tokens[index - 1].End == token.Start
            && TryReadTime(context, index + 1, out int second) && context.Tokens[index + 1].Start == token.End
            && first < second;

    /// <summary>Hour, colon and minute of two digits, as minutes of the day.</summary>
    private static bool TryReadTime(RuleContext context, int index, out int time)
    {
        time = 0;
        Token hour = context.Tokens[index];
        Token colon = context.Tokens[index + 1];
        Token minute = context.Tokens[index + 2];
        if (hour.Kind != TokenKinds.Number || minute.Kind != TokenKinds.Number || colon.Length != 1 || !Lexeme.IsColon(context.Text[colon.Start])
            || hour.End != colon.Start || colon.End != minute.Start || hour.Length > 2 || minute.Length != 2
            || !ChineseNumeral.TryParseArabic(context.Slice(hour), out int hours) || !ChineseNumeral.TryParseArabic(context.Slice(minute), out int minutes)
            || hours > 24 || minutes > 59 || hour.Length == 1 && hours == 1)
        {
            return false;
        }

        time = (hours * 60) + minutes;
        return true;
    }

    private static bool BeginsAt(RuleContext context, int index, int position)
        => index < context.Tokens.Count && context.Tokens[index] is { Kind: TokenKinds.Number or TokenKinds.Date } token && token.Start == position;

    /// <summary>A span of time: years of four digits, months, or a day, month or hour before the mark.</summary>
    private static bool IsTime(RuleContext context, in Token token, int index)
        => context.Before(token) is '年' or '月' or '日' or '时'
            || (context.Before(token) == '点' && IsHour(context.Text.AsSpan(context.Blocks[token.Block].Span.Start, token.Start - 1 - context.Blocks[token.Block].Span.Start)))
            || IsBetweenTimes(context, token, index)
            || (index + 1 < context.Tokens.Count && context.After(context.Tokens[index + 1]) == '月')
            || (index > 0 && index + 1 < context.Tokens.Count
                && context.Tokens[index - 1].Length == 4 && context.Tokens[index + 1].Length == 4 && context.After(context.Tokens[index + 1]) == '年');

    /// <summary>8点: not 2个点, and not an index of 50点.</summary>
    private static bool IsHour(ReadOnlySpan<char> before)
        => before is [.., >= '0' and <= '9'] and not [.., >= '3' and <= '9', _] and not [.., >= '0' and <= '9', >= '0' and <= '9', _];

    private static bool IsSmaller(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
        => first.Length <= 4 && second.Length <= 4
            && decimal.TryParse(first, System.Globalization.CultureInfo.InvariantCulture, out decimal low)
            && decimal.TryParse(second, System.Globalization.CultureInfo.InvariantCulture, out decimal high)
            && low < high;
}
