using System.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0704: the date has year, month and day with 年, 月 and 日.</summary>
internal sealed class GW0704DateInFull : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0704")
    {
        Name = new("成文日期年、月、日齐全，写作“×年×月×日”", "The date has year, month and day with 年, 月 and 日"),
        Clause = "GB/T 9704-2012 7.3.5.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("成文日期应将年、月、日标全；点、横线的写法不是公文的写法，丢了“年月日”的数字还可能读成另一天。", "The standard writes year, month and day in full. Digits that lost their 年, 月 and 日 may be read as another day."),
        Remarks = new("残缺的日期（如2022129）只给出可能的日子，推断得出时作为建议，从不自动修改。草稿中空着的月、日不算。正文之后缺年（6月18日）、数字混用（2025年六月18日）、混用点和“日”（2025.6.18日）的日期也在此列。", "For damaged digits (2022129) the possible days are named; a day that can be inferred is a suggestion, never a safe fix. Parts left open in a draft are not reported. A date below the text without its year (6月18日), with numerals of two kinds (2025年六月18日) or with dots and 日 (2025.6.18日) counts, too."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            ⟦2025.3.5⟧
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
        if (context.OwnDate is not { } date)
        {
            // A date in a known form that stands alone is the parser's to take, not the writer's to mend.
            if (OwnDate.FindUnread(context) is { IsEmpty: false } line && !(IssuedDate.TryScan(context.Slice(line), out int length, out _) && length == line.Length))
            {
                context.Report(line, "成文日期应当写作“×年×月×日”，数字用阿拉伯数字", "the date must be written with 年, 月 and 日 and Arabic numerals");
            }

            return;
        }

        switch (date.Value.Style)
        {
            case DateStyle.Separated or DateStyle.Compact:
                context.Report(date.Span, "成文日期应当写作“×年×月×日”", "the date must be written with 年, 月 and 日", Written(date));
                break;
            case DateStyle.Arabic when (date.Value.Notation & DateNotation.OtherDayMark) != 0:
                context.Report(date.Span, "成文日期应当以“日”结尾", "the date must end in 日", Written(date));
                break;
            case DateStyle.Incomplete when context.Profile != ValidationProfile.Draft && context.Text[date.Span.End - 1] != '月': // 2025年3月 below a plan may be meant so.
                context.Report(date.Span, "成文日期的年、月、日应当齐全", "the date must have year, month and day");
                break;
            case DateStyle.Damaged:
                ReportDamaged(date, context);
                break;
        }
    }

    private static Fix? Written(Element<IssuedDate> date)
        => date.Value.Day is { } day ? Fix.Safe(date.Span, OwnDate.Format(day)) : null;

    private static void ReportDamaged(Element<IssuedDate> date, RuleContext context)
    {
        string days = Join(date.Value.GetCandidates(), "或");
        string daysInEnglish = Join(date.Value.GetCandidates(), " or ");
        Fix? fix = date.Value.Day is { } day
            ? Fix.Suggested(
                date.Span,
                OwnDate.Format(day),
                date.Value.Evidence == DateEvidence.PublicationTime
                    ? new($"可能是{days}；成文不晚于网页发布时间，据此推断", $"it can mean {daysInEnglish}; inferred from the time the page was published")
                    : new($"这些数字只能是{days}", $"the digits allow {daysInEnglish} alone"))
            : null;
        context.Report(
            date.Span,
            $"成文日期丢失了“年”“月”“日”，可能是{days}",
            $"the date has lost its 年, 月 and 日; it can mean {daysInEnglish}",
            fix);
    }

    private static string Join(IReadOnlyList<DateOnly> days, string separator)
    {
        var text = new StringBuilder();
        foreach (DateOnly day in days)
        {
            text.Append(text.Length > 0 ? separator : "").Append(OwnDate.Format(day));
        }

        return text.ToString();
    }
}
