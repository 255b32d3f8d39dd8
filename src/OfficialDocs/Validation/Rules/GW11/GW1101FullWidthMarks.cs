using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1101: Chinese text has full-width marks.</summary>
internal sealed class GW1101FullWidthMarks : TokenRule
{
    private const int ShortestSentence = 3;

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
            "只看与汉字或全角标点相邻的标点，句点只看段末、“》”“%”之后和“各”“请”“同时”等起句的词语之前的；网址、邮箱、文件名、时刻、比例、小数、千分位、外文和编号不在此列。层次序数后的标点由 GW0504、GW0507 检查，主送、附件说明和抄送的冒号由 GW0401、GW0601、GW0409 检查，标题末尾的标点由 GW0305 检查。句中的“?”可能是转码丢失的字，只作提示修改。",
            "Looks at marks beside Chinese only, and at full stops only where a paragraph ends, behind 》 or %, or before a word that begins a sentence: not at addresses, file names, times, ratios, decimals, foreign text and codes. Marks after section labels, the colons of addressees, attachment notes and copies, and marks at the end of titles have rules of their own. A ? inside a sentence may stand for a lost character: its fix is a suggestion."),
        Bad = new RuleExample("各单位要高度重视⟦,⟧认真落实⟦.⟧"),
        Good = new RuleExample("各单位要高度重视，认真落实。"),
    };

    public override string Marks => ",;:?!.．";

    private static readonly string[] s_beginnings =
        ["各", "请", "应当", "同时", "此外", "其中", "按照", "根据", "依托", "加强", "严格", "切实", "认真", "进一步", "发现", "确保", "全面", "建立", "落实", "不得", "凡是", "现将", "特此"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        char mark = context.Text[token.Start];
        char before = Punctuation.NearestBefore(context, token);
        char after = Punctuation.NearestAfter(context, token);
        if (!Punctuation.IsText(block.Role)
            || !IsInChineseText(token, mark, before, after, context)
            || BelongsToAnotherRule(mark, before, after, block)
            || (mark == ';' && (Punctuation.EndsEntity(context, index) || (token.Start == block.Span.Start + 2 && context.Slice(block).StartsWith("附件"))))
            || Punctuation.IsInSectionLabel(context, block, token.Start))
        {
            return;
        }

        char right = Punctuation.FullWidth(mark);
        bool mayBeInName = mark is '.' or '．' && after != '\0' && before is not ('%' or '％'); // 儒勒.凡尔纳
        bool mayBeLostCharacter = mark == '?' && (Lexeme.IsHan(before) || before is '、' or '，' or '；' or '：') && Lexeme.IsHan(after);
        context.Report(
            token.Span,
            mark == '．' ? "“．”应当用句号“。”" : $"半角的“{mark}”应当用全角的“{right}”",
            mark == '．' ? "the full stop is 。, not ．" : $"half-width '{mark}' must be full-width {right}",
            mayBeLostCharacter
                ? Fix.Suggested(token.Span, "？", new("汉字之间的“?”可能是问号，也可能是转码时丢失的字", "between Chinese characters a ? may be a question mark or a character that was lost"))
                : mayBeInName
                    ? Fix.Suggested(token.Span, right.ToString(), new("后面像是一句话的开头；也可能是名称中的点", "what follows begins like a sentence; the dot may also be one of a name"))
                    : Fix.Safe(token.Span, right.ToString()));
    }

    private static bool IsInChineseText(in Token token, char mark, char before, char after, RuleContext context)
        => mark is '.' or '．' ? EndsSentence(token, before, after, context) : Punctuation.MakesChinese(before) || Punctuation.MakesChinese(after);

    /// <summary>
    /// A full stop is told from the dot of a foreign name or a label at the end of a paragraph, behind what ends no name, or before a word that begins a sentence.
    /// </summary>
    private static bool EndsSentence(in Token token, char before, char after, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (!block.IsRunningText)
        {
            return false;
        }

        if (after == '\0')
        {
            return Lexeme.IsHan(before) || before is '%' or '％';
        }

        // The first characters of a line may be a label: 注.各单位.
        if (token.Start - block.Span.Start < ShortestSentence || !Lexeme.IsHan(after) || context.Text[token.Start - 1] != before || context.Text[token.End] != after)
        {
            return false;
        }

        return before is '》' or '”' or '%' or '％' || (Lexeme.IsHan(before) && !ChineseNumeral.IsNumeralCharacter(before) && BeginsSentence(Quantities.Ahead(context, token, token.End, atMost: 8)));
    }

    /// <summary>Whether a text begins with a word that begins no name: 发现问题, 各单位, 一、.</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> text)
    {
        int numeral = Lexeme.SkipNumeralCharacters(text, 0, atMost: 3);
        if (numeral > 0)
        {
            return numeral < text.Length && text[numeral] is '、' or '是' or '要';
        }

        foreach (string word in s_beginnings)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BelongsToAnotherRule(char mark, char before, char after, in TextBlock block) => block.Role switch
    {
        LineRole.Title or LineRole.MainRecipients => after == '\0',
        LineRole.AttachmentNote => mark == ':' || after == '\0' || IsNumber(before),
        LineRole.CopyRecipients or LineRole.Attendance => mark is ':' || after == '\0',
        _ => false,
    };

    private static bool IsNumber(char c) => ChineseNumeral.IsArabicDigit(c) || ChineseNumeral.IsNumeralCharacter(c);
}
