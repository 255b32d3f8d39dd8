using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>页码 (GB/T 9704 §7.5): a number between dashes of any kind.</summary>
internal static class PageNumberScanner
{
    private const int MaximumDigits = 4;

    /// <summary>Reads — 1 —.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out int length, out int number)
    {
        number = 0;
        length = SkipDashes(text, 0);
        int start = Lexeme.SkipBlanks(text, length);
        int end = Lexeme.SkipArabicDigits(text, start);
        if (length == 0 || end == start || end - start > MaximumDigits)
        {
            return false;
        }

        number = ChineseNumeral.ArabicValue(text[start..end]);
        start = Lexeme.SkipBlanks(text, end);
        length = SkipDashes(text, start);
        return length > start;
    }

    private static int SkipDashes(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is '—' or '–' or '-' or '－' or '─' or '―' or '‐' or '−')
        {
            position++;
        }

        return position;
    }
}
