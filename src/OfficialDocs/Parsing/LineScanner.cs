using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Finds the lines of a text, each with the marks in it, at one look: 64 characters at a time are told apart into those that say nothing of a line
/// (nearly all Chinese characters, digits, ， and 、) and the few others, which are looked up in a table. What line ends and marks are sought for by separate
/// searches costs as many passes.
/// </summary>
internal ref struct LineScanner
{
    private const int BlockLength = 64;

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
        int from = _blockEnd;
        if (_text.Length < BlockLength)
        {
            ulong bits = 0;
            for (int i = from; i < _text.Length; i++)
            {
                bits |= IsPlain(_text[i]) ? 0 : 1ul << i;
            }

            _blockEnd = _text.Length;
            return bits;
        }

        // The last block reaches back into the one before it.
        _block = Math.Min(from, _text.Length - BlockLength);
        _blockEnd = _block + BlockLength;
        ref ushort first = ref Unsafe.Add(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(_text)), _block);
        ulong plain = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < BlockLength; i += Vector512<ushort>.Count)
            {
                plain |= ArePlain(Vector512.LoadUnsafe(ref first, (nuint)i)) << i;
            }
        }
        else
        {
            for (int i = 0; i < BlockLength; i += Vector256<ushort>.Count)
            {
                plain |= ArePlain(Vector256.LoadUnsafe(ref first, (nuint)i)) << i;
            }
        }

        return ~plain & (ulong.MaxValue << (from - _block));
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

    /// <summary>Whether a character says nothing of its line.</summary>
    private static bool IsPlain(char c) => c is (>= '\u4E00' and <= '\u9FFF' and not ('日' or '附')) or (>= '0' and <= '9') or '，' or '、';

    // The same for many characters, a bit for each. Every further comparison costs more than the characters that it would let pass.
    private static ulong ArePlain(Vector512<ushort> text)
        => (AreBetween(text, '\u4E00', '\u9FFF') | AreBetween(text, '0', '9') | Are(text, '，') | Are(text, '、')) & ~(Are(text, '日') | Are(text, '附'));

    private static ulong ArePlain(Vector256<ushort> text)
        => (AreBetween(text, '\u4E00', '\u9FFF') | AreBetween(text, '0', '9') | Are(text, '，') | Are(text, '、')) & ~(Are(text, '日') | Are(text, '附'));

    private static ulong Are(Vector512<ushort> text, char c) => Vector512.Equals(text, Vector512.Create((ushort)c)).ExtractMostSignificantBits();

    private static ulong Are(Vector256<ushort> text, char c) => Vector256.Equals(text, Vector256.Create((ushort)c)).ExtractMostSignificantBits();

    private static ulong AreBetween(Vector512<ushort> text, char low, char high)
        => Vector512.LessThanOrEqual(text - Vector512.Create((ushort)low), Vector512.Create((ushort)(high - low))).ExtractMostSignificantBits();

    private static ulong AreBetween(Vector256<ushort> text, char low, char high)
        => Vector256.LessThanOrEqual(text - Vector256.Create((ushort)low), Vector256.Create((ushort)(high - low))).ExtractMostSignificantBits();

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
        Add("\n\r\v\f\u0085\u2028\u2029", Break);
        for (int c = 0; c <= char.MaxValue; c++)
        {
            kinds[c] |= Lexeme.IsBlank((char)c) ? (ushort)LineMarks.Blank : (ushort)0;
            kinds[c] |= LabelPlaces.IsBoundary((char)c) ? Boundary : (ushort)0;
            kinds[c] |= LabelReader.MayBeginLabel((char)c) ? LabelBeginning : (ushort)0;
            kinds[c] |= LabelReader.IsWholeLabel((char)c) ? WholeLabel : (ushort)0;
            kinds[c] |= Lexeme.IsHan((char)c) && !ChineseNumeral.IsNumeralCharacter((char)c) ? NoPartOfLabel : (ushort)0;
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
