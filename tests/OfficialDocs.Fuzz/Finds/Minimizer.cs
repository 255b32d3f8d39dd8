namespace OfficialDocs.Fuzz.Finds;

/// <summary>Makes an input smaller that still breaks the same promise: delta debugging (Zeller and Hildebrandt, 2002), by lines and then by characters.</summary>
internal static class Minimizer
{
    // A large document may not shrink for hours; what is left then is small enough to be read.
    private const int MaximumTries = 6000;
    private static readonly TimeSpan s_allowed = TimeSpan.FromSeconds(20);

    /// <summary>Shrinks an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isStillBroken">Whether a smaller one shows the same.</param>
    /// <returns>The smallest that was found.</returns>
    public static string Minimize(string input, Func<string, bool> isStillBroken)
    {
        int tries = 0;
        long started = Environment.TickCount64;
        bool Try(string text) => tries++ < MaximumTries && Environment.TickCount64 - started < s_allowed.TotalMilliseconds && isStillBroken(text);

        string smaller = input;
        string before;
        do
        {
            before = smaller;
            smaller = string.Concat(Shrink(Lines(smaller), static parts => string.Concat(parts), Try));
            smaller = string.Concat(Shrink([.. smaller.Select(static c => c.ToString())], static parts => string.Concat(parts), Try));
        }
        while (smaller.Length < before.Length);

        return smaller;
    }

    private static List<string> Shrink(List<string> parts, Func<List<string>, string> join, Func<string, bool> isStillBroken)
    {
        for (int length = Math.Max(1, parts.Count / 2); ; length = Math.Max(1, length / 2))
        {
            bool isSmaller = false;
            for (int start = 0; start < parts.Count;)
            {
                List<string> without = [.. parts[..start], .. parts[Math.Min(parts.Count, start + length)..]];
                if (without.Count < parts.Count && isStillBroken(join(without)))
                {
                    parts = without;
                    isSmaller = true;
                }
                else
                {
                    start += length;
                }
            }

            if (length == 1 && !isSmaller)
            {
                return parts;
            }
        }
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
