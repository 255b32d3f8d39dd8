using System.Numerics;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds the lines of a text, each with the marks in it, at one look: of the few characters that are not plain a table says what each is. To seek line
/// ends and marks one after the other takes as many passes over the text.
/// </summary>
internal ref struct LineScanner
{
    // What a character is; the marks have the bits of LineMarks.
    private const uint Marks = (uint)LineMarks.LabelPlace - 1;
    private const ushort Boundary = 1 << 11;
    private const ushort LabelBeginning = 1 << 12;
    private const ushort WholeLabel = 1 << 13; // ①
    private const ushort NoPartOfLabel = 1 << 14; // As the second character: those of running text.
    private const ushort Break = 1 << 15;

    private static readonly ushort[] s_kinds = MakeKinds();

    private readonly ReadOnlySpan<char> _text;
    private int _next; // Where the next line begins.
    private int _block; // Where the block begins that is being looked at.
    private int _blockEnd;
    private ulong _pending; // A bit for each character of the block that is still to be looked up.

    public LineScanner(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    /// <summary>The marks of a text that is one line.</summary>
    public static LineMarks MarksOf(ReadOnlySpan<char> line)
    {
        var scanner = new LineScanner(line);
        return scanner.MoveNext(out _, out _, out LineMarks marks) ? marks : LineMarks.None;
    }

    /// <summary>Goes to the next line.</summary>
    /// <param name="start">Where it begins, without the blanks at its beginning.</param>
    /// <param name="end">Where it ends, without its break.</param>
    /// <param name="marks">The marks in it.</param>
    /// <returns>Whether there is one; a break at the end of the text opens none.</returns>
    public bool MoveNext(out int start, out int end, out LineMarks marks)
    {
        ReadOnlySpan<char> text = _text;
        ushort[] kinds = s_kinds;
        int lineStart = _next;
        uint found = 0;
        start = lineStart;
        ulong pending = _pending;
        while (true)
        {
            while (pending != 0)
            {
                int position = _block + BitOperations.TrailingZeroCount(pending);
                pending &= pending - 1;
                char c = text[position];
                uint kind = kinds[c];
                if ((kind & (Break | (uint)LineMarks.Blank | (uint)LineMarks.OpeningQuotation)) != 0)
                {
                    if ((kind & Break) != 0)
                    {
                        if (position < lineStart)
                        {
                            continue; // The LF of a CR LF.
                        }

                        _pending = pending;
                        _next = position + (c == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1);
                        end = position;
                        marks = (LineMarks)found;
                        return true;
                    }

                    if ((kind & (uint)LineMarks.OpeningQuotation) != 0)
                    {
                        found |= position == start || Lexeme.IsColon(text[position - 1]) ? (uint)LineMarks.OpeningQuotation : 0;
                        continue;
                    }

                    if (position == start)
                    {
                        start++;
                        continue;
                    }
                }

                found |= kind & Marks;
                if ((kind & Boundary) != 0 && position + 1 < text.Length && MayBeginLabel(position + 1))
                {
                    found |= (uint)LineMarks.LabelPlace;
                }
            }

            if (_blockEnd == text.Length)
            {
                _pending = 0;
                _next = text.Length;
                end = text.Length;
                marks = (LineMarks)found;
                return lineStart < text.Length;
            }

            pending = NextBlock();
        }
    }

    /// <summary>Goes to the next characters, and returns a bit for each that has to be looked up.</summary>
    private ulong NextBlock()
    {
        _block = _blockEnd;
        _blockEnd = Math.Min(_text.Length, _block + BlockFinder.BlockLength);
        return default(MarkedCharacters).Find(_text, _block);
    }

    /// <summary>Whether a label may begin at a place; for most places two looks tell that none does.</summary>
    private readonly bool MayBeginLabel(int position)
    {
        uint kind = s_kinds[_text[position]];
        if ((kind & (LabelBeginning | (uint)LineMarks.Blank)) == 0)
        {
            return false;
        }

        return !((kind & (LabelBeginning | WholeLabel)) == LabelBeginning && position + 1 < _text.Length && (s_kinds[_text[position + 1]] & NoPartOfLabel) != 0)
            && LabelReader.MayBeginLabel(_text, position);
    }

    private static ushort[] MakeKinds()
    {
        var kinds = new ushort[char.MaxValue + 1];
        Add("。", (ushort)LineMarks.Stop);
        Add("！", (ushort)LineMarks.Exclamation);
        Add("；", (ushort)LineMarks.Semicolon);
        Add(";", (ushort)LineMarks.HalfWidthSemicolon);
        Add("：:∶﹕", (ushort)LineMarks.Colon);
        Add("？", (ushort)LineMarks.Question);
        Add("“", (ushort)LineMarks.OpeningQuotation);
        Add("〔[［【﹝", (ushort)LineMarks.OpeningBracket);
        Add("#|:", (ushort)LineMarks.Markup);
        Add("日附", (ushort)LineMarks.ClosingWord);
        Add(LineTable.BreakCharacters, Break);
        Add(Lexeme.Blanks, (ushort)LineMarks.Blank);
        Add(LabelPlaces.Boundaries, Boundary);
        Add(LabelReader.Beginnings, LabelBeginning);
        foreach ((char first, char last) in LabelReader.WholeLabels)
        {
            for (int c = first; c <= last; c++)
            {
                kinds[c] |= LabelBeginning | WholeLabel;
            }
        }

        for (int c = '\u3400'; c <= '\u9FFF'; c++)
        {
            kinds[c] |= NoPartOfLabel;
        }

        foreach (char numeral in ChineseNumeral.Characters)
        {
            kinds[numeral] &= unchecked((ushort)~NoPartOfLabel);
        }

        return kinds;

        void Add(string characters, ushort kind)
        {
            foreach (char c in characters)
            {
                kinds[c] |= kind;
            }
        }
    }
}
