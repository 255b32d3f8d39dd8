using System.Runtime.InteropServices;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>附件 as the running text speaks of it: 见附件2, 附件1—3, 附件1、2.</summary>
internal static class AttachmentMentions
{
    public const string Word = "附件";

    /// <summary>The first number that no mention names: a bit each in a word of 64.</summary>
    public const int MaximumNumber = 64;

    private const string Separators = "、，,和及与或";
    private const string RangeMarks = "至到-－—–~～";

    /// <summary>A mention.</summary>
    /// <param name="Span">From 附件 to its last number.</param>
    /// <param name="First">The first number; 0 where there is none.</param>
    /// <param name="Numbers">The numbers below 64, a bit each.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Mention(TextSpan Span, int First, ulong Numbers);

    /// <summary>Reads the mention whose word begins at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where 附件 begins.</param>
    /// <param name="end">The end of the block.</param>
    public static Mention Read(string text, int start, int end)
    {
        ReadOnlySpan<char> block = text.AsSpan(0, end);
        int stop = start + Word.Length;
        int first = 0;
        int previous = 0;
        ulong numbers = 0;
        bool isRange = false;
        int position = stop;
        while (TryReadNumber(block, Lexeme.SkipBlanks(block, position), out int after, out int number))
        {
            first = first == 0 ? number : first;
            for (int n = isRange ? Math.Min(previous, number) : number; n <= number && n < MaximumNumber; n++)
            {
                numbers |= 1UL << n;
            }

            previous = number;
            stop = after;
            position = after;
            if (position == end || !(Separators.Contains(block[position], StringComparison.Ordinal) || RangeMarks.Contains(block[position], StringComparison.Ordinal)))
            {
                break;
            }

            isRange = RangeMarks.Contains(block[position], StringComparison.Ordinal);
            position++;
            while (position < end && RangeMarks.Contains(block[position], StringComparison.Ordinal))
            {
                position++; // ——
            }

            position += block[position..].StartsWith(Word) ? Word.Length : 0;
        }

        return new Mention(TextSpan.FromBounds(start, stop), first, numbers);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int position, out int end, out int number)
    {
        end = Lexeme.SkipArabicDigits(text, position, atMost: 3);
        if (end > position)
        {
            number = ChineseNumeral.ArabicValue(text[position..end]);
            return number is > 0 and < 100;
        }

        end = Lexeme.SkipNumeralCharacters(text, position, atMost: 3);
        return ChineseNumeral.TryParse(text[position..end], out number) && number is > 0 and < 100;
    }
}
