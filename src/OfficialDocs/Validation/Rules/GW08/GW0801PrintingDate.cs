namespace OfficialDocs.Validation.Rules;

/// <summary>GW0801: the printing date is in Arabic numerals, in full and not padded.</summary>
internal sealed class GW0801PrintingDate : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0801")
    {
        Name = new("印发日期用阿拉伯数字标全，月、日不编虚位", "The printing date is in Arabic numerals, in full and not padded"),
        Clause = "GB/T 9704-2012 7.4.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("印发日期用阿拉伯数字将年、月、日标全，年份应标全称，月、日不编虚位，后加“印发”二字。", "The standard writes the printing date in Arabic numerals, in full, not padded, and 印发 behind it."),
        Remarks = new("2012年7月以前的汉字日期不报；两位数的年份和残缺的日期由人决定。", "Chinese numerals before July 2012 are left alone; two-digit years and damaged dates are for a person to decide."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　⟦2025年03月06日⟧印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenPrintingDate;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Imprint.PrintingDate is not { } date || date.Span.IsEmpty || IsRight(date.Value))
        {
            return;
        }

        bool isCertain = date.Value.Style is not (DateStyle.Damaged or DateStyle.Incomplete) && (date.Value.Notation & DateNotation.TwoDigitYear) == 0;
        context.Report(
            date.Span,
            "印发日期应当用阿拉伯数字将年、月、日标全，不编虚位",
            "the printing date must be in Arabic numerals, in full and not padded",
            isCertain && date.Value.Day is { } day ? Fix.Safe(date.Span, OwnDate.Format(day)) : null);
    }

    private static bool IsRight(IssuedDate date)
    {
        const DateNotation Wrong = DateNotation.Padded | DateNotation.TwoDigitYear | DateNotation.OtherDayMark;
        return date.Style == DateStyle.Arabic ? (date.Notation & Wrong) == 0 : OwnDate.IsOlderThanStandard(date);
    }
}
