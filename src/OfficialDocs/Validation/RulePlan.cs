namespace OfficialDocs.Validation;

/// <summary>A set of rules made ready: which of them are called for which token. Immutable; rules are known by their index.</summary>
internal sealed class RulePlan
{
    private static readonly int[] s_nobody = [];

    private readonly int[][] _byKind;
    private readonly int[] _markIds = new int[char.MaxValue + 1];
    private readonly int[][] _byMark;
    private readonly int[][] _byWord;

    public RulePlan(Rule[] rules)
    {
        Rules = rules;
        _byKind = [.. Enumerable.Range(0, 32).Select(bit => Where(rule => ((uint)rule.Tokens >> bit & 1) != 0))];
        char[] marks = [.. rules.SelectMany(static rule => rule.Marks).Distinct()];
        _byMark = [s_nobody, .. marks.Select(mark => Where(rule => rule.Marks.Contains(mark, StringComparison.Ordinal)))];
        for (int i = 0; i < marks.Length; i++)
        {
            _markIds[marks[i]] = i + 1;
        }

        string[] words = [.. rules.SelectMany(static rule => rule.Words).Distinct(StringComparer.Ordinal)];
        _byWord = [.. words.Select(word => Where(rule => rule.Words.Contains(word, StringComparer.Ordinal)))];
        Tokenizer = new Tokenizer(words);

        int[] Where(Func<Rule, bool> condition) => [.. Enumerable.Range(0, rules.Length).Where(index => condition(rules[index]))];
    }

    public Rule[] Rules { get; }

    public Tokenizer Tokenizer { get; }

    /// <summary>The indices of the rules that asked for every token of a kind.</summary>
    public ReadOnlySpan<int> ByKind(TokenKinds kind) => _byKind[System.Numerics.BitOperations.TrailingZeroCount((uint)kind)];

    /// <summary>The indices of the rules that asked for this mark or this word.</summary>
    public ReadOnlySpan<int> ByText(in Token token, char first) => token.Kind switch
    {
        TokenKinds.Word => _byWord[token.WordId],
        TokenKinds.Mark => _byMark[_markIds[first]],
        _ => s_nobody,
    };
}
