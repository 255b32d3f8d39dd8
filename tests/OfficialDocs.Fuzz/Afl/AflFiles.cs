using System.Globalization;
using System.Text;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Targets;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Afl;

/// <summary><c>afl-files TARGET FOLDER</c>: what a fuzzer begins with: seeds in FOLDER/seeds, and its dictionary in FOLDER/dictionary.txt.</summary>
internal static class AflFiles
{
    private const int Seeds = 60;

    // The fuzzer takes no longer ones, and prefers short seeds.
    private const int LongestWord = 120;
    private const int LongestSeed = 3000;

    /// <summary>Writes the files.</summary>
    /// <param name="target">What will be given the inputs.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="corpus">Folders with further texts.</param>
    /// <returns>0.</returns>
    public static int Write(Target target, string folder, IReadOnlyList<string> corpus)
    {
        string seeds = Path.Combine(folder, "seeds");
        Directory.CreateDirectory(seeds);
        var texts = new SeedTexts(corpus);
        int number = 0;
        IEnumerable<byte[]> inputs = target.TakesDocuments
            ? texts.First(Seeds).Select(Encoding.UTF8.GetBytes)
            : Enumerable.Range(0, Seeds).Select(index => target.ToBytes(target.Make(Dice.Of(1, index), texts)));
        foreach (byte[] input in inputs.Where(static input => input.Length is > 0 and < LongestSeed))
        {
            File.WriteAllBytes(Path.Combine(seeds, number++.ToString("D3", CultureInfo.InvariantCulture)), input);
        }

        File.WriteAllLines(Path.Combine(folder, "dictionary.txt"), Fragments.All.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes).Where(static word => word.Length < LongestWord).Select(Entry));
        return 0;
    }

    private static string Entry(byte[] word) => $"\"{string.Concat(word.Select(static b => $"\\x{b:X2}"))}\"";
}
