using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>What examples run with: they say <c>Console</c> and <c>File</c> as their readers do.</summary>
public abstract class ExampleTest : IDisposable
{
    private protected StringWriter Console { get; } = new() { NewLine = "\n" };

    private protected ExampleFiles File { get; } = new();

    public void Dispose()
    {
        Console.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asserts that an example printed what its comments say, in that order; … stands for the rest of a line.</summary>
    /// <param name="name">The example.</param>
    private protected void AssertPrinted(string name)
    {
        string[] printed = Console.ToString().Split('\n');
        int next = 0;
        foreach (string expected in Examples.PrintedBy(name))
        {
            int found = Array.FindIndex(printed, next, line => expected.EndsWith('…') ? line.StartsWith(expected[..^1], StringComparison.Ordinal) : line == expected);
            Assert.True(found >= 0, $"'{expected}' is not what '{name}' printed, or not in this order:\n{Console}");
            next = found + 1;
        }

        Assert.True(next > 0, $"The example '{name}' says nothing of what it prints.");
    }

    /// <summary>The files of an example: read from the repository, written to memory.</summary>
    private protected sealed class ExampleFiles
    {
        private readonly string _root = Repository.Root;

        public Dictionary<string, string> Written { get; } = new(StringComparer.Ordinal);

        public string ReadAllText(string path) => System.IO.File.ReadAllText(Path.Combine(_root, path));

        public byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Path.Combine(_root, path));

        public void WriteAllText(string path, string text) => Written.Add(path, text);
    }
}
