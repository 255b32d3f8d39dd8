namespace OfficialDocs.Grammar;

/// <summary>后缀标志, the word behind the organ in 发文机关标志: 云州市人民政府文件, 云州市水务局公告.</summary>
internal static class MarkSuffix
{
    // Minutes are no suffix: the meeting between organ and 纪要 belongs to the name of the mark.
    private static readonly string[] s_types = ["公告", "通告", "通报", "公报"];

    /// <summary>Cuts a line of a mark before its suffix.</summary>
    /// <param name="line">The line without blanks around it; blanks inside the suffix do not count.</param>
    /// <param name="length">The length of what stands before the suffix, or of the whole line; 0 where the suffix has the line for itself.</param>
    /// <returns>The suffix, or an empty text.</returns>
    public static string Cut(ReadOnlySpan<char> line, out int length)
    {
        switch (line.IsEmpty ? '\0' : line[^1])
        {
            case '件' when Words.LengthBefore(line, "文件") is >= 0 and int before:
                length = before;
                return "文件";

            case '告' or '报':
                foreach (string type in s_types)
                {
                    length = Words.LengthBefore(line, type);
                    if (length == 0 || (length > 0 && OrganName.EndsLikeName(line[..length])))
                    {
                        return type;
                    }
                }

                break;
        }

        length = line.Length;
        return "";
    }
}
