using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>附件 in its two places: the label over an attachment (附件1) and the note under the text (附件：1.名称).</summary>
internal static class AttachmentScanner
{
    // A shorter word comes after those that begin with it.
    private static readonly string[] s_words = ["附件", "附表", "附录", "附图", "附"];

    /// <summary>Reads a label with the title after it, which takes the rest of the line: 附件1　防汛物资清单.</summary>
    public static bool TryScanLabel(ReadOnlySpan<char> text, int offset, out int length, out AttachmentLabel label)
    {
        bool found = TryMeasureLabel(text, out AttachmentHead head, out TextSpan title);
        label = found ? head.ToLabel(text, offset, title.Start, title.End) : null!;
        length = found ? Math.Max(head.Length, title.End) : 0;
        return found;
    }

    /// <summary>The same without making anything.</summary>
    /// <param name="text">The line.</param>
    /// <param name="head">The label itself.</param>
    /// <param name="title">The title's place on the line; empty, behind the label, where there is none.</param>
    public static bool TryMeasureLabel(ReadOnlySpan<char> text, out AttachmentHead head, out TextSpan title)
    {
        title = default;
        if (!TryMeasureHead(text, out head))
        {
            return false;
        }

        int titleStart = Lexeme.SkipBlanks(text, head.Length);
        if (head.Number is null && TryScanItemNumber(text[titleStart..], out _, out _))
        {
            return false; // 附件：1.名称 is a note.
        }

        int end = Words.TrimmedLength(text);
        title = titleStart < end ? TextSpan.FromBounds(titleStart, end) : new TextSpan(head.Length, 0);
        return true;
    }

    /// <summary>Reads the head of a note, with its colon: 附件：, 附件1：, 附：, and 附件1. or 附件1、 before a name.</summary>
    public static bool TryScanNoteHead(ReadOnlySpan<char> text, int offset, out int length, out AttachmentLabel head)
    {
        bool found = TryMeasureNoteHead(text, out AttachmentHead measured);
        head = found ? measured.ToLabel(text, offset, measured.Length, measured.Length) : null!;
        length = measured.Length;
        return found;
    }

    /// <summary>The same without making anything.</summary>
    public static bool TryMeasureNoteHead(ReadOnlySpan<char> text, out AttachmentHead head)
        => TryMeasureHead(text, out head) && (Lexeme.IsColon(text[head.Length - 1]) || (text[head.Length - 1] is '.' or '．' or '、' && head.Length < text.Length && text[head.Length] != '附' && text.IndexOfAny('，', '。') < 0)); // 附件1、附件2请于3月底前报送。

    /// <summary>Reads the number of an item: 1. 1． 1、 （1） ① 一、, also before a year (2.2025年名单), but not the 1. of 1.5.</summary>
    public static bool TryScanItemNumber(ReadOnlySpan<char> text, out int length, out int number)
    {
        bool found = SectionLabel.TryScan(text, out length, out SectionLabel label)
            && label.Scheme is NumberingScheme.Arabic or NumberingScheme.ParenthesizedArabic or NumberingScheme.Circled or NumberingScheme.Chinese
            && !(length < text.Length && ((ChineseNumeral.IsArabicDigit(text[length]) && Lexeme.SkipArabicDigits(text, length) - length != 4) || (label.Scheme == NumberingScheme.Chinese && ChineseNumeral.IsNumeralCharacter(text[length]))));
        number = found ? label.Ordinal : 0;
        return found;
    }

    /// <summary>Reads the title of an item, up to the next item on the line; the 。 or ； after it is dropped.</summary>
    /// <param name="text">The text after the number.</param>
    /// <param name="number">The number; <see langword="null"/> where the item has none and takes the rest of the line.</param>
    /// <param name="length">The length of the title.</param>
    public static bool TryMeasureTitle(ReadOnlySpan<char> text, int? number, out int length)
    {
        length = text.Length;
        for (int i = 1; number is not null && i < text.Length; i++)
        {
            if ((Lexeme.IsBlank(text[i - 1]) || IsFinalMark(text[i - 1]) || IsGluedNumber(text, i)) && TryScanItemNumber(text[i..], out _, out int next) && next == number + 1)
            {
                length = i;
                break;
            }
        }

        while (length > 0 && (Lexeme.IsBlank(text[length - 1]) || IsFinalMark(text[length - 1])))
        {
            length--;
        }

        return length > 0;
    }

