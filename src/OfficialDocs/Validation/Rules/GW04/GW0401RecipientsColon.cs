using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0401: the addressees end with a full-width colon.</summary>
internal sealed class GW0401RecipientsColon : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0401")
    {
        Name = new("主送机关名称后标全角冒号", "The addressees end with a full-width colon"),
        Clause = "GB/T 9704-2012 7.3.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("主送机关最后一个名称后标全角冒号，正文另起一行。", "The standard ends the addressees with a full-width colon; the text begins on the next line."),
        Remarks = new("行末没有冒号时，只检查能确认是主送机关的行（各有关单位、各部门等，下一行是正文）。", "Where the colon is missing, only lines that are surely addressees are checked."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府⟦:⟧

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.MainRecipients.Count == 0)
        {
            return;
        }

        int end = context.Document.MainRecipients[^1].Span.End;
        int position = Lexeme.SkipBlanks(context.Text, end);
        char c = position < context.Text.Length ? context.Text[position] : '\0';
        if (c == '：')
        {
            return;
        }

        TextSpan place = Lexeme.IsColon(c) ? new TextSpan(position, 1) : new TextSpan(end, 0);
        context.Report(
            place,
            place.IsEmpty ? "主送机关名称后缺全角冒号" : "主送机关名称后应当标全角冒号“：”",
            place.IsEmpty ? "the addressees lack their colon" : "the addressees end with a full-width colon",
            Fix.Safe(place, "："));
    }
}
