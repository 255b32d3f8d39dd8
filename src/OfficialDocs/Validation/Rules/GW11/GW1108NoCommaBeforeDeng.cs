namespace OfficialDocs.Validation.Rules;

/// <summary>GW1108: no 、 before 等 that ends a list.</summary>
internal sealed class GW1108NoCommaBeforeDeng : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1108")
    {
        Name = new("列举末尾的“等”前不用顿号", "No 、 before 等 at the end of a list"),
        Clause = "GB/T 15834-2011 附录B.1.2",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("“等”表示列举未尽，不是并列的一项，前面不用顿号。", "等 says that the list goes on; it is no member of it."),
        Remarks = new("“等级”“等待”一类的词不在此列。", "Words such as 等级 and 等待 are left alone."),
        Bad = new RuleExample("水利、农业⟦、⟧等部门要加强配合。"),
        Good = new RuleExample("水利、农业等部门要加强配合。"),
    };

    public override string Marks => "、";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.After(token) != '等' || !Punctuation.IsText(context.Blocks[token.Block].Role))
        {
            return;
        }

        int next = token.End + 1;
        char following = next < context.Blocks[token.Block].Span.End ? context.Text[next] : '\0';
        if (following != '、' && !Punctuation.IsWordWithDeng(following) && !Punctuation.IsPoint(context.Before(token)))
        {
            context.Report(token.Span, "列举末尾的“等”前不用顿号", "no 、 before 等 at the end of a list", Fix.Safe(token.Span, ""));
        }
    }
}
