using System.Xml.Linq;
using Xunit;

namespace OfficialDocs.Tests;

/// <summary>The five rooms: a lower room never imports an upper one.</summary>
public class ArchitectureTest
{
    private static readonly string[] s_roomsFromBelow = ["Text", "Model", "Grammar", "Parsing", "Validation", "Batch", "Writing", "DependencyInjection"];

    [Theory]
    [InlineData("Text")]
    [InlineData("Model")]
    [InlineData("Grammar")]
    [InlineData("Parsing")]
    [InlineData("Writing")]
    [InlineData("Validation")]
    [InlineData("Batch")]
    public void Room_ImportsNoUpperOne(string room)
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "OfficialDocs", room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        IEnumerable<string> upper = s_roomsFromBelow.SkipWhile(candidate => candidate != room).Skip(1);
        Assert.All(files, file =>
        {
            string code = File.ReadAllText(file);
            Assert.All(upper, name => Assert.DoesNotContain($"using OfficialDocs.{name};", code, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Library_DependsOnTwoPackagesOnly()
    {
        XDocument project = XDocument.Load(Path.Combine(Repository.Root, "src", "OfficialDocs", "OfficialDocs.csproj"));
        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Sprache"],
            project.Descendants("PackageReference")
                .Where(static reference => reference.Attribute("PrivateAssets")?.Value != "all") // Analyzers: nobody who references the package gets them.
                .Select(static reference => reference.Attribute("Include")!.Value)
                .Order(StringComparer.Ordinal));
    }
}
