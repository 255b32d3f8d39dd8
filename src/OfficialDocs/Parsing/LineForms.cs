using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>What a line looks like by itself, whatever stands around it.</summary>
internal static class LineForms
{
    /// <summary>A running paragraph: a sentence ends in it, or it is too long for anything else.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
        => line.Length > 120 || line.IndexOfAny("。！；") >= 0 || (line.IndexOfAny("，,;") >= 0 && line.Length > 40 && line[^1] is '：' or ':') || line[^1] is '；' or ';' or '，';

    /// <summary>A line that could be part of a title: short, and no sentence.</summary>
    public static bool IsTitleLike(ReadOnlySpan<char> line)
    {
        if (line.Length > 120 || line.IndexOfAny("。；！？") >= 0 || line[^1] is '：' or ':' or '，' or ',' or '、')
        {
            return false;
        }

        bool hasComma = line.IndexOfAny("，,：:") >= 0;
        return !hasComma || line.IndexOf("关于") >= 0;
    }

    /// <summary>Whether the whole line is a date.</summary>
    public static bool IsDate(ReadOnlySpan<char> line, out IssuedDate date)
    {
        date = default;
        return line.Length is >= 6 and <= 32 && IssuedDate.TryParse(line, out date);
    }

    /// <summary>Whether the line is in parentheses from end to end, or opens with 此件 and lost its closing one.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> line)
        => line.Length > 2 && Lexeme.IsOpeningParenthesis(line[0])
            && (Lexeme.IsClosingParenthesis(line[^1]) ? line[1..^1].IndexOfAny('）', ')') < 0 || IsBalanced(line[1..^1]) : line[1..].StartsWith("此件") && line.Length < 40);

    /// <summary>— 1 —, - 2 -, －3－: the number of a page.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 16 || !IsDash(line[0]) || !IsDash(line[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> inner = Lexeme.Trim(line.Trim("-—－–―─"));
        return inner.Length is > 0 and <= 4 && ChineseNumeral.TryParseArabic(inner, out _);
    }

    /// <summary>附件：, 附件1：, 附： with something behind the colon, or the colon alone.</summary>
    public static bool BeginsAttachmentNote(ReadOnlySpan<char> line)
    {
        int position = AttachmentWord(line);
        if (position == 0)
        {
            return false;
        }

        position = SkipNumber(line, position);
        return position < line.Length && Lexeme.IsColon(line[position]);
    }

    /// <summary>附件, 附件1, 附件 二：, 附表, 附录, 附：, with a short title behind it or nothing.</summary>
    public static bool IsAttachmentLabel(ReadOnlySpan<char> line, out int labelLength)
    {
        labelLength = AttachmentWord(line);
        if (labelLength == 0 || line.Length > 90 || line.IndexOfAny("。；，") >= 0)
        {
            return false;
        }

        labelLength = SkipNumber(line, labelLength);
        bool hasColon = labelLength < line.Length && Lexeme.IsColon(line[labelLength]);
        labelLength += hasColon ? 1 : 0;
        if (labelLength == line.Length)
        {
            return labelLength > 1;
        }

        // 附件1 标题: a blank or a colon divides label and title; 附件1所列 is running text.
        return hasColon || (Lexeme.IsBlank(line[labelLength]) && !line.StartsWith("附 "));
    }

    public static int SkipNumber(ReadOnlySpan<char> line, int position)
    {
        int start = Lexeme.SkipBlanks(line, position);
        int end = Lexeme.SkipArabicDigits(line, start);
        if (end > start)
        {
            if (end + 1 < line.Length && line[end] is '-' or '—' or '.' && ChineseNumeral.IsArabicDigit(line[end + 1]))
            {
                end = Lexeme.SkipArabicDigits(line, end + 1);
            }

            return Lexeme.SkipBlanks(line, end) is int next && next < line.Length && Lexeme.IsColon(line[next]) ? next : end;
        }

        end = Lexeme.SkipNumeralCharacters(line, start);
        return end > start ? end : start < line.Length && Lexeme.IsColon(line[start]) ? start : position;
    }

    private static int AttachmentWord(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '附')
        {
            return 0;
        }

        int second = Lexeme.SkipBlanks(line, 1);
        return second < line.Length && line[second] is '件' or '表' or '录' or '图' ? second + 1 : 1;
    }

    private static bool IsDash(char c) => c is '-' or '—' or '－' or '–' or '―' or '─';

    private static bool IsBalanced(ReadOnlySpan<char> text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            depth += Lexeme.IsOpeningParenthesis(c) ? 1 : Lexeme.IsClosingParenthesis(c) ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
