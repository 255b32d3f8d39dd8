namespace OfficialDocs.Benchmarks.Peers;

/// <summary>
/// Which of the marks 一是, 二是 … and 一要, 二要 … of a paragraph are a series, for every peer alike: the first stands at a boundary, each next one is
/// the number after, and one alone is none.
/// </summary>
internal sealed class PointSeries(string text, List<(string Label, int Number, int Start)> points)
{
    private readonly int[] _expected = [1, 1];
    private readonly int[] _firstIndex = [-1, -1];

    /// <summary>Begins a paragraph.</summary>
    public void Begin()
    {
        End();
        _expected.AsSpan().Fill(1);
        _firstIndex.AsSpan().Fill(-1);
    }

    /// <summary>Takes a numeral and the 是 or 要 after it, in the order of the text.</summary>
    public void Add(ReadOnlySpan<char> numeral, char verb, int start)
    {
        int family = verb == '要' ? 1 : 0;
        bool atBoundary = start == 0 || !PeerCharacters.IsHan(text[start - 1]);
        if (!PeerCharacters.TryNumber(numeral, out int number) || !(number == _expected[family] && (number > 1 || atBoundary)))
        {
            return;
        }

        _firstIndex[family] = number == 1 ? points.Count : _firstIndex[family];
        _expected[family]++;
        points.Add((string.Concat(numeral, verb == '要' ? "要" : "是"), number, start));
    }

    /// <summary>Ends the last paragraph.</summary>
    public void End()
    {
        for (int family = 0; family < _expected.Length; family++)
        {
            if (_expected[family] == 2)
            {
                points.RemoveAt(_firstIndex[family]);
            }
        }
    }
}
