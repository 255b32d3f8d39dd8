namespace OfficialDocs.Validation.Rules;

/// <summary>GW1215: regulations name no relative time.</summary>
internal sealed class GW1215RelativeTime : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1215")
    {
        Name = new("法规、规章类文本不用“今年”“去年”等相对时间", "Regulations name no relative time such as 今年"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("办法、规定等长期有效，几年后“今年”指哪一年就说不清了。", "A regulation is in force for years; nobody will know then which year 今年 was."),
        Remarks = new("只看条例、规定、办法、细则、规则的条文；通知、报告、通报等中的相对时间随成文日期而明确，不报。", "Looks at the articles of regulations alone; in notices and reports the date makes it clear."),
        Bad = new RuleExample("""
            云州市防汛物资管理办法

            第一条　为加强防汛物资管理，制定本办法。

            第二条　防汛物资应当在⟦今年⟧6月底前入库。

            第三条　本办法自2025年6月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市防汛物资管理办法

            第一条　为加强防汛物资管理，制定本办法。

            第二条　防汛物资应当在2025年6月底前入库。

            第三条　本办法自2025年6月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override IReadOnlyList<string> Words { get; } = ["今年", "去年", "前年", "明年", "上个月", "近日", "日前"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        bool isWord = context.Slice(token) switch
        {
            // 5日前, 每日前: a day, then before.
            "日前" => context.Before(token) is '，' or '。' or '\0',
            "近日" => context.Before(token) != '最',

            // 以前年度, 12月31日以前年满; 证明年龄.
            "前年" => context.Before(token) != '以' && context.After(token) is not ('度' or '满'),
            "明年" => context.After(token) is not ('龄' or '满' or '份'),
            _ => true,
        };
        if (isWord && block.IsRunningText && IsRegulation(block, context) && !context.Brackets.IsInside(token.Start, "“‘《〈", context.Text))
        {
            context.Report(token.Span, $"长期有效的文本不宜用“{context.Slice(token)}”，宜写明时间", $"a text in force for years should name the time instead of {context.Slice(token)}");
        }
    }

    private static bool IsRegulation(in TextBlock block, RuleContext context)
    {
        if (!block.InAttachment)
        {
            return context.Document.Title?.Type is { } type && type.IsRegulation();
        }

        return Regulations.AttachmentAt(block.Span.Start, context.Document)?.Title?.Type is { } attached && attached.IsRegulation();
    }
}
