using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds the lines of a text, each with the marks in it, at one look: 32 characters at a time are told apart into those that say nothing of a line
/// (nearly all Chinese characters, digits, ，, 、) and the few others, which are looked up in a table. What line ends and marks are sought for by separate
/// searches costs as many passes.
/// </summary>
internal ref struct LineScanner
{
    private const int BlockLength = 32;

    // What a character is; the marks have the bits of LineMarks.
    private const ushort Boundary = 1 << 13;
    private const ushort LabelBeginning = 1 << 14;
    private const ushort Break = 1 << 15;
    private const uint Marks = (uint)LineMarks.LabelPlace - 1;

    private static readonly ushort[] s_kinds = MakeKinds();

    private readonly ReadOnlySpan<char> _text;
    private int _next; // Where the next line begins.
    private int _block; // Where the block begins that is being looked at.
    private int _blockEnd;
    private uint _pending; // A bit for each character of the block that is still to be looked up.

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
        int content = lineStart;
        uint found = 0;
        uint pending = _pending;
        while (true)
        {
            while (pending != 0)
            {
                int position = _block + BitOperations.TrailingZeroCount(pending);
                pending &= pending - 1;
                uint kind = kinds[text[position]];
                if ((kind & Break) != 0)
                {
                    if (position < lineStart)
                    {
                        continue; // The LF of a CR LF.
                    }

                    _pending = pending;
                    _next = position + (text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1);
                    return Line(content, position, found, out start, out end, out marks);
                }

                if (position == content && (kind & (uint)LineMarks.Blank) != 0)
                {
                    content++;
                    continue;
                }

                if ((kind & Boundary) != 0 && position + 1 < text.Length && (kinds[text[position + 1]] & (LabelBeginning | (uint)LineMarks.Blank)) != 0 && LabelReader.MayBeginLabel(text, position + 1))
                {
                    found |= (uint)LineMarks.LabelPlace;
                }

                found |= kind & Marks;
            }

            if (_blockEnd == text.Length)
            {
                _pending = 0;
                _next = text.Length;
                bool isLine = Line(content, text.Length, found, out start, out end, out marks);
                return isLine && lineStart < text.Length;
            }

            pending = NextBlock();
        }
    }

    private static bool Line(int content, int lineEnd, uint found, out int start, out int end, out LineMarks marks)
    {
        start = content;
        end = lineEnd;
        marks = (LineMarks)found;
        return true;
    }

    /// <summary>Goes to the next characters, and returns a bit for each that has to be looked up.</summary>
    private uint NextBlock()
    {
        int from = _blockEnd;
        int left = _text.Length - from;
        if (_text.Length < BlockLength)
        {
            uint bits = 0;
            for (int i = 0; i < left; i++)
            {
                bits |= IsPlain(_text[i]) ? 0 : 1u << i;
            }

            _blockEnd = _text.Length;
            return bits;
        }

        // The last block reaches back into the one before it.
        _block = Math.Min(from, _text.Length - BlockLength);
        _blockEnd = _block + BlockLength;
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(_text));
        uint low = ~ArePlain(Vector256.LoadUnsafe(ref first, (nuint)_block)).ExtractMostSignificantBits() & 0xFFFF;
        uint high = ~ArePlain(Vector256.LoadUnsafe(ref first, (nuint)_block + 16)).ExtractMostSignificantBits();
        return (low | (high << 16)) & (uint.MaxValue << (from - _block));
    }

    /// <summary>Whether a character says nothing of its line.</summary>
    private static bool IsPlain(char c) => (c is (>= '\u4E00' and <= '\u9FFF') or (>= '0' and <= '9') or '，' or '、') && !(c is '日' or '附');

    private static Vector256<ushort> ArePlain(Vector256<ushort> text)
        => Vector256.AndNot(
            AreBetween(text, '\u4E00', '\u9FFF') | AreBetween(text, '0', '9') | Vector256.Equals(text, Vector256.Create((ushort)'，')) | Vector256.Equals(text, Vector256.Create((ushort)'、')),
            Vector256.Equals(text, Vector256.Create((ushort)'日')) | Vector256.Equals(text, Vector256.Create((ushort)'附')));

    private static Vector256<ushort> AreBetween(Vector256<ushort> text, char low, char high)
        => Vector256.LessThanOrEqual(text - Vector256.Create((ushort)low), Vector256.Create((ushort)(high - low)));

    private static ushort[] MakeKinds()
    {
        var kinds = new ushort[char.MaxValue + 1];
        Add("。", (ushort)LineMarks.Stop);
        Add("！", (ushort)LineMarks.Exclamation);
        Add("；", (ushort)LineMarks.Semicolon);
        Add(";", (ushort)LineMarks.HalfWidthSemicolon);
        Add("：:∶﹕", (ushort)LineMarks.Colon);
        Add("？?!", (ushort)LineMarks.Question);
        Add("《》", (ushort)LineMarks.Title);
        Add("“”", (ushort)LineMarks.Quotation);
        Add("〔[［【﹝", (ushort)LineMarks.OpeningBracket);
        Add("#|", (ushort)LineMarks.Markup);
        Add("日附", (ushort)LineMarks.ClosingWord);
        Add("\n\r\v\f\u0085\u2028\u2029", Break);
        for (int c = 0; c <= char.MaxValue; c++)
        {
            kinds[c] |= Lexeme.IsBlank((char)c) ? (ushort)LineMarks.Blank : (ushort)0;
            kinds[c] |= LabelPlaces.IsBoundary((char)c) ? Boundary : (ushort)0;
            kinds[c] |= LabelReader.MayBeginLabel((char)c) ? LabelBeginning : (ushort)0;
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
