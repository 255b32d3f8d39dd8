using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1209: a calendar day is written with 日, not 号.</summary>
internal sealed class GW1209DayMark : TokenRule
{
    // 3月5号文, 8月1号楼: the number of something.
    private const string NumberedThings = "文楼线车令公院台泵机井船航门厅馆库区地批桥闸坝";

    public override RuleDescriptor Descriptor { get; } = new("GW1209")
    {
        Name = new("日期用“日”，不用“号”", "A day is written with 日, not 号"),
        Clause = "实务；GB/T 15835-2011 5.1.4",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Numbers,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("“号”是口语；书面语的日期用“日”。", "号 is spoken language; a written date has 日."),
        Remarks = new("成文日期由 GW0704 检查；引号内不自动修改。", "The document's own date belongs to GW0704; no automatic fix inside quotations."),
        Bad = new RuleExample("报名时间为3月5⟦号⟧上午。"),
        Good = new RuleExample("报名时间为3月5日上午。"),
    };

    public override IReadOnlyList<string> Words => ["号"];

    public override TokenKinds Tokens => TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        char after = context.After(token);
        if (context.Text[token.End - 1] != '号' || block.Role is LineRole.IssuedDate or LineRole.Printing
            || NumberedThings.Contains(after, StringComparison.Ordinal) || !IsDay(context.Text.AsSpan(block.Span.Start, token.End - 1 - block.Span.Start)))
        {
            return;
        }

        var place = new TextSpan(token.End - 1, 1);
        Fix fix = context.Brackets.IsInside(place.Start, "“‘《〈", context.Text)
            ? Fix.Suggested(place, "日", new("引文以原文为准", "a quotation keeps the words of its source"))
            : Fix.Safe(place, "日");
        context.Report(place, "日期宜用“日”，不用“号”", "a day is better written with 日 than with 号", fix);
    }

    /// <summary>Whether a text ends in 3月5.</summary>
    private static bool IsDay(ReadOnlySpan<char> text)
    {
        int month = text[..^TrailingDigits(text)].Length;
        ReadOnlySpan<char> day = text[month..];
        return day.Length is 1 or 2 && ChineseNumeral.ArabicValue(day) is >= 1 and <= 31
            && month > 1 && text[month - 1] == '月' && Quantities.IsDigit(text[month - 2]);
    }

    private static int TrailingDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < 3 && count < text.Length && ChineseNumeral.IsArabicDigit(text[^(count + 1)]))
        {
            count++;
        }

        return count;
    }
}
