using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1101: Chinese text has full-width marks.</summary>
internal sealed class GW1101FullWidthMarks : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1101")
    {
        Name = new("中文用全角标点，。；：？！", "Chinese text has full-width ，。；：？！"),
        Clause = "GB/T 15834-2011 5.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "中文的点号占一个字位置；半角标点多由输入法切换或网页转换造成。",
            "Chinese marks take the room of a character; half-width ones come from a switched keyboard or a conversion."),
        Remarks = new(
            "只看与汉字或全角标点相邻的标点；网址、邮箱、文件名、时刻、比例、小数、千分位、外文和编号不在此列。层次序数后的标点由 GW0504、GW0507 检查，主送、附件说明和抄送的冒号由 GW0401、GW0601、GW0409 检查，标题末尾的标点由 GW0305 检查。句中的“?”可能是转码丢失的字，只作提示修改。",
            "Looks at marks beside Chinese only: not at addresses, file names, times, ratios, decimals, foreign text and codes. Marks after section labels, the colons of addressees, attachment notes and copies, and marks at the end of titles have rules of their own. A ? inside a sentence may stand for a lost character: its fix is a suggestion."),
        Bad = new RuleExample("各单位要高度重视⟦,⟧认真落实⟦.⟧"),
        Good = new RuleExample("各单位要高度重视，认真落实。"),
    };

    public override string Marks => ",;:?!.";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        char mark = context.Text[token.Start];
        char before = Punctuation.NearestBefore(context, token);
        char after = Punctuation.NearestAfter(context, token);
        if (!Punctuation.IsText(block.Role)
            || !IsInChineseText(mark, before, after, block)
            || BelongsToAnotherRule(mark, before, after, block)
            || (mark == ';' && Punctuation.EndsEntity(context, index))
            || Punctuation.IsInSectionLabel(context, block, token.Start))
        {
            return;
        }

        char right = Punctuation.FullWidth(mark);
        bool mayBeLostCharacter = mark == '?' && (Lexeme.IsHan(before) || before is '、' or '，' or '；' or '：') && Lexeme.IsHan(after);
        context.Report(
            token.Span,
            $"半角的“{mark}”应当用全角的“{right}”",
            $"half-width '{mark}' must be full-width {right}",
            mayBeLostCharacter
                ? Fix.Suggested(token.Span, "？", new("汉字之间的“?”可能是问号，也可能是转码时丢失的字", "between Chinese characters a ? may be a question mark or a character that was lost"))
                : Fix.Safe(token.Span, right.ToString()));
    }

    /// <summary>A full stop is told from the dot of a foreign name or a label only at the end of a paragraph.</summary>
    private static bool IsInChineseText(char mark, char before, char after, in TextBlock block)
        => mark == '.' ? block.IsRunningText && after == '\0' && Lexeme.IsHan(before) : Punctuation.MakesChinese(before) || Punctuation.MakesChinese(after);

    private static bool BelongsToAnotherRule(char mark, char before, char after, in TextBlock block) => block.Role switch
    {
        LineRole.Title or LineRole.MainRecipients => after == '\0',
        LineRole.AttachmentNote => mark == ':' || after == '\0' || IsNumber(before),
        LineRole.CopyRecipients or LineRole.Attendance => mark is ':' || after == '\0',
        _ => false,
    };

    private static bool IsNumber(char c) => ChineseNumeral.IsArabicDigit(c) || ChineseNumeral.IsNumeralCharacter(c);
}
