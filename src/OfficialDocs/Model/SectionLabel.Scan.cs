using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>The lexeme: scanned once, here, for <c>TryParse</c>, the grammar and the parser alike.</content>
public readonly partial struct SectionLabel
{
    /// <summary>
    /// Reads the label that <paramref name="text"/> begins with. What is a label by its form may still be running text
    /// (1.5亿元, 一、二、三产业, 第一条规定的): the parser decides that by what follows and what came before.
    /// </summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out int length, out SectionLabel value)
    {
        length = 0;
        value = default;
        return !text.IsEmpty && (TryScanCommon(text, ref length, ref value) || TryScanTolerant(text, out length, out value));
    }

    /// <summary>The same without the short cut for the standard forms: what that must agree with.</summary>
    internal static bool TryScanTolerant(ReadOnlySpan<char> text, out int length, out SectionLabel value)
    {
        length = 0;
        value = default;
        char c = text[0];
        if (c == '第')
        {
            return TryScanOrdinal(text, ref length, ref value);
        }

        if (c is '（' or '(')
        {
            return TryScanParenthesized(text, ref length, ref value);
        }

        if (ChineseNumeral.IsArabicDigit(c))
        {
            return TryScanArabic(text, ref length, ref value);
        }

        if (ChineseNumeral.IsNumeralCharacter(c))
        {
            return TryScanChinese(text, ref length, ref value);
        }

        if (c is '—' or '－' && text.Length > 1 && text[1] == '、')
        {
            length = 2;
            value = new SectionLabel(NumberingScheme.Chinese, Pack(1), LabelNotation.DashForOne);
            return true;
        }

        return TryScanCompound(text, ref length, ref value);
    }

    /// <summary>第一编, 第一部分, 第一章, 第一节, 第一条, 第十七条之一, 第一、.</summary>
    private static bool TryScanOrdinal(ReadOnlySpan<char> text, ref int length, ref SectionLabel value)
    {
        var notation = LabelNotation.Standard;
        int position = Skip(text, 1, ref notation);
        if (!TryScanNumber(text, ref position, ref notation, out int number, out bool isArabic))
        {
            return false;
        }

        int markAt = Skip(text, position, ref notation);
        if (markAt == text.Length)
        {
            return false;
        }

        NumberingScheme scheme;
        int end = markAt + 1;
        bool isPartition = false;
        switch (text[markAt])
        {
            case '编':
                scheme = NumberingScheme.Part;
                break;
            case '部' when end < text.Length && text[end] == '分':
                scheme = NumberingScheme.Part;
                isPartition = true;
                end++;
                break;
            case '章':
                scheme = NumberingScheme.Chapter;
                break;
            case '节':
                scheme = NumberingScheme.Section;
                break;
            case '条':
                scheme = NumberingScheme.Article;
                break;
            case '、' when !isArabic && number <= MaximumOrdinal:
                length = end;
                value = new SectionLabel(NumberingScheme.Chinese, Pack(number), notation | LabelNotation.OrdinalPrefix);
                return true;
            default:
                return false;
        }

        int suffix = 0;
        if (end < text.Length && text[end] == '之')
        {
            int suffixEnd = Lexeme.SkipNumeralCharacters(text, end + 1);
            if (ChineseNumeral.TryParse(text[(end + 1)..suffixEnd], out int found) && found is > 0 and <= MaximumOrdinalAfterPrefix)
            {
                suffix = found;
                end = suffixEnd;
            }
        }

        notation |= isArabic ? LabelNotation.OtherDigits : 0;
        length = end;
        value = new SectionLabel(scheme, Pack(number, suffix), notation, isPartition);
        return true;
    }

    /// <summary>（一）, (一), （1）, （一）、, and letters that OCR made of them stay text.</summary>
    private static bool TryScanParenthesized(ReadOnlySpan<char> text, ref int length, ref SectionLabel value)
    {
        var notation = text[0] == '(' ? LabelNotation.HalfWidthParentheses : LabelNotation.Standard;
        int position = Skip(text, 1, ref notation);
        if (!TryScanNumber(text, ref position, ref notation, out int number, out bool isArabic) || number > MaximumOrdinal)
        {
            return false;
        }

        position = Skip(text, position, ref notation);
        if (position == text.Length || text[position] is not ('）' or ')'))
        {
            return false;
        }

        notation |= text[position] == ')' ? LabelNotation.HalfWidthParentheses : 0;
        position++;
        if (position < text.Length && text[position] is '、' or '.' or '．')
        {
            notation |= LabelNotation.ExtraMark;
            position++;
        }

        length = position;
        value = new SectionLabel(isArabic ? NumberingScheme.ParenthesizedArabic : NumberingScheme.ParenthesizedChinese, Pack(number), notation);
        return true;
    }

    /// <summary>一、, and 一. 一． 一， 一, 一： 一）.</summary>
    private static bool TryScanChinese(ReadOnlySpan<char> text, ref int length, ref SectionLabel value)
    {
        var notation = LabelNotation.Standard;
        int position = Lexeme.SkipNumeralCharacters(text, 0, atMost: 8);
        if (position < text.Length && Lexeme.IsHan(text[position]))
        {
            return false; // 一是, 三类: the most frequent case in running text has no mark.
        }

        if (!ChineseNumeral.TryParse(text[..position], out int number) || number is 0 or > MaximumOrdinal)
        {
            return false;
        }

        return TryScanMark(text, position, NumberingScheme.Chinese, '、', ".．﹑､，：,", number, notation, ref length, ref value);
    }

    /// <summary>1., and 1、 1． 1) 1） 1\.; 1.1, 1.1.1.</summary>
    private static bool TryScanArabic(ReadOnlySpan<char> text, ref int length, ref SectionLabel value)
    {
        int position = Lexeme.SkipArabicDigits(text, 0, atMost: 4);
        if (position > 3 || (position < text.Length && Lexeme.IsHan(text[position])))
        {
            return false; // 2025, 3月.
        }

        ReadOnlySpan<char> digits = text[..position];
        int number = ChineseNumeral.ArabicValue(digits);
        if (number == 0 || digits[0] is '0' or '０')
        {
            return false;
        }

        var notation = ChineseNumeral.HasFullWidth(digits) ? LabelNotation.FullWidthDigits : LabelNotation.Standard;
        if (TryScanDecimal(text, position, number, notation, ref length, ref value))
        {
            return true;
        }

        int mark = Lexeme.SkipBlanks(text, position);
        if (mark + 1 < text.Length && text[mark] is '.' or '．' && ChineseNumeral.IsArabicDigit(text[mark + 1]) && !BeginsWithYear(text[(mark + 1)..]))
        {
            return false; // 1.05亿元 is an amount; 1.2025年底前 is the label 1. before a year.
        }

        return TryScanMark(text, position, NumberingScheme.Arabic, '.', "、．﹒。", number, notation, ref length, ref value);
    }

    /// <summary>What follows a number that no parenthesis opens: the scheme's mark, another one in its place, or a closing parenthesis.</summary>
    private static bool TryScanMark(
        ReadOnlySpan<char> text, int position, NumberingScheme scheme, char mark, string otherMarks, int number, LabelNotation notation, ref int length, ref SectionLabel value)
    {
        position = Skip(text, position, ref notation);
        if (position == text.Length)
        {
            return false;
        }

        char c = text[position];
        if (c == '\\' && position + 1 < text.Length)
        {
            // A text converted to Markdown escapes the mark, lest it be taken for that of a list.
            notation |= LabelNotation.ExtraMark;
            c = text[++position];
        }

        if (Lexeme.IsClosingParenthesis(c))
        {
            scheme = scheme == NumberingScheme.Chinese ? NumberingScheme.ParenthesizedChinese : NumberingScheme.ParenthesizedArabic;
            notation |= LabelNotation.MissingParenthesis | (c == ')' ? LabelNotation.HalfWidthParentheses : 0);
        }
        else if (c != mark)
        {
            // 一,各县: a comma of half the width also parts digits, 二,三级.
            bool parts = c == ',' && !(position + 1 < text.Length && Lexeme.IsHan(text[position + 1]) && !ChineseNumeral.IsNumeralCharacter(text[position + 1]));
            if (parts || !otherMarks.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }

            notation |= LabelNotation.OtherMark;
        }

        length = position + 1;
        value = new SectionLabel(scheme, Pack(number), notation);
        return true;
    }

    /// <summary>2025年…, 2025-2026学年….</summary>
    private static bool BeginsWithYear(ReadOnlySpan<char> text)
        => Lexeme.SkipArabicDigits(text, 0, atMost: 5) == 4 && Lexeme.SkipBlanks(text, 4) is var mark && mark < text.Length
            && (text[mark] == '年' || (text[0] is '1' or '2' && text[1] is '9' or '0' && text[mark] is '-' or '—' or '－' or '–' or '~' or '～' or '至' && Lexeme.SkipArabicDigits(text, mark + 1, atMost: 5) - mark == 5));

    private static bool TryScanDecimal(ReadOnlySpan<char> text, int position, int first, LabelNotation notation, ref int length, ref SectionLabel value)
    {
        Span<int> numbers = [first, 0, 0, 0];
        int depth = 1;
        while (depth < 4 && position + 1 < text.Length && text[position] is '.' or '．' && ChineseNumeral.IsArabicDigit(text[position + 1]))
        {
            int end = Lexeme.SkipArabicDigits(text, position + 1, atMost: 3);
            if (end - position > 3 || text[position + 1] is '0' or '０')
            {
                return false;
            }

            ReadOnlySpan<char> digits = text[(position + 1)..end];
            notation |= text[position] == '．' ? LabelNotation.OtherMark : 0;
            notation |= ChineseNumeral.HasFullWidth(digits) ? LabelNotation.FullWidthDigits : 0;
            numbers[depth++] = ChineseNumeral.ArabicValue(digits);
            position = end;
        }

        if (depth == 1)
        {
            return false;
        }

        length = position;
        value = new SectionLabel(NumberingScheme.MultiLevel, Pack(numbers[0], numbers[1], numbers[2], numbers[3]), notation);
        return true;
    }

    /// <summary>①, and the compounds ㈠ ㊀ ⑴ ⒈; a. is a label only for those who ask for it.</summary>
    private static bool TryScanCompound(ReadOnlySpan<char> text, ref int length, ref SectionLabel value)
    {
        (NumberingScheme Scheme, int Number, LabelNotation Notation) found = text[0] switch
        {
            >= '①' and <= '⑳' => (NumberingScheme.Circled, text[0] - '①' + 1, LabelNotation.Standard),
            >= '㈠' and <= '㈩' => (NumberingScheme.ParenthesizedChinese, text[0] - '㈠' + 1, LabelNotation.Compound),
            >= '㊀' and <= '㊉' => (NumberingScheme.Chinese, text[0] - '㊀' + 1, LabelNotation.Compound),
            >= '⑴' and <= '⒇' => (NumberingScheme.ParenthesizedArabic, text[0] - '⑴' + 1, LabelNotation.Compound),
            >= '⒈' and <= '⒛' => (NumberingScheme.Arabic, text[0] - '⒈' + 1, LabelNotation.Compound),
            >= 'a' and <= 'z' when text.Length > 1 && text[1] == '.' => (NumberingScheme.Letter, text[0] - 'a' + 1, LabelNotation.Standard),
            _ => default,
        };
        if (found.Number == 0)
        {
            return false;
        }

        length = found.Scheme == NumberingScheme.Letter ? 2 : 1;
        value = new SectionLabel(found.Scheme, Pack(found.Number), found.Notation);
        return true;
    }

    private static bool TryScanNumber(ReadOnlySpan<char> text, ref int position, ref LabelNotation notation, out int number, out bool isArabic)
    {
        int start = position;
        position = Lexeme.SkipArabicDigits(text, start);
        isArabic = position > start;
        if (isArabic)
        {
            notation |= ChineseNumeral.HasFullWidth(text[start..position]) ? LabelNotation.FullWidthDigits : 0;
            number = position - start <= 4 ? ChineseNumeral.ArabicValue(text[start..position]) : 0;
            return number > 0;
        }

        position = Lexeme.SkipNumeralCharacters(text, start);
        return ChineseNumeral.TryParse(text[start..position], out number) && number is > 0 and <= 9999;
    }

    private static int Skip(ReadOnlySpan<char> text, int position, ref LabelNotation notation)
    {
        int next = Lexeme.SkipBlanks(text, position);
        notation |= next > position && next < text.Length ? LabelNotation.Spaced : 0;
        return next;
    }
}
