using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The README in English and in Chinese: what is in one is in the other.</summary>
public class ReadmeInStepTest
{
    private const string Begin = "<!-- performance: begin -->";
    private const string End = "<!-- performance: end -->";

    private static readonly string s_english = Read("README.md");
    private static readonly string s_chinese = Read("README.zh-CN.md");

    [Fact]
    public void Readmes_AreInStep() => Assert.Empty(Differences(s_english, s_chinese));

    [Fact]
    public void Readmes_HaveTheSameMeasurements() => Assert.Equal(Measurements(s_english), Measurements(s_chinese));

    [Fact]
    public void Readmes_LeadToEachOther()
    {
        Assert.Contains("](README.zh-CN.md)", s_english.Split("\n## ")[0], StringComparison.Ordinal);
        Assert.Contains("](README.md)", s_chinese.Split("\n## ")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n## ", "\n### ", "headings")]
    [InlineData("\n## ", "\n", "headings")]
    [InlineData("dotnet test\n", "dotnet build\n", "code blocks")]
    [InlineData("```csharp\n", "```\n", "code blocks")]
    [InlineData("<!-- example: parse -->", "<!-- example: parsing -->", "marks")]
    [InlineData("<!-- example: parse -->\n", "", "marks")]
    [InlineData("images/report.png", "images/other.png", "images")]
    [InlineData("(docs/concepts.md)", "(docs/grammar.md)", "links")]
    [InlineData("](LICENSE)", "]", "links")]
    [InlineData("| what | measured ", "| what ", "tables")]
    [InlineData("| what | measured | goal | reached |\n", "", "tables")]
    public void Difference_IsFound(string old, string changed, string where)
    {
        int at = s_english.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The README has no '{old}'.");

        Assert.Contains(Differences(string.Concat(s_english.AsSpan(0, at), changed, s_english.AsSpan(at + old.Length)), s_chinese), difference => difference.StartsWith(where, StringComparison.Ordinal));
    }

    private static List<string> Differences(string english, string chinese)
    {
        var one = new MarkdownPage(english);
        var other = new MarkdownPage(chinese);
        var differences = new List<string>();
        Compare("headings", one.Headings, other.Headings);
        Compare("code blocks", one.CodeBlocks, other.CodeBlocks);
        Compare("marks", one.Marks, other.Marks);
        Compare("images", one.Images, other.Images);
        Compare("links", LinksOf(one), LinksOf(other));
        Compare("tables", one.Tables.Select(static rows => string.Join(' ', rows)), other.Tables.Select(static rows => string.Join(' ', rows)));
        return differences;

        void Compare<T>(string what, IEnumerable<T> expected, IEnumerable<T> found)
        {
            T[] left = [.. expected];
            T[] right = [.. found];
            int common = 0;
            while (common < left.Length && common < right.Length && Equals(left[common], right[common]))
            {
                common++;
            }

            if (common < left.Length || common < right.Length)
            {
                differences.Add($"{what}, number {common + 1}: '{left.ElementAtOrDefault(common)}' and '{right.ElementAtOrDefault(common)}'");
            }
        }
    }

    /// <summary>In each section the same links, in whatever order the language has them.</summary>
    private static IEnumerable<(int Section, string Target)> LinksOf(MarkdownPage page)
        => page.Links.Where(static link => link.Target is not ("README.md" or "README.zh-CN.md")).OrderBy(static link => link.Section).ThenBy(static link => link.Target, StringComparer.Ordinal);

    private static string Measurements(string readme)
        => readme[readme.IndexOf(Begin, StringComparison.Ordinal)..readme.IndexOf(End, StringComparison.Ordinal)];

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");
}
