using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1112: no two points in a row.</summary>
internal sealed class GW1112ClashingMarks : TokenRule
{
    /// <summary>The stronger a point, the earlier it stands.</summary>
    private const string ByStrength = "。；：，、";

    public override RuleDescriptor Descriptor { get; } = new("GW1112")
    {
        Name = new("标点不重复、不冲突", "No doubled or clashing marks"),
        Clause = "GB/T 15834-2011 5.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("一处停顿用一个点号；连用多由增删文字留下。", "A pause takes one mark; two are left over from editing."),
        Remarks = new("叠用的叹号、问号合规；连用三个、六个句号按省略号由 GW1104 检查。", "Repeated ！ and ？ are lawful; three or six 。 are taken for an ellipsis by GW1104."),
        Bad = new RuleExample("各单位要认真落实⟦。。⟧"),
        Good = new RuleExample("各单位要认真落实。"),
    };

    public override string Marks => "。；：，、,;:";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (token.End >= block.Span.End || !IsPoint(context.Text[token.End]) || !Punctuation.IsText(block.Role) || IsPoint(context.Before(token)))
        {
            return;
        }

        if (context.Text[token.Start] == ';' && Punctuation.EndsEntity(context, index))
        {
            return;
        }

        // Two half-width marks may be code (::); one full-width among them is not.
        ReadOnlySpan<char> run = context.Text.AsSpan(token.Start, block.Span.End - token.Start);
        int length = 1;
        char strongest = Punctuation.FullWidth(run[0]);
        bool identical = true;
        bool isChinese = Lexeme.IsHan(context.Before(token));
        while (length < run.Length && IsPoint(run[length]))
        {
            char mark = Punctuation.FullWidth(run[length]);
            identical &= mark == strongest;
            strongest = ByStrength.IndexOf(mark, StringComparison.Ordinal) < ByStrength.IndexOf(strongest, StringComparison.Ordinal) ? mark : strongest;
            isChinese |= Punctuation.IsPoint(run[length]);
            length++;
        }

        bool isEllipsis = identical && strongest == '。' && length is 3 or 6;
        if (!isChinese || isEllipsis || Punctuation.IsInSectionLabel(context, block, token.Start))
        {
            return;
        }

        var place = new TextSpan(token.Start, length);
        context.Report(
            place,
            identical ? "标点重复" : $"标点冲突：“{context.Slice(place)[..Math.Min(length, 4)]}”",
            identical ? "the mark is doubled" : $"clashing marks: {context.Slice(place)[..Math.Min(length, 4)]}",
            identical
                ? Fix.Safe(place, strongest.ToString())
                : Fix.Suggested(place, strongest.ToString(), new("保留停顿较长的一个", "the mark of the longer pause stays")));
    }

    private static bool IsPoint(char c) => c is '。' or '；' or '：' or '，' or '、' or ',' or ';' or ':';
}