    /// <summary>…工作制度2．成员名单: a number right behind a name, with a name right behind its mark.</summary>
    private static bool IsGluedNumber(ReadOnlySpan<char> text, int position)
        => ChineseNumeral.IsArabicDigit(text[position]) && (Lexeme.IsHan(text[position - 1]) || Lexeme.IsClosingParenthesis(text[position - 1]) || char.IsAsciiLetterLower(text[position - 1]))
            && text[position - 1] is not ('第' or '表' or '图' or '附' or '件' or '号') && position + 2 < text.Length && text[position + 1] is '.' or '．' && (Lexeme.IsHan(text[position + 2]) || text[position + 2] == '《' || ChineseNumeral.IsArabicDigit(text[position + 2]));

    /// <summary>The length of the marks that end an item.</summary>
    public static int MeasureFinalMarks(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (IsFinalMark(text[length]) || Lexeme.IsBlank(text[length])))
        {
            length++;
        }

        return length;
    }

    /// <summary>The word, its number and the colon that may follow; without a colon a blank or the end of the line must.</summary>
    private static bool TryMeasureHead(ReadOnlySpan<char> text, out AttachmentHead head)
    {
        head = default;
        if (text.IsEmpty || text[0] != '附' || !Words.TryScan(text, s_words, out int end, out string word))
        {
            return false;
        }

        int? number = null;
        if (TryScanNumber(text, Lexeme.SkipBlanks(text, end), out int numberEnd, out int value))
        {
            if (IsEndOfHead(text, numberEnd))
            {
                number = value;
                end = numberEnd;
            }
            else if (text[numberEnd] is '.' or '．' or '、' && !(numberEnd + 1 < text.Length && ChineseNumeral.IsArabicDigit(text[numberEnd + 1])))
            {
                head = new AttachmentHead(numberEnd, value, numberEnd + 1); // 附件1., 附件1.防汛物资清单
                return word != "附";
            }
        }

        if (!IsEndOfHead(text, end))
        {
            return false;
        }

        int mark = Lexeme.SkipBlanks(text, end);
        bool hasColon = mark < text.Length && Lexeme.IsColon(text[mark]);
        if (hasColon && number is null && TryScanNumber(text, Lexeme.SkipBlanks(text, mark + 1), out int last, out int behind) && last == text.Length)
        {
            head = new AttachmentHead(last, behind, last); // 附件:1
            return true;
        }

        head = new AttachmentHead(end, number, hasColon ? mark + 1 : end);
        return hasColon || word != "附" || end == text.Length;
    }

    private static bool IsEndOfHead(ReadOnlySpan<char> text, int position)
        => position == text.Length || Lexeme.IsBlank(text[position]) || Lexeme.IsColon(text[position]);

    /// <summary>1, 12, 一; 1 of 1-2, which names a part of attachment 1.</summary>
    private static bool TryScanNumber(ReadOnlySpan<char> text, int position, out int end, out int number)
    {
        end = Lexeme.SkipArabicDigits(text, position);
        if (end == position)
        {
            end = Lexeme.SkipNumeralCharacters(text, position);
            return ChineseNumeral.TryParse(text[position..end], out number);
        }

        int digits = end - position;
        number = digits <= 3 ? ChineseNumeral.ArabicValue(text[position..end]) : 0;
        if (end < text.Length && text[end] is '-' or '－' or '—')
        {
            int part = Lexeme.SkipArabicDigits(text, end + 1);
            end = part > end + 1 ? part : end;
        }

        return number > 0;
    }

    private static bool IsFinalMark(char c) => c is '。' or '；' or ';';
}
