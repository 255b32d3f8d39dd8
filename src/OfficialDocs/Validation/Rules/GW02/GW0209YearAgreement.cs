namespace OfficialDocs.Validation.Rules;

/// <summary>GW0209: the year of the number is the year of 成文日期.</summary>
internal sealed class GW0209YearAgreement : Rule
{
    private const int January = 1;
    private const int December = 12;

    public override RuleDescriptor Descriptor { get; } = new("GW0209")
    {
        Name = new("发文字号的年份与成文日期的年份一致", "The number and the date name the same year"),
        Clause = "条例 第九条（五）、（十二）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("发文字号按年度编排，与成文日期年份不一致的，多因套用旧稿漏改。", "Numbers run by the year; a different year mostly comes from reusing an old text."),
        Remarks = new(
            "年末编号、年初签发和年初编号、年末签发的跨年情况是正常的，相差一年且在12月、1月的不报告；题注中的日期不比较。",
            "Around the turn of the year both happen rightly, so a December or January next to the other year is left alone, and so is a date in a 题注."),
        Bad = NumberExamples.Notice("云政发〔⟦2024⟧〕8号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Number;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out OwnNumber number) || context.Document.Date is not { } date || date.Value.IsInferred || date.Value.Day is not { } day
            || context.Document.TitleNote?.Span.Contains(date.Span) == true)
        {
            return;
        }

        int year = number.Value.Year;
        bool isTurnOfYear = (day.Year == year + 1 && day.Month == January) || (day.Year == year - 1 && day.Month == December);
        if (day.Year != year && !isTurnOfYear)
        {
            context.Report(number.Year, $"发文字号是{year}年的，成文日期在{day.Year}年", $"the number is of {year}, the date of {day.Year}");
        }
    }
}
