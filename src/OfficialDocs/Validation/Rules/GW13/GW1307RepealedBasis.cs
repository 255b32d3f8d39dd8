using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1307: a repealed document is not cited as a basis.</summary>
internal sealed class GW1307RepealedBasis : TokenRule
{
    private static readonly string[] s_repeals = ["废止", "失效", "停止执行", "取代", "代替", "替代", "修订", "原《", "不再"];
    private static readonly string[] s_bases = ["根据", "按照", "依据", "依照", "遵照", "执行", "落实", "贯彻", "符合", "违反", "参照"];

    public override RuleDescriptor Descriptor { get; } = new("GW1307")
    {
        Name = new("不以已废止的文件为依据", "A repealed document is not cited as a basis"),
        Clause = "条例 第四十二条",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("依据已经废止的文件，行文的依据就不成立。", "A document that rests on a repealed one rests on nothing."),
        Remarks = new("只看“根据”“按照”“执行”等之后的引用；同一段说到废止、失效、修订的不报，2012年7月1日以前的公文不报。", "Looks at citations behind 根据, 按照, 执行 and the like; silent where the same paragraph speaks of a repeal, and in documents from before 2012-07-01."),
        Tables = KnowledgeTables.Repeals,
        Bad = new RuleExample("各单位要根据《⟦国家行政机关公文处理办法⟧》改进公文工作。"),
        Good = new RuleExample("各单位要根据《党政机关公文处理工作条例》改进公文工作。"),
    };

    public override string Marks => "《";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (!block.IsRunningText || !context.Brackets.TryGetPairAt(token.Start, out BracketPair title) || title.Span.Length > 80)
        {
            return;
        }

        var place = TextSpan.FromBounds(token.End, title.Close);
        if (context.Document.IsFromBefore(DocumentAge.Regulations2012)) // What an older document cites was in force.
        {
            return;
        }

        if (context.Knowledge.GetSuccessor(context.Slice(place).ToString()) is not { } successor || !IsBasis(token, block, context))
        {
            return;
        }

        Fix? fix = successor.Length == 0 ? null : Fix.Suggested(place, successor, new("以后继文件为准", "the document that took its place"));
        context.Report(place, "引用的依据已经废止", "the document cited as a basis is repealed", fix);
    }

    private static bool IsBasis(in Token token, in TextBlock block, RuleContext context)
    {
        // Only known titles come as far as this, so that reading the paragraph again costs little.
        if (ContainsAny(context.Slice(block), s_repeals))
        {
            return false;
        }

        int start = Math.Max(block.Span.Start, token.Start - 40);
        ReadOnlySpan<char> before = context.Text.AsSpan(start, token.Start - start);
        int sentence = before.LastIndexOfAny("。；");
        return ContainsAny(before[(sentence + 1)..], s_bases);
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
