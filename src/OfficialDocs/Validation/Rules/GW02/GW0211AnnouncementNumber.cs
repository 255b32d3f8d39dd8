using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0211: an announcement is numbered 2025年第6号, 第6号 or 〔2025〕6号.</summary>
internal sealed class GW0211AnnouncementNumber : Rule
{
    private const DocumentNumberNotation MiswrittenYear =
        DocumentNumberNotation.OtherBrackets | DocumentNumberNotation.TwoDigitYear | DocumentNumberNotation.ChineseYear | DocumentNumberNotation.YearMark;

    public override RuleDescriptor Descriptor { get; } = new("GW0211")
    {
        Name = new("公告、通告编“2025年第6号”“第6号”或者“〔2025〕6号”", "An announcement is numbered 2025年第6号, 第6号 or 〔2025〕6号"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Reason = new(
            "公告、通告的编号没有统一规定，通行的是这三种写法；它们都不按 GW0201 至 GW0205 检查。",
            "No standard rules the numbers of announcements; these three forms are the usual ones, and none of them is checked by GW0201 to GW0205."),
        Remarks = new("年份加括号又加“第”的，或者用其他括号的，只作提示。", "A year in brackets together with 第, or in other brackets, is no more than a hint."),
        Bad = new RuleExample(Example("云州市水利局公告⟦[2025]⟧6号"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("云州市水利局公告〔2025〕6号"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AnnouncementNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Number is not { Value: { Kind: DocumentNumberKind.Announcement, Session: 0 } } element || HeaderArea.FindBlock(context, element.Span) is null
            || !OwnNumber.TryTakeApart(context, element, out OwnNumber number))
        {
            return;
        }

        if ((element.Value.Notation & MiswrittenYear) != 0)
        {
            Report(TextSpan.FromBounds(number.Open, number.Close + 1), context);
        }
        else if (!number.Ordinal.IsEmpty)
        {
            Report(number.Ordinal, context);
        }
        else if (context.Slice(number.Suffix) is not "号")
        {
            Report(number.Suffix, context);
        }
    }

    private static void Report(TextSpan place, RuleContext context)
        => context.Report(
            place,
            "公告、通告的编号一般写作“2025年第6号”“第6号”或者“〔2025〕6号”",
            "the number of an announcement is normally 2025年第6号, 第6号 or 〔2025〕6号");

    private static string Example(string number) => $"""
        {number}

        云州市水利局关于开展河道清淤的公告

        自2025年4月1日起，在青河开展河道清淤，请过往船只注意避让。

        特此公告。

        云州市水利局
        2025年3月5日
        """;
}
