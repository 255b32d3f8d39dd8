using System.Diagnostics;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>Runs a program to its end as a process of its own.</summary>
internal static class OwnProcess
{
    /// <summary>Runs an assembly that stands beside this one.</summary>
    /// <returns>What it printed, or nothing where that is not kept.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static string Run(string assembly, string[] arguments, bool isOutputKept = true)
        => RunProgram(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments],
            isOutputKept);

    /// <inheritdoc cref="Run"/>
    public static string RunProgram(string program, string[] arguments, bool isOutputKept)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = "";
        if (isOutputKept)
        {
            output = process.StandardOutput.ReadToEnd();
        }
        else
        {
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }
}
