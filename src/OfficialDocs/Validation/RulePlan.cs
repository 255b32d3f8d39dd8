namespace OfficialDocs.Validation;

/// <summary>A set of rules made ready: which of them are called for which token. Immutable; rules are known by their index.</summary>
internal sealed class RulePlan
{
    private readonly int[][] _asked; // By topic.

    public RulePlan(Rule[] rules)
    {
        Rules = rules;
        Requires = [.. rules.Select(static rule => rule.Requires)];
        int[][] byKind = [.. Enumerable.Range(0, Tokenizer.KindCount).Select(AskingFor)];
        ILookup<char, int> byMark = rules.SelectMany(static (rule, index) => rule.Marks.Distinct().Select(mark => (Mark: mark, Index: index))).ToLookup(static asked => asked.Mark, static asked => asked.Index);
        ILookup<string, int> byWord = rules.SelectMany(static (rule, index) => rule.Words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Index: index)))
            .ToLookup(static asked => asked.Word, static asked => asked.Index, StringComparer.Ordinal);
        int[] anyMark = byKind[Tokenizer.TopicOf(TokenKinds.Mark)];
        int[] anyWord = byKind[Tokenizer.TopicOf(TokenKinds.Word)];
        _asked = [.. byKind, .. byMark.Select(asking => (int[])[.. anyMark, .. asking]), .. byWord.Select(asking => (int[])[.. anyWord, .. asking])];
        Tokenizer = new Tokenizer([.. byWord.Select(static asking => asking.Key)], [.. byMark.Select(static asking => asking.Key)]);

        int[] AskingFor(int kind) => [.. Enumerable.Range(0, rules.Length).Where(index => ((uint)rules[index].Tokens >> kind & 1) != 0)];
    }

    public Rule[] Rules { get; }

    /// <summary>What each rule requires of a document, by its index: in one row, so that a rule left out costs one look.</summary>
    public DocumentFeatures[] Requires { get; }

    public Tokenizer Tokenizer { get; }

    /// <summary>The indices of the rules that asked for a token: those that asked for all of its kind, then those that asked for this mark or this word.</summary>
    public ReadOnlySpan<int> For(in Token token) => _asked[token.Topic];
}
