using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The READMEs and the pages of docs: their examples are code that is tested, to the letter, and their links lead somewhere.</summary>
public class PagesTest
{
    /// <summary>Each page by its path in the repository.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "README*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(static path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_IsWhatIsTested(string page)
    {
        foreach (CodeBlock block in Read(page).CodeBlocks)
        {
            if (block.Example is not null)
            {
                Assert.True(Examples.All.ContainsKey(block.Example), $"{page}: there is no example '{block.Example}'.");
                Assert.Equal(Examples.All[block.Example], block.Text);
            }

            Assert.False(block.Language is "csharp" or "jsonc" && block.Example is null, $"{page}: no mark says which example this is:\n{block.Text}");
        }
    }

    [Fact]
    public void Example_IsShownSomewhere()
    {
        HashSet<string?> shown = [.. Pages.SelectMany(static page => Read(page.Data).CodeBlocks).Select(static block => block.Example)];

        Assert.DoesNotContain(Examples.All.Keys, name => !shown.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Link_LeadsToAFile(string page) => Assert.Empty(BrokenLinks(page, Read(page)));

    [Theory]
    [InlineData("[none](docs/none.md)", "docs/none.md")]
    [InlineData("![none](docs/none.png)", "docs/none.png")]
    [InlineData("see [`none`](docs/none.md#part), [the README](README.md#part)", "docs/none.md#part")]
    [InlineData("[rules](docs/rules/README.md), [a folder](src/OfficialDocs), [elsewhere](https://example.org/none.md)", null)]
    [InlineData("`[none](docs/none.md)`", null)]
    [InlineData("```\n[none](docs/none.md)\n```", null)]
    public void BrokenLink_IsFound(string text, string? broken)
        => Assert.Equal(broken is null ? [] : [broken], BrokenLinks("README.md", new MarkdownPage(text)));

    private static MarkdownPage Read(string page) => new(File.ReadAllText(Path.Combine(Repository.Root, page)));

    private static IEnumerable<string> BrokenLinks(string page, MarkdownPage read)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        return read.Links.Concat(read.Images)
            .Select(static link => link.Target)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])));
    }
}
