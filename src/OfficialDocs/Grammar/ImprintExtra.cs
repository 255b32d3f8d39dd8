namespace OfficialDocs.Grammar;

/// <summary>版记中的其他要素 (GB/T 9704 §7.4.3): how many copies were printed, and what has a name and a colon.</summary>
internal static class ImprintExtra
{
    // 主题词 and 打字 are of before 2012.
    private static readonly string[] s_labels =
    [
        "公开方式", "公开属性", "公开选项", "公开类型", "信息公开选项", "信息公开属性", "信息公开类别", "信息公开", "政府信息公开选项", "印数", "份数", "主题词", "承办单位", "责任编辑", "责任校对", "校对", "打字", "打印",
    ];

    private static readonly string[] s_copies = ["共印", "共", "印"];

    /// <summary>Reads an element that takes the rest of the line; parentheses around it are no part of the value.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out int length, out string value)
    {
        bool found = TryMeasure(text, out length, out ReadOnlySpan<char> inner);
        value = found ? inner.ToString() : "";
        return found;
    }

    /// <summary>The same without making a string.</summary>
    public static bool TryMeasure(ReadOnlySpan<char> text, out int length, out ReadOnlySpan<char> value)
    {
        if (!Parentheses.TryMeasure(text, out length, out value))
        {
            length = Words.TrimmedLength(text);
            value = text[..length];
        }

        return IsCopies(value) || IsLabelled(value);
    }

    /// <summary>共印50份.</summary>
    private static bool IsCopies(ReadOnlySpan<char> text)
    {
        if (!Words.TryScan(text, s_copies, out int start, out _))
        {
            return false;
        }

        start = Lexeme.SkipBlanks(text, start);
        int end = Lexeme.SkipArabicDigits(text, start);
        return end > start && Words.LengthBefore(text, "份") == end;
    }

    private static bool IsLabelled(ReadOnlySpan<char> text)
        => Words.TryScan(text, s_labels, out int length, out _) && Lexeme.SkipBlanks(text, length) is int mark && mark < text.Length && Lexeme.IsColon(text[mark]);
}
