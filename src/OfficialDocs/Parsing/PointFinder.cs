using System.Numerics;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds the inline series of official prose: 一是…二是…, 一要…二要…, 第一，…第二，…, 首先…其次…最后…, 其一，…其二，…. A series begins
/// with its first member behind a mark or at the beginning of a paragraph and has at least two members; it may go on
/// from one paragraph to the next, and where lines are broken at a width also inside the next one.
/// </summary>
internal ref struct PointFinder
{
    /// <summary>How many series are told apart: as many numbers are expected.</summary>
    public const int Families = 5;

    private const int Last = int.MaxValue;

    /// <summary>No member has a longer number: a run of numerals is not measured anew at each of its characters.</summary>
    private const int MaximumNumeral = 8;

    // Numerals are frequent in running text: of a member that begins with one its verb is sought, of the others what they begin with.
    private static readonly CharacterFinder s_places = new("是要第首其再最");
    private static readonly CharacterFinder s_beginnings = new("一首");
    private static readonly CharacterSet s_numerals = new("一二三四五六七八九十");

    // Of what nearly all members are labelled there is one string each.
    private static readonly string[][] s_labels =
    [
        ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"],
        ["一要", "二要", "三要", "四要", "五要", "六要", "七要", "八要", "九要", "十要"],
        ["第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十"],
        ["首先", "其次", "再次", "最后"],
        ["其一", "其二", "其三", "其四", "其五", "其六", "其七", "其八", "其九", "其十"],
    ];

    private readonly Span<int> _expected;
    private PooledList<Member> _members;
    private int _runsOn; // A bit for each series that the paragraph before leaves in the middle of a sentence.

    /// <param name="members">Where the list of a paragraph's members begins.</param>
    /// <param name="expected">Takes the number that is expected next of each series.</param>
    public PointFinder(Span<Member> members, Span<int> expected)
    {
        _members = new PooledList<Member>(members);
        _expected = expected;
        _expected.Fill(1);
    }

    /// <summary>Whether any series may begin in a text: most texts have none, and its first member (一是, 一要, 第一，, 其一，, 首先) is rarer than 是, 要 and 第.</summary>
    public static bool MayFind(ReadOnlySpan<char> text)
    {
        for (int block = 0; block < text.Length; block += BlockFinder.BlockLength)
        {
            for (ulong places = s_beginnings.Find(text, block); places != 0; places &= places - 1)
            {
                int next = block + BitOperations.TrailingZeroCount(places) + 1;
                if (next < text.Length && (text[next - 1] == '首' ? text[next] == '先' : text[next] is '是' or '要' or '，' or ','))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Finds the points of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="offset">Its place in the source.</param>
    /// <param name="next">The paragraph after it: a series may begin here and go on there.</param>
    /// <param name="runsOn">Whether its last sentence goes on in the next one, which is another line of the same text.</param>
    /// <returns>The points in the order of the text.</returns>
    public IReadOnlyList<Point> Find(ReadOnlySpan<char> text, int offset, ReadOnlySpan<char> next, bool runsOn = false)
    {
        _members.Clear();
        Span<int> inParagraph = stackalloc int[Families];
        Span<bool> leads = stackalloc bool[Families];
        Span<int> expected = stackalloc int[Families];
        _expected.CopyTo(expected);
        bool any = false;
        int position = 0; // What stands before it belongs to a member already.
        for (int block = 0; block < text.Length; block += BlockFinder.BlockLength)
        {
            for (ulong places = s_places.Find(text, block); places != 0; places &= places - 1)
            {
                int place = block + BitOperations.TrailingZeroCount(places);
                if (place >= position && TryReadAround(text, place, position, out Member member))
                {
                    any = true;
                    Accept(text, member, expected, inParagraph, leads);
                    position = member.Start + member.Length;
                }
            }
        }

        if (any || text.IsEmpty)
        {
            Remember(text, next, runsOn, expected, inParagraph, leads);
        }

        RunOn(runsOn, inParagraph);

        return _members.Count == 0 ? [] : MakePoints(text, offset);
    }

    /// <summary>Whether a line ends within a sentence.</summary>
    public static bool EndsInSentence(ReadOnlySpan<char> line) => !line.IsEmpty && (Lexeme.IsHan(line[^1]) || line[^1] is '，' or '、');

    /// <summary>Gives back what was borrowed.</summary>
    public void Return() => _members.Return();

    /// <summary>Reads the member that ends in a verb, or begins with one of the other characters, at a place.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="place">The place.</param>
    /// <param name="from">Where the member may begin at the earliest.</param>
    /// <param name="member">The member.</param>
    private static bool TryReadAround(ReadOnlySpan<char> text, int place, int from, out Member member)
    {
        member = default;
        int start = place;
        if (text[place] is '是' or '要')
        {
            int earliest = Math.Max(from, place - MaximumNumeral);
            while (start > earliest && ChineseNumeral.IsNumeralCharacter(text[start - 1]))
            {
                start--;
            }

            for (; start < place; start++)
            {
                if (s_numerals.Contains(text[start]) && TryRead(text, start, out int verbFamily, out int ordinal, out int measured))
                {
                    member = new Member(verbFamily, ordinal, start, measured);
                    return true;
                }
            }

            return false;
        }

        bool isMember = TryRead(text, start, out int family, out int number, out int length);
        member = isMember ? new Member(family, number, start, length) : default;
        return isMember;
    }

    /// <summary>Takes a member where it begins a series or goes on with one.</summary>
    private void Accept(ReadOnlySpan<char> text, Member member, scoped Span<int> expected, scoped Span<int> inParagraph, scoped Span<bool> leads)
    {
        (int family, int number, int position, _) = member;
        bool atBoundary = position == 0 || IsBoundary(text[position - 1]);
        bool continues = number == Last ? expected[family] > 1 : number == expected[family];
        bool continuesHere = continues && (expected[family] <= 1 || inParagraph[family] > 0 || position == 0 || (atBoundary && (_runsOn & (1 << family)) != 0));

        // The mark before a member may be lost, but not before the first one.
        bool isAccepted = atBoundary
            ? number == 1 || continuesHere
            : continuesHere && expected[family] > 1 && family < 2 && !ChineseNumeral.IsNumeralCharacter(text[position - 1]) && text[position - 1] is not ('第' or '其' or '周' or '星');
        if (!isAccepted)
        {
            return;
        }

        int ordinal = number == Last ? expected[family] : number;
        if (ordinal == 1 && inParagraph[family] == 1 && _members.Count > 0)
        {
            // A first member without a second: it began nothing.
            RemoveLast(family);
            inParagraph[family] = 0;
        }

        _members.Add(member with { Number = ordinal });
        expected[family] = ordinal + 1;
        leads[family] |= position == 0;
        inParagraph[family] = ordinal == 1 ? 1 : inParagraph[family] + 1;
    }

    private void RemoveLast(int family)
    {
        int last = _members.Count - 1;
        while (_members[last].Family != family)
        {
            last--;
        }

        _members.RemoveAt(last);
    }

    private readonly Point[] MakePoints(ReadOnlySpan<char> text, int offset)
    {
        var points = new Point[_members.Count];
        for (int i = 0; i < points.Length; i++)
        {
            Member member = _members[i];
            int end = i + 1 < points.Length ? _members[i + 1].Start : text.Length;
            points[i] = new Point(LabelOf(text.Slice(member.Start, member.Length), member.Family), member.Number, TextSpan.FromBounds(offset + member.Start, offset + end));
        }

        return points;
    }

    private static string LabelOf(ReadOnlySpan<char> text, int family)
    {
        foreach (string label in s_labels[family])
        {
            if (text.SequenceEqual(label))
            {
                return label;
            }
        }

        return text.ToString();
    }

    /// <summary>Drops series of one member, and keeps those that lead their paragraphs open for the next one.</summary>
    private void Remember(ReadOnlySpan<char> text, ReadOnlySpan<char> next, bool runsOn, scoped Span<int> expected, scoped Span<int> inParagraph, scoped Span<bool> leads)
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
                RemoveLast(family);
                expected[family] = 1;
            }
            else if (!goesOn && !leads[family] && !runsOn)
            {
                expected[family] = 1;
            }

            _expected[family] = expected[family];
        }

        if (text.IsEmpty)
        {
            _expected.Fill(1);
        }
    }

    /// <summary>Keeps open in the next line what this one, or one that it goes on from, has members of.</summary>
    private void RunOn(bool runsOn, scoped ReadOnlySpan<int> inParagraph)
    {
        for (int family = 0; family < Families && runsOn; family++)
        {
            _runsOn |= inParagraph[family] > 0 ? 1 << family : 0;
        }

        _runsOn = runsOn ? _runsOn : 0;
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

    /// <summary>A member of a series.</summary>
    /// <param name="Family">The series.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Start">Where it begins in its paragraph.</param>
    /// <param name="Length">The length of its label.</param>
    internal readonly record struct Member(int Family, int Number, int Start, int Length);
}
