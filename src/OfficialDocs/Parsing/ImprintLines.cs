using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>What a line of the imprint looks like by itself.</summary>
internal static class ImprintLines
{
    /// <summary>Reads 云州市人民政府办公室　　2025年3月6日印发, or the date alone, as <see cref="ImprintGrammar.Printing"/> has it, without its cost.</summary>
    /// <param name="line">The line.</param>
    /// <param name="organLength">The length of the organ; 0 where there is none.</param>
    /// <param name="dateStart">Where the date begins.</param>
    /// <param name="dateLength">The length of the date.</param>
    public static bool TryMeasurePrinting(ReadOnlySpan<char> line, out int organLength, out int dateStart, out int dateLength)
    {
        organLength = dateStart = dateLength = 0;
        if (line.Length > 120 || !line.EndsWith("印发"))
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
        return word + Words.Measure(line[word..], "印发") == line.Length;
    }

    /// <summary>共印50份, 公开属性：主动公开, 校对：….</summary>
    public static bool IsExtra(ReadOnlySpan<char> line)
        => line.Length <= 60 && line.IndexOfAny("：:份") >= 0 && ImprintExtra.TryMeasure(line, out int length, out _) && length == line.Length;
}
