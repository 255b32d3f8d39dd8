namespace OfficialDocs.Validation.Rules;

/// <summary>GW1401: a report asks for nothing.</summary>
internal sealed class GW1401ReportAsksNothing : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1401")
    {
        Name = new("报告不夹带请示事项", "A report asks for nothing"),
        Clause = "条例 第十五条（四）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Error,
        Reason = new("报告是向上级汇报，上级不必答复；把请示事项写在报告里，事情就会被搁下。", "A superior need not answer a report: what is asked in one is left lying."),
        Remarks = new("只看句首的祈请语（请批示、请予批准、妥否，请批复等）；“请求批准”“报请”等叙述不在此列。", "Looks at requests that begin a clause; narration such as 请求批准 and 报请 is left alone."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于防汛工作情况的报告

            市人民政府：

            现将防汛工作有关情况报告如下。

            妥否，⟦请批示⟧。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于防汛工作情况的报告

            市人民政府：

            现将防汛工作有关情况报告如下。

            特此报告。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override IReadOnlyList<string> Words { get; } =
        ["请批示", "请批复", "请批准", "请审批", "请予批示", "请予批复", "请予批准", "请予审批", "请予以批准", "请予以批复", "请予解决", "请予以解决", "请予支持", "请予以支持", "请给予支持"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Document.Title?.Type != DocumentType.Report || !RunningText.IsOwn(token, context))
        {
            return;
        }

        bool beginsClause = context.Before(token) is '\0' or '，' or '。' or '；' or '：' or ',' or '否' or '恳' or '特' or '敬';
        bool endsClause = context.After(token) is '\0' or '。' or '！' or '，' or '；' or '.';
        if (beginsClause && endsClause)
        {
            context.Report(token.Span, "报告不应当夹带请示事项", "a report must not ask for instruction or approval");
        }
    }
}
