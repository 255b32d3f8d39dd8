namespace OfficialDocs.Validation;

/// <summary>A set of rules made ready: which of them are called for which token. Immutable; rules are known by their index.</summary>
internal sealed class RulePlan
{
    private readonly int[][] _asked; // By topic.

    public RulePlan(Rule[] rules)
    {
        Rules = rules;
        Requires = [.. rules.Select(static rule => rule.Requires)];
        int[][] byKind = [.. Enumerable.Range(0, Tokenizer.KindCount).Select(bit => Where(rule => ((uint)rule.Tokens >> bit & 1) != 0))];
        char[] marks = [.. rules.SelectMany(static rule => rule.Marks).Distinct()];
        string[] words = [.. rules.SelectMany(static rule => rule.Words).Distinct(StringComparer.Ordinal)];
        int[] anyMark = byKind[Tokenizer.TopicOf(TokenKinds.Mark)];
        int[] anyWord = byKind[Tokenizer.TopicOf(TokenKinds.Word)];
        _asked =
        [
            .. byKind,
            .. marks.Select(mark => Behind(anyMark, rule => rule.Marks.Contains(mark, StringComparison.Ordinal))),
            .. words.Select(word => Behind(anyWord, rule => rule.Words.Contains(word, StringComparer.Ordinal))),
        ];
        Tokenizer = new Tokenizer(words, marks);

        int[] Behind(int[] first, Func<Rule, bool> condition) => [.. first, .. Where(condition)];

        int[] Where(Func<Rule, bool> condition) => [.. Enumerable.Range(0, rules.Length).Where(index => condition(rules[index]))];
    }

    public Rule[] Rules { get; }

    /// <summary>What each rule requires of a document, by its index: in one row, so that a rule left out costs one look.</summary>
    public DocumentFeatures[] Requires { get; }

    public Tokenizer Tokenizer { get; }

    /// <summary>The indices of the rules that asked for a token: those that asked for all of its kind, then those that asked for this mark or this word.</summary>
    public ReadOnlySpan<int> For(in Token token) => _asked[token.Topic];
}
