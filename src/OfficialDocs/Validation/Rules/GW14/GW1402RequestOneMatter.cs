namespace OfficialDocs.Validation.Rules;

/// <summary>GW1402: a request is about one matter.</summary>
internal sealed class GW1402RequestOneMatter : Rule
{
    private static readonly string[] s_joins = ["以及", "及", "并", "和", "、"];
    private static readonly string[] s_matters = ["增编", "增加编制", "增加人员", "增设", "购车", "购置", "购买", "采购", "拨付", "拨款", "追加", "解决经费", "减免", "修缮"];

    public override RuleDescriptor Descriptor { get; } = new("GW1402")
    {
        Name = new("请示一文一事", "A request is about one matter"),
        Clause = "条例 第十五条（四）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("请示应当一文一事；几件事合在一份请示里，涉及不同的主管部门，批复就会被最慢的一件拖住。", "One request, one matter: several matters go to several offices, and the slowest delays the answer."),
        Remarks = new("是不是一件事要看内容，只按标题中“及”“并”“和”后又出现一个请示事项（增编、拨款、购置等）来提示。", "Only reading tells whether it is one matter: information where the title joins a second matter of its own kind."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于购车⟦及增编⟧的请示

            市人民政府：

            现就有关事项请示如下。

            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于购车的请示

            市人民政府：

            现就有关事项请示如下。

            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitle;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title?.Type != DocumentType.RequestForInstructions || context.TitleText is not { } title)
        {
            return;
        }

        int from = title.IndexOf("关于");
        for (int i = from + 3; from >= 0 && i < title.TypeStart; i++)
        {
            int length = title.IsEnclosed(i) ? 0 : MeasureSecondMatter(title.Text.AsSpan(i, title.TypeStart - i));
            if (length > 0)
            {
                context.Report(title.SpanOf(i, i + length), "请示应当一文一事，标题似有两件事", "a request is about one matter; the title seems to name two");
                return;
            }
        }
    }

    /// <summary>The length of 及增编, 并拨付: what joins and the matter that is joined; 0 where there is none.</summary>
    private static int MeasureSecondMatter(ReadOnlySpan<char> text)
    {
        foreach (string join in s_joins)
        {
            if (!text.StartsWith(join))
            {
                continue;
            }

            foreach (string matter in s_matters)
            {
                if (text[join.Length..].StartsWith(matter))
                {
                    return join.Length + matter.Length;
                }
            }
        }

        return 0;
    }
}
