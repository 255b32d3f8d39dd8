using System.Globalization;
using System.Text;
using OfficialDocs.Cli;

namespace OfficialDocs.Tests.Cli;

/// <summary>What a run of the tool gave, inside this process.</summary>
internal sealed record CommandRun(int ExitCode, byte[] Bytes, string Error)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Output => s_utf8.GetString(Bytes);

    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(arguments, []);

    public static async Task<CommandRun> OfAsync(
        string[] arguments, byte[] input, Stream? inputStream = null, Stream? outputStream = null, string culture = "en-US", CancellationTokenSource? ctrlC = null,
        string? directory = null)
    {
        using var memory = new MemoryStream();
        Stream output = outputStream ?? memory;
        using var error = new StringWriter { NewLine = "\n" };
        await using var writer = new StreamWriter(output, s_utf8, leaveOpen: true) { AutoFlush = true };
        using var environment = new CommandEnvironment
        {
            Input = inputStream ?? new MemoryStream(input),
            Output = output,
            Screen = CommandEnvironment.CreateScreen(writer, isTerminal: false, static _ => null),
            Error = error,
            UICulture = CultureInfo.GetCultureInfo(culture),

            // No configuration of this repository's own.
            WorkingDirectory = directory ?? Path.GetTempPath(),
        };
        int exitCode = await OfficialDocsTool.RunAsync(arguments, environment, ctrlC?.Token ?? Xunit.TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, memory.ToArray(), error.ToString());
    }

    /// <summary>The lines of a text that ends in a line break, or is empty.</summary>
    private static string[] Lines(string text)
    {
        Assert(text.Length == 0 || text[^1] == '\n', "The text does not end in a line break.");
        Assert(!text.Contains('\r'), "The text has a carriage return.");
        return text.Length == 0 ? [] : text[..^1].Split('\n');
    }

    private static void Assert(bool condition, string message) => Xunit.Assert.True(condition, message);
}
