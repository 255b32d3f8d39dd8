using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0309: the body calls the document by the 文种 of its title.</summary>
internal sealed class GW0309SelfReference : TokenRule
{
    private static readonly string[] s_own = ["通知", "意见", "决定", "通告", "公告", "通报", "批复"];
    private static readonly string[] s_received = ["通知", "意见", "通告", "公告", "通报", "批复", "函", "报告", "请示"]; // 收到本决定 may be said of the decision that a notice conveys.
    private static readonly string[] s_issued = ["方案", "措施", "办法", "规定", "细则"];

    public override RuleDescriptor Descriptor { get; } = new("GW0309")
    {
        Name = new("正文自称的文种与标题一致", "The body calls the document by the type of its title"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("标题是通知而正文写“本办法自……起施行”，施行的究竟是什么就不清楚了。", "A notice that says “these measures take effect on …” leaves unclear what takes effect."),
        Remarks = new(
            "只看“本……自”引出施行日期和“收到本……”“自本……之日”的句子；附件、引文和印发、公布、修改其他文件的公文不在此列，那里说的可能是另一文件。",
            "Looks at the sentence that sets the effective date, and at 收到本… and 自本…. Documents that issue or amend another text may mean that one and are left alone."),
        Bad = new RuleExample("⟦本意见⟧自印发之日起施行。"),
        Good = new RuleExample("本通知自印发之日起施行。"),
    };

    public override IReadOnlyList<string> Words { get; } =
        [.. s_own.Concat(s_issued).Select(static name => $"本{name}自"), .. s_received.Select(static name => $"本{name}")];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        bool isReceived = context.Slice(token)[^1] != '自';
        if (isReceived && !(IsReceived(context.Text.AsSpan(block.Span.Start, token.Start - block.Span.Start)) && IsWhole(context.After(token))))
        {
            return;
        }

        if (context.Document.Title is not { Type: { } type } title || !(s_own.Contains(type.ToChineseName()) || type == DocumentType.Letter) || block.InAttachment || !block.IsRunningText
            || context.Brackets.IsInside(token.Start, "“‘《", context.Text))
        {
            return;
        }

        // 本通知自; 本通知 behind 收到 or 自.
        int end = token.End - (isReceived ? 0 : 1);
        string name = context.Text[(token.Start + 1)..end];

        if (name == type.ToChineseName() || MayMeanAnotherText(title.Text, name) || (context.Document.Attachments.Count > 0 && s_issued.Contains(name)))
        {
            return;
        }

        var place = TextSpan.FromBounds(token.Start, end);
        string own = $"本{type.ToChineseName()}";
        context.Report(
            place,
            $"标题是“{type.ToChineseName()}”，正文却自称“本{name}”",
            $"the title says {type.ToChineseName()}, the body 本{name}",
            Fix.Suggested(place, own, new("按标题的文种改", "the type of the title")));
    }

    private static bool IsReceived(ReadOnlySpan<char> before) => before is [.., '收', '到'] or [.., '自'];

    /// <summary>收到本函之日 is no 收到本函件: the word ends here.</summary>
    private static bool IsWhole(char after) => after is '\0' or '后' or '之' or '起' or '印' or '发' or '下' or '公' or '，' or '。' or '的';

    private static bool MayMeanAnotherText(string title, string name)
    {
        foreach (string word in (ReadOnlySpan<string>)["印发", "发布", "公布", "转发", "批转", "修改", "修订", "废止", "批准", "同意", "》"])
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // 关于废止…规定的通知, 关于执行…办法的通知: the text may be the one that the title names.
        return title.Contains(name, StringComparison.Ordinal);
    }
}
