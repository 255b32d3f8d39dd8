using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1118: dates are not written with 、.</summary>
internal sealed class GW1118DatesWithCommas : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1118")
    {
        Name = new("年月日之间不用顿号", "Dates are not written with 、"),
        Clause = "GB/T 15834-2011 附录A.4.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new("用阿拉伯数字表示年月日，简写时也不用顿号分隔。", "A date in Arabic digits is never divided by 、."),
        Remarks = new("“2023、2024、2025年”一类的列举不在此列。", "Lists such as 2023、2024、2025年 are left alone."),
        Bad = new RuleExample("请于⟦2025、3、5⟧前报送情况。"),
        Good = new RuleExample("请于2025年3月5日前报送情况。"),
    };

    public override string Marks => "、";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (index == 0 || index + 3 >= context.Tokens.Count
            || context.Tokens[index - 1] is not { Kind: TokenKinds.Number, Length: 4 } year
            || context.Tokens[index + 1] is not { Kind: TokenKinds.Number, Length: 1 or 2 } month
            || context.Tokens[index + 2] is not { Kind: TokenKinds.Mark } mark || context.Text[mark.Start] != '、'
            || context.Tokens[index + 3] is not { Kind: TokenKinds.Number, Length: 1 or 2 } day
            || day.Block != token.Block || year.End != token.Start || month.Start != token.End || mark.Start != month.End || day.Start != mark.End
            || !IssuedDate.TryParse($"{context.Slice(year)}年{context.Slice(month)}月{context.Slice(day)}日", out IssuedDate date)
            || context.Before(year) is '、' or '第' || !CanFollow(context.After(day)))
        {
            return;
        }

        var place = TextSpan.FromBounds(year.Start, day.End);
        context.Report(
            place,
            $"“{context.Slice(place)}”像是日期，年月日之间不用顿号",
            $"'{context.Slice(place)}' reads as a date, which takes no 、",
            Fix.Suggested(place, date.ToString(), new("三个数依次是年、月、日", "the three numbers are a year, a month and a day")));
    }

    /// <summary>What may follow a date, but hardly the last number of a list.</summary>
    private static bool CanFollow(char c) => c is '\0' or '，' or '。' or '；' or '）' or ')' or '前' or '后' or '起' or '至' or '以' or '在' or '，';
}
