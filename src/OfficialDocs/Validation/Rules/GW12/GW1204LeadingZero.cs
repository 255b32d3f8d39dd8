namespace OfficialDocs.Validation.Rules;

/// <summary>GW1204: a pure decimal begins with 0.</summary>
internal sealed class GW1204LeadingZero : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1204")
    {
        Name = new("纯小数写出小数点前的0", "A pure decimal begins with 0"),
        Clause = "GB/T 15835-2011 5.1.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("小数点前没有0，容易把“.5”看成“5”。", "Without the zero, .5 is easily read as 5."),
        Remarks = new("只看汉字之后、后面有“%”“个百分点”“倍”的小数，小数点前有空格的再看其他单位；No.3、v2.5 一类不在此列。", "Looks at decimals behind Chinese text and before %, 个百分点 or 倍, with a blank before the dot also before other measures; No.3 and v2.5 are left alone."),
        Bad = new RuleExample("入库率比上年提高⟦.⟧5个百分点。"),
        Good = new RuleExample("入库率比上年提高0.5个百分点。"),
    };

    public override string Marks => ".．";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char before = context.Before(token);
        bool isApart = Lexeme.IsBlank(before);
        if (!Lexeme.IsHan(isApart ? Punctuation.NearestBefore(context, token) : before) || !Quantities.IsDigit(context.After(token)))
        {
            return;
        }

        // 图.1, and a half-width full stop before a number: only what goes on as a quantity is a decimal. A full stop has no blank before it.
        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.End);
        int digits = Lexeme.SkipArabicDigits(text, 0, atMost: 4);
        ReadOnlySpan<char> rest = text[digits..];
        bool isQuantity = rest.StartsWith("个百分点") || rest.StartsWith("%") || rest.StartsWith("％") || rest.StartsWith("倍")
            || (isApart && (rest.StartsWith("万") || rest.StartsWith("亿") || Quantities.MeasureLength(rest, 0) > 0));
        if (digits <= 3 && isQuantity)
        {
            context.Report(token.Span, "纯小数应当写出小数点前的“0”", "a pure decimal must begin with 0", Fix.Safe(token.Span, "0."));
        }
    }
}
