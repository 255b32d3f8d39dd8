using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>页码 (GB/T 9704 §7.5): a number between dashes of any kind; or in words, as printers put it: 第1页, 第1页 共2页.</summary>
internal static class PageNumberScanner
{
    private const int MaximumDigits = 4;

    /// <summary>Reads — 1 —, 第1页 or 第1页 共2页.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out int length, out int number)
    {
        length = SkipDashes(text, 0);
        return length > 0 ? TryScanNumber(text, ref length, out number) && TrySkipDashes(text, ref length) : TryScanWords(text, out length, out number);
    }

    private static bool TrySkipDashes(ReadOnlySpan<char> text, ref int position)
    {
        int end = SkipDashes(text, position);
        bool any = end > position;
        position = end;
        return any;
    }

    private static int SkipDashes(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is '—' or '–' or '-' or '－' or '─' or '―' or '‐' or '−')
        {
            position++;
        }

        return position;
    }

    /// <summary>第1页, 第 1 页 共 2 页, 第1页/共2页.</summary>
    private static bool TryScanWords(ReadOnlySpan<char> text, out int length, out int number)
    {
        length = number = 0;
        if (!TryScanPages(text, '第', ref length, out number))
        {
            return false;
        }

        int position = Lexeme.SkipBlanks(text, length);
        position = position < text.Length && text[position] is '/' or '，' or ',' ? Lexeme.SkipBlanks(text, position + 1) : position;
        length = TryScanPages(text, '共', ref position, out _) ? position : length;
        return true;
    }

    private static bool TryScanPages(ReadOnlySpan<char> text, char before, ref int position, out int number)
    {
        number = 0;
        if (position == text.Length || text[position] != before)
        {
            return false;
        }

        int end = position + 1;
        if (!TryScanNumber(text, ref end, out number) || end == text.Length || text[end] != '页')
        {
            return false;
        }

        position = end + 1;
        return true;
    }

    /// <summary>Reads the digits at a position, with the blanks around them.</summary>
    private static bool TryScanNumber(ReadOnlySpan<char> text, ref int position, out int number)
    {
        int start = Lexeme.SkipBlanks(text, position);
        int end = Lexeme.SkipArabicDigits(text, start);
        bool isNumber = end > start && end - start <= MaximumDigits;
        number = isNumber ? ChineseNumeral.ArabicValue(text[start..end]) : 0;
        position = Lexeme.SkipBlanks(text, end);
        return isNumber;
    }
}
