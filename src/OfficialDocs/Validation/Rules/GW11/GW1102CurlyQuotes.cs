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
        Reason = new("引号分前后，直引号\"和'分不出起止，也不是中文标点。", "Chinese quotes open and close; a straight one does neither."),
        Remarks = new(
            "只在一段中的直引号能逐一配成前引号和后引号时自动修改，直单引号也只在此时报；数字后表示英寸、秒的符号和外文中的引号不在此列。",
            "Fixed by itself only where all straight quotes of a paragraph pair up; single ones are reported only there. Leaves alone inches, seconds and quotes in foreign text."),
        Bad = new RuleExample("要落实⟦\"⟧十四五⟦\"⟧规划提出的任务。"),
        Good = new RuleExample("要落实“十四五”规划提出的任务。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.StraightQuotes;

    public override void CheckDocument(RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!Punctuation.IsText(block.Role))
            {
                continue;
            }

            if (context.Slice(block).ContainsAny('"', '＂'))
            {
                Check(context, block);
            }

            if (context.Slice(block).ContainsAny('\'', '＇'))
            {
                CheckSingle(context, block);
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

    /// <summary>
    /// Checks straight single quotes, where all of a block are pairs around Chinese: one by itself may be an apostrophe or a foot. They are
    /// quotes of the first level, but for those inside others.
    /// </summary>
    private static void CheckSingle(RuleContext context, in TextBlock block)
    {
        if (!SinglesPairUp(context, block))
        {
            return;
        }

        bool isInside = false;
        bool isOpen = false;
        for (int i = block.Span.Start; i < block.Span.End; i++)
        {
            char c = context.Text[i];
            if (c is '“' or '”' or '"' or '＂')
            {
                isInside = c == '“' || (c != '”' && !isInside);
            }
            else if (c is '\'' or '＇')
            {
                isOpen = !isOpen;
                var place = new TextSpan(i, 1);
                string right = isInside ? (isOpen ? "‘" : "’") : (isOpen ? "“" : "”");
                context.Report(place, isInside ? "直引号应当用‘’" : "直引号应当用“”", isInside ? "straight quotes must be ‘’" : "straight quotes must be “”", Fix.Safe(place, right));
            }
        }
    }

    private static bool SinglesPairUp(RuleContext context, in TextBlock block)
    {
        int open = -1;
        int doubles = 0;
        int straight = 0;
        for (int i = block.Span.Start; i < block.Span.End; i++)
        {
            char c = context.Text[i];
            if (c is '‘' or '’')
            {
                return false; // Who mixes them may mean an apostrophe.
            }

            doubles += c is '“' or '”' or '"' or '＂' ? 1 : 0;
            straight += c is '"' or '＂' ? 1 : 0;
            if (c is not ('\'' or '＇'))
            {
                continue;
            }

            char outer = At(context, block, open < 0 ? i - 1 : i + 1);
            char inner = At(context, block, open < 0 ? i + 1 : i - 1);
            bool isOutside = outer is '\0' or '"' or '＂' || Punctuation.IsChinese(outer);
            bool isInside = char.IsLetterOrDigit(inner) || inner is '《' or '》' or '）';
            bool isPair = open < 0 || ((doubles & 1) == 0 && ContainsHan(context.Text.AsSpan(open + 1, i - open - 1)));
            if (!isOutside || !isInside || !isPair)
            {
                return false;
            }

            open = open < 0 ? i : -1;
            doubles = 0;
        }

        return open < 0 && (straight & 1) == 0; // 12" may be inches.
    }

    private static bool ContainsHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Lexeme.IsHan(c))
            {
                return true;
            }
        }

        return false;
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
