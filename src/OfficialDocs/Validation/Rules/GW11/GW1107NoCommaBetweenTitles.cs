namespace OfficialDocs.Validation.Rules;

/// <summary>GW1107: no 、 between neighbouring 《》《》 or “”“”.</summary>
internal sealed class GW1107NoCommaBetweenTitles : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1107")
    {
        Name = new("并列的书名号之间、引号之间不用顿号", "No 、 between neighbouring 《》《》 or “”“”"),
        Clause = "GB/T 15834-2011 4.5.3.5",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("标有书名号或引号的并列成分之间通常不用顿号，符号本身已经隔开各项。", "The marks themselves set the members of such a list apart."),
        Remarks = new("其间有括注或其他成分时宜用顿号，不在此列；2012年6月1日标准施行以前的公文不报。", "Where a bracketed note or other words intervene, 、 is right. Silent in documents from before 2012-06-01, when the standard came into force."),
        Bad = new RuleExample("要宣传《云州市节水办法》⟦、⟧《云州市防汛办法》等规定。"),
        Good = new RuleExample("要宣传《云州市节水办法》《云州市防汛办法》等规定。"),
    };

    public override string Marks => "、";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char before = context.Before(token);
        char after = context.After(token);
        bool isBetween = (before, after) is ('》', '《') or ('”', '“') or ('"', '"');
        if (!isBetween || HasNote(context, token.End) || context.Brackets.IsInside(token.Start, "《〈", context.Text) || context.Document.IsFromBefore(DocumentAge.Punctuation2011))
        {
            return;
        }

        context.Report(
            token.Span,
            "并列的书名号之间、引号之间不用顿号",
            "no 、 between neighbouring 《》 or “”",
            before == '"' ? null : Fix.Safe(token.Span, ""));
    }

    /// <summary>A list whose members carry notes keeps its 、 throughout.</summary>
    private static bool HasNote(RuleContext context, int next)
        => context.Brackets.TryGetPairAt(next, out BracketPair pair) && pair.Close + 1 < context.Text.Length && context.Text[pair.Close + 1] is '（' or '(';
}
