namespace OfficialDocs.Parsing;

/// <summary>时间: 2022-01-30 11:59 来源: 某市人民政府办公室 访问量:, and the index table of a page.</summary>
internal static class PublicationLines
{
    private static readonly string[] s_tails = ["浏览次数", "阅读次数", "访问量", "点击数", "字体", "字号"];

    private static readonly WordSet s_otherTimes = WordSet.Beginnings("成文", "生效", "废止", "归档", "施行", "实施", "失效", "颁布", "收文");

    /// <summary>发文字号：云政发〔2025〕8号 in an index table: what a copy without a number of its own may have.</summary>
    public static bool TryFindNumber(ReadOnlySpan<char> line, out int start, out int length)
    {
        start = length = 0;
        int label = line.IndexOf("字号") is >= 0 and int found ? found : line.IndexOf("文号");
        if (label < 0)
        {
            return false;
        }

        // 文号：云政发〔2025〕8号, or the same in two cells that only blanks part.
        start = Lexeme.SkipBlanks(line, label + 2);
        bool hasMark = start < line.Length && (Lexeme.IsColon(line[start]) || line[start] is '】' or ']');
        start = hasMark ? Lexeme.SkipBlanks(line, start + 1) : start > label + 2 ? start : line.Length;
        return DocumentNumber.TryMeasure(line[start..], out length, out int codeLength, out _) && codeLength > 0;
    }

    /// <summary>成文日期, 生效时间: a key of another time than that of publication.</summary>
    public static bool IsOtherTime(ReadOnlySpan<char> key) => s_otherTimes.IsIn(key);

    /// <summary>When the page was published, as a line says; <see langword="null"/> where it does not.</summary>
    public static DateTime? ReadTime(ReadOnlySpan<char> line)
    {
        bool isTime = line.IndexOf("时间") >= 0 || line.IndexOf("日期") >= 0 || line.IndexOf("来源") >= 0 || line.IndexOf("发表于") >= 0 || line.IndexOf("浏览") >= 0 || char.IsAsciiDigit(line[0]);
        return isTime && !IsOtherTime(line) && PageChrome.TryFindTime(line, out DateTime time, out _, out _, out _) ? time : null;
    }

    /// <summary>The source that a line names; <see langword="null"/> where it names none.</summary>
    public static string? ReadSource(ReadOnlySpan<char> line)
    {
        int source = line.IndexOf("来源");
        int colon = source < 0 ? line.Length : Lexeme.SkipBlanks(line, source + 2);
        if (colon >= line.Length || !Lexeme.IsColon(line[colon]))
        {
            return null;
        }

        ReadOnlySpan<char> value = Lexeme.Trim(line[(colon + 1)..]);
        int end = value.IndexOfAny(" \t\u3000\u00A0【[|");
        value = end < 0 ? value : value[..end];
        foreach (string tail in s_tails)
        {
            int cut = value.IndexOf(tail);
            value = cut < 0 ? value : value[..cut];
        }

        return value.IsEmpty || PageChrome.BeginsWithMetadataKey(value) ? null : value.ToString(); // 来源： 关键词：
    }
}
