using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Finds the documents cited in the running text: 《…》, inner 《〈〉》 included, with the number in brackets behind.</summary>
internal static class CitationFinder
{
    private const int MaximumTitle = 200;

    public static IReadOnlyList<Citation> Find(SourceText source, List<LogicalLine> lines, LineRole[] roles)
    {
        List<Citation>? citations = null;
        string text = source.Content;
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] is not (LineRole.Paragraph or LineRole.Section))
            {
                continue;
            }

            LogicalLine line = lines[i];
            int position = line.Start;
            while (position < line.End)
            {
                int found = text.AsSpan(position, line.End - position).IndexOf('《');
                if (found < 0)
                {
                    break;
                }

                int open = position + found;
                int close = FindClose(text, open, line.End);
                if (close < 0)
                {
                    position = open + 1;
                    continue;
                }

                (DocumentNumber? number, int end) = ReadNumber(text, close + 1, line.End);
                (citations ??= []).Add(new Citation(text.Substring(open + 1, close - open - 1), number, line.Line + 1, TextSpan.FromBounds(open, end)));
                position = end;
            }
        }

        return citations ?? (IReadOnlyList<Citation>)[];
    }

    private static int FindClose(string text, int open, int end)
    {
        int depth = 0;
        end = Math.Min(end, open + MaximumTitle);
        for (int i = open; i < end; i++)
        {
            if (text[i] == '《')
            {
                depth++;
            }
            else if (text[i] == '》' && --depth == 0)
            {
                return i > open + 1 ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>（国发〔2021〕2号) behind the title, and the place after it.</summary>
    private static (DocumentNumber? Number, int End) ReadNumber(string text, int position, int end)
    {
        if (position >= end || !Lexeme.IsOpeningParenthesis(text[position]))
        {
            return (null, position);
        }

        ReadOnlySpan<char> inner = text.AsSpan(position + 1, Math.Min(end - position - 1, 80));
        if (!DocumentNumber.TryScan(inner, out int length, out DocumentNumber number))
        {
            return (null, position);
        }

        int after = position + 1 + length;
        return after < end && Lexeme.IsClosingParenthesis(text[after]) ? (number, after + 1) : after < end && text[after] is '，' or '、' or ',' ? (number, after) : (null, position);
    }
}
