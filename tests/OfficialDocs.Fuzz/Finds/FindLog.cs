using System.Globalization;
using System.Text;
using OfficialDocs.Fuzz.Targets;

namespace OfficialDocs.Fuzz.Finds;

/// <summary>Counts the finds of a run and keeps the first few of each kind, minimised.</summary>
/// <param name="folder">Where they are written; <see langword="null"/> to show them only.</param>
/// <param name="output">Where they are told.</param>
internal sealed class FindLog(string? folder, TextWriter output)
{
    // The rest of a kind seldom tells more than the first.
    private const int KeptOfAKind = 3;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, int> _byOracle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKind = new(StringComparer.Ordinal);

    /// <summary>How many finds there are of an oracle.</summary>
    public int Count(string oracle)
    {
        lock (_lock)
        {
            return _byOracle.GetValueOrDefault(oracle);
        }
    }

    /// <summary>The counts by oracle, for the summary; those of a failing kind first.</summary>
    /// <param name="isFailing">Whether there is a find that is not tolerated by its share.</param>
    /// <returns>Such as <c>exception 2, roundTrip 17</c>.</returns>
    public string Summary(out bool isFailing)
    {
        lock (_lock)
        {
            isFailing = _byOracle.Keys.Any(static oracle => !OracleNames.IsTolerated(oracle));
            return _byOracle.Count == 0 ? "none" : string.Join(", ", _byOracle.Select(static pair => $"{pair.Key} {pair.Value}"));
        }
    }

    /// <summary>Takes note of a find.</summary>
    /// <param name="name">What names its input: seed and index, or an extreme.</param>
    /// <param name="target">What was tried.</param>
    /// <param name="input">The input.</param>
    /// <param name="find">What it broke.</param>
    /// <param name="isMinimized">Whether to look for a smaller input.</param>
    public void Add(string name, Target target, string input, Find find, bool isMinimized = true)
    {
        lock (_lock)
        {
            _byOracle[find.Oracle] = _byOracle.GetValueOrDefault(find.Oracle) + 1;
            string kind = $"{target.Name} {find.Signature}";
            int seen = _byKind[kind] = _byKind.GetValueOrDefault(kind) + 1;
            if (seen > KeptOfAKind)
            {
                return;
            }
        }

        // Outside the lock: the other workers go on.
        string smaller = isMinimized ? Minimizer.Minimize(input, text => target.TryCheck(text)?.Signature == find.Signature) : input;
        Find shown = isMinimized ? target.TryCheck(smaller) ?? find : find;
        lock (_lock)
        {
            output.WriteLine($"{name} {target.Name} {shown.Oracle}: {Shown(shown.Message, 400)}\n    {Shown(smaller, 1000)}");
            if (folder is not null)
            {
                Write($"{find.Oracle}-{target.Name}-{name}", input, smaller, shown);
            }
        }
    }

    /// <summary>A text in one line, with what cannot be seen as escapes.</summary>
    private static string Shown(string text, int atMost)
    {
        var shown = new StringBuilder();
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, atMost)))
        {
            bool isVisible = c >= ' ' && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            _ = isVisible || c == ' ' ? shown.Append(c) : shown.Append(c == '\n' ? "\\n" : $"\\u{(int)c:X4}");
        }

        return text.Length > atMost ? shown.Append('…').ToString() : shown.ToString();
    }

    private void Write(string name, string input, string smaller, Find find)
    {
        Directory.CreateDirectory(folder!);
        string path = Path.Combine(folder!, name);

        // UTF-16, because the text may hold halves of surrogate pairs, which UTF-8 has no way to write.
        File.WriteAllBytes(path + ".input.utf16", Encoding.Unicode.GetBytes(input));
        File.WriteAllBytes(path + ".minimal.utf16", Encoding.Unicode.GetBytes(smaller));
        File.WriteAllText(path + ".txt", $"{find.Oracle}\n{Shown(find.Message, int.MaxValue)}\n\n{Shown(smaller, int.MaxValue)}\n");
    }
}
