namespace OfficialDocs.Validation.Rules;

/// <summary>GW0307: 关于, 的 and the 文种 are not repeated in a title.</summary>
internal sealed class GW0307TitleRepetition : Rule
{
    // 决定的决定, 意见的意见 and 报告的报告 can be right: one is about the other.
    private static readonly string[] s_chains = ["通知的通知", "函的函", "通报的通报", "请示的请示", "批复的批复", "关于关于"];

    public override RuleDescriptor Descriptor { get; } = new("GW0307")
    {
        Name = new("标题中“关于”“的”和文种不重叠", "关于, 的 and the type are not repeated in a title"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Reason = new("层层转发时把原标题照搬，会出现“通知的通知”；应保留一个“关于”和一个文种。", "Forwarding a title as it stands piles up 通知的通知; one 关于 and one type are enough."),
        Remarks = new("书名号里的原标题不在此列；转发标题中有两个“关于”只作提示。", "Leaves alone a title in 《》. Two 关于 in a title that forwards are information only."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府转发省水利厅关于防汛工作的⟦通知的通知⟧

            各县（区）人民政府：

            现就有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府转发省水利厅关于防汛工作文件的通知

            各县（区）人民政府：

            现就有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        if (context.TitleText is not { } title)
        {
            return;
        }

        if (TryFindChain(title, out int start, out int end))
        {
            string chain = title.Text[start..end];
            context.Report(title.SpanOf(start, end), $"标题中“{chain}”重叠", $"{chain} repeats itself in the title");
            return;
        }

        int first = title.IndexOf("关于");
        int second = first < 0 ? -1 : title.IndexOf("关于", first + 2);
        if (second >= 0 && (title.IndexOf("转发") >= 0 || title.IndexOf("批转") >= 0))
        {
            context.Report(title.SpanOf(second, second + 2), "转发标题中有两个“关于”，一般只保留一个", "the title has 关于 twice; one is usual", severity: Severity.Info);
        }
    }

    private static bool TryFindChain(TitleText title, out int start, out int end)
    {
        foreach (string chain in s_chains)
        {
            start = title.IndexOf(chain);
            if (start >= 0)
            {
                end = start + chain.Length;
                return true;
            }
        }

        // 目的的 and 标的的 are words of their own.
        start = title.IndexOf("的的");
        end = start + 2;
        return start > 0 && !(title.Text[start - 1] is '标' or '有' || (title.Text[start - 1] == '目' && (start < 2 || title.Text[start - 2] is not ('项' or '节' or '科' or '题'))));
    }
}
