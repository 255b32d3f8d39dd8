using System.Diagnostics;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>
/// The command <c>officialdocs parse</c> over a folder of small files, and a command that only reads them: both as processes of their own, so that
/// each starts the runtime as users do, with their output thrown away.
/// </summary>
internal sealed class CommandLineRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("officialdocs-ratios-").FullName;

    /// <summary>Writes the files.</summary>
    public CommandLineRun(int files)
    {
        for (int i = 0; i < files; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"{i:D6}.txt"), Inputs.Notice(i));
        }
    }

    /// <summary>Reads the files of a folder and does nothing with them: what the other process is divided by.</summary>
    public static int ReadOnly(string folder)
    {
        long bytes = 0;
        string[] paths = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            bytes += File.ReadAllBytes(path).Length;
        }

        return bytes > 0 ? 0 : 1;
    }

    /// <summary>Parses all files.</summary>
    public int Parse() => Run("OfficialDocs.Cli.dll", "parse", _folder);

    /// <summary>Starts the tool and lets it do nothing.</summary>
    public int Start() => Run("OfficialDocs.Cli.dll", "--version");

    /// <summary>Reads all files.</summary>
    public int Read() => Run("OfficialDocs.Benchmarks.dll", "read", _folder);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static int Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0 ? 1 : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.Result}");
    }
}
