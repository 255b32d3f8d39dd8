namespace OfficialDocs.Grammar;

/// <summary>题注 under a title: （2025年1月12日云州市第五届人民代表大会第三次会议通过）, ——在某次会议上.</summary>
internal static class TitleNotes
{
    private static readonly string[] s_acts = ["通过", "公布", "发布", "施行", "批准", "修订", "修正", "印发"];

    /// <summary>Whether a text in brackets is one: it names a meeting, an adoption or a promulgation with its date, or where a report was given.</summary>
    public static bool IsNote(ReadOnlySpan<char> text)
        => IsMonth(text) || (text.Length > 8 && (text.Contains('年') || text.IndexOf("会议") >= 0) && !text.StartsWith("关于")
            && (SaysWhenAdopted(text) || text.EndsWith("会议上") || (text[^1] == '日' && text.Length < 60) || IsOrganBehindDate(text)));

    /// <summary>1931年11月.</summary>
    private static bool IsMonth(ReadOnlySpan<char> text) => text.Length is >= 7 and <= 12 && text[^1] == '月' && IssuedDate.TryParse(text, out _);

    /// <summary>1986年4月13日国务院: who issued it, and when.</summary>
    public static bool IsOrganBehindDate(ReadOnlySpan<char> note) => IssuedDate.TryScan(note, out int length, out _) && !note.EndsWith("会议") && OrganName.IsName(note[length..]);

    public static bool SaysWhenAdopted(ReadOnlySpan<char> note)
    {
        foreach (string act in s_acts)
        {
            if (note.IndexOf(act) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
