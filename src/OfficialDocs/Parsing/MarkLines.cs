using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>The lines of 发文机关标志.</summary>
internal static class MarkLines
{
    /// <summary>The suffix behind the names on the lines from <paramref name="first"/> to <paramref name="last"/>; 文件 may stand beside the first of several.</summary>
    public static string FindSuffix(scoped DocumentLines lines, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (MarkSuffix.Cut(lines[i], out _) is { Length: > 0 } suffix)
            {
                return suffix;
            }
        }

        return "";
    }

    /// <summary>The mark on the lines from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static IssuerMark Read(scoped DocumentLines lines, int first, int last)
    {
        var organs = new List<string>();
        for (int i = first; i <= last; i++)
        {
            MarkSuffix.Cut(lines[i], out int length);
            AddOrgans(lines[i][..length], organs);
        }

        return new IssuerMark(organs, FindSuffix(lines, first, last));
    }

    /// <summary>云州市教育局　云州市财政局文件: joint issuers on one line of the mark; blanks inside a name do not count.</summary>
    private static void AddOrgans(ReadOnlySpan<char> line, List<string> organs)
    {
        if (!Lexeme.HasBlanks(line))
        {
            if (!line.IsEmpty)
            {
                organs.Add(line.ToString());
            }

            return;
        }

        var names = new List<string>();
        foreach (Range part in BlankSeparated.Split(line))
        {
            ReadOnlySpan<char> name = line[part];
            MarkSuffix.Cut(name, out int length);
            if (length > 0)
            {
                names.Add(name[..length].ToString());
            }
        }

        if (names.Count > 1 && names.TrueForAll(static name => OrganName.IsName(name)))
        {
            organs.AddRange(names);
        }
        else
        {
            organs.Add(Lexeme.WithoutBlanks(line));
        }
    }
}
