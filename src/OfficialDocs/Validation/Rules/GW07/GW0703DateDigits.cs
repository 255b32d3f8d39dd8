namespace OfficialDocs.Validation.Rules;

/// <summary>GW0703: the year of the date has four digits; month and day are not padded.</summary>
internal sealed class GW0703DateDigits : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0703")
    {
        Name = new("成文日期年份用四位数，月、日不编虚位", "The year of the date has four digits; month and day are not padded"),
        Clause = "GB/T 9704-2012 7.3.5.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("年份应标全称，月、日不编虚位（即1不编为01）。", "The standard gives the year in full and does not pad month and day: 1, not 01."),
        Remarks = new("两位数的年份补成四位由人决定。用点、横线等隔开的日期由 GW0704 检查。", "A person has to decide on the century of a two-digit year. Dates with dots or hyphens belong to GW0704."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            ⟦2025年03月05日⟧
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenDate;

    public override void CheckDocument(RuleContext context)
    {
        if (context.OwnDate is not { } date || date.Value.Style != DateStyle.Arabic)
        {
            return;
        }

        DateOnly? day = date.Value.Day;
        if ((date.Value.Notation & DateNotation.TwoDigitYear) != 0)
        {
            context.Report(
                date.Span,
                "成文日期的年份应当标全称",
                "the year must be given in full",
                day is { } full ? Fix.Suggested(date.Span, OwnDate.Format(full), new("按本世纪补全年份", "takes the nearest century")) : null);
        }
        else if ((date.Value.Notation & DateNotation.Padded) != 0)
        {
            context.Report(
                date.Span,
                "成文日期的月、日不编虚位",
                "month and day are not padded with zeros",
                day is { } plain ? Fix.Safe(date.Span, OwnDate.Format(plain)) : null);
        }
    }
}
