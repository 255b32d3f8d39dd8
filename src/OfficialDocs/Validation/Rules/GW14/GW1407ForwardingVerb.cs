using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1407: 批转 is for a subordinate's text, 转发 for others.</summary>
internal sealed class GW1407ForwardingVerb : Rule
{
    private const int VerbLength = 2;

    public override RuleDescriptor Descriptor { get; } = new("GW1407")
    {
        Name = new("批转下级公文，转发上级和不相隶属机关公文", "批转 is for a subordinate's text, 转发 for others"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Tables = KnowledgeTables.Hierarchy,
        Reason = new("批转表示上级同意下级的意见并要求执行；转发不含批准的意思。", "批转 approves a subordinate's text and puts it into force; 转发 only passes one on."),
        Remarks = new("按隶属关系表核对，标题须写明来文机关；办公厅（室）经授权转发的按其本身的隶属关系看。", "Checked with the table of the hierarchy; the title must name the source."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府⟦转发⟧青河县人民政府关于防汛工作情况报告的通知

            各县（区）人民政府：

            现将有关报告印发给你们，请认真学习。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府批转青河县人民政府关于防汛工作情况报告的通知

            各县（区）人民政府：

            现将有关报告印发给你们，请认真学习。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        ExampleKnowledge = new DocumentKnowledge
        {
            Superiors = new Dictionary<string, string> { ["云州市教育局"] = "云州市人民政府", ["云州市财政局"] = "云州市人民政府", ["青河县人民政府"] = "云州市人民政府" },
        },
    };

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title is not { Organ: { } organ } || context.TitleText is not { } title)
        {
            return;
        }

        int at = FindVerb(title, organ);
        if (at < 0 || SourceOf(title, at + VerbLength) is not { } source)
        {
            return;
        }

        IDocumentKnowledge knowledge = context.Knowledge;
        string issuer = knowledge.GetAcceptedName(organ) ?? organ;
        source = knowledge.GetAcceptedName(source) ?? source;
        bool isSubordinate = knowledge.GetSuperior(source) == issuer;
        bool isKnownOther = knowledge.GetSuperior(issuer) is { } superior && (superior == source || superior == knowledge.GetSuperior(source));
        bool approves = title.Text[at] == '批';
        if (approves ? isKnownOther : isSubordinate)
        {
            string proper = approves ? "转发" : "批转";
            TextSpan place = title.SpanOf(at, at + VerbLength);
            context.Report(
                place,
                approves ? "上级或者平级机关的公文用“转发”" : "下级机关的公文用“批转”",
                approves ? "the text of a superior or an equal is passed on: 转发" : "the text of a subordinate is approved: 批转",
                Fix.Suggested(place, proper, new("按隶属关系表", "the table of the hierarchy")));
        }
    }

    /// <summary>Where 批转 or 转发 follows the organ, with 关于 between or not.</summary>
    private static int FindVerb(TitleText title, string organ)
    {
        int at = title.Core.StartsWith(organ) ? organ.Length : title.CoreEnd;
        at += title.Core[at..].StartsWith("关于") ? 2 : 0;
        return title.Core[at..].StartsWith("转发") || title.Core[at..].StartsWith("批转") ? at : -1;
    }

    /// <summary>The organ between the verb and what it wrote: 青河县人民政府 of 青河县人民政府关于….</summary>
    private static string? SourceOf(TitleText title, int start)
    {
        ReadOnlySpan<char> rest = title.Core[start..].TrimStart('《');
        int about = rest.IndexOf("关于");
        return about > 0 ? rest[..about].ToString() : null;
    }
}
