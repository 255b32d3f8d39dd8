using System.Text.RegularExpressions;

namespace OfficialDocs.Tests.Readme;

/// <summary>The examples of the README and of docs: code of this folder between the marks <c>// &lt;name&gt;</c> and <c>// &lt;/name&gt;</c>.</summary>
internal static partial class Examples
{
    /// <summary>The text of each example by its name, without its indent.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Find();

    /// <summary>What an example says that it prints: the comments behind its <c>Console.WriteLine</c>, in order.</summary>
    /// <param name="name">The example.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> PrintedBy(string name)
        => All[name].Split('\n')
            .Where(static line => line.Contains("Console.WriteLine(", StringComparison.Ordinal) && line.Contains("// ", StringComparison.Ordinal))
            .Select(static line => line[(line.LastIndexOf("// ", StringComparison.Ordinal) + 3)..]);

    private static Dictionary<string, string> Find()
    {
        var examples = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "OfficialDocs.Tests", "Readme"), "*.cs"))
        {
            string[] lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                Match mark = Mark().Match(lines[i]);
                if (mark.Success)
                {
                    string name = mark.Groups["name"].Value;
                    int indent = mark.Groups["indent"].Length;
                    int end = Array.FindIndex(lines, i, line => line.Trim() == $"// </{name}>");
                    examples.Add(name, string.Concat(lines[(i + 1)..end].Select(line => (line.Length > indent ? line[indent..] : "") + "\n")));
                }
            }
        }

        return examples;
    }

    [GeneratedRegex("^(?<indent> *)// <(?<name>[a-z ]+)>$")]
    private static partial Regex Mark();
}
