using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds the inline series of official prose: 一是…二是…, 一要…二要…, 第一，…第二，…, 首先…其次…最后…, 其一，…其二，…. A series begins
/// with its first member behind a mark or at the beginning of a paragraph and has at least two members; it may go on
/// from one paragraph to the next.
/// </summary>
internal sealed class PointFinder
{
    private const int Families = 5;
    private const int Last = int.MaxValue;

    /// <summary>No member has a longer number: a run of numerals is not measured anew at each of its characters.</summary>
    private const int MaximumNumeral = 8;

    private static readonly SearchValues<char> s_firstCharacters = SearchValues.Create("一二三四五六七八九十第首其再最");

    private readonly int[] _expected = [1, 1, 1, 1, 1];

    /// <summary>Finds the points of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="offset">Its place in the source.</param>
    /// <param name="next">The paragraph after it: a series may begin here and go on there.</param>
    /// <returns>The points in the order of the text.</returns>
    public IReadOnlyList<Point> Find(ReadOnlySpan<char> text, int offset, ReadOnlySpan<char> next)
    {
        List<(int Family, int Number, int Start, int Length)>? found = null;
        Span<int> inParagraph = stackalloc int[Families];
        Span<bool> leads = stackalloc bool[Families];
        Span<int> expected = stackalloc int[Families];
        _expected.AsSpan().CopyTo(expected);
        int position = 0;
        while (position < text.Length)
        {
            int jump = text[position..].IndexOfAny(s_firstCharacters);
            if (jump < 0)
            {
                break;
            }

            position += jump;
            if (!TryRead(text, position, out int family, out int number, out int length))
            {
                position++;
                continue;
            }

            bool atBoundary = position == 0 || IsBoundary(text[position - 1]);
            bool continues = number == Last ? expected[family] > 1 : number == expected[family];
            bool continuesHere = continues && (expected[family] > 1 ? inParagraph[family] > 0 || position == 0 : true);

            // The mark before a member may be lost, but not before the first one.
            bool accepted = atBoundary
                ? number == 1 || continuesHere
                : continuesHere && expected[family] > 1 && family < 2 && !ChineseNumeral.IsNumeralCharacter(text[position - 1]) && text[position - 1] is not ('第' or '其' or '周' or '星');
            if (accepted)
            {
                int ordinal = number == Last ? expected[family] : number;
                if (ordinal == 1 && inParagraph[family] == 1 && found is not null)
                {
                    // A first member without a second: it began nothing.
                    found.RemoveAt(found.FindLastIndex(p => p.Family == family));
                    inParagraph[family] = 0;
                }

                (found ??= []).Add((family, ordinal, position, length));
                expected[family] = ordinal + 1;
                leads[family] |= position == 0;
                inParagraph[family] = ordinal == 1 ? 1 : inParagraph[family] + 1;
            }

            position += length;
        }

        Remember(text, next, expected, inParagraph, leads, ref found);
        if (found is null || found.Count == 0)
        {
            return [];
        }

        var points = new Point[found.Count];
        for (int i = 0; i < points.Length; i++)
        {
            int end = i + 1 < points.Length ? found[i + 1].Start : text.Length;
            (_, int number, int start, int length) = found[i];
            points[i] = new Point(text.Slice(start, length).ToString(), number, TextSpan.FromBounds(offset + start, offset + end));
        }

        return points;
    }

    /// <summary>Drops series of one member, and keeps those that lead their paragraphs open for the next one.</summary>
    private void Remember(ReadOnlySpan<char> text, ReadOnlySpan<char> next, Span<int> expected, Span<int> inParagraph, Span<bool> leads, ref List<(int Family, int Number, int Start, int Length)>? found)
    {
        for (int family = 0; family < Families; family++)
        {
            if (inParagraph[family] == 0)
            {
                // A paragraph between two members does not end the series: 一是…。 …… 二是…。
                continue;
            }

            bool goesOn = TryRead(next, 0, out int nextFamily, out int number, out _) && nextFamily == family && (number == expected[family] || (number == Last && expected[family] > 1));
            bool single = inParagraph[family] == 1 && expected[family] == 2;
            if (single && !goesOn)
            {
                found!.RemoveAt(found.FindLastIndex(p => p.Family == family));
                expected[family] = 1;
            }
            else if (!goesOn && !leads[family])
            {
                expected[family] = 1;
            }

            _expected[family] = expected[family];
        }

        if (text.IsEmpty)
        {
            Array.Fill(_expected, 1);
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, int position, out int family, out int number, out int length)
    {
        family = number = length = 0;
        if (position >= text.Length)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[position..];
        switch (rest[0])
        {
            case '首' when rest.StartsWith("首先"):
                return Set(3, 1, 2, out family, out number, out length);
            case '其' when rest.StartsWith("其次"):
                return Set(3, 2, 2, out family, out number, out length);
            case '再' when rest.StartsWith("再次") && (rest.Length < 3 || rest[2] is '，' or ','):
                return Set(3, 3, 2, out family, out number, out length);
            case '最' when rest.StartsWith("最后"):
                return Set(3, Last, 2, out family, out number, out length);
            case '第' or '其':
                {
                    int end = Lexeme.SkipNumeralCharacters(rest, 1, MaximumNumeral);
                    bool isPoint = end > 1 && end < rest.Length && rest[end] is '，' or ',' && ChineseNumeral.TryParse(rest[1..end], out number) && number > 0;
                    family = rest[0] == '第' ? 2 : 4;
                    length = end;
                    return isPoint;
                }

            default:
                {
                    int end = Lexeme.SkipNumeralCharacters(rest, 0, MaximumNumeral);
                    bool isPoint = end > 0 && end < rest.Length && rest[end] is '是' or '要' && ChineseNumeral.TryParse(rest[..end], out number) && number > 0;
                    family = isPoint && rest[end] == '要' ? 1 : 0;
                    length = isPoint ? end + 1 : Math.Max(1, end);
                    return isPoint;
                }
        }

        static bool Set(int f, int n, int l, out int family, out int number, out int length)
        {
            (family, number, length) = (f, n, l);
            return true;
        }
    }

    private static bool IsBoundary(char c)
        => c is '。' or '；' or '：' or '！' or '？' or '，' or '、' or ';' or ':' or ',' or '!' or '?' or '.' or '”' or '’' or '）' or ')' or '》' or '—' or '…' || Lexeme.IsBlank(c);
}
