namespace OfficialDocs.Validation.Rules;

/// <summary>GW0705: a date exists in the calendar.</summary>
internal sealed class GW0705CalendarDay : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0705")
    {
        Name = new("日期是日历上有的日子", "A date exists in the calendar"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Error,
        Reason = new("日历上没有的日子（2月30日、4月31日）必有一处写错，期限和生效时间也就无从计算。", "A day that does not exist (30 February) is a slip somewhere, and no term can be counted from it."),
        Remarks = new("成文日期、印发日期和正文中年月日齐全的日期都看；引号里的不看。", "Looks at every date with year, month and day, in the text and around it; not in quotations."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            ⟦2025年2月30日⟧
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年2月28日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override TokenKinds Tokens => TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (IssuedDate.TryParse(context.Slice(token), out IssuedDate date)
            && (date.Notation & DateNotation.Impossible) != 0
            && !context.Brackets.IsInside(token.Start, "“‘「", context.Text))
        {
            context.Report(token.Span, "日历上没有这一天", "there is no such day in the calendar");
        }
    }
}
