namespace OfficialDocs.Benchmarks.Measuring;

/// <summary><c>--tool PATH</c>: the command-line tool as it is published, a native program for instance.</summary>
internal static class ToolOption
{
    public const string Description = "--tool PATH (the command-line tool as published, instead of as built)";

    public const string Name = "--tool";

    /// <summary>Takes the option out of the arguments.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="rest">The arguments without it.</param>
    /// <param name="tool">The program; <see langword="null"/> where none is named.</param>
    /// <param name="output">Where it says what is wrong.</param>
    /// <returns>Whether the program, if one is named, exists.</returns>
    public static bool TryTake(IReadOnlyList<string> args, out IReadOnlyList<string> rest, out string? tool, TextWriter output)
    {
        int at = args.ToList().IndexOf(Name);
        tool = at >= 0 && at + 1 < args.Count ? Path.GetFullPath(args[at + 1]) : null;
        rest = at < 0 ? args : [.. args.Take(at), .. args.Skip(at + 2)];
        if (at < 0 || File.Exists(tool))
        {
            return true;
        }

        output.WriteLine(tool is null ? $"{Name} expects the path of a program." : $"{Name}: there is no program '{tool}'.");
        return false;
    }
}
