using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1203: both ends of a range keep %, 万 and 亿.</summary>
internal sealed class GW1203SharedUnit : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1203")
    {
        Name = new("数值范围的两端都带 %、万、亿", "Both ends of a range keep %, 万 and 亿"),
        Clause = "GB/T 15835-2011 5.1.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("省略会有歧义：“15～30%”可以读成15到0.3，“9～16亿”可以读成9到16亿。", "Without it a range is ambiguous: 9～16亿 may begin at nine."),
        Remarks = new(
            "%、‰ 为错误；万、亿在日常行文中常省略，降为警告，不自动修改；用“至”“到”连接的只看 %，也降为警告。",
            "An error for % and ‰. 万 and 亿 are often dropped in everyday writing: a warning without a fix. Ranges with 至 or 到 are checked for % alone, as a warning."),
        Bad = new RuleExample("补助标准为总投资的⟦15⟧～30%。"),
        Good = new RuleExample("补助标准为总投资的15%～30%。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char unit = context.After(token);
        if (unit is not ('%' or '％' or '‰' or '万' or '亿'))
        {
            return;
        }

        string text = context.Text;
        int blockStart = context.Blocks[token.Block].Span.Start;
        int end = token.Start - 1;
        bool isPercent = unit is not ('万' or '亿');
        bool hasMark = end >= blockStart && Quantities.IsRangeMark(text[end]);
        if (end <= blockStart || !(hasMark || (isPercent && text[end] is '至' or '到')) || !Quantities.IsDigit(text[end - 1]))
        {
            return;
        }

        int start = end;
        while (start > blockStart && (Quantities.IsDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        // B12-30%, 2025-30%, 3:15-30%: not the lower end of a range.
        char before = start > blockStart ? text[start - 1] : '\0';
        if (end - start > 3 && !text.AsSpan(start, end - start).Contains('.')
            || char.IsAsciiLetter(before) || Quantities.IsRangeMark(before) || before is ':' or '：' or '/' or ','
            || !IsBelow(text.AsSpan(start, end - start), context.Slice(token)))
        {
            return;
        }

        var place = TextSpan.FromBounds(start, end);
        if (isPercent)
        {
            Fix fix = Fix.Safe(new TextSpan(end, 0), unit.ToString());
            context.Report(place, "范围的前一个数值应当带上百分号", "the first number of the range needs its percent sign, too", fix, hasMark ? null : Severity.Warning);
        }
        else
        {
            context.Report(place, "范围的前一个数值省略“万”“亿”会有歧义", "the first number of the range is ambiguous without its 万 or 亿", severity: Severity.Warning);
        }
    }

    private static bool IsBelow(ReadOnlySpan<char> low, ReadOnlySpan<char> high)
        => decimal.TryParse(low, System.Globalization.CultureInfo.InvariantCulture, out decimal first)
            && decimal.TryParse(high, System.Globalization.CultureInfo.InvariantCulture, out decimal second) && first < second;
}
