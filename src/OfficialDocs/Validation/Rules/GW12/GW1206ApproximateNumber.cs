using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1206: approximate numbers are in Chinese numerals.</summary>
internal sealed class GW1206ApproximateNumber : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1206")
    {
        Name = new("概数用汉字", "Approximate numbers are in Chinese numerals"),
        Clause = "GB/T 15835-2011 4.2.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("两个相邻数字连用表示概数时用汉字，中间不加顿号：三四个月，五六十人。", "Two neighbouring digits that mean a rough number are written in Chinese numerals, without a mark between: 三四个月."),
        Remarks = new(
            "只看后面有“个”“天”“次”“人”“名”“家”的相邻一位数和“20几个”一类；“3、4月”“第3、4项”是列举，不在此列。",
            "Looks at neighbouring digits before the commonest measures, and at 20几个; 3、4月 and 第3、4项 are lists and left alone."),
        Bad = new RuleExample("整改工作在⟦3、4⟧个月内完成。"),
        Good = new RuleExample("整改工作在三四个月内完成。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.Start);
        char before = context.Before(token);
        if (!Quantities.IsDigit(text[0]) || !Lexeme.IsHan(before) || before is '第' or '附' or '件' or '表' or '图')
        {
            return;
        }

        if (token.Length == 1 && text.Length > 3 && text[1] == '、' && text[0] >= '2' && text[2] == text[0] + 1 && IsCounted(text, 3))
        {
            string words = ChineseNumeral.FormatDigits(text[0] - '0') + ChineseNumeral.FormatDigits(text[2] - '0');
            Report(context, new TextSpan(token.Start, 3), words);
        }
        else if (token.Length == 2 && text.Length > 3 && text[1] == '0' && text[0] != '0' && text[2] == '几' && IsCounted(text, 3))
        {
            string words = ChineseNumeral.Format(ChineseNumeral.ArabicValue(text[..2])) + "几";
            Report(context, new TextSpan(token.Start, 3), words);
        }
    }

    private static bool IsCounted(ReadOnlySpan<char> text, int position)
        => position < text.Length
            && (text[position] is '个' or '天' or '次' or '人' or '名' or '家' || text[position..].StartsWith("分钟") || text[position..].StartsWith("小时"));

    private static void Report(RuleContext context, TextSpan place, string words)
        => context.Report(
            place,
            "概数应当用汉字",
            "an approximate number must be in Chinese numerals",
            Fix.Suggested(place, words, new("如果是列举而不是概数，则不必改", "no change is needed where it is a list, not a rough number")));
}
