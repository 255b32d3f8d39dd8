using System.Buffers;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0312: 书名号 inside 书名号 are single ones.</summary>
internal sealed class GW0312NestedTitles : Rule
{
    private static readonly SearchValues<char> s_titleMarks = SearchValues.Create("《》〈〉‹›«»＜＞⟨⟩");

    private static readonly LocalizedText s_reason = new("只看成对的书名号；外面若还有一层，应当从外层数起", "Counts the pairs alone; with one more around them, count from that");

    public override RuleDescriptor Descriptor { get; } = new("GW0312")
    {
        Name = new("书名号里再用书名号时，里面用单书名号", "Title marks inside title marks are single: 《〈〉》"),
        Clause = "GB/T 15834-2011 4.15.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("书名号中还需要书名号时，外面用双书名号，里面用单书名号，不然看不出哪一个与哪一个配对。", "Outside 《》, inside 〈〉: otherwise nobody sees which mark closes which."),
        Remarks = new("缺了一半的书名号由配对规则检查；“《甲》、《乙》”少了半个书名号而看似嵌套的不在此列。一行中另有不成对的书名号或者形近的符号的，层数不明，只作提示修改。", "Marks without a partner belong to another rule; lists that look nested because one is missing are left alone. Where a line has other marks without a partner, or look-alikes, the level is not known and the fix is a suggestion."),
        Bad = new RuleExample("请认真贯彻《云州市人民政府关于印发⟦《节水办法》⟧的通知》精神。"),
        Good = new RuleExample("请认真贯彻《云州市人民政府关于印发〈节水办法〉的通知》精神。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NestedBrackets;

    public override void CheckDocument(RuleContext context)
    {
        // The levels of 书名号 open at the place looked at, outermost first.
        var open = new Stack<Level>();
        int block = 0;
        bool? areLevelsKnown = null;
        foreach (BracketPair pair in context.Brackets.PairsAsSpan)
        {
            while (open.TryPeek(out Level? top) && top.Pair.Close < pair.Open)
            {
                open.Pop();
            }

            char mark = context.Text[pair.Open];
            if (mark is not ('《' or '〈') || pair.Depth > BracketMap.MaximumDepth)
            {
                continue;
            }

            bool shouldBeSingle = open.TryPeek(out Level? outer) && outer.IsDouble;
            if (shouldBeSingle && mark == '《' && !LooksLikeList(context, pair, outer!))
            {
                while (context.Blocks[block].Span.End <= pair.Open)
                {
                    block++;
                    areLevelsKnown = null;
                }

                areLevelsKnown ??= AreLevelsKnown(context, context.Blocks[block]);
                TextEdit[] edits = [new(new(pair.Open, 1), "〈"), new(new(pair.Close, 1), "〉")];
                context.Report(
                    pair.Span,
                    "书名号里的书名号应当用“〈〉”",
                    "title marks inside 《》 are 〈〉",
                    areLevelsKnown.Value ? Fix.Safe(edits) : Fix.Suggested(edits, s_reason));
            }

            open.Push(new Level(pair, !shouldBeSingle));
        }
    }

    /// <summary>
    /// Whether every level of a line is known. A title that begins on the line before, or in marks that only look like 书名号, is one level more, and
    /// what is to be single by what is seen is double then.
    /// </summary>
    private static bool AreLevelsKnown(RuleContext context, in TextBlock block)
    {
        ReadOnlySpan<char> text = context.Slice(block);
        for (int position = text.IndexOfAny(s_titleMarks); position >= 0;)
        {
            if (text[position] is not ('《' or '》' or '〈' or '〉') || context.Brackets.IsLone(block.Span.Start + position))
            {
                return false;
            }

            int next = text[(position + 1)..].IndexOfAny(s_titleMarks);
            position = next < 0 ? -1 : position + 1 + next;
        }

        return true;
    }

    /// <summary>《甲、《乙》、《丙》》 has lost a mark: what is nested is an item of a list.</summary>
    private static bool LooksLikeList(RuleContext context, BracketPair inner, Level outer)
    {
        if (context.Text[inner.Open - 1] is not ('、' or '，' or '；'))
        {
            return false;
        }

        int about = outer.FirstAbout(context.Text);
        return about < 0 || about + 2 >= inner.Open;
    }

    /// <summary>书名号 that are open.</summary>
    private sealed class Level(BracketPair pair, bool isDouble)
    {
        private int? _firstAbout;

        public BracketPair Pair => pair;

        public bool IsDouble => isDouble;

        /// <summary>Where the first 关于 stands in them; -1 where there is none. Looked for once, however many titles they enclose.</summary>
        public int FirstAbout(string text)
        {
            _firstAbout ??= text.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1).IndexOf("关于") is >= 0 and int found ? pair.Open + 1 + found : -1;
            return _firstAbout.Value;
        }
    }
}
