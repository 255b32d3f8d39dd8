namespace OfficialDocs.Parsing;

/// <summary>
/// The lines inside quotations that run over several of them, as decisions that amend another text have them: …修改为： / “公司应当……： /
/// （一）…… / （二）……。”. Their numbers are those of the text that is quoted.
/// </summary>
internal readonly struct QuotedLines
{
    /// <summary>A quotation that is longer has lost its closing mark.</summary>
    private const int MaximumLines = 200;

    // Most texts have no such quotation.
    private readonly bool[]? _quoted;
    private readonly int _start;

    private QuotedLines(bool[]? quoted, int start)
    {
        _quoted = quoted;
        _start = start;
    }

    /// <summary>Whether a line lies inside a quotation; the one that opens it does not.</summary>
    public bool Contains(int index) => _quoted is not null && _quoted[index - _start];

    public static QuotedLines Find(scoped DocumentLines lines, int start, int end)
    {
        bool[]? quoted = null;
        int opening = -1;
        int above = -1; // The line with something on it above the one that is looked at.
        for (int i = start; i < end; i++)
        {
            // Where no quotation is open and none may begin, there is nothing to look for.
            if (lines.Has(i, LineMarks.OpeningQuotation) || (opening >= 0 && !lines.IsBlank(i)))
            {
                ReadOnlySpan<char> line = lines[i];
                Scan(line, out int open, out bool closes);
                if (closes && opening >= 0 && i - opening <= MaximumLines)
                {
                    quoted ??= new bool[end - start];
                    quoted.AsSpan(opening + 1 - start, i - opening).Fill(true);
                }

                // Each paragraph of a quotation may begin with “ anew; one behind a colon is another quotation.
                bool begins = open > 0 ? Lexeme.IsColon(line[open - 1]) : open == 0 && above >= 0 && Lexeme.IsColon(lines[above][^1]);
                opening = begins ? i : closes ? -1 : opening;
            }

            above = lines.IsBlank(i) ? above : i;
        }

        return new QuotedLines(quoted, start);
    }

    /// <summary>Finds the quotation mark that a line leaves open, and whether the line ends one that an earlier line left open.</summary>
    private static void Scan(ReadOnlySpan<char> line, out int open, out bool closes)
    {
        open = -1;
        closes = false;
        for (int i = line.IndexOfAny('“', '”'); i >= 0;)
        {
            if (line[i] == '”')
            {
                closes |= open < 0 && (i + 1 == line.Length || (i + 2 == line.Length && line[i + 1] is '。' or '；' or '，'));
                open = -1;
            }
            else if (open < 0)
            {
                open = i;
            }

            int next = line[(i + 1)..].IndexOfAny('“', '”');
            i = next < 0 ? -1 : i + 1 + next;
        }
    }
}
