using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>What a line of the imprint looks like by itself.</summary>
internal static class ImprintLines
{
    /// <summary>Reads 云州市人民政府办公室　　2025年3月6日印发, or the date alone, as <see cref="ImprintGrammar.Printing"/> has it, without its cost; a further element may follow.</summary>
    /// <param name="line">The line.</param>
    /// <param name="organLength">The length of the organ; 0 where there is none.</param>
    /// <param name="dateStart">Where the date begins.</param>
    /// <param name="dateLength">The length of the date.</param>
    public static bool TryMeasurePrinting(ReadOnlySpan<char> line, out int organLength, out int dateStart, out int dateLength)
    {
        organLength = dateStart = dateLength = 0;
        if (line.Length > 120 || line[^1] is not ('发' or '印' or '制' or '刷' or '份'))
        {
            return false;
        }

        organLength = OrganName.MeasureBeforeDate(line);
        dateStart = organLength > 0 ? Lexeme.SkipBlanks(line, organLength) : 0;
        if (!IssuedDate.TryScan(line[dateStart..], out dateLength, out _))
        {
            return false;
        }

        int word = Lexeme.SkipBlanks(line, dateStart + dateLength);
        int rest = word + MeasureWord(line[word..]);
        return rest > word && (rest == line.Length || (line[^1] == '份' && Lexeme.IsBlank(line[rest]) && IsExtra(Lexeme.Trim(line[rest..]))));
    }

    /// <summary>Where the element begins that stands behind the date on the line: 2025年3月6日印发　共印50份; the line's length where none does.</summary>
    public static int FindExtra(ReadOnlySpan<char> line, int dateEnd)
    {
        int word = Lexeme.SkipBlanks(line, dateEnd);
        return Lexeme.SkipBlanks(line, word + MeasureWord(line[word..]));
    }

    private static int MeasureWord(ReadOnlySpan<char> text)
        => Words.TryScan(text, ImprintGrammar.PrintingWords, out int length, out _) ? length : 0;

    /// <summary>共印50份, 公开属性：主动公开, 校对：….</summary>
    public static bool IsExtra(ReadOnlySpan<char> line)
        => line.Length <= 60 && line.IndexOfAny("：:份") >= 0 && ImprintExtra.TryMeasure(line, out int length, out _) && length == line.Length;
}
