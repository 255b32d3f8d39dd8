namespace OfficialDocs.Grammar;

/// <summary>Fixed words of the standard, which printers and scanners space out: 附　件, 文　件.</summary>
internal static class Words
{
    /// <summary>The length of <paramref name="word"/> where <paramref name="text"/> begins with it, blanks inside counted; else 0.</summary>
    public static int Measure(ReadOnlySpan<char> text, string word)
    {
        int position = 0;
        for (int i = 0; i < word.Length; i++)
        {
            position = i == 0 ? 0 : Lexeme.SkipBlanks(text, position);
            if (position == text.Length || text[position] != word[i])
            {
                return 0;
            }

            position++;
        }

        return position;
    }

    /// <summary>The word of <paramref name="words"/> that <paramref name="text"/> begins with; longer ones must come first.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length, out string word)
    {
        foreach (string candidate in words)
        {
            length = Measure(text, candidate);
            if (length > 0)
            {
                word = candidate;
                return true;
            }
        }

        length = 0;
        word = "";
        return false;
    }

    /// <summary>The length of <paramref name="text"/> up to <paramref name="word"/>, blanks between left out, where it ends with it; else -1.</summary>
    public static int LengthBefore(ReadOnlySpan<char> text, string word)
    {
        int length = TrimmedLength(text);
        for (int i = word.Length - 1; i >= 0; i--)
        {
            if (length == 0 || text[length - 1] != word[i])
            {
                return -1;
            }

            length = TrimmedLength(text[..(length - 1)]);
        }

        return length;
    }

    /// <summary>The length of a text without the blanks at its end.</summary>
    public static int TrimmedLength(ReadOnlySpan<char> text)
    {
        int length = text.Length;
        while (length > 0 && Lexeme.IsBlank(text[length - 1]))
        {
            length--;
        }

        return length;
    }

    /// <summary>Whether <paramref name="text"/> ends with one of <paramref name="endings"/>.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
