namespace OfficialDocs.Validation.Rules;

/// <summary>GW1116: one sentence has one colon.</summary>
internal sealed class GW1116NestedColons : TokenRule
{
    /// <summary>Words that announce: a colon behind them takes all the sentence.</summary>
    private static readonly string[] s_announcing = ["强调", "指出", "要求", "认为", "提出", "如下", "做到", "决定", "明确"];

    public override RuleDescriptor Descriptor { get; } = new("GW1116")
    {
        Name = new("一句之内不套用两层冒号", "One sentence does not nest two colons"),
        Clause = "GB/T 15834-2011 4.7.3.5",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("冒号提起下文直到句末；套用两层会使管辖范围不清。", "A colon announces what follows to the end of the sentence; with two of them the reach of each is unclear."),
        Remarks = new("只看“强调：”“要求：”一类提起下文的冒号；引文、括注、联系方式和时刻不在此列。", "Looks only at colons behind words that announce, such as 强调 and 要求: not at quotations, notes, contacts and times."),
        Bad = new RuleExample("会议强调：各单位要做到⟦：⟧责任到人，物资到位。"),
        Good = new RuleExample("会议强调，各单位要做到：责任到人，物资到位。"),
    };

    public override string Marks => "：";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        ReadOnlySpan<char> before = context.Text.AsSpan(block.Span.Start, token.Start - block.Span.Start);
        int previous = before.LastIndexOfAny("：。！？；");
        if (previous < 0 || before[previous] != '：' || !block.IsRunningText
            || !Announces(before) || !Announces(before[..previous])
            || context.Brackets.IsInside(token.Start, "“‘（(《", context.Text))
        {
            return;
        }

        context.Report(token.Span, "一句之内套用了两层冒号", "one sentence nests two colons");
    }

    private static bool Announces(ReadOnlySpan<char> text)
    {
        foreach (string word in s_announcing)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
