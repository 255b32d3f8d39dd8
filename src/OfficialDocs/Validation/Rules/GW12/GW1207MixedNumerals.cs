using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1207: one figure is not written in Arabic and Chinese digits, but for 万 and 亿.</summary>
internal sealed class GW1207MixedNumerals : TokenRule
{
    private const string OrdinalUnits = "条款项章节届次号";
    private const string FigureUnits = "万亿元人名户家个件套台辆棵株天年项";
    private const int LongestNumeral = 6;

    // 千克, 千米, 千瓦, 百分点, 百强 … begin a word of their own; only what counts things is a figure.
    private const string Counted = "元人名户家个件套台辆棵株头只条篇次张份册";

    public override RuleDescriptor Descriptor { get; } = new("GW1207")
    {
        Name = new("一个数值不混用阿拉伯数字和汉字（万、亿除外）", "A figure is not written in both Arabic and Chinese digits, but for 万 and 亿"),
        Clause = "GB/T 15835-2011 5.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new("“3千5百”应写作“3500”或“三千五百”；只有“万”“亿”可以与阿拉伯数字连用。", "3千5百 is 3500 or 三千五百; only 万 and 亿 may follow Arabic digits."),
        Remarks = new(
            "千克、千米、千瓦等单位和“百强”“百分点”等词不在此列；没有零数的（3千元、5百万元）较常见，降为警告。",
            "Units such as 千克, 千米 and 千瓦 are left alone. Without smaller places (3千元, 5百万元) it is common: a warning."),
        Bad = new RuleExample("培训人员⟦3千5百⟧名。"),
        Good = new RuleExample("培训人员3500名。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (token.Length == 1 && context.Before(token) is '十' or '百' or '千' && TryReadBehindChinese(token, context))
        {
            return;
        }

        // 5 of 3千5 has been seen with the 3.
        if (token.Length > 2 || context.After(token) is not ('千' or '百') || context.Before(token) is '千' or '百' or '第' or '-')
        {
            return;
        }

        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.Start);
        int end = MeasureFigure(text, out int value, out bool hasSmallerPlaces);
        char next = end < text.Length ? text[end] : '\0';
        bool isMultiplied = next is '万' or '亿';
        bool isFigure = hasSmallerPlaces || isMultiplied || Counted.Contains(next, StringComparison.Ordinal)
            || (next is '多' or '余' or '几' && end + 1 < text.Length && (text[end + 1] is '万' or '亿' || Counted.Contains(text[end + 1], StringComparison.Ordinal)));
        if (value < 0 || !isFigure || next == '\0')
        {
            return;
        }

        var place = new TextSpan(token.Start, end);
        Fix? fix = next is '多' or '余' or '几'
            ? null
            : Fix.Suggested(place, value.ToString(CultureInfo.InvariantCulture), new("也可以全部写成汉字", "Chinese numerals throughout are right as well"));
        context.Report(place, "一个数值不应混用阿拉伯数字和汉字“千”“百”“十”", "a figure must not mix Arabic digits with 千, 百 or 十", fix, hasSmallerPlaces ? null : Severity.Warning);
    }

    /// <summary>Reads and reports 二十5 of 二十5万元 and 第二十3条.</summary>
    private static bool TryReadBehindChinese(in Token token, RuleContext context)
    {
        int low = context.Blocks[token.Block].Span.Start;
        int start = token.Start;
        while (start > low && token.Start - start < LongestNumeral && ChineseNumeral.IsNumeralCharacter(context.Text[start - 1]))
        {
            start--;
        }

        char before = start > low ? context.Text[start - 1] : '\0';
        char after = context.After(token);
        bool isOrdinal = before == '第' && OrdinalUnits.Contains(after, StringComparison.Ordinal);
        bool isFigure = before is not ('第' or '几' or '数' or '上' or '成') && !char.IsAsciiDigit(before) && FigureUnits.Contains(after, StringComparison.Ordinal);

        int digit = ChineseNumeral.ArabicValue(context.Slice(token));

        // 二十5, 一百5: of 十5 and 百5 nothing tells whether they are one number.
        string numeral = context.Text[start..token.Start] + ChineseNumeral.Format(digit);
        if (after == '\0' || !(isOrdinal || isFigure) || token.Start - start < (isOrdinal ? 1 : 2) || digit == 0 || !ChineseNumeral.TryParse(numeral, out int value))
        {
            return false;
        }

        var place = TextSpan.FromBounds(start, token.End);
        context.Report(
            place,
            "一个数值不应混用阿拉伯数字和汉字“千”“百”“十”",
            "a figure must not mix Arabic digits with 千, 百 or 十",
            Fix.Suggested(place, isOrdinal ? numeral : value.ToString(CultureInfo.InvariantCulture), new("统一用一种数字", "one kind of digits throughout")));
        return true;
    }

    /// <summary>The length of a figure such as 3千5百20 and its value; -1 where its places do not fall.</summary>
    private static int MeasureFigure(ReadOnlySpan<char> text, out int value, out bool hasSmallerPlaces)
    {
        value = 0;
        hasSmallerPlaces = false;
        int position = 0;
        int lastUnit = 10_000;
        while (true)
        {
            int start = position < text.Length && text[position] == '零' ? position + 1 : position;
            int digits = Lexeme.SkipArabicDigits(text, start, atMost: 4);
            if (digits == start)
            {
                return position;
            }

            int unit = digits < text.Length ? text[digits] switch { '千' => 1000, '百' => 100, '十' => 10, _ => 1 } : 1;
            int part = ChineseNumeral.ArabicValue(text[start..digits]);
            hasSmallerPlaces |= position > 0;
            value = value >= 0 && unit < lastUnit && (position == 0 || part * unit < lastUnit) ? value + (part * unit) : -1;
            lastUnit = unit;
            position = unit > 1 ? digits + 1 : digits;
            if (unit == 1 || value < 0)
            {
                return position;
            }
        }
    }
}
