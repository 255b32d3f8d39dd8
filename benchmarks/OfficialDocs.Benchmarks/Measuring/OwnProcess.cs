using System.Diagnostics;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>Runs a program to its end as a process of its own.</summary>
internal static class OwnProcess
{
    // The compiler's last tier is what is measured. With no wait for a quiet moment before calls are counted it is there sooner, and is the same.
    private const string CountCallsAtOnce = "DOTNET_TC_CallCountingDelayMs";

    private static readonly string s_dotnet = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Runs an assembly that stands beside this one, which measures code that has run for long.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static string Run(string assembly, params string[] arguments) => RunProgram(s_dotnet, [PathOf(assembly), .. arguments], static environment => environment[CountCallsAtOnce] = "0");

    /// <summary>Runs an assembly that stands beside this one as a shell does with <c>&gt; /dev/null</c>: nobody has to take what it prints.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static void RunSilently(string assembly, params string[] arguments) => RunProgramSilently(s_dotnet, [PathOf(assembly), .. arguments]);

    /// <inheritdoc cref="RunSilently"/>
    public static void RunProgramSilently(string program, params string[] arguments)
        => _ = OperatingSystem.IsWindows()
            ? RunProgram("cmd", ["/c", program, .. arguments, ">NUL"], LeaveAsUsersHaveIt)
            : RunProgram("/bin/sh", ["-c", "exec \"$@\" > /dev/null", "sh", program, .. arguments], LeaveAsUsersHaveIt);

    private static void LeaveAsUsersHaveIt(IDictionary<string, string?> environment) => environment.Remove(CountCallsAtOnce);

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);

    private static string RunProgram(string program, string[] arguments, Action<IDictionary<string, string?>> setUp)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        setUp(start.Environment);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }
}
