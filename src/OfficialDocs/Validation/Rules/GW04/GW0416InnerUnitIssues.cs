namespace OfficialDocs.Validation.Rules;

/// <summary>GW0416: an inner unit does not write to other organs.</summary>
internal sealed class GW0416InnerUnitIssues : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0416")
    {
        Name = new("内设机构不对外行文", "An inner unit does not write to other organs"),
        Clause = "条例 第十七条",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Reason = new("除办公厅（室）外，部门内设机构不得对外正式行文，应由部门行文。", "But for the general office, units inside a department do not write to others in their own name."),
        Remarks = new("只看名称为“某局某科”“某厅某处”、主送其他局或者政府的公文；管理处、办事处、服务中心等单独设立的机构不在此列。", "Looks at names such as 某局某科 writing to another bureau or to a government; offices set up by themselves are left alone."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            ⟦云州市水务局规划科⟧关于核对经费的函

            市财政局：

            现就核对经费有关事项函告如下。

            云州市水务局规划科
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于核对经费的函

            市财政局：

            现就核对经费有关事项函告如下。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Title is not { Organ: { } organ, Type: { } type } || !type.IsStatutory() || !IsInnerUnit(organ, out int department)
            || !IsOutside(document.MainRecipients, organ.AsSpan(0, department)) || context.TitleText is not { } title || !title.Core.StartsWith(organ))
        {
            return;
        }

        context.Report(title.SpanOf(0, organ.Length), "内设机构不应当对外行文", "a unit inside a department does not write to other organs");
    }

    /// <summary>云州市水务局规划科: a section behind a department's name.</summary>
    private static bool IsInnerUnit(string organ, out int department)
    {
        department = organ.AsSpan(0, Math.Max(0, organ.Length - 2)).LastIndexOfAny("局厅") + 1;
        return department > 2 && organ[^1] is '科' or '处' or '股' && organ.Length - department <= 8
            && !Grammar.Words.EndsWithAny(organ, ["管理处", "办事处", "代表处", "联络处", "管理科"]) && organ.IndexOfAny(['、', ' ', '\u3000']) < 0;
    }

    private static bool IsOutside(IReadOnlyList<Element<string>> recipients, ReadOnlySpan<char> department)
    {
        foreach (Element<string> recipient in recipients)
        {
            if (!Grammar.Words.EndsWithAny(recipient.Value, ["局", "厅", "人民政府"]) || recipient.Value[0] is '局' or '所' || recipient.Value.AsSpan().IndexOf(department) >= 0)
            {
                return false;
            }
        }

        return recipients.Count > 0;
    }
}
