namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>The least that anything reading lines has to do: find the line breaks, and copy the text once.</summary>
internal static class Floor
{
    public static int NewlineScanAndCopy(string text)
    {
        int lines = 0;
        ReadOnlySpan<char> rest = text;
        for (int at = rest.IndexOf('\n'); at >= 0; at = rest.IndexOf('\n'))
        {
            lines++;
            rest = rest[(at + 1)..];
        }

        return lines + new string(text.AsSpan()).Length;
    }

    public static int NewlineScanAndCopy(string[] texts)
    {
        int sum = 0;
        foreach (string text in texts)
        {
            sum += NewlineScanAndCopy(text);
        }

        return sum;
    }
}
