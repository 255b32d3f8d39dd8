using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1102: quotes are “” and ‘’.</summary>
internal sealed class GW1102CurlyQuotes : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1102")
    {
        Name = new("引号用“”", "Quotes are curly: “”"),
        Clause = "GB/T 15834-2011 4.8",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("引号分前后，直引号\"分不出起止，也不是中文标点。", "Chinese quotes open and close; a straight one does neither."),
        Remarks = new(
            "只在一段中的直引号能逐一配成前引号和后引号时自动修改；数字后表示英寸、秒的符号和外文中的引号不在此列。",
            "Fixed by itself only where all straight quotes of a paragraph pair up. Leaves alone inches, seconds and quotes in foreign text."),
        Bad = new RuleExample("要落实⟦\"⟧十四五⟦\"⟧规划提出的任务。"),
        Good = new RuleExample("要落实“十四五”规划提出的任务。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.StraightQuotes;

    public override void CheckDocument(RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (Punctuation.IsText(block.Role) && context.Slice(block).ContainsAny('"', '＂'))
            {
                Check(context, block);
            }
        }
    }

    private static void Check(RuleContext context, in TextBlock block)
    {
        bool pairUp = PairUp(context, block);
        bool isOpen = false;
        for (int i = block.Span.Start; i < block.Span.End; i++)
        {
            char c = context.Text[i];
            if (c is '“' or '”')
            {
                isOpen = c == '“';
            }
            else if (c is '"' or '＂')
            {
                var place = new TextSpan(i, 1);
                if (IsBesideChinese(context, block, i))
                {
                    context.Report(place, "直引号应当用“”", "straight quotes must be “”", pairUp ? Fix.Safe(place, isOpen ? "”" : "“") : null);
                }

                isOpen = !isOpen;
            }
        }
    }

    /// <summary>Whether the quotes of a block open and close in turn, each in a place where it can, so that it is known which is which.</summary>
    private static bool PairUp(RuleContext context, in TextBlock block)
    {
        bool isOpen = false;
        for (int i = block.Span.Start; i < block.Span.End; i++)
        {
            char c = context.Text[i];
            if (c is not ('“' or '”' or '"' or '＂'))
            {
                continue;
            }

            bool straight = c is '"' or '＂';
            bool opens = straight ? !isOpen : c == '“';
            if (opens == isOpen || (straight && (!IsBesideChinese(context, block, i) || !CanBe(opens, context, block, i))))
            {
                return false;
            }

            isOpen = opens;
        }

        return !isOpen;
    }

    private static bool CanBe(bool opens, RuleContext context, in TextBlock block, int position)
    {
        char inner = opens ? At(context, block, position + 1) : At(context, block, position - 1);
        return inner != '\0' && !Lexeme.IsBlank(inner) && !(opens && (Punctuation.IsPoint(inner) || inner is '）' or '》' or ')'));
    }

    private static bool IsBesideChinese(RuleContext context, in TextBlock block, int position)
        => Punctuation.IsChinese(At(context, block, position - 1)) || Punctuation.IsChinese(At(context, block, position + 1));

    private static char At(RuleContext context, in TextBlock block, int position)
        => position >= block.Span.Start && position < block.Span.End ? context.Text[position] : '\0';
}
