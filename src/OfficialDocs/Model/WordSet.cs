namespace OfficialDocs;

/// <summary>
/// A set of words that texts begin with, or end with. Nearly every text has none of them, and one of its characters says so: a look at a
/// table of 256 takes the place of a comparison with every word.
/// </summary>
internal sealed class WordSet
{
    private readonly string[]?[] _byKey = new string[256][];
    private readonly bool _areEndings;

    private WordSet(bool areEndings, ReadOnlySpan<string> words)
    {
        _areEndings = areEndings;
        foreach (string word in words)
        {
            ref string[]? bucket = ref _byKey[Key(word)];
            bucket = [.. bucket ?? [], word];
        }
    }

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => _byKey.SelectMany(static bucket => bucket ?? []);

    /// <summary>Words that texts begin with.</summary>
    public static WordSet Beginnings(params ReadOnlySpan<string> words) => new(areEndings: false, words);

    /// <summary>Words that texts end with.</summary>
    public static WordSet Endings(params ReadOnlySpan<string> words) => new(areEndings: true, words);

    /// <summary>Whether a text begins, or ends, with one of the words.</summary>
    public bool Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || _byKey[Key(text)] is not { } bucket)
        {
            return false;
        }

        foreach (string word in bucket)
        {
            if (_areEndings ? text.EndsWith(word) : text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words, which are beginnings, stands somewhere in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (_byKey[(byte)text[i]] is not null && Match(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || _byKey[Key(text)] is not { } bucket)
        {
            return false;
        }

        foreach (string word in bucket)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private byte Key(ReadOnlySpan<char> text) => (byte)(_areEndings ? text[^1] : text[0]);
}
