namespace OfficialDocs.Validation;

/// <summary>A set of rules made ready: which of them are called for which token. Immutable; rules are known by their index.</summary>
internal sealed class RulePlan
{
    private readonly int[][] _byKind;
    private readonly ushort[] _markIds = new ushort[char.MaxValue + 1];
    private readonly int[][] _byMark;
    private readonly int[][] _byWord;

    public RulePlan(Rule[] rules)
    {
        Rules = rules;
        Requires = [.. rules.Select(static rule => rule.Requires)];
        _byKind = [.. Enumerable.Range(0, 32).Select(bit => Where(rule => ((uint)rule.Tokens >> bit & 1) != 0))];
        char[] marks = [.. rules.SelectMany(static rule => rule.Marks).Distinct()];
        int[] anyMark = _byKind[Index(TokenKinds.Mark)];
        _byMark = [anyMark, .. marks.Select(mark => Behind(anyMark, rule => rule.Marks.Contains(mark, StringComparison.Ordinal)))];
        for (int i = 0; i < marks.Length; i++)
        {
            _markIds[marks[i]] = (ushort)(i + 1);
        }

        string[] words = [.. rules.SelectMany(static rule => rule.Words).Distinct(StringComparer.Ordinal)];
        int[] anyWord = _byKind[Index(TokenKinds.Word)];
        _byWord = [.. words.Select(word => Behind(anyWord, rule => rule.Words.Contains(word, StringComparer.Ordinal)))];
        Tokenizer = new Tokenizer(words);

        int[] Behind(int[] first, Func<Rule, bool> condition) => [.. first, .. Where(condition)];

        int[] Where(Func<Rule, bool> condition) => [.. Enumerable.Range(0, rules.Length).Where(index => condition(rules[index]))];
    }

    public Rule[] Rules { get; }

    /// <summary>What each rule needs, by its index: in one row, so that a rule left out costs one look.</summary>
    public DocumentFeatures[] Requires { get; }

    public Tokenizer Tokenizer { get; }

    /// <summary>The indices of the rules that asked for a token: those that asked for all of its kind, then those that asked for this mark or this word.</summary>
    public ReadOnlySpan<int> For(in Token token, char first) => token.Kind switch
    {
        TokenKinds.Word => _byWord[token.WordId],
        TokenKinds.Mark => _byMark[_markIds[first]],
        _ => _byKind[Index(token.Kind)],
    };

    private static int Index(TokenKinds kind) => System.Numerics.BitOperations.TrailingZeroCount((uint)kind);
}
