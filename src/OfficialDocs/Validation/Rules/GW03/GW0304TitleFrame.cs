namespace OfficialDocs.Validation.Rules;

/// <summary>GW0304: a title is framed by 关于 and 的 before the 文种.</summary>
internal sealed class GW0304TitleFrame : Rule
{
    // 的实施意见, 的紧急通知, 的几点处理意见: what may stand between 的 and the 文种.
    private const int MaximumModifierLength = 6;

    private static readonly string[] s_otherVerbs = ["印发", "转发", "批转", "发布", "公布", "颁布", "颁发", "下发", "授予", "表彰", "任命", "任免", "任职", "免职", "同意", "对", "召开", "举办", "修改", "废止"];

    public override RuleDescriptor Descriptor { get; } = new("GW0304")
    {
        Name = new("标题用“关于……的＋文种”的结构", "A title is framed by 关于 and 的 before the type"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Reason = new("“关于……的”把事由同机关名称和文种分开，读来不会断错。", "关于 and 的 set the subject apart from the organ and the type."),
        Remarks = new("印发、转发、批转、任免等标题可以省略“关于”；只看通知、通告、通报、意见、请示、报告、批复和函。", "Titles that issue, forward or appoint may do without 关于."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作⟦⟧通知

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

    public override void CheckDocument(RuleContext context)
    {
        if (!IsFramed(context.Document.Title?.Type) || context.TitleText is not { } title || title.TypeStart == title.CoreEnd)
        {
            return;
        }

        int about = title.IndexOf("关于");
        int particle = title.Text.LastIndexOf('的', title.TypeStart);
        bool hasParticle = particle >= 0 && title.TypeStart - particle - 1 <= MaximumModifierLength && !title.IsEnclosed(particle);
        if (about >= 0 && about < title.TypeStart && !hasParticle)
        {
            context.Report(title.SpanOf(title.TypeStart, title.TypeStart), "文种前缺“的”", "的 is missing before the type");
        }
        else if (hasParticle && title.Text.IndexOf("关于", StringComparison.Ordinal) < 0 && !HasOtherVerb(title.Text))
        {
            context.Report(title.SpanOf(0, 0), "标题没有用“关于”引出事由", "the title does not open its subject with 关于");
        }
    }

    private static bool IsFramed(DocumentType? type)
        => type is DocumentType.Notice or DocumentType.PublicNotice or DocumentType.Circular or DocumentType.Opinions or DocumentType.RequestForInstructions
            or DocumentType.Report or DocumentType.Reply or DocumentType.Letter;

    private static bool HasOtherVerb(string title)
    {
        foreach (string verb in s_otherVerbs)
        {
            if (title.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
