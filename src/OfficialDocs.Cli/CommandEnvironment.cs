using System.Globalization;
using System.Text;
using OfficialDocs.Cli.Display;
using Spectre.Console;

namespace OfficialDocs.Cli;

/// <summary>What the tool is connected to: everything that a test replaces.</summary>
internal sealed class CommandEnvironment : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private int _statusWidth;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, for programs: bytes of UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard output, for people. Writes to the same place as <see cref="Output"/>.</summary>
    public required IAnsiConsole Screen { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard error is a terminal, where a line may be written again and again.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The user's language, where the command line names none.</summary>
    public required CultureInfo UICulture { get; init; }

    /// <summary>The directory where the search for a configuration begins.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The environment of this process.</summary>
    public static CommandEnvironment OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // A Windows console shows bytes in its own code page unless told.
            Console.OutputEncoding = s_utf8;
        }

        Stream output = Console.OpenStandardOutput();
        var writer = new StreamWriter(output, s_utf8) { AutoFlush = true, NewLine = "\n" };
        return new CommandEnvironment
        {
            Input = Console.OpenStandardInput(),
            Output = output,
            Screen = CreateScreen(writer, !Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Error = new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true, NewLine = "\n" },
            IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            UICulture = CultureInfo.CurrentUICulture,
            WorkingDirectory = Environment.CurrentDirectory,
        };
    }

    /// <summary>A screen that is coloured on a terminal only, and not where NO_COLOR asks for plain text (no-color.org).</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="isTerminal">Whether that is a terminal.</param>
    /// <param name="getVariable">Reads an environment variable.</param>
    /// <returns>The screen.</returns>
    public static IAnsiConsole CreateScreen(TextWriter writer, bool isTerminal, Func<string, string?> getVariable)
    {
        bool isPlain = !isTerminal || !string.IsNullOrEmpty(getVariable("NO_COLOR")) || getVariable("TERM") == "dumb";
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new ScreenOutput(writer, isTerminal),

            // They would switch colours on in some build services although the output is redirected.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    /// <summary>A screen without colours, for output that goes to a file.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The screen.</returns>
    public static IAnsiConsole CreateFileScreen(Stream stream)
        => CreateScreen(new StreamWriter(stream, s_utf8) { AutoFlush = true, NewLine = "\n" }, isTerminal: false, static _ => null);

    /// <summary>Writes a line for people to standard error. Where that is closed there is nobody to tell.</summary>
    /// <param name="line">The line.</param>
    public void Report(string line)
    {
        try
        {
            ClearStatus();
            Error.WriteLine(line);
            Error.Flush();
        }
        catch (IOException)
        {
        }
    }

    /// <summary>Writes a line to standard error that the next one takes the place of. For terminals only.</summary>
    /// <param name="status">The line; empty to take it away.</param>
    public void ShowStatus(string status)
    {
        try
        {
            ClearStatus();
            Error.Write(status);
            Error.Flush();
            _statusWidth = DisplayWidth.Of(status);
        }
        catch (IOException)
        {
        }
    }

    private void ClearStatus()
    {
        if (_statusWidth > 0)
        {
            Error.Write($"\r{new string(' ', _statusWidth)}\r");
            _statusWidth = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    private sealed class ScreenOutput(TextWriter writer, bool isTerminal) : IAnsiConsoleOutput
    {
        private const int DefaultWidth = 80;
        private const int DefaultHeight = 24;

        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => Size(static () => Console.WindowWidth, DefaultWidth);

        public int Height => Size(static () => Console.WindowHeight, DefaultHeight);

        public void SetEncoding(Encoding encoding)
        {
            // Always UTF-8.
        }

        private int Size(Func<int> ask, int otherwise)
        {
            try
            {
                int size = isTerminal ? ask() : otherwise;
                return size > 0 ? size : otherwise;
            }
            catch (IOException)
            {
                return otherwise;
            }
        }
    }
}
