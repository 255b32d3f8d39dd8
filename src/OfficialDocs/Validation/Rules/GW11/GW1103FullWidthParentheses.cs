using OfficialDocs.Parsing;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1103: parentheses around Chinese text are full-width, and both of a pair alike.</summary>
internal sealed class GW1103FullWidthParentheses : Rule
{
    /// <summary>Chinese text shows itself at once; without a limit, nested parentheses would take the square of their length.</summary>
    private const int Inspected = 64;

    public override RuleDescriptor Descriptor { get; } = new("GW1103")
    {
        Name = new("中文用全角括号（）", "Parentheses around Chinese text are full-width"),
        Clause = "GB/T 15834-2011 4.9；GB/T 15834-2011 5.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("中文括号占一个字位置；全角、半角混用会使同一对括号宽窄不一。", "A Chinese parenthesis takes the room of a character; mixed widths make a pair look lopsided."),
        Remarks = new(
            "括号内只有外文、数字的，以及算式、文件名中的括号，不在此列。层次序数、发文字号、附注和附件序号的括号由 GW0506、GW0201、GW1302、GW0709、GW0609 检查。",
            "Leaves alone parentheses that hold foreign text or numbers only, and those of a formula or a file name. Those of section labels, document numbers, notes and attachment labels have rules of their own."),
        Bad = new RuleExample("各县⟦(⟧市、区⟦)⟧要认真落实。"),
        Good = new RuleExample("各县（市、区）要认真落实。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.HalfWidthParentheses;

    public override void CheckDocument(RuleContext context)
    {
        int block = 0;
        foreach (BracketPair pair in context.Brackets.PairsAsSpan)
        {
            char open = context.Text[pair.Open];
            char close = context.Text[pair.Close];
            if (open != '(' && close != ')')
            {
                continue;
            }

            while (context.Blocks[block].Span.End <= pair.Open)
            {
                block++;
            }

            if (IsChinese(context, pair) && !IsFactor(context, pair) && !IsInFileName(context, pair, context.Blocks[block]) && !BelongsToAnotherRule(context, pair, context.Blocks[block]))
            {
                Check(context, pair.Open, '(', "（");
                Check(context, pair.Close, ')', "）");
            }
        }
    }

    private static void Check(RuleContext context, int position, char halfWidth, string right)
    {
        if (context.Text[position] == halfWidth)
        {
            var place = new TextSpan(position, 1);
            context.Report(place, "中文的括号应当用全角的“（）”", "parentheses around Chinese text must be full-width （）", Fix.Safe(place, right));
        }
    }

    private static bool IsChinese(RuleContext context, in BracketPair pair)
    {
        if (context.Text[pair.Open] == '（' || context.Text[pair.Close] == '）')
        {
            return true;
        }

        foreach (char c in context.Text.AsSpan(pair.Open + 1, Math.Min(pair.Close - pair.Open - 1, Inspected)))
        {
            if (Lexeme.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>[原价+(装修费-折旧)]×2%: brackets of a formula are mathematical signs.</summary>
    private static bool IsFactor(RuleContext context, in BracketPair pair)
        => (pair.Open > 0 && "=＝×÷+＋[".Contains(context.Text[pair.Open - 1], StringComparison.Ordinal))
            || (pair.Close + 1 < context.Text.Length && "=＝×÷+＋]".Contains(context.Text[pair.Close + 1], StringComparison.Ordinal));

    /// <summary>申报表(样表).docx: the name of a file is written as the file has it.</summary>
    private static bool IsInFileName(RuleContext context, in BracketPair pair, in TextBlock block)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(pair.Close + 1, Math.Min(Inspected, Math.Max(0, block.Span.End - pair.Close - 1)));
        int name = 0;
        while (name < rest.Length && (char.IsLetterOrDigit(rest[name]) || rest[name] is '(' or ')' or '（' or '）' or '-' or '_'))
        {
            name++;
        }

        if (name == rest.Length || rest[name] != '.')
        {
            return false;
        }

        int extension = name + 1;
        while (extension < rest.Length && char.IsAsciiLetterOrDigit(rest[extension]))
        {
            extension++;
        }

        return PageChrome.FileExtension(context.Text.AsSpan(pair.Open, pair.Close + 1 + extension - pair.Open)) > 0;
    }

    private static bool BelongsToAnotherRule(RuleContext context, in BracketPair pair, in TextBlock block)
        => !Punctuation.IsText(block.Role)
            || (block.Role == LineRole.AttachmentNote && SectionLabel.TryScan(context.Text.AsSpan(pair.Open, block.Span.End - pair.Open), out int length, out _) && pair.Open + length > pair.Close)
            || Punctuation.IsInSectionLabel(context, block, pair.Open);
}
