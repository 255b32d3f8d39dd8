using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>署名: the organs or the person who sign, collected line by line.</summary>
internal sealed class Signers(SourceText source)
{
    private const int UsualNames = 8;

    private List<Element<string>>? _names;

    /// <summary>The names, in the order of the text.</summary>
    public IReadOnlyList<Element<string>> Names => _names ?? (IReadOnlyList<Element<string>>)[];

    /// <summary>The post of the person who signs.</summary>
    public Element<string>? Post { get; set; }

    /// <summary>Adds those that were collected elsewhere.</summary>
    public void Add(Signers others)
    {
        if (others._names is { } names)
        {
            (_names ??= []).AddRange(names);
        }
    }

    /// <summary>Adds the organs of a line, or the name behind a post: 市长　张　远.</summary>
    public void Add(TextSpan span)
    {
        ReadOnlySpan<char> line = source.Slice(span);
        int start = span.Start + Lexeme.SkipBlanks(line, 0);
        line = Lexeme.Trim(ClosingLines.WithoutSeal(Lexeme.Trim(line)));
        if (line.IsEmpty)
        {
            return;
        }

        if (ClosingLines.TrySplitPost(line, out int nameStart, out string post))
        {
            Post ??= new Element<string>(post, new TextSpan(start, nameStart));
            (_names ??= []).Add(new Element<string>(Lexeme.WithoutBlanks(line[nameStart..]), new TextSpan(start + nameStart, line.Length - nameStart)));
            return;
        }

        List<Range> parts = Lexeme.HasBlanks(line) ? JoinSpacedLetters(BlankSeparated.Split(line)) : [];
        if (parts.Count > 1 && AreOrgans(line, parts))
        {
            foreach (Range part in parts)
            {
                AddGlued(start + part.Start.Value, start + part.Start.Value + ClosingLines.WithoutSeal(line[part]).Length);
            }

            return;
        }

        AddGlued(start, start + line.Length);
    }

    private static bool AreOrgans(ReadOnlySpan<char> line, List<Range> parts)
    {
        foreach (Range part in parts)
        {
            if (!OrganName.EndsLikeName(Lexeme.Compact(ClosingLines.WithoutSeal(line[part]))) || part.End.Value - part.Start.Value <= 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>云 州 市 财 政 局: letters set apart are one name; where a gap is wider than those before it, the next one begins.</summary>
    private static List<Range> JoinSpacedLetters(List<Range> parts)
    {
        var joined = new List<Range>(parts.Count);
        bool letters = false;
        int gap = int.MaxValue;
        foreach (Range part in parts)
        {
            bool isLetter = part.End.Value - part.Start.Value == 1;
            int before = joined.Count > 0 ? part.Start.Value - joined[^1].End.Value : 0;
            if (isLetter && letters && before <= gap)
            {
                joined[^1] = joined[^1].Start..part.End;
                gap = before;
            }
            else
            {
                joined.Add(part);
                gap = int.MaxValue;
            }

            letters = isLetter;
        }

        return joined;
    }

    /// <summary>Adds the name, or the names that stand without anything between them, on a part of a line; blanks inside a name do not count.</summary>
    private void AddGlued(int start, int end)
    {
        string text = Lexeme.WithoutBlanks(source.Slice(TextSpan.FromBounds(start, end)));
        _names ??= [];
        if (_names.Count > 0 && (text is "办公室" or "办公厅" || GluedOrgans.IsBranchWithoutOrgan(_names[^1].Value, text) || ClosingLines.IsTurnedOver(_names[^1].Value, text)))
        {
            // 国家金融监督管理总局 / 云州监管分局, 青河县新型农村合作医疗 / 管理委员会办公室: one name, turned over.
            Element<string> open = _names[^1];
            _names[^1] = new Element<string>(open.Value + text, TextSpan.FromBounds(open.Span.Start, end));
            return;
        }

        var ends = new PooledList<int>(stackalloc int[UsualNames]);
        GluedOrgans.Split(text, ref ends);
        int from = 0;
        int position = start;
        foreach (int to in ends.Items)
        {
            start = position = Lexeme.SkipBlanks(source.Content, position);
            if (text[from] == '、')
            {
                from++; // Between two names.
                start = position = Lexeme.SkipBlanks(source.Content, position + 1);
            }

            for (int letters = to - from; letters > 0; position++)
            {
                letters -= Lexeme.IsBlank(source.Content[position]) ? 0 : 1;
            }

            _names.Add(new Element<string>(text[from..to], TextSpan.FromBounds(start, position)));
            from = to;
        }

        ends.Return();
    }
}
