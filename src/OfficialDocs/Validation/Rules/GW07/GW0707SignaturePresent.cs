using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0707: the organ signs above the date.</summary>
internal sealed class GW0707SignaturePresent : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0707")
    {
        Name = new("成文日期之上有发文机关署名", "The organ signs above the date"),
        Clause = "条例 第九条（十一）；条例 第九条（十三）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("公文署发文机关全称或者规范化简称，印章与署名机关相符；只有日期而没有署名，印章就没有依据。", "The organ signs with its full or accepted name, and the seal must agree with it: a date alone leaves the seal without a name."),
        Remarks = new("有特定发文机关标志的普发性公文和电报可以不加盖印章，所以是警告；命令、纪要、公报、决议和网页、草稿不检查。", "A warning, for some documents bear no seal. Orders, minutes, communiqués, resolutions, web copies and drafts are left alone."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample("""
            000012
            特急

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请各单位落实值班责任，及时报告有关情况。

            ⟦⟧2025年3月5日

            （此件公开发布）

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

            （此件公开发布）

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.Issued),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoSignature | DocumentFeatures.Date;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Signatures.Count > 0 || document.TitleNote is not null || !MustBeSigned(document.Title?.Type) || context.OwnDate is not { } date)
        {
            return;
        }

        var place = new TextSpan(date.Span.Start, 0);
        context.Report(
            place,
            "成文日期之上缺少发文机关署名",
            "the organ's signature is missing above the date",
            document.Title?.Organ is { } organ
                ? Fix.Suggested(place, organ + "\n", new("发文机关取自标题", "the organ is taken from the title"))
                : null);
    }

    private static bool MustBeSigned(DocumentType? type)
        => type is { } known && known.IsStatutory()
            && known is not (DocumentType.Order or DocumentType.Minutes or DocumentType.Communique or DocumentType.Resolution);
}
