namespace OfficialDocs.Parsing;

/// <summary>
/// A set of beginnings of lines. Nearly every line begins with none, and its first character says so: one look at a table of 256 takes
/// the place of a comparison with every word.
/// </summary>
internal sealed class Beginnings
{
    private readonly string[]?[] _byFirst = new string[256][];

    public Beginnings(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            ref string[]? bucket = ref _byFirst[(byte)word[0]];
            bucket = [.. bucket ?? [], word];
        }
    }

    /// <summary>Whether a line, which has at least one character, begins with one of the words.</summary>
    public bool Begin(ReadOnlySpan<char> line)
    {
        if (_byFirst[(byte)line[0]] is not { } bucket)
        {
            return false;
        }

        foreach (string word in bucket)
        {
            if (line.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line, which has at least one character, is one of the words.</summary>
    public bool Contain(ReadOnlySpan<char> line)
    {
        if (_byFirst[(byte)line[0]] is not { } bucket)
        {
            return false;
        }

        foreach (string word in bucket)
        {
            if (line.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
