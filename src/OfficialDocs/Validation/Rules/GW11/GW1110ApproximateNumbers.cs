using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1110: no 、 inside an approximate number.</summary>
internal sealed class GW1110ApproximateNumbers : TokenRule
{
    private const string Digits = "一二三四五六七八九";
    private const string Classifiers = "天个次人名位里米倍成岁家户吨亩元座辆台栋幢头只十百千万";

    public override RuleDescriptor Descriptor { get; } = new("GW1110")
    {
        Name = new("概数之间不用顿号", "No 、 inside an approximate number"),
        Clause = "GB/T 15834-2011 4.5.3.4；GB/T 15835-2011 5.2.1",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("相邻两个数字连用表示概数时不用顿号；用了顿号就成了并列的两个数。", "Two neighbouring digits make an approximate number without a mark; with 、 they are a list of two."),
        Remarks = new("只看后面带“天、个、次、人”等量词的；“一、二、三产业”一类的列举和序数不在此列。", "Looks at digits before a classifier only: not at ordinals and lists such as 一、二、三产业."),
        Bad = new RuleExample("各单位要在三⟦、⟧四天内报送情况。"),
        Good = new RuleExample("各单位要在三四天内报送情况。"),
    };

    public override string Marks => "、";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        int first = Digits.IndexOf(context.Before(token), StringComparison.Ordinal);
        if (first < 0 || first + 1 >= Digits.Length || context.After(token) != Digits[first + 1])
        {
            return;
        }

        TextBlock block = context.Blocks[token.Block];
        if (token.Start - 2 < block.Span.Start || token.End + 1 >= block.Span.End)
        {
            return;
        }

        char before = context.Text[token.Start - 2];
        char after = context.Text[token.End + 1];
        if (Classifiers.Contains(after, StringComparison.Ordinal) && before is not ('第' or '、' or '其' or '（' or '(') && !ChineseNumeral.IsNumeralCharacter(before))
        {
            context.Report(
                token.Span,
                "概数之间不用顿号",
                "no 、 inside an approximate number",
                Fix.Suggested(token.Span, "", new("相邻的两个数字后面带量词，像是概数", "two neighbouring digits before a classifier read as an approximate number")));
        }
    }
}
