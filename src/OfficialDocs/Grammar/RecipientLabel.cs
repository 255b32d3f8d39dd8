namespace OfficialDocs.Grammar;

/// <summary>What stands before the recipients in the 版记: 抄送：, and the words that minutes and party organs have in its place.</summary>
internal static class RecipientLabel
{
    private const int MaximumLength = 6;

    /// <summary>The words; one that begins with another comes before it.</summary>
    public static string[] All { get; } =
        ["抄送机关", "抄送", "抄报", "抄发", "分送", "主送机关", "主送", "主报", "发送", "报送", "印送", "呈报", "呈送", "报", "送", "发"];

    /// <summary>The length of the label that a line begins with, its colon included; 0 for other lines. A single character is one only where a list follows.</summary>
    public static int Measure(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny("：:∶");
        return colon is >= 1 and <= MaximumLength && line.Length > 2 && Words.TryScan(line, All, out int length, out _) && Lexeme.SkipBlanks(line, length) == colon ? colon + 1 : 0;
    }
}
