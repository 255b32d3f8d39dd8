using System.Runtime.InteropServices;
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

    /// <summary>
    /// Deeper nesting is no text. A partner is looked for no more marks back than this, and what reports whole pairs reports none that lies deeper: a text of
    /// nothing but brackets would otherwise take the square of its length. The map itself has pairs of any depth.
    /// </summary>
    internal const int MaximumDepth = 32;

    private const int UsualMarks = 32;
    private const int UsualDepth = 8;

    private readonly BracketPair[] _pairs;
    private readonly LoneBracket[] _lone;
    private readonly int[] _parents;

    /// <param name="pairs">The pairs in the order of their opening marks, their depth not yet known.</param>
    /// <param name="lone">The marks without a partner, in the order of the text.</param>
    private BracketMap(BracketPair[] pairs, LoneBracket[] lone)
    {
        _pairs = pairs;
        _lone = lone;
        _parents = pairs.Length == 0 ? [] : new int[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            // The pair before it, or one of those that lie around that one.
            int parent = i - 1;
            while (parent >= 0 && pairs[parent].Close < pairs[i].Open)
            {
                parent = _parents[parent];
            }

            _parents[i] = parent;
            HasNesting |= parent >= 0;
            pairs[i] = pairs[i] with { Depth = parent < 0 ? 0 : pairs[parent].Depth + 1 };
        }
    }

    /// <summary>The pairs in the order of their opening marks. The two marks may differ in width: （…).</summary>
    public IReadOnlyList<BracketPair> Pairs => _pairs;

    /// <summary>The marks without a partner, in the order of the text.</summary>
    public IReadOnlyList<LoneBracket> Lone => _lone;

    /// <summary>Whether any pair lies in another.</summary>
    internal bool HasNesting { get; }

    /// <summary>The pairs without a copy.</summary>
    internal ReadOnlySpan<BracketPair> PairsAsSpan => _pairs;

    /// <summary>The pair that opens at a position.</summary>
    /// <param name="position">The position of an opening mark.</param>
    /// <param name="pair">The pair.</param>
    /// <returns>Whether one opens there.</returns>
    public bool TryGetPairAt(int position, out BracketPair pair)
    {
        int found = FirstFrom(position);
        bool exists = found < _pairs.Length && _pairs[found].Open == position;
        pair = exists ? _pairs[found] : default;
        return exists;
    }

    /// <summary>Whether a mark has no partner.</summary>
    internal bool IsLone(int position)
    {
        int low = 0;
        int high = _lone.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _lone[middle].Position < position ? (middle + 1, high) : (low, middle);
        }

        return low < _lone.Length && _lone[low].Position == position;
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
            BracketPair pair = _pairs[current];
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
        int high = _pairs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _pairs[middle].Open < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal static BracketMap Create(RuleContext context)
    {
        // A mark is listed where it stands and told its partner later: so both lists come out in the order of the text.
        var marks = new PooledList<Mark>(stackalloc Mark[UsualMarks]);
        var open = new PooledList<(int Kind, int Mark)>(stackalloc (int Kind, int Mark)[UsualDepth]);
        int block = -1;
        int pairCount = 0;
        foreach (ref readonly Token token in context.Tokens.AsSpan())
        {
            if (token.Kind != TokenKinds.Mark)
            {
                continue;
            }

            char c = context.Text[token.Start];
            if (c is '，' or '。' or '、' or '；' or '：')
            {
                continue; // Most marks.
            }

            if (token.Block != block)
            {
                open.Clear();
                block = token.Block;
            }

            int kind = Opening.IndexOf(c, StringComparison.Ordinal);
            if (kind >= 0)
            {
                open.Add((Width(kind), marks.Count));
                marks.Add(new Mark(token.Start, block, IsOpening: true));
                continue;
            }

            kind = Closing.IndexOf(c, StringComparison.Ordinal);
            if (kind < 0 || (c == '’' && IsApostrophe(context, token)))
            {
                continue;
            }

            int partner = FindPartner(open.Items, Width(kind));
            if (partner < 0)
            {
                marks.Add(new Mark(token.Start, block, IsOpening: false));
                continue;
            }

            marks.Items[open[partner].Mark].Close = token.Start;
            open.Cut(partner); // What opened behind it has lost its partner.
            pairCount++;
        }

        BracketMap map = Of(marks.Items, pairCount);
        marks.Return();
        open.Return();
        return map;
    }

    private static BracketMap Of(ReadOnlySpan<Mark> marks, int pairCount)
    {
        BracketPair[] pairs = pairCount == 0 ? [] : new BracketPair[pairCount];
        LoneBracket[] lone = pairCount == marks.Length ? [] : new LoneBracket[marks.Length - pairCount];
        int pair = 0;
        int other = 0;
        foreach (ref readonly Mark mark in marks)
        {
            if (mark.Close >= 0)
            {
                pairs[pair++] = new BracketPair(mark.Position, mark.Close, 0);
            }
            else
            {
                lone[other++] = new LoneBracket(mark.Position, mark.Block, mark.IsOpening);
            }
        }

        return new BracketMap(pairs, lone);
    }

    private static int FindPartner(ReadOnlySpan<(int Kind, int Mark)> open, int kind)
    {
        for (int i = open.Length - 1; i >= Math.Max(0, open.Length - MaximumDepth); i--)
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

    /// <summary>An opening mark, with its partner if it has one, or a closing mark without.</summary>
    [StructLayout(LayoutKind.Auto)]
    private record struct Mark(int Position, int Block, bool IsOpening)
    {
        /// <summary>The position of the partner; -1 where there is none.</summary>
        public int Close { get; set; } = -1;
    }
}
