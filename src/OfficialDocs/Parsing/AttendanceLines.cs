namespace OfficialDocs.Parsing;

/// <summary>The lines that begin an attendance list of minutes: 出席：…, 请假：…, 列席：….</summary>
internal static class AttendanceLines
{
    /// <summary>Which list a line begins, by the first character of its name; <see langword="null"/> where it begins none.</summary>
    public static char? KindOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny("：:");
        if (colon is < 2 or > 8)
        {
            return null;
        }

        return Lexeme.Compact(line[..colon]) switch
        {
            "出席" or "出席人员" or "出席会议" or "参加" or "参会人员" or "参加人员" or "参加会议人员" => '出',
            "请假" or "请假人员" or "缺席" => '请',
            "列席" or "列席人员" or "列席会议" => '列',
            _ => null,
        };
    }
}
