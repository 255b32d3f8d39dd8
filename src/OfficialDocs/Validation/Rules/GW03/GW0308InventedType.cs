namespace OfficialDocs.Validation.Rules;

/// <summary>GW0308: no merged or invented 文种.</summary>
internal sealed class GW0308InventedType : Rule
{
    private static readonly string[] s_merged = ["请示报告", "报告请示", "请示函", "批复函", "通告函", "通知函", "通报函", "请示意见", "函告"];

    // Words of speech as well: they count only where the text is otherwise an official document.
    private static readonly string[] s_invented = ["的汇报", "的申请", "的请求", "的申请报告"];

    public override RuleDescriptor Descriptor { get; } = new("GW0308")
    {
        Name = new("不合并、不生造文种", "No merged or invented type"),
        Clause = "条例 第八条",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Reason = new(
            "请示和报告的办理要求不同，合在一起使受文机关无法判断要不要答复；“申请”“汇报”不是法定文种。",
            "A request must be answered and a report need not be: merged, they leave the receiver in doubt. 申请 and 汇报 are no types."),
        Remarks = new(
            "合并的文种只看标题末尾；“汇报”“申请”“请求”只在有发文字号和主送机关时检查。邀请函、征求意见函等是函的用途，不在此列。",
            "Merged types count at the title's end; 汇报, 申请 and 请求 only with a number and addressees. Letters of invitation and the like are letters."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的⟦请示报告⟧

            市人民政府：

            现将修缮经费有关情况汇报如下。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现将修缮经费有关情况汇报如下。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        if (context.TitleText is not { } title || title.IndexOf("关于") < 0)
        {
            return;
        }

        bool isOfficial = context.Document.Number is not null && context.Document.MainRecipients.Count > 0;
        if ((EndsInAny(title.Core, s_merged) ?? (isOfficial ? EndsInAny(title.Core, s_invented) : null)) is not { } ending)
        {
            return;
        }

        string type = ending.TrimStart('的');
        context.Report(title.SpanOf(title.CoreEnd - type.Length, title.CoreEnd), $"“{type}”不是法定文种", $"{type} is none of the fifteen types");
    }

    private static string? EndsInAny(ReadOnlySpan<char> title, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (title.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending;
            }
        }

        return null;
    }
}
