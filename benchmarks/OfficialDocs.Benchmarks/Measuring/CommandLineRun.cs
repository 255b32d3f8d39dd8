namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>
/// The command <c>officialdocs parse</c> over a folder of small files, and a command that only reads them: both as processes of their own, so that
/// each starts the runtime as users do, with their output thrown away.
/// </summary>
internal sealed class CommandLineRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("officialdocs-ratios-").FullName;

    private readonly string? _tool;

    /// <summary>Writes the files.</summary>
    /// <param name="files">How many.</param>
    /// <param name="tool">The tool as it is published; <see langword="null"/> for the one built with this program.</param>
    public CommandLineRun(int files, string? tool)
    {
        _tool = tool;
        for (int i = 0; i < files; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"{i:D6}.txt"), Inputs.Generated[i % Inputs.Generated.Length]);
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
    public int Parse() => RunTool("parse", _folder);

    /// <summary>Starts the tool and lets it do nothing.</summary>
    public int Start() => RunTool("--version");

    /// <summary>Reads all files.</summary>
    public int Read()
    {
        OwnProcess.RunSilently("OfficialDocs.Benchmarks.dll", "read", _folder);
        return 1;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private int RunTool(params string[] arguments)
    {
        if (_tool is null)
        {
            OwnProcess.RunSilently("OfficialDocs.Cli.dll", arguments);
        }
        else
        {
            OwnProcess.RunProgramSilently(_tool, arguments);
        }

        return 1;
    }
}
