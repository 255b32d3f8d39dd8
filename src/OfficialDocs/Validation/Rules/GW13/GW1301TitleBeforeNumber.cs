using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1301: a cited document has its title first, then its number.</summary>
internal sealed class GW1301TitleBeforeNumber : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1301")
    {
        Name = new("引用公文先引标题，后引发文字号", "A cited document has its title first, then its number"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Order,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("先引标题、后用括号引发文字号，是沿用至今的惯例，便于核对。", "Title first, then the number in parentheses, is the practice to this day."),
        Remarks = new("字号从哪里开始不能确定时，不自动修改；括号和引号内也不自动修改。", "No automatic fix where the beginning of the number is in doubt, nor inside parentheses and quotations."),
        Bad = new RuleExample("根据⟦云政发〔2025〕8号《云州市人民政府关于做好防汛工作的通知》⟧，各单位要加强值守。"),
        Good = new RuleExample("根据《云州市人民政府关于做好防汛工作的通知》（云政发〔2025〕8号），各单位要加强值守。"),
    };

    public override TokenKinds Tokens => TokenKinds.DocumentNumber;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.After(token) != '《' || !context.Blocks[token.Block].IsRunningText || !CitedNumbers.HasDocumentCode(context, token)
            || !context.Brackets.TryGetPairAt(token.End, out BracketPair title))
        {
            return;
        }

        int start = CitedNumbers.FindCodeStart(context, token);
        var place = TextSpan.FromBounds(start < 0 ? token.Start : start, title.Close + 1);
        context.Report(place, "引用公文应先引标题，后引发文字号", "a cited document has its title first, then its number", GetFix(start, token, title, context));
    }

    private static Fix? GetFix(int start, in Token token, BracketPair title, RuleContext context)
    {
        int end = title.Close + 1;
        bool isFollowed = end < context.Blocks[token.Block].Span.End && Lexeme.IsOpeningParenthesis(context.Text[end]);
        if (start < 0 || isFollowed || context.Brackets.IsInside(token.Start, "（(", context.Text))
        {
            return null;
        }

        var place = TextSpan.FromBounds(start, end);
        string swapped = $"{context.Slice(title.Span)}（{context.Slice(TextSpan.FromBounds(start, token.End))}）";
        return context.Brackets.IsInside(token.Start, CitedNumbers.QuotingMarks, context.Text)
            ? Fix.Suggested(place, swapped, new("引文以原文为准", "a quotation keeps the words of its source"))
            : Fix.Safe(place, swapped);
    }
}
