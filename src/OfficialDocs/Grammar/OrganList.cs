using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>
/// A list of organs: 各区人民政府，市政府各部门、各直属机构. It is split at ，and ；of either width, outside parentheses; a 、 joins names of one
/// class and does not split.
/// </summary>
internal static class OrganList
{
    private static readonly string[] s_sentenceWords = ["如下", "以下", "下列", "应当", "包括"];
    private static readonly string[] s_sentenceEndings = ["是", "为", "指"];

    /// <summary>Reads the names that <paramref name="text"/> begins with, up to a colon or the end of the sentence.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, int offset, out int length, out IReadOnlyList<Element<string>> names)
        => TryRead(text, offset, Measure(text, isImprint: false), out length, out names);

    /// <summary>Reads the names of a 抄送 line, up to its end; the 。 that ends it, or one class of organs in it, is dropped.</summary>
    public static bool TryScanImprint(ReadOnlySpan<char> text, int offset, out int length, out IReadOnlyList<Element<string>> names)
        => TryRead(text, offset, Measure(text, isImprint: true), out length, out names);

    /// <summary>Reads the names of an addressee line, up to its colon; a sentence that announces what follows has none.</summary>
    public static bool TryScanAddressees(ReadOnlySpan<char> text, int offset, out int length, out IReadOnlyList<Element<string>> names)
        => TryRead(text, offset, MeasureAddressees(text), out length, out names);

    /// <summary>Labels and colons are common: what begins as a section or a note, or reads as a sentence, is no list of addressees.</summary>
    private static int MeasureAddressees(ReadOnlySpan<char> text)
    {
        if (SectionLabel.TryScan(text, out _, out _) || AttachmentScanner.TryScanNoteHead(text, 0, out _, out _))
        {
            return 0;
        }

        int length = Measure(text, isImprint: false);
        ReadOnlySpan<char> names = text[..length];
        foreach (string word in s_sentenceWords)
        {
            if (names.Contains(word, StringComparison.Ordinal))
            {
                return 0;
            }
        }

        return Words.EndsWithAny(names, s_sentenceEndings) ? 0 : length;
    }

    /// <summary>The length of the names that a text begins with; 0 where it begins with none.</summary>
    private static int Measure(ReadOnlySpan<char> text, bool isImprint)
    {
        if (text.IsEmpty || !MayBegin(text[0]))
        {
            return 0;
        }

        bool hasParentheses = true;
        int position = 0;
        while (position < text.Length && !Lexeme.IsColon(text[position]) && !(IsSentenceEnd(text[position]) && !isImprint))
        {
            position = EndOf(text, position, ref hasParentheses);
        }

        return position;
    }

    /// <summary>Whether a list may begin with a character: then it has at least one name.</summary>
    public static bool MayBegin(char c) => Lexeme.IsHan(c) || Lexeme.IsOpeningParenthesis(c) || c is '“' or '《' or Lexeme.Placeholder || char.IsLetter(c);

    /// <summary>Adds the names of a 抄送 line, as <see cref="TryScanImprint"/> reads them, to others.</summary>
    public static void ReadImprint(ReadOnlySpan<char> text, int offset, List<Element<string>> names) => Read(text[..Measure(text, isImprint: true)], offset, names);

    private static bool TryRead(ReadOnlySpan<char> text, int offset, int end, out int length, out IReadOnlyList<Element<string>> names)
    {
        length = end;
        var found = new List<Element<string>>();
        Read(text[..end], offset, found);
        names = found;
        return found.Count > 0;
    }

    private static void Read(ReadOnlySpan<char> text, int offset, List<Element<string>> names)
    {
        bool hasParentheses = true;
        int start = 0;
        for (int position = 0; position <= text.Length;)
        {
            if (position < text.Length && !IsSeparator(text[position]))
            {
                position = EndOf(text, position, ref hasParentheses);
                continue;
            }

            start = Lexeme.SkipBlanks(text, start);
            int nameLength = start < position ? Words.TrimmedLength(text[start..position]) : 0;
            if (nameLength > 0)
            {
                names.Add(new Element<string>(text.Slice(start, nameLength).ToString(), new TextSpan(offset + start, nameLength)));
            }

            position++;
            start = position;
        }
    }

    /// <summary>The position after the character here, or after the parentheses that open here; they hide what is inside.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int position, ref bool hasParentheses)
    {
        if (!hasParentheses || !Lexeme.IsOpeningParenthesis(text[position]))
        {
            return position + 1;
        }

        // One that is never closed hides nothing, and neither do those after it: each character is looked at twice at most.
        int closing = Parentheses.FindClosing(text, position);
        hasParentheses = closing >= 0;
        return hasParentheses ? closing + 1 : position + 1;
    }

    private static bool IsSeparator(char c) => c is '，' or ',' or '；' or ';' || IsSentenceEnd(c);

    private static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?';
}
