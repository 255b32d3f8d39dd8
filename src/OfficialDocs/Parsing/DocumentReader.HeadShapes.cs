using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>
/// Three plain shapes of lines, which nearly every head has and which are told by their characters. What else such a line might have been need not be asked:
/// the code for all of it is more than a processor keeps at hand, and was a third of what a short document made it fetch.
/// </content>
internal ref partial struct DocumentReader
{
    private const int LongestPlainLine = 120;

    /// <summary>What a line of the head is by its characters alone.</summary>
    private enum HeadShape
    {
        /// <summary>Anything.</summary>
        Any,

        /// <summary>云州市人民政府文件, 云州市人民政府关于废止《云州市节水办法》的决定: a line of the mark or of the title.</summary>
        Title,

        /// <summary>各区县人民政府，市政府各部门：: nothing that a line shows by itself.</summary>
        Addressees,

        /// <summary>为做好防汛工作，现就有关事项通知如下。…: a sentence of the text.</summary>
        Sentence,
    }

    private readonly HeadShape ShapeOf(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        LineMarks marks = _lines.Marks(index);

        // Below a row of the page's a line may be its value. What an element may begin with, and a numeral, is looked at closely.
        if (_chromeLine != None || (marks & LineMarks.NoNumber) == 0 || !Lexeme.IsHan(line[0]) || line[0] is '网' or '注' || ChineseNumeral.IsNumeralCharacter(line[0])
            || MarkingLines.MayBegin(line[0]) || SignatoryLines.MayBegin(line[0]) || line[^1] is '号' or '摄' or '告' || line.Contains('令'))
        {
            return HeadShape.Any;
        }

        if ((marks & LineMarks.Stop) != 0)
        {
            const LineMarks Suspicious = LineMarks.Colon | LineMarks.Blank | LineMarks.OpeningBracket | LineMarks.Markup | LineMarks.LabelForm | LineMarks.PageNumber | LineMarks.Furniture | LineMarks.FileName;
            return line.Length > PageChrome.LongestKeyWithColon && (marks & Suspicious) == 0 ? HeadShape.Sentence : HeadShape.Any;
        }

        return (marks & ~(LineMarks.Colon | LineMarks.Markup)) != LineMarks.NoNumber || line.Length > LongestPlainLine ? HeadShape.Any
            : Lexeme.IsColon(line[^1]) ? IsListOfOrgans(line[..^1]) ? HeadShape.Addressees : HeadShape.Any
            : IsTitleOfHan(line) ? HeadShape.Title : HeadShape.Any;
    }

    /// <summary>Chinese characters, years and 《》, too long for a key or a column of a page.</summary>
    private static bool IsTitleOfHan(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (!(Lexeme.IsHan(c) || c is '《' or '》' or (>= '0' and <= '9')) || c == '各')
            {
                return false;
            }
        }

        return Lexeme.IsHan(line[^1]) && (line.Length > PageChrome.LongestKey || (line.Length > PageChrome.LongestColumn && line.EndsWith("文件")) || EndsAsNoKey(line));
    }

    /// <summary>Chinese characters, （） and the marks between them, too long for a key of a page or ending as none does.</summary>
    private static bool IsListOfOrgans(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (!(Lexeme.IsHan(c) || c is '，' or '、' or '（' or '）'))
            {
                return false;
            }
        }

        return line.Length >= PageChrome.LongestKeyWithColon || EndsAsNoKey(line);
    }

    /// <summary>Whether a line ends as the names of organs do, and no key and no column of a page.</summary>
    internal static bool EndsAsNoKey(ReadOnlySpan<char> line) => line.Length > 2 && line[^1] is '府' or '局' or '委' or '厅';
}
