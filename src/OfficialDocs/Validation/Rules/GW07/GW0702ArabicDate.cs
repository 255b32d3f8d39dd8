namespace OfficialDocs.Validation.Rules;

/// <summary>GW0702: the document's own date is in Arabic numerals.</summary>
internal sealed class GW0702ArabicDate : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0702")
    {
        Name = new("成文日期用阿拉伯数字", "The document's own date is in Arabic numerals"),
        Clause = "GB/T 9704-2012 7.3.5.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("2012年7月1日起成文日期中的数字改用阿拉伯数字，汉字日期是旧标准的写法。", "Since 1 July 2012 dates are written in Arabic numerals; Chinese ones are of the older standard."),
        Remarks = new("只看公文自己的成文日期；题注、引文中的日期和2012年7月以前的公文不在此列。", "The document's own date only: not those in notes under titles and quotations, and not in documents before July 2012."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            ⟦二〇二五年三月五日⟧
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
        if (context.OwnDate is not { } date || date.Value.Style != DateStyle.Chinese || OwnDate.IsOlderThanStandard(date.Value))
        {
            return;
        }

        context.Report(
            date.Span,
            "成文日期中的数字应当用阿拉伯数字",
            "the date must be in Arabic numerals",
            date.Value.Day is { } day ? Fix.Safe(date.Span, OwnDate.Format(day)) : null);
    }
}
