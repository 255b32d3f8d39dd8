using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1217: a sum written out is right.</summary>
internal sealed class GW1217SumOfParts : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1217")
    {
        Name = new("列出的合计与各部分之和相符", "A total agrees with its parts"),
        Clause = "实务；条例 第二十条（四）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("数字准确是公文审核的内容；合计与分项不符，必有一处错。", "Figures are checked before issuing; where parts and total differ, one of them is wrong."),
        Remarks = new(
            "核对用加号和等号写出的算式（30+40+20=90），以及“其中”之后的金额、长度、面积等之和是否大于总数；所列的不一定是全部，所以小于总数的不报，可能重叠的人数、件数不查。",
            "Checks sums with plus and equals signs, and whether the amounts, lengths or areas behind 其中 exceed the total. They need not be everything, so that less is no fault; persons and items may overlap and are left alone."),
        Bad = new RuleExample("测评满分⟦30+40+20=100⟧分。"),
        Good = new RuleExample("测评满分30+40+30=100分。"),
    };

    public override string Marks => "=＝";

    public override IReadOnlyList<string> Words { get; } = ["其中"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (token.Length == 2)
        {
            CheckShares(token, context);
            return;
        }

        ReadOnlySpan<Token> tokens = context.Tokens.AsSpan();
        if (index + 1 >= tokens.Length || !TryRead(tokens, index + 1, context, out decimal total) || tokens[index + 1].Start != token.End || IsContinued(context, tokens[index + 1]))
        {
            return;
        }

        decimal sum = 0;
        int terms = 0;
        int right = index;
        while (right > 0 && terms < 64 && TryRead(tokens, right - 1, context, out decimal term) && tokens[right - 1].End == tokens[right].Start)
        {
            sum += term;
            terms++;
            int plus = right - 2;
            if (plus < 0 || tokens[plus].End != tokens[right - 1].Start)
            {
                break;
            }

            if (tokens[plus].Kind != TokenKinds.Mark || context.Text[tokens[plus].Start] is not ('+' or '＋'))
            {
                // 2×3+4=10, （1+2）+3=6 and -1+3=2 are more than a sum.
                terms = tokens[plus].Kind == TokenKinds.Mark && context.Text[tokens[plus].Start] is '（' or '(' or '：' or '，' or '“' or '；' or '。' ? terms : 0;
                break;
            }

            right = plus;
        }

        bool endsInNumber = right > 0 && tokens[right - 1].Kind == TokenKinds.Number;
        if (terms >= 2 && endsInNumber && sum != total)
        {
            context.Report(
                TextSpan.FromBounds(tokens[right - 1].Start, tokens[index + 1].End),
                $"各部分之和是{sum.ToString(CultureInfo.InvariantCulture)}，不是{total.ToString(CultureInfo.InvariantCulture)}",
                $"the parts add up to {sum.ToString(CultureInfo.InvariantCulture)}, not {total.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static void CheckShares(in Token token, RuleContext context)
    {
        TextSpan block = context.Blocks[token.Block].Span;
        if (context.Blocks[token.Block].IsRunningText
            && Shares.TryRead(context.Slice(block), token.Start - block.Start, out decimal total, out decimal sum, out int length) && sum > total)
        {
            context.Report(
                new TextSpan(token.Start, length),
                $"“其中”各项之和{sum.ToString(CultureInfo.InvariantCulture)}大于总数{total.ToString(CultureInfo.InvariantCulture)}",
                $"the shares add up to {sum.ToString(CultureInfo.InvariantCulture)}, more than the total of {total.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static bool TryRead(ReadOnlySpan<Token> tokens, int index, RuleContext context, out decimal value)
    {
        value = 0;
        return tokens[index].Kind == TokenKinds.Number && tokens[index].Length <= 12
            && decimal.TryParse(context.Slice(tokens[index]), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>3+2=1×5 and 3+2=5N go on.</summary>
    private static bool IsContinued(RuleContext context, in Token total)
        => context.After(total) is '×' or '+' or '＋' or '-' or '－' or '*' or '/' or '÷' or '%' or '％' or '=' or '＝' || char.IsAsciiLetter(context.After(total));
}
