namespace OfficialDocs.Grammar;

/// <summary>Parentheses of either width, nested, mixed, or never closed.</summary>
internal static class Parentheses
{
    /// <summary>The position of the parenthesis that closes the one at <paramref name="open"/>, or -1.</summary>
    public static int FindClosing(ReadOnlySpan<char> text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            depth += Lexeme.IsOpeningParenthesis(text[i]) ? 1 : Lexeme.IsClosingParenthesis(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>（…）: the text inside, trimmed. One that lost its closing parenthesis ends with the line.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out int length, out string value)
    {
        bool found = TryMeasure(text, out length, out ReadOnlySpan<char> inner);
        value = inner.ToString();
        return found;
    }

    /// <summary>The same without making a string.</summary>
    public static bool TryMeasure(ReadOnlySpan<char> text, out int length, out ReadOnlySpan<char> inner)
    {
        length = 0;
        inner = default;
        if (text.IsEmpty || !Lexeme.IsOpeningParenthesis(text[0]))
        {
            return false;
        }

        int closing = FindClosing(text, 0);
        inner = Lexeme.Trim(closing < 0 ? text[1..] : text[1..closing]);
        length = closing < 0 ? Words.TrimmedLength(text) : closing + 1;
        return !inner.IsEmpty;
    }
}
