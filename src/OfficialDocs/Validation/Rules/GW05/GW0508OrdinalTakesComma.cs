using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0508: 第一, 其一 and 首先 take ，.</summary>
internal sealed class GW0508OrdinalTakesComma : TokenRule
{
    private const int MaximumNumeral = 3;

    public override RuleDescriptor Descriptor { get; } = new("GW0508")
    {
        Name = new("“第一”“其一”“首先”作序次语时后面用逗号", "第一, 其一 and 首先 take ， where they enumerate"),
        Clause = "GB/T 15834-2011 4.4.3.3；GB/T 15834-2011 附录B.3.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("“第”字头、“其”字头以及“首先”“其次”“最后”等序次语后应用逗号，不用顿号、冒号。", "The standard puts ， behind 第一, 其一, 首先 and their like; 、 goes with a bare numeral."),
        Remarks = new("只看句首；“第一、二季度”“第一、第二产业”是并列，不在此列。", "Looks at the beginnings of sentences; 第一、二季度 is a list of two and left alone."),
        Bad = new RuleExample("各单位要做好以下工作。第一⟦、⟧落实责任。第二⟦、⟧备足物资。"),
        Good = new RuleExample("各单位要做好以下工作。第一，落实责任。第二，备足物资。"),
    };

    public override string Marks => "、：";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        // Marks are frequent, and nearly all follow something else.
        TextBlock block = context.Blocks[token.Block];
        char last = context.Before(token);
        if (!(last is '先' or '次' or '后' || ChineseNumeral.IsNumeralCharacter(last)) || !block.IsRunningText || !EndsWithEnumerator(context.Text.AsSpan(block.Span.Start, token.Start - block.Span.Start), out int start))
        {
            return;
        }

        bool beginsSentence = start == 0 || context.Text[block.Span.Start + start - 1] is '。' or '；' or '！' or '？' or '：';
        char after = context.After(token);
        bool isColon = context.Text[token.Start] == '：';
        if (beginsSentence && !(isColon && (!Lexeme.IsHan(after) || ChineseNumeral.IsNumeralCharacter(last))) && after is not ('\0' or '第' or '其' or '再' or '最') && !ChineseNumeral.IsNumeralCharacter(after))
        {
            context.Report(token.Span, "序次语“第一”“其一”“首先”等之后应当用逗号", "第一, 其一, 首先 and their like take ，", Fix.Safe(token.Span, "，"));
        }
    }

    private static bool EndsWithEnumerator(ReadOnlySpan<char> text, out int start)
    {
        start = text.Length - 2;
        if (text.EndsWith("首先") || text.EndsWith("其次") || text.EndsWith("再次") || text.EndsWith("最后"))
        {
            return true;
        }

        int numeral = text.Length;
        while (numeral > 0 && text.Length - numeral < MaximumNumeral && ChineseNumeral.IsNumeralCharacter(text[numeral - 1]))
        {
            numeral--;
        }

        start = numeral - 1;
        return start >= 0 && numeral < text.Length && text[start] is '第' or '其' && ChineseNumeral.TryParse(text[numeral..], out _);
    }
}
