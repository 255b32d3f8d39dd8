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
        if (!IsApproximate(context.Before(token), context.After(token)))
        {
            return;
        }

        TextBlock block = context.Blocks[token.Block];
        if (token.Start - 2 < block.Span.Start || token.End + 1 >= block.Span.End)
        {
            return;
        }

        // 十五、六岁 is fifteen or sixteen years.
        int start = token.Start - 2;
        start -= context.Text[start] == '十' && start > block.Span.Start ? 1 : 0;
        char before = context.Text[start];
        char after = context.Text[token.End + 1];
        bool isSession = after == '次' && token.End + 2 < block.Span.End && context.Text[token.End + 2] is '会' or '全'; // 十四届三、四次会议
        if (Classifiers.Contains(after, StringComparison.Ordinal) && !isSession && before is not ('第' or '获' or '列' or '、' or '其' or '（' or '(' or '届' or '周' or '期') && !ChineseNumeral.IsNumeralCharacter(before)
            && (context.After(token) != '两' || Lexeme.IsHan(before)))
        {
            context.Report(
                token.Span,
                "概数之间不用顿号",
                "no 、 inside an approximate number",
                Fix.Suggested(token.Span, "", new("相邻的两个数字后面带量词，像是概数", "two neighbouring digits before a classifier read as an approximate number")));
        }
    }

    /// <summary>Whether two numerals make an approximate number: neighbours, 一两 and 三五.</summary>
    private static bool IsApproximate(char first, char second)
    {
        int digit = Digits.IndexOf(first, StringComparison.Ordinal);
        return digit >= 0 && ((digit + 1 < Digits.Length && second == Digits[digit + 1]) || (first, second) is ('一', '两') or ('三', '五'));
    }
}
