using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>What a line looks like by itself, whatever stands around it.</summary>
internal static class LineForms
{
    /// <summary>A running paragraph: a sentence ends in it, or it is too long for anything else.</summary>
    public static bool IsProse(ReadOnlySpan<char> line, LineMarks marks)
        => line.Length > 120 || (marks & LineMarks.Sentence) != 0 || line[^1] is ';' or '，' || (line.Length > 40 && line[^1] is '：' or ':' && line.IndexOfAny("，,;") >= 0);

    /// <summary>The same of a line whose marks are not known.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
        => line.Length > 120 || line.IndexOfAny("。！；") >= 0 || (line.IndexOfAny("，,;") >= 0 && line.Length > 40 && line[^1] is '：' or ':') || line[^1] is '；' or ';' or '，';

    /// <summary>A line that could be part of a title: short, and no sentence.</summary>
    public static bool IsTitleLike(ReadOnlySpan<char> line, LineMarks marks)
    {
        if (line.Length > 120 || (marks & (LineMarks.Sentence | LineMarks.Question)) != 0 || line[^1] is '：' or ':' or '，' or ',' or '、')
        {
            return false;
        }

        bool hasComma = line.IndexOfAny("，,：:") >= 0;
        return !hasComma || line.IndexOf("关于") >= 0;
    }

    /// <summary>Chinese characters, letters and digits, 、, quotes and parentheses: what a name may hold.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!(Lexeme.IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '（' or '）' or '(' or ')' or '、' or '“' or '”' or '·' or '—' or Lexeme.Placeholder || Lexeme.IsBlank(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the whole line is a date.</summary>
    public static bool IsDate(ReadOnlySpan<char> line, out IssuedDate date)
    {
        date = default;
        return line.Length is >= 6 and <= 32 && MayEndDate(line[^1]) && IssuedDate.TryParse(line, out date);
    }

    /// <summary>2025年3月, 二〇二五年三月: a date that has no day, and leaves no room for one.</summary>
    public static bool IsMonth(ReadOnlySpan<char> line, out IssuedDate date)
    {
        date = default;
        return line.Length is >= 7 and <= 12 && line[^1] == '月' && IssuedDate.TryParse(line, out date);
    }

    /// <summary>Whether a date may end in a character.</summary>
    public static bool MayEndDate(char c) => c is '日' or '号' || ChineseNumeral.IsArabicDigit(c) || Lexeme.IsBlank(c);

    /// <summary>Whether the line is in parentheses from end to end, or opens with 此件 and lost its closing one.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> line)
        => line.Length > 2 && Lexeme.IsOpeningParenthesis(line[0])
            && (Lexeme.IsClosingParenthesis(line[^1]) ? line[1..^1].IndexOfAny('）', ')') < 0 || IsBalanced(line[1..^1]) : line[1..].StartsWith("此件") && line.Length < 40 && line.IndexOfAny('）', ')') < 0);

    /// <summary>— 1 —, - 2 -, －3－: the number of a page.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length is >= 3 and <= 16 && PageNumberScanner.TryScan(line, out int length, out _) && length == line.Length;

    /// <summary>附件：, 附件1：, 附： with something behind the colon, or the colon alone.</summary>
    public static bool BeginsAttachmentNote(ReadOnlySpan<char> line) => AttachmentScanner.TryMeasureNoteHead(line, out _);

    /// <summary>附件, 附件1, 附件二：, 附表, 附录, 附：, with a short title behind it or nothing.</summary>
    public static bool IsAttachmentLabel(ReadOnlySpan<char> line) => IsAttachmentLabel(line, out _, out _);

    /// <summary>The same, with its number and the place of its title on the line.</summary>
    public static bool IsAttachmentLabel(ReadOnlySpan<char> line, out AttachmentHead head, out TextSpan title)
    {
        head = default;
        title = default;
        return line[0] == '附' && line.Length <= 90 && line.IndexOfAny("。；，") < 0 && AttachmentScanner.TryMeasureLabel(line, out head, out title);
    }

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
