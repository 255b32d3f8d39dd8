namespace OfficialDocs.Validation.Rules;

/// <summary>GW0316: the subject of a title does not repeat the issuing organ.</summary>
internal sealed class GW0316RepeatedOrgan : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0316")
    {
        Name = new("标题事由开头不重复发文机关名称", "The subject does not repeat the issuing organ"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Reason = new("发文机关已在标题开头，事由里不必再写一遍。", "The organ stands at the head of the title already."),
        Remarks = new("只看“关于”后紧接着的、完全相同的名称。", "Looks at the very same name right after 关于 alone."),
        Bad = new RuleExample("""
            青教发〔2025〕8号

            青河县教育局关于⟦青河县教育局⟧做好防汛工作的通知

            各中小学校：

            现就有关事项通知如下。

            青河县教育局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            青教发〔2025〕8号

            青河县教育局关于做好防汛工作的通知

            各中小学校：

            现就有关事项通知如下。

            青河县教育局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.RepeatedOrgan;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title is not { Organ: { Length: > 2 } organ } || context.TitleText is not { } title)
        {
            return;
        }

        int start = title.IndexOf("关于");
        if (start < 0)
        {
            return;
        }

        int subject = start + 2;
        if (title.Text.AsSpan(subject).StartsWith(organ) && title.Text.AsSpan(0, start).StartsWith(organ))
        {
            context.Report(title.SpanOf(subject, subject + organ.Length), "事由重复了发文机关名称", "the subject repeats the issuing organ");
        }
    }
}
