namespace OfficialDocs.Validation.Rules;

/// <summary>GW0302: a title ends in one of the fifteen 文种.</summary>
internal sealed class GW0302TitleEndsInType : Rule
{
    // Kinds of papers that are no 文种 and travel under 印发…的通知. Names of regulations and answers to proposals are none of these.
    private static readonly string[] s_papers = ["方案", "规划", "计划", "措施", "要点", "安排", "总结", "简报", "预案", "设想", "打算", "情况汇报", "工作汇报"];

    public override RuleDescriptor Descriptor { get; } = new("GW0302")
    {
        Name = new("标题以法定文种结尾", "A title ends in one of the fifteen types"),
        Clause = "条例 第八条；条例 第九条（七）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Reason = new(
            "公文种类只有十五种；方案、计划、要点、总结等不是文种，应作为附件用通知印发。",
            "There are fifteen types of official documents. Plans, schemes and summaries are none of them: a notice issues them."),
        Remarks = new(
            "只看编了发文字号、写了主送机关、标题有“关于”而以方案、计划、要点等结尾的公文；法规、答复、讲话和单独发布的方案不在此列。生造的文种由 GW0308 检查。",
            "Looks at numbered and addressed documents alone; regulations, answers to proposals, speeches and plans that stand for themselves are left alone."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的⟦方案⟧

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

    internal override DocumentFeatures Requires => DocumentFeatures.TitleWithoutType;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Number?.Value.Kind != DocumentNumberKind.Document || document.MainRecipients.Count == 0 || document.Title is not { Type: null }
            || context.TitleText is not { } title || title.IndexOf("关于") < 0)
        {
            return;
        }

        foreach (string paper in s_papers)
        {
            if (title.Core.EndsWith(paper))
            {
                context.Report(
                    title.SpanOf(title.CoreEnd - paper.Length, title.CoreEnd),
                    $"“{paper}”不是法定文种，应当用通知等文种印发",
                    $"{paper} is none of the fifteen types; a notice should issue it");
                return;
            }
        }
    }
}
