using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1216: a time of day has a half-width colon, and exists.</summary>
internal sealed class GW1216ClockTime : TokenRule
{
    private const int MaximumHour = 24;
    private const int MaximumMinute = 59;

    private static readonly string[] s_before = ["上午", "下午", "中午", "晚上", "早上", "凌晨", "傍晚", "当日", "当天", "每天", "每日"];

    public override RuleDescriptor Descriptor { get; } = new("GW1216")
    {
        Name = new("时刻用半角冒号，数值有效", "A time of day has a half-width colon, and exists"),
        Clause = "GB/T 15835-2011 5.1.5",
        Modality = RuleModality.Permitted,
        Category = RuleCategory.Numbers,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("时、分之间的冒号与数字同为半角；25:70 这样的时刻不存在。", "The colon between hour and minute is half-width as the digits are; there is no 25:70."),
        Remarks = new("比、比例（1：10）不在此列：只看有“上午”“下午”等在前、分钟带0或成段的时刻，后两种不看“1：”开头的。", "Ratios are left alone: a time is told by 上午 or 下午 before it, by a minute with a leading zero, or by a span of two, the last two unless it begins with 1：."),
        Bad = new RuleExample("会议于3月5日上午9⟦：⟧30召开。"),
        Good = new RuleExample("会议于3月5日上午9:30召开。"),
    };

    public override string Marks => "：:";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (index == 0 || index + 1 >= context.Tokens.Count)
        {
            return;
        }

        Token hours = context.Tokens[index - 1];
        Token minutes = context.Tokens[index + 1];
        if (hours.Kind != TokenKinds.Number || minutes.Kind != TokenKinds.Number || hours.End != token.Start || minutes.Start != token.End
            || hours.Length > 2 || minutes.Length != 2
            || !ChineseNumeral.TryParseArabic(context.Slice(hours), out int hour) || !ChineseNumeral.TryParseArabic(context.Slice(minutes), out int minute))
        {
            return;
        }

        bool isNamed = IsNamed(hours, context);
        bool exists = hour <= MaximumHour && minute <= MaximumMinute;
        if (!exists && isNamed)
        {
            context.Report(TextSpan.FromBounds(hours.Start, minutes.End), "没有这样的时刻", "there is no such time of day");
        }
        else if (exists && context.Text[token.Start] == '：' && (isNamed || (!IsRatio(hours, context) && (context.Text[minutes.Start] == '0' || IsSpan(hours, minutes, context)))))
        {
            context.Report(token.Span, "时刻应当用半角冒号", "a time of day has a half-width colon", Fix.Safe(token.Span, ":"));
        }
    }

    private static bool IsNamed(in Token hours, RuleContext context)
    {
        int blockStart = context.Blocks[hours.Block].Span.Start;
        ReadOnlySpan<char> before = Lexeme.Trim(context.Text.AsSpan(Math.Max(blockStart, hours.Start - 6), hours.Start - Math.Max(blockStart, hours.Start - 6)));
        foreach (string word in s_before)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>1：20—1：25 is a slope, 1：03 a mixture: unless it is named, one to something is no time of day.</summary>
    private static bool IsRatio(in Token hours, RuleContext context) => context.Slice(hours) is "1" or "１";

    /// <summary>9：30—11：30 on either side of the dash.</summary>
    private static bool IsSpan(in Token hours, in Token minutes, RuleContext context)
    {
        ReadOnlySpan<char> text = Quantities.Ahead(context, minutes, minutes.End, atMost: 8);
        if (IsTimeAfterDash(text))
        {
            return true;
        }

        int blockStart = context.Blocks[hours.Block].Span.Start;
        int start = Math.Max(blockStart, hours.Start - 5);
        ReadOnlySpan<char> before = context.Text.AsSpan(start, hours.Start - start);
        return before.Length >= 4 && Quantities.IsRangeMark(before[^1]) && Quantities.IsDigit(before[^2]) && before.ContainsAny('：', ':');
    }

    private static bool IsTimeAfterDash(ReadOnlySpan<char> text)
    {
        int dash = 0;
        while (dash < text.Length && Quantities.IsRangeMark(text[dash]))
        {
            dash++;
        }

        int hour = Lexeme.SkipArabicDigits(text, dash, atMost: 2);
        return dash > 0 && hour > dash && hour < text.Length && Lexeme.IsColon(text[hour]);
    }
}
