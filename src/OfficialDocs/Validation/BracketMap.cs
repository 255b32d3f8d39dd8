using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>A pair of quotes, brackets or 书名号.</summary>
/// <param name="Open">The position of the opening mark.</param>
/// <param name="Close">The position of the closing mark.</param>
/// <param name="Depth">How many pairs of any kind it lies in.</param>
public readonly record struct BracketPair(int Open, int Close, int Depth)
{
    /// <summary>The pair with what it encloses.</summary>
    public TextSpan Span => TextSpan.FromBounds(Open, Close + 1);
}

/// <summary>A bracket without its partner, or one that closes another kind than was open.</summary>
/// <param name="Position">The position of the mark.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="IsOpening">Whether it opens.</param>
public readonly record struct LoneBracket(int Position, int Block, bool IsOpening);

/// <summary>Quotes, brackets and 书名号 of a text with their partners. A pair lies within one block.</summary>
public sealed class BracketMap
{
    private const string Opening = "“‘（(《〈〔［[【『「";
    private const string Closing = "”’）)》〉〕］]】』」";

    // Deeper nesting is no text; without a limit, a text of nothing but brackets would take the square of its length.
    private const int MaximumDepth = 32;

    private readonly int[] _parents;

    private BracketMap(List<BracketPair> pairs, List<LoneBracket> lone)
    {
        pairs.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        lone.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        Pairs = pairs;
        Lone = lone;
        _parents = new int[pairs.Count];
        var path = new Stack<int>();
        for (int i = 0; i < pairs.Count; i++)
        {
            while (path.TryPeek(out int top) && pairs[top].Close < pairs[i].Open)
            {
                path.Pop();
            }

            _parents[i] = path.TryPeek(out int parent) ? parent : -1;
            pairs[i] = pairs[i] with { Depth = path.Count };
            path.Push(i);
        }
    }

    /// <summary>The pairs in the order of their opening marks. The two marks may differ in width: （…).</summary>
    public IReadOnlyList<BracketPair> Pairs { get; }

    /// <summary>The marks without a partner, in the order of the text.</summary>
    public IReadOnlyList<LoneBracket> Lone { get; }

    /// <summary>The pair that opens at a position.</summary>
    /// <param name="position">The position of an opening mark.</param>
    /// <param name="pair">The pair.</param>
    /// <returns>Whether one opens there.</returns>
    public bool TryGetPairAt(int position, out BracketPair pair)
    {
        int found = FirstFrom(position);
        bool exists = found < Pairs.Count && Pairs[found].Open == position;
        pair = exists ? Pairs[found] : default;
        return exists;
    }

    /// <summary>Whether a position lies between two marks of a kind.</summary>
    /// <param name="position">The position.</param>
    /// <param name="opening">The opening marks that count: “‘ for quotations.</param>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool IsInside(int position, string opening, string text)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(text);
        // From the last pair that opens before the place outwards.
        int current = FirstFrom(position) - 1;
        for (int steps = 0; current >= 0 && steps <= MaximumDepth; steps++)
        {
            BracketPair pair = Pairs[current];
            if (pair.Close > position && opening.Contains(text[pair.Open], StringComparison.Ordinal))
            {
                return true;
            }

            current = _parents[current];
        }

        return false;
    }

    /// <summary>The index of the first pair that opens at a position or after it.</summary>
    private int FirstFrom(int position)
    {
        int low = 0;
        int high = Pairs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Pairs[middle].Open < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal static BracketMap Create(RuleContext context)
    {
        var pairs = new List<BracketPair>();
        var lone = new List<LoneBracket>();
        var open = new List<(int Kind, int Position)>();
        int block = -1;
        foreach (ref readonly Token token in context.Tokens.AsSpan())
        {
            if (token.Kind != TokenKinds.Mark)
            {
                continue;
            }

            if (token.Block != block)
            {
                Abandon(0);
                block = token.Block;
            }

            char c = context.Text[token.Start];
            if (c is '，' or '。' or '、' or '；' or '：')
            {
                continue; // Most marks.
            }

            int kind = Opening.IndexOf(c, StringComparison.Ordinal);
            if (kind >= 0)
            {
                open.Add((Width(kind), token.Start));
                continue;
            }

            kind = Closing.IndexOf(c, StringComparison.Ordinal);
            if (kind < 0 || (c == '’' && IsApostrophe(context, token)))
            {
                continue;
            }

            int partner = FindPartner(open, Width(kind));
            if (partner < 0)
            {
                lone.Add(new LoneBracket(token.Start, block, IsOpening: false));
                continue;
            }

            Abandon(partner + 1);
            pairs.Add(new BracketPair(open[partner].Position, token.Start, 0));
            open.RemoveAt(partner);
        }

        Abandon(0);
        return new BracketMap(pairs, lone);

        void Abandon(int from)
        {
            for (int i = from; i < open.Count; i++)
            {
                lone.Add(new LoneBracket(open[i].Position, block, IsOpening: true));
            }

            open.RemoveRange(from, open.Count - from);
        }
    }

    private static int FindPartner(List<(int Kind, int Position)> open, int kind)
    {
        for (int i = open.Count - 1; i >= Math.Max(0, open.Count - MaximumDepth); i--)
        {
            if (open[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The kind without its width: （ pairs with ), [ with ］.</summary>
    private static int Width(int kind) => kind switch
    {
        3 => 2,
        8 => 7,
        _ => kind,
    };

    private static bool IsApostrophe(RuleContext context, in Token token)
        => char.IsAsciiLetter(context.Before(token));
}
