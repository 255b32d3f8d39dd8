using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1303: the number of a cited document follows its title in parentheses.</summary>
internal sealed class GW1303NumberInParentheses : TokenRule
{
    private const int MaximumCodeLength = 8;

    // 《办法》和云政发〔2025〕8号: what stands between is of the sentence, not of the code.
    private const string WordsOfSentences = "和及与或等按依据照的在于由向对以经见精神要求规定通知印转执行是自为即并同";

    public override RuleDescriptor Descriptor { get; } = new("GW1303")
    {
        Name = new("发文字号紧跟书名号，用括号括入", "The number follows the title in parentheses"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("引用公文的惯例是《标题》（发文字号）。", "A cited document is written 《title》（number）."),
        Remarks = new("半角括号由 GW11 检查；已在括号内的不报。", "Half-width parentheses belong to GW11; a citation inside parentheses is left alone."),
        Bad = new RuleExample("根据《云州市人民政府关于做好防汛工作的通知》⟦云政发〔2025〕8号⟧，各单位要加强值守。"),
        Good = new RuleExample("根据《云州市人民政府关于做好防汛工作的通知》（云政发〔2025〕8号），各单位要加强值守。"),
    };

    public override string Marks => "》";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (!context.Blocks[token.Block].IsRunningText || !Lexeme.IsHan(context.After(token)))
        {
            return;
        }

        ReadOnlySpan<Token> tokens = context.Tokens.AsSpan();
        for (int i = index + 1; i < tokens.Length && tokens[i].Block == token.Block && tokens[i].Start <= token.End + MaximumCodeLength; i++)
        {
            if (tokens[i].Kind == TokenKinds.DocumentNumber)
            {
                Check(TextSpan.FromBounds(token.End, tokens[i].End), tokens[i], context);
                return;
            }
        }
    }

    private static void Check(TextSpan place, in Token number, RuleContext context)
    {
        ReadOnlySpan<char> code = context.Text.AsSpan(place.Start, number.Start - place.Start);
        foreach (char c in code)
        {
            if (!Lexeme.IsHan(c) || WordsOfSentences.Contains(c, StringComparison.Ordinal))
            {
                return;
            }
        }

        if (context.Text[number.End - 1] != '号' || !CitedNumbers.HasDocumentCode(context, number) || context.Brackets.IsInside(place.Start, "（(", context.Text))
        {
            return;
        }

        TextEdit[] edits = [new TextEdit(new TextSpan(place.Start, 0), "（"), new TextEdit(new TextSpan(place.End, 0), "）")];
        Fix fix = context.Brackets.IsInside(place.Start, CitedNumbers.QuotingMarks, context.Text)
            ? Fix.Suggested(edits, new("引文以原文为准", "a quotation keeps the words of its source"))
            : Fix.Safe(edits);
        context.Report(place, "发文字号应当用括号括入，紧跟标题", "the number belongs in parentheses behind the title", fix);
    }
}
