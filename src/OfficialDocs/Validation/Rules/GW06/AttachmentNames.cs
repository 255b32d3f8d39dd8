using System.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>Names of attachments, compared as a reader does: blanks, 书名号 and the width of marks make no other name.</summary>
internal static class AttachmentNames
{
    /// <summary>The name without what makes no difference.</summary>
    public static string Normalize(ReadOnlySpan<char> name)
    {
        var result = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (Lexeme.IsBlank(c) || c is '《' or '》' or '〈' or '〉' or '\r' or '\n' or '“' or '”' or '"')
            {
                continue;
            }

            result.Append(c switch
            {
                '（' => '(',
                '）' => ')',
                '：' or '∶' => ':',
                '，' => ',',
                '—' or '－' or '–' => '-',
                >= '０' and <= '９' => (char)(c - '０' + '0'),
                _ => c,
            });
        }

        return result.ToString();
    }
}
