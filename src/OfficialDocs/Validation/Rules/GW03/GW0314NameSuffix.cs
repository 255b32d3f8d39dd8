using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0314: （试行）, （征求意见稿） and the like stand inside 书名号.</summary>
internal sealed class GW0314NameSuffix : TokenRule
{
    private static readonly string[] s_suffixes = ["试行", "暂行", "草案", "修订稿", "征求意见稿", "修订草案", "试行稿", "送审稿", "讨论稿"];

    public override RuleDescriptor Descriptor { get; } = new("GW0314")
    {
        Name = new("属于名称的（试行）等写在书名号以内", "（试行） and the like, part of a name, stand inside 《》"),
        Clause = "GB/T 15834-2011 附录A.13",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("括注是名称的一部分时放在书名号以内；“（试行）”写到外面，名称就不完整。", "A bracket that is part of the name belongs inside: outside, the name is cut short."),
        Remarks = new("几个书名号连用、看不出括注属于哪一个时不改；版本、修订年份等不在此列。", "No automatic fix where several names share the bracket; editions and years of revision are left alone."),
        Bad = new RuleExample("请认真执行《云州市节水办法⟦》（试行）⟧。"),
        Good = new RuleExample("请认真执行《云州市节水办法（试行）》。"),
    };

    public override string Marks => "》〉";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.End, context.Blocks[token.Block].Span.End - token.End);
        int length = 0;
        while (MeasureSuffix(rest[length..]) is > 0 and int further)
        {
            length += further;
        }

        // A mark that closes nothing ends no name.
        if (length == 0 || context.Brackets.IsLone(token.Start))
        {
            return;
        }

        var place = new TextSpan(token.Start, 1 + length);
        string corrected = string.Concat(rest[..length], context.Text.AsSpan(token.Start, 1));
        bool isShared = IsShared(token, index, context);
        context.Report(
            place,
            "属于名称的括注应当写在书名号以内",
            "a bracket that is part of the name stands inside 《》",
            isShared ? Fix.Suggested(place, corrected, new("几个名称共用一个括注，请核对", "several names share the bracket: please check")) : Fix.Safe(place, corrected),
            isShared ? Severity.Warning : null);
    }

    /// <summary>The length of a bracket with nothing but a suffix in it; 0 where there is none.</summary>
    private static int MeasureSuffix(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !Lexeme.IsOpeningParenthesis(text[0]))
        {
            return 0;
        }

        int close = text[..Math.Min(text.Length, 8)].IndexOfAny('）', ')');
        if (close < 0)
        {
            return 0;
        }

        foreach (string suffix in s_suffixes)
        {
            if (text[1..close].SequenceEqual(suffix))
            {
                return close + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether another name stands right before this one: 《甲》《乙》（试行）, 《甲》和《乙》（试行）.</summary>
    private static bool IsShared(in Token token, int index, RuleContext context)
    {
        // Marks alone matter; a name holds few of them.
        char opening = context.Text[token.Start] == '》' ? '《' : '〈';
        for (int i = index - 1, steps = 0; i >= 0 && steps < 64 && context.Tokens[i].Block == token.Block; i--, steps++)
        {
            Token mark = context.Tokens[i];
            if (mark.Kind == TokenKinds.Mark && context.Text[mark.Start] == opening)
            {
                int before = mark.Start - 1;
                int start = context.Blocks[token.Block].Span.Start;
                before -= before > start && context.Text[before] is '、' or '，' or '和' or '及' or '与' ? 1 : 0;
                return before >= start && context.Text[before] == context.Text[token.Start];
            }
        }

        return false;
    }
}
