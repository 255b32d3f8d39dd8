using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>What a line of the imprint looks like by itself.</summary>
internal static class ImprintLines
{
    /// <summary>
    /// Reads 云州市人民政府办公室　　2025年3月6日印发, or the date alone, as <see cref="ImprintGrammar.Printing"/> has it, without its cost; also two cells of a
    /// table. A further element may follow, and 主动公开 stand between the two.
    /// </summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="organLength">The length of the organ; 0 where there is none.</param>
    /// <param name="dateStart">Where the date begins.</param>
    /// <param name="dateLength">The length of the date.</param>
    public static bool TryMeasurePrinting(ReadOnlySpan<char> line, out int organLength, out int dateStart, out int dateLength)
    {
        organLength = dateStart = dateLength = 0;
        if (line.Length > 120 || !MayEndPrinting(line))
        {
            return false;
        }

        int organEnd;
        if (OrganName.TryFindDateBehind(line, out dateStart, out dateLength))
        {
            organEnd = dateStart;
        }
        else
        {
            // No organ, or one in a cell of its own.
            organEnd = line.IndexOf('|') is > 0 and int bar && OrganName.IsName(line[..bar]) ? bar : 0;
            dateStart = organEnd == 0 ? 0 : Lexeme.SkipBlanks(line, organEnd + 1);
            if (!IssuedDate.TryScan(line[dateStart..], out dateLength, out _))
            {
                return false;
            }
        }

        organLength = MeasureOrgan(line[..Words.TrimmedLength(line[..organEnd])]);
        int word = Lexeme.SkipBlanks(line, dateStart + dateLength);
        int rest = word + MeasureWord(line[word..]);
        int extra = SkipGap(line, rest);
        return rest > word && (extra == line.Length || ((extra > rest || Lexeme.IsOpeningParenthesis(line[rest])) && IsExtra(line[extra..])));
    }

    /// <summary>Where the element begins that stands behind the date on the line: 2025年3月6日印发　共印50份; the line's length where none does.</summary>
    public static int FindExtra(ReadOnlySpan<char> line, int dateEnd)
    {
        int word = Lexeme.SkipBlanks(line, dateEnd);
        return SkipGap(line, word + MeasureWord(line[word..]));
    }

    /// <summary>
    /// Where the element begins that stands behind the 。 of a list: 抄送：市委办公室。云州市人民政府办公室　2025年3月6日印发, 抄送：市委办公室。（共印50份）; the line's
    /// length where none does.
    /// </summary>
    public static int FindBehindList(ReadOnlySpan<char> line)
    {
        int stop = MayEndPrinting(line) ? line.LastIndexOf('。') : -1;
        int next = Lexeme.SkipBlanks(line, stop + 1);
        return stop > 0 && next < line.Length && (TryMeasurePrinting(line[next..], out _, out _, out _) || IsExtra(line[next..])) ? next : line.Length;
    }

    /// <summary>Whether the line's end leaves it open that it ends in a date of printing, or in what may follow one.</summary>
    private static bool MayEndPrinting(ReadOnlySpan<char> line)
        => line[^1] is '发' or '印' or '制' or '刷' or '份' || ((Lexeme.IsClosingParenthesis(line[^1]) || line.IndexOfAny('：', ':') > 0) && line.Contains('印'));

    /// <summary>The length of the organ that stands before the date, without the 主动公开 that blanks set apart from it.</summary>
    private static int MeasureOrgan(ReadOnlySpan<char> text)
        => text.EndsWith("公开") ? Words.TrimmedLength(text[..(text.LastIndexOfAny(Lexeme.Blanks) + 1)]) : text.Length;

    /// <summary>The position behind the blanks, or the mark between two cells of a table.</summary>
    private static int SkipGap(ReadOnlySpan<char> line, int position)
    {
        position = Lexeme.SkipBlanks(line, position);
        return position < line.Length && line[position] == '|' ? Lexeme.SkipBlanks(line, position + 1) : position;
    }

    private static int MeasureWord(ReadOnlySpan<char> text)
        => Words.TryScan(text, ImprintGrammar.PrintingWords, out int length, out _) ? length : 0;

    /// <summary>共印50份, 公开属性：主动公开, 校对：….</summary>
    public static bool IsExtra(ReadOnlySpan<char> line)
        => line.Length <= 60 && line.IndexOfAny("：:份") >= 0 && ImprintExtra.TryMeasure(line, out int length, out _) && length == line.Length;
}
