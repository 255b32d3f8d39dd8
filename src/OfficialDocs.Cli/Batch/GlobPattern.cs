using System.IO.Enumeration;

namespace OfficialDocs.Cli.Batch;

/// <summary>
/// A pattern of paths that the shell left alone: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of directories.
/// </summary>
internal sealed class GlobPattern
{
    private const string AnyDirectories = "**";

    private readonly string[] _names;

    private GlobPattern(string directory, string[] names)
    {
        Directory = directory;
        _names = names;
    }

    /// <summary>The directory before the first mark, as written; empty for the current one.</summary>
    public string Directory { get; }

    /// <summary>Takes a path for a pattern.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The pattern; <see langword="null"/> where it has no mark, or there is a file or directory of this very name.</returns>
    public static GlobPattern? Of(string path)
    {
        int mark = path.AsSpan().IndexOfAny('*', '?');
        if (mark < 0 || File.Exists(path) || System.IO.Directory.Exists(path))
        {
            return null;
        }

        int separator = path.AsSpan(0, mark).LastIndexOfAny('/', Path.DirectorySeparatorChar);
        return new GlobPattern(path[..(separator + 1)], path[(separator + 1)..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a file is meant.</summary>
    /// <param name="directory">The way to it from <see cref="Directory"/>; may be empty.</param>
    /// <param name="name">Its name.</param>
    public bool Matches(string directory, ReadOnlySpan<char> name) => Match(0, Names(directory, name), 0, isWhole: true);

    /// <summary>Whether files below a directory may be meant.</summary>
    /// <param name="directory">The way to it from <see cref="Directory"/>; may be empty.</param>
    /// <param name="name">Its name.</param>
    public bool MayMatchBelow(string directory, ReadOnlySpan<char> name) => Match(0, Names(directory, name), 0, isWhole: false);

    private static string[] Names(string directory, ReadOnlySpan<char> name)
        => [.. directory.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries), name.ToString()];

    private bool Match(int pattern, string[] names, int name, bool isWhole)
    {
        if (name == names.Length)
        {
            return isWhole ? pattern == _names.Length : pattern < _names.Length;
        }

        if (pattern == _names.Length)
        {
            return false;
        }

        if (_names[pattern] == AnyDirectories)
        {
            return !isWhole || Match(pattern + 1, names, name, isWhole) || (name + 1 < names.Length && Match(pattern, names, name + 1, isWhole));
        }

        return FileSystemName.MatchesSimpleExpression(_names[pattern], names[name], ignoreCase: OperatingSystem.IsWindows())
            && Match(pattern + 1, names, name + 1, isWhole);
    }
}
