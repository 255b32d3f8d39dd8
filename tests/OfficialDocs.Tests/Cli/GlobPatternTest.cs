using OfficialDocs.Cli.Batch;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class GlobPatternTest
{
    [Theory]
    [InlineData("*.txt", "", "通知.txt", true)]
    [InlineData("*.txt", "", "通知.md", false)]
    [InlineData("*.txt", "a", "b.txt", false)]
    [InlineData("?.txt", "", "a.txt", true)]
    [InlineData("?.txt", "", "ab.txt", false)]
    [InlineData("**/*.txt", "", "a.txt", true)]
    [InlineData("**/*.txt", "2024/05", "a.txt", true)]
    [InlineData("20*/a.txt", "2024", "a.txt", true)]
    [InlineData("20*/a.txt", "2024/05", "a.txt", false)]
    [InlineData("a*/**/z?/*.txt", "ab/c/d/z1", "x.txt", true)]
    [InlineData("a*/**/z?/*.txt", "ab/z1", "x.txt", true)]
    [InlineData("a*/**/z?/*.txt", "ab/c", "x.txt", false)]
    [InlineData("[a]*.txt", "", "[a]b.txt", true)]
    public void Marks_StandForNames(string pattern, string directory, string name, bool expected)
        => Assert.Equal(expected, GlobPattern.Of("missing/" + pattern)!.Matches(directory, name));

    [Fact]
    public void Directory_IsWhatStandsBeforeTheFirstMark()
    {
        Assert.Equal("", GlobPattern.Of("missing*.txt")!.Directory);
        Assert.Equal("archive/2024/", GlobPattern.Of("archive/2024/a*/b.txt")!.Directory);
        Assert.Null(GlobPattern.Of("archive/2024/a.txt"));
    }

    [Fact]
    public void OnlyDirectoriesThatMayLeadThere_AreEntered()
    {
        GlobPattern pattern = GlobPattern.Of("missing/20*/05/*.txt")!;

        Assert.True(pattern.MayMatchBelow("", "2024"));
        Assert.False(pattern.MayMatchBelow("", "1999"));
        Assert.True(pattern.MayMatchBelow("2024", "05"));
        Assert.False(pattern.MayMatchBelow("2024", "06"));
        Assert.False(pattern.MayMatchBelow("2024/05", "deeper"));
        Assert.True(GlobPattern.Of("missing/**/a.txt")!.MayMatchBelow("x/y", "z"));
    }

    [Fact]
    public void FileWithMarksInItsName_IsThatFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // No such names there.
        }

        using var directory = new TemporaryDirectory();

        Assert.Null(GlobPattern.Of(directory.Write("a*.txt", "x")));
    }
}
