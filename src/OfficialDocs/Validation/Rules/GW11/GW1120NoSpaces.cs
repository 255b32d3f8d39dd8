using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1120: no blanks between Chinese characters or beside full-width marks.</summary>
internal sealed class GW1120NoSpaces : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1120")
    {
        Name = new("汉字之间、全角标点旁不留空格", "No blanks between Chinese characters or beside full-width marks"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("中文行文不以空格分词；空格多由复制、转换留下，还会妨碍查找。", "Chinese sets no blanks between words; they are left by copying and converting, and hide words from a search."),
        Remarks = new(
            "只看正文中带句号的段落，层次的标题除外；两个字的姓名（张　远）、名单、表格，书名号和引号内隔开联合机关、分行标题、对句的空格，条款序号后的空格，标点前留给填写的空格，都不在此列。用空格代替标点的地方要由人判断，故汉字之间的空格只作提示修改；句末的空格可能是丢了换行的分段，也只作提示修改，两个以上的不提供修改。",
            "Looks at paragraphs with a full stop only, apart from the headings of sections: not at padded names of two characters, lists, tables, the gaps in cited titles and slogans, those behind the numbers of articles, and those to be filled in. A blank between characters may stand for a lost mark, so its fix is a suggestion; so it is behind the end of a sentence, where a line break may be lost, and several blanks there have no fix."),
        Bad = new RuleExample("各单位要落实责任，⟦ ⟧备足物资。"),
        Good = new RuleExample("各单位要落实责任，备足物资。"),
    };

    public override TokenKinds Tokens => TokenKinds.Blank;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (!block.IsRunningText || block.InAttachment || context.Text[block.Span.End - 1] != '。' || (block.Role == LineRole.Section && IsInHeading(context, block, token.Start)))
        {
            return;
        }

        char before = context.Before(token);
        char after = context.After(token);
        if (token.Length > 1 && Lexeme.IsHan(before) && Punctuation.IsPoint(Punctuation.FullWidth(after)))
        {
            return; // 现聘任你为　　　　，: a blank to be filled in.
        }

        bool besideMark = Punctuation.IsPoint(Punctuation.FullWidth(before)) && Lexeme.IsHan(after)
            || (Lexeme.IsHan(before) && IsPointAt(context, token.End, after))
            || (token.Length == 1 && (before is '《' or '〈' && Lexeme.IsHan(after) || (Lexeme.IsHan(before) && after is '》' or '〉')));
        if (besideMark)
        {
            context.Report(token.Span, "标点旁不留空格", "no blank beside a full-width mark", FixFor(token, before));
        }
        else if (token.Length == 1 && Lexeme.IsHan(before) && Lexeme.IsHan(after) && before is not ('条' or '款' or '章' or '节')
            && !IsPaddedName(context, block, token) && !context.Brackets.IsInside(token.Start, "《〈“‘", context.Text))
        {
            context.Report(
                token.Span,
                "汉字之间不留空格",
                "no blank between Chinese characters",
                Fix.Suggested(token.Span, "", new("空格前后都是汉字", "there are Chinese characters on both sides")));
        }
    }

    /// <summary>The dot of .8 is no mark of the sentence.</summary>
    private static bool IsPointAt(RuleContext context, int position, char mark)
        => Punctuation.IsPoint(Punctuation.FullWidth(mark)) && !(mark is '.' or ',' && position + 1 < context.Text.Length && ChineseNumeral.IsArabicDigit(context.Text[position + 1]));

    /// <summary>Behind the end of a sentence blanks may be all that is left of a new paragraph; two of them surely are.</summary>
    private static Fix? FixFor(in Token token, char before)
        => Punctuation.FullWidth(before) is not ('。' or '；' or '！' or '？') ? Fix.Safe(token.Span, "")
            : token.Length == 1 ? Fix.Suggested(token.Span, "", new("句子在此结束；如系段落之间丢了换行，应当另起一段", "A sentence ends here; where a line break was lost, begin a new paragraph instead"))
            : null;

    /// <summary>The line of a section has blanks behind its number, and in the place of the 。 behind its heading.</summary>
    private static bool IsInHeading(RuleContext context, in TextBlock block, int position)
        => context.Text.AsSpan(block.Span.Start, position - block.Span.Start).IndexOf('。') < 0;

    /// <summary>A single character between blanks or marks is half of a name of two.</summary>
    private static bool IsPaddedName(RuleContext context, in TextBlock block, in Token token)
        => !IsHanAt(context, block, token.Start - 2) || !IsHanAt(context, block, token.End + 1);

    private static bool IsHanAt(RuleContext context, in TextBlock block, int position)
        => position >= block.Span.Start && position < block.Span.End && Lexeme.IsHan(context.Text[position]);
}
