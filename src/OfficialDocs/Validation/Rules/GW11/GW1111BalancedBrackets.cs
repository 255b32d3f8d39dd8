using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1111: quotes, brackets and 书名号 have their partners.</summary>
internal sealed class GW1111BalancedBrackets : Rule
{
    private const string Opening = "“（《〈〔【";
    private const string Closing = "”）》〉〕】";
    private const int LongestLabel = 3;

    public override RuleDescriptor Descriptor { get; } = new("GW1111")
    {
        Name = new("引号、括号、书名号成对，嵌套不交叉", "Quotes, brackets and 书名号 come in pairs that do not cross"),
        Clause = "GB/T 15834-2011 4.8；GB/T 15834-2011 4.9；GB/T 15834-2011 4.15",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = null,
        Reason = new("缺一半的引号、括号或书名号使引文、注释和文件名的起止不明。", "A half pair leaves open where a quotation, a note or a title ends."),
        Remarks = new(
            "标题、注释和引文可以跨段：前一段多出的前半与后一段多出的后半视为一对；分段引文各段开头都用前引号，只有末段用后引号。“1）”一类的序号、附注（GW0709）和直引号（GW1102）不在此列。",
            "Titles, notes and quotations may run over lines: a half that is left open in one line and closed in a later one is a pair, and in a quotation of several paragraphs each begins with “. Labels such as 1） are left alone, and so are the note under the date (GW0709) and straight quotes (GW1102)."),
        Bad = new RuleExample("要落实《云州市防汛办法》⟦（⟧以下简称《办法》。"),
        Good = new RuleExample("要落实《云州市防汛办法》（以下简称《办法》）。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.LoneBrackets;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<LoneBracket> lone = context.Brackets.Lone;
        bool[] hasPartner = MatchAcrossBlocks(context, lone);
        int block = -1;
        bool hasStraightQuotes = false;
        for (int i = 0; i < lone.Count; i++)
        {
            if (lone[i].Block != block)
            {
                block = lone[i].Block;
                hasStraightQuotes = context.Slice(context.Blocks[block]).ContainsAny('"', '＂');
            }

            // A straight quote may be the other half: “十四五".
            bool mayHaveStraightPartner = hasStraightQuotes && context.Text[lone[i].Position] is '“' or '”';
            if (!hasPartner[i] && !mayHaveStraightPartner && !IsQuotationInParagraphs(context, lone[i]))
            {
                Check(context, lone[i]);
            }
        }
    }

    /// <summary>In a quotation of several paragraphs each begins with “, and the last alone ends with ”.</summary>
    private static bool IsQuotationInParagraphs(RuleContext context, in LoneBracket bracket)
        => bracket.IsOpening && context.Text[bracket.Position] == '“' && bracket.Block + 1 < context.Blocks.Count
            && context.Slice(context.Blocks[bracket.Block + 1]) is ['“', ..];

    private static void Check(RuleContext context, in LoneBracket bracket)
    {
        TextBlock block = context.Blocks[bracket.Block];
        int kind = KindOf(context.Text[bracket.Position]);
        if (kind < 0 || !Punctuation.IsText(block.Role) || (kind == 1 && !bracket.IsOpening && ClosesLabel(context, block, bracket.Position)))
        {
            return;
        }

        char mark = context.Text[bracket.Position];
        char partner = bracket.IsOpening ? Closing[kind] : Opening[kind];
        context.Report(new TextSpan(bracket.Position, 1), $"“{mark}”没有与之配对的“{partner}”", $"{mark} has no {partner} to go with it");
    }

    /// <summary>Pairs what one block leaves open with what a later one closes, kind by kind.</summary>
    private static bool[] MatchAcrossBlocks(RuleContext context, IReadOnlyList<LoneBracket> lone)
    {
        var hasPartner = new bool[lone.Count];
        var open = new Stack<int>[Opening.Length];
        for (int i = 0; i < lone.Count; i++)
        {
            int kind = KindOf(context.Text[lone[i].Position]);
            if (kind < 0)
            {
                continue;
            }

            Stack<int> waiting = open[kind] ??= new Stack<int>();
            if (lone[i].IsOpening)
            {
                waiting.Push(i);
            }
            else if (waiting.TryPeek(out int partner) && lone[partner].Block < lone[i].Block)
            {
                waiting.Pop();
                hasPartner[partner] = hasPartner[i] = true;
            }
        }

        return hasPartner;
    }

    private static int KindOf(char mark)
    {
        mark = mark switch { '(' => '（', ')' => '）', _ => mark };
        int kind = Opening.IndexOf(mark, StringComparison.Ordinal);
        return kind >= 0 ? kind : Closing.IndexOf(mark, StringComparison.Ordinal);
    }

    /// <summary>1） a) 一）: a number at the beginning or behind a mark.</summary>
    private static bool ClosesLabel(RuleContext context, in TextBlock block, int position)
    {
        int start = position;
        while (start > block.Span.Start && position - start < LongestLabel && IsLabelCharacter(context.Text[start - 1]))
        {
            start--;
        }

        return start < position && (start == block.Span.Start || !char.IsLetterOrDigit(context.Text[start - 1]));
    }

    private static bool IsLabelCharacter(char c) => char.IsAsciiLetter(c) || ChineseNumeral.IsArabicDigit(c) || ChineseNumeral.IsNumeralCharacter(c);
}
