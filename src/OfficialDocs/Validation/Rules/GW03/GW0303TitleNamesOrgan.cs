using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0303: a title names the issuing organ.</summary>
internal sealed class GW0303TitleNamesOrgan : Rule
{
    private static readonly string[] s_openings = ["关于", "印发", "转发", "批转"];

    public override RuleDescriptor Descriptor { get; } = new("GW0303")
    {
        Name = new("标题写明发文机关名称", "A title names the issuing organ"),
        Clause = "条例 第九条（七）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("标题由发文机关名称、事由和文种组成。离开版头，没有机关名称的标题看不出是谁的公文。", "A title consists of organ, subject and type: away from its letterhead, one without the organ does not tell whose it is."),
        Remarks = new(
            "旧办法允许有版头的公文省略机关名称，网页转载也常省略，所以只作警告，网络版只作提示；决议、公报、纪要和提请会议审议的报告不在此列。",
            "Older rules let documents with a letterhead omit the organ, and web pages drop it: a warning, and information for web copies."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            ⟦⟧关于做好防汛工作的通知

            各县（区）人民政府：

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

    internal override DocumentFeatures Requires => DocumentFeatures.TitleWithoutOrgan;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Title is not { Organ: null, Type: { } type } title || !type.IsStatutory() || document.TitleNote is not null
            || type is DocumentType.Resolution or DocumentType.Communique or DocumentType.Minutes or DocumentType.Order || !BeginsWithSubject(title.Text))
        {
            return;
        }

        Fix? fix = document.Signatures.Count == 1 && document.SignatoryTitle is null
            ? Fix.Suggested(new TextSpan(title.Span.Start, 0), document.Signatures[0].Value, new("按署名补写", "the organ that signs the document"))
            : null;
        context.Report(
            new TextSpan(title.Span.Start, 0),
            "标题没有写明发文机关名称",
            "the title does not name the issuing organ",
            fix,
            context.Profile == ValidationProfile.WebCopy ? Severity.Info : null);
    }

    private static bool BeginsWithSubject(string title)
    {
        foreach (string opening in s_openings)
        {
            if (title.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
