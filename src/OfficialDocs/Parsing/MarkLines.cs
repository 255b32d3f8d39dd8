using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>The lines of 发文机关标志.</summary>
internal static class MarkLines
{
    /// <summary>Whether 文件 follows the names, on one of the lines from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static bool HaveSuffix(scoped DocumentLines lines, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (Lexeme.Compact(lines[i]).EndsWith("文件"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark on the lines from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static IssuerMark Read(scoped DocumentLines lines, int first, int last)
    {
        var organs = new List<string>();
        for (int i = first; i <= last; i++)
        {
            ReadOnlySpan<char> line = Lexeme.Compact(lines[i]);
            line = line.EndsWith("文件") ? line[..^2] : line;
            if (line.Length > 0)
            {
                AddOrgans(lines[i], line.ToString(), organs);
            }
        }

        return new IssuerMark(organs, HaveSuffix(lines, first, last));
    }

    /// <summary>云州市教育局　云州市财政局文件: joint issuers on one line of the mark; blanks inside a name do not count.</summary>
    private static void AddOrgans(ReadOnlySpan<char> line, string whole, List<string> organs)
    {
        if (line.StartsWith(whole))
        {
            organs.Add(whole); // No blanks in it.
            return;
        }

        var names = new List<string>();
        foreach (Range part in BlankSeparated.Split(line))
        {
            ReadOnlySpan<char> name = line[part];
            name = name.EndsWith("文件") ? name[..^2] : name;
            if (!name.IsEmpty)
            {
                names.Add(name.ToString());
            }
        }

        if (names.Count > 1 && names.TrueForAll(static name => OrganName.IsName(name)))
        {
            organs.AddRange(names);
        }
        else
        {
            organs.Add(whole);
        }
    }
}
