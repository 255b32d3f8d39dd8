using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0701: the document is dated.</summary>
internal sealed class GW0701DatePresent : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0701")
    {
        Name = new("公文有成文日期", "The document is dated"),
        Clause = "条例 第九条（十二）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Error,
        Reason = new("成文日期署会议通过或者发文机关负责人签发的日期，是公文生效的依据。", "The date is the day of adoption or of signing; the document takes effect by it."),
        Remarks = new("会议通过的决议、决定、公报日期在题注里，法规和纪要另有写法，不检查；既没有主送机关、又没有署名的，可能是汇编时删去了题注，也不检查；写法不对的日期由 GW0704 检查；网页和草稿可以没有日期。", "Texts adopted by a meeting carry the date in the note under the title, regulations and minutes have ways of their own, and a text with neither addressees nor signature may come from a collection that dropped the note; a date in a wrong form belongs to GW0704; web copies and drafts may lack it."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample("""
            000012
            特急

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府⟦⟧

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.Issued),
        Good = new RuleExample("""
            000012
            特急

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.Issued),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoDate;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        bool mustHave = document.Title?.Type is { } type && type.IsStatutory() && type is not (DocumentType.Minutes or DocumentType.Resolution or DocumentType.Communique);
        bool isSent = document.MainRecipients.Count > 0 || document.Signatures.Count > 0;
        if (!mustHave || !isSent || document.Date is not null || document.TitleNote is not null || context.Blocks.Count == 0 || !OwnDate.FindUnread(context).IsEmpty)
        {
            return;
        }

        int end = document.Signatures.Count > 0 ? document.Signatures[^1].Span.End : EndOfText(context);
        context.Report(new TextSpan(end, 0), "缺少成文日期", "the date is missing");
    }

    private static int EndOfText(RuleContext context)
    {
        int end = context.Blocks[0].Span.End;
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!block.InAttachment && (block.IsRunningText || block.Role is LineRole.AttachmentNote or LineRole.Title or LineRole.MainRecipients))
            {
                end = Math.Max(end, block.Span.End);
            }
        }

        return end;
    }
}
