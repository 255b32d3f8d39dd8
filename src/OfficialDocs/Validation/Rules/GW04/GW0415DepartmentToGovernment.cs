namespace OfficialDocs.Validation.Rules;

/// <summary>GW0415: a department that writes to lower governments says that its government agreed.</summary>
internal sealed class GW0415DepartmentToGovernment : Rule
{
    private static readonly string[] s_commands = ["必须", "不得", "严禁"];
    private static readonly string[] s_consent = ["同意", "授权", "批准", "审定", "审议", "研究决定", "指示", "部署", "要求，现", "指挥部"];

    public override RuleDescriptor Descriptor { get; } = new("GW0415")
    {
        Name = new("部门向下级政府行文注明已经政府同意", "A department that writes to lower governments says that its government agreed"),
        Clause = "条例 第十六条（二）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("未经本级党委、政府授权，部门不得向下级党委、政府发布指令性公文；经同意的，文中须注明。", "Without its government's leave a department does not give orders to lower governments; with it, the text says so."),
        Remarks = new("是不是指令性公文难以判断：只看部门发给县、区、乡镇政府、文中有“必须”“不得”“严禁”等要求而无“同意”“授权”等字样的通知和决定，只作提示。", "Whether a text commands is hard to tell: notices and decisions with 必须, 不得 or 严禁 and no word of consent; information only."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于做好防汛工作的通知

            ⟦各县（区）人民政府⟧：

            各地必须落实防汛责任。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于做好防汛工作的通知

            各县（区）人民政府：

            经市人民政府同意，各地必须落实防汛责任。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Title?.Type is not (DocumentType.Notice or DocumentType.Decision) || document.Title.Organ is not { } organ || !IsDepartment(organ))
        {
            return;
        }

        foreach (Element<string> recipient in document.MainRecipients)
        {
            if (IsLowerGovernment(recipient.Value))
            {
                if (IsCommanding(context))
                {
                    context.Report(recipient.Span, "部门向下级政府发布指令性公文，文中应当注明已经本级政府同意", "a department that commands lower governments must say that its government agreed");
                }

                return;
            }
        }
    }

    private static bool IsDepartment(string organ)
        => Grammar.Words.EndsWithAny(organ, ["局", "厅"]) && !organ.Contains("政府", StringComparison.Ordinal) && !organ.Contains("党委", StringComparison.Ordinal) && !organ.Contains('、', StringComparison.Ordinal);

    private static bool IsLowerGovernment(string recipient)
        => recipient.EndsWith("人民政府", StringComparison.Ordinal) && (recipient.StartsWith('各') || recipient.AsSpan().IndexOfAny("县区乡镇") > 0);

    /// <summary>Whether the text commands and nowhere speaks of leave.</summary>
    private static bool IsCommanding(RuleContext context)
    {
        bool commands = false;
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!block.IsRunningText)
            {
                continue;
            }

            ReadOnlySpan<char> line = context.Slice(block);
            if (ContainsAny(line, s_consent))
            {
                return false;
            }

            commands |= !block.InAttachment && ContainsAny(line, s_commands);
        }

        return commands;
    }

    private static bool ContainsAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (line.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
