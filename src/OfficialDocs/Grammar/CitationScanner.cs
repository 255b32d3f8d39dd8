namespace OfficialDocs.Grammar;

/// <summary>A document cited in the text: 《关于转发〈办法〉的通知》（云政发〔2025〕8号）.</summary>
internal static class CitationScanner
{
    // Keeps a text of nothing but 《 linear; no title is as long.
    private const int MaximumTitleLength = 300;

    /// <summary>Reads the citation that <paramref name="text"/> begins with: its length, its title (one character in), its number.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out int length, out int titleLength, out DocumentNumber? number)
    {
        number = null;
        titleLength = MeasureTitle(text);
        length = titleLength + 2;
        if (titleLength <= 0)
        {
            length = 0;
            return false;
        }

        int open = Lexeme.SkipBlanks(text, length);
        if (open == text.Length || !Lexeme.IsOpeningParenthesis(text[open]))
        {
            return true;
        }

        int start = Lexeme.SkipBlanks(text, open + 1);
        if (!DocumentNumber.TryScan(text[start..], out int numberLength, out DocumentNumber found))
        {
            return true;
        }

        // （云政发〔2025〕8号，以下简称《办法》）: the number ends at the comma.
        int end = Lexeme.SkipBlanks(text, start + numberLength);
        if (end < text.Length && (Lexeme.IsClosingParenthesis(text[end]) || text[end] is '，' or ',' or '、' or '；'))
        {
            number = found;
            length = Lexeme.IsClosingParenthesis(text[end]) ? end + 1 : start + numberLength;
        }

        return true;
    }

    /// <summary>The length between 《 and its 》, or -1. Inner titles bear 〈〉 (GB/T 15834 §4.15.3), or wrongly 《》 again.</summary>
    private static int MeasureTitle(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length && i <= MaximumTitleLength; i++)
        {
            depth += text[i] == '《' ? 1 : text[i] == '》' ? -1 : 0;
            if (depth <= 0)
            {
                return i - 1;
            }
        }

        return -1;
    }
}
