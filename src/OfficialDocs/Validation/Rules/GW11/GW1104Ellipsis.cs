using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1104: an ellipsis has six dots.</summary>
internal sealed class GW1104Ellipsis : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1104")
    {
        Name = new("省略号用六个点“……”", "An ellipsis has six dots"),
        Clause = "GB/T 15834-2011 4.11",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("省略号的形式是“……”，占两个字的位置。", "The Chinese ellipsis is two characters wide: ……."),
        Remarks = new("外文中的“...”不在此列；连成一行的点线（目录、表格）也不在此列。", "Leaves alone the dots of foreign text and the leaders of tables."),
        Bad = new RuleExample("各单位要加强监测⟦...⟧及时报告有关情况。"),
        Good = new RuleExample("各单位要加强监测……及时报告有关情况。"),
    };

    public override string Marks => ".。…";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        // A run is looked at once, from its first mark.
        char c = context.Text[token.Start];
        if (context.Before(token) == c)
        {
            return;
        }

        int end = token.End;
        int blockEnd = context.Blocks[token.Block].Span.End;
        while (end < blockEnd && context.Text[end] == c)
        {
            end++;
        }

        if (IsDot(context.Before(token)) || (end < blockEnd && IsDot(context.Text[end])))
        {
            return; // ………………..1: the leader of a table of contents.
        }

        int length = end - token.Start;
        bool isEllipsis = c switch
        {
            '…' => length is 1 or 3,
            '.' => length is 3 or 6 && (Lexeme.IsHan(context.Before(token)) || (end < blockEnd && Lexeme.IsHan(context.Text[end]))),
            _ => length is 3 or 6,
        };
        if (isEllipsis)
        {
            var place = TextSpan.FromBounds(token.Start, end);
            context.Report(place, "省略号应当用六个点“……”", "an ellipsis is six dots: ……", Fix.Safe(place, "……"));
        }
    }

    private static bool IsDot(char c) => c is '.' or '…' or '·';
}
