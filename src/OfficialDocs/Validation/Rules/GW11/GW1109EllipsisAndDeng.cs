using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1109: …… and 等 are not used together.</summary>
internal sealed class GW1109EllipsisAndDeng : TokenRule
{
    /// <summary>How far before the ellipsis a list is looked for.</summary>
    private const int ListReach = 40;

    public override RuleDescriptor Descriptor { get; } = new("GW1109")
    {
        Name = new("省略号与“等”不同时使用", "…… and 等 are not used together"),
        Clause = "GB/T 15834-2011 附录A.9.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new("省略号和“等”都表示列举未尽，用其一即可。", "Both say that a list goes on; one of them is enough."),
        Remarks = new("只看列举之后的“……等”；引文中的省略号不在此列。", "Looks at ……等 after a list only, and not inside quotations."),
        Bad = new RuleExample("要清点沙袋、水泵、帐篷⟦……⟧等物资。"),
        Good = new RuleExample("要清点沙袋、水泵、帐篷等物资。"),
    };

    public override string Marks => "…";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Before(token) == '…')
        {
            return;
        }

        TextBlock block = context.Blocks[token.Block];
        int end = Punctuation.EndOfRun(context, block, token.Start);
        if (end >= block.Span.End || context.Text[end] != '等'
            || (end + 1 < block.Span.End && Punctuation.IsWordWithDeng(context.Text[end + 1]))
            || !FollowsList(context, block, token.Start)
            || context.Brackets.IsInside(token.Start, "“‘", context.Text))
        {
            return;
        }

        var place = TextSpan.FromBounds(token.Start, end);
        context.Report(
            place,
            "省略号与“等”不同时使用",
            "…… and 等 must not be used together",
            Fix.Suggested(place, "", new("删去省略号，保留“等”", "the ellipsis goes, 等 stays")));
    }

    private static bool FollowsList(RuleContext context, in TextBlock block, int position)
    {
        int start = Math.Max(block.Span.Start, position - ListReach);
        return context.Text.AsSpan(start, position - start).Contains('、');
    }
}
