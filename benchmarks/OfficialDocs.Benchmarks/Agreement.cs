using OfficialDocs.Benchmarks.Peers;

namespace OfficialDocs.Benchmarks;

/// <summary>Shows that everything that is compared does the same: on each input of the benchmarks all return what ours returns, and all reject the same near misses.</summary>
internal static class Agreement
{
    /// <returns>0 where all agree, else 1.</returns>
    public static int Run(TextWriter output)
    {
        int broken = 0;
        int compared = 0;
        void Compare<T>(string element, string[] texts, bool accepted, Func<ElementReader, ElementReader.Reading<T>> reading)
            where T : struct
        {
            foreach (string text in texts)
            {
                string? expected = accepted ? Show(reading(ElementReader.All[0]), text) : null;
                foreach (ElementReader reader in ElementReader.All)
                {
                    compared++;
                    string? found = Show(reading(reader), text);
                    if (found != expected || (accepted && found is null))
                    {
                        broken++;
                        output.WriteLine($"{element} '{text}' by {reader.Name}: {found ?? "rejected"}; expected: {expected ?? (accepted ? "a value" : "rejected")}");
                    }
                }
            }
        }

        Compare("number", Inputs.Numbers, accepted: true, static reader => reader.TryNumber);
        Compare("number", Inputs.NearNumbers, accepted: false, static reader => reader.TryNumber);
        Compare("date", Inputs.Dates, accepted: true, static reader => reader.TryDate);
        Compare("date", Inputs.NearDates, accepted: false, static reader => reader.TryDate);
        Compare("label", Inputs.Labels, accepted: true, static reader => reader.TryLabel);
        Compare("label", Inputs.NearLabels, accepted: false, static reader => reader.TryLabel);

        foreach ((string name, string text) in Inputs.Documents)
        {
            string expected = Extraction.Of(OfficialDocument.Parse(text)).ToString();
            foreach ((string peer, Func<string, Extraction> read) in new (string, Func<string, Extraction>)[] { ("Regex", RegexDocument.Read), ("Sprache", SpracheDocument.Read) })
            {
                compared++;
                if (FirstDifference(expected, read(text).ToString()) is { } difference)
                {
                    broken++;
                    output.WriteLine($"{name} by {peer}: {difference}");
                }
            }
        }

        output.WriteLine($"agreement: {compared - broken} of {compared} readings agree");
        return broken == 0 ? 0 : 1;
    }

    private static string? Show<T>(ElementReader.Reading<T> reading, string text)
        where T : struct
        => reading(text, out T value) ? value.ToString() : null;

    private static string? FirstDifference(string expected, string found)
    {
        string[] left = expected.Split('\n');
        string[] right = found.Split('\n');
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string own = i < left.Length ? left[i] : "nothing";
            string other = i < right.Length ? right[i] : "nothing";
            if (own != other)
            {
                return $"'{other}' where ours has '{own}'";
            }
        }

        return null;
    }
}
