using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>
/// Names of persons beside one another: 张　远　　李文清. Names stand apart by blanks or 、; a name of two characters is spaced out to the width of
/// three. A single character is never a name, so it is a surname and joins the given name after it, however many blanks lie
/// between: 张　远　李　明 is 张远 and 李明.
/// </summary>
internal static class PersonNames
{
    private const int MaximumLength = 4;
    private const int MaximumDottedLength = 24;

    /// <summary>Reads the names that <paramref name="text"/> begins with, without inner blanks.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, int offset, out int length, out IReadOnlyList<Element<string>> names)
    {
        var found = new List<Element<string>>(2);
        length = 0;
        while (TryScanNext(text, found.Count, ref length, out int start))
        {
            found.Add(new Element<string>(Lexeme.WithoutBlanks(text[start..length]), TextSpan.FromBounds(offset + start, offset + length)));
        }

        names = found;
        return found.Count > 0;
    }

    /// <summary>Whether a text is names and nothing else; makes nothing.</summary>
    public static bool Fill(ReadOnlySpan<char> text)
    {
        int count = 0;
        int length = 0;
        while (TryScanNext(text, count, ref length, out _))
        {
            count++;
        }

        return count > 0 && Lexeme.SkipBlanks(text, length) == text.Length;
    }

    /// <summary>Reads the next name, from <paramref name="position"/> on, which becomes its end.</summary>
    private static bool TryScanNext(ReadOnlySpan<char> text, int count, ref int position, out int start)
    {
        if (!TryScanPart(text, SkipSeparators(text, position, count), out start, out int end))
        {
            return false;
        }

        if (end - start == 1 && TryScanPart(text, Lexeme.SkipBlanks(text, end), out int givenStart, out int givenEnd) && givenEnd - givenStart <= 2)
        {
            // 程 大 伟: three by themselves are one name, whose letters are set apart.
            bool isLast = TryScanPart(text, Lexeme.SkipBlanks(text, givenEnd), out int lastStart, out int lastEnd) && lastEnd - lastStart == 1 && givenEnd - givenStart == 1
                && !(TryScanPart(text, Lexeme.SkipBlanks(text, lastEnd), out int nextStart, out int nextEnd) && nextEnd - nextStart == 1);
            end = isLast ? lastEnd : givenEnd;
        }

        position = end;
        return true;
    }

    private static int SkipSeparators(ReadOnlySpan<char> text, int position, int count)
    {
        position = Lexeme.SkipBlanks(text, position);
        return count > 0 && position < text.Length && text[position] is '、' or '，' or ',' ? Lexeme.SkipBlanks(text, position + 1) : position;
    }

    /// <summary>A name, or a part of one that blanks set apart. A word before a colon (会签人：) is a label.</summary>
    private static bool TryScanPart(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = position;
        end = position;
        bool dotted = false;
        while (end < text.Length && (Lexeme.IsHan(text[end]) || char.IsSurrogate(text[end]) || text[end] is '·' or '•' or '・'))
        {
            dotted |= text[end] is '·' or '•' or '・';
            end++;
        }

        int next = Lexeme.SkipBlanks(text, end);
        bool isLabel = next < text.Length && Lexeme.IsColon(text[next]);
        return end > start && end - start <= (dotted ? MaximumDottedLength : MaximumLength) && !isLabel;
    }
}
