using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OfficialDocs.Cli;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>The tool's filter, in this process: a line of JSON out for each line in, whatever is in it.</summary>
internal sealed class NdjsonTarget : Target
{
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "ndjson";

    public override bool TakesDocuments => false;

    public override bool TakesText => false;

    public override string Make(Dice dice, SeedTexts seeds)
    {
        var lines = new List<string>();
        for (int count = dice.Between(0, 6); count > 0; count--)
        {
            string line = JsonSerializer.Serialize(new { id = dice.Below(1000), text = TextDamage.Make(dice, seeds) }, s_relaxed);
            lines.Add(dice.Chance(40) ? JsonDamage.Damage(line, dice) : line);
        }

        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(string.Join(dice.Chance(90) ? "\n" : "\r\n", lines) + (dice.Chance(70) ? "\n" : ""));
        return Bytes.ToInput(ByteDamage.Damage(bytes, dice, dice.Chance(50) ? 0 : dice.Below(6)));
    }

    public override Find? Check(string input)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var environment = new CommandEnvironment
        {
            Input = new MemoryStream(Bytes.Of(input)),
            Output = output,
            Screen = CommandEnvironment.CreateFileScreen(Stream.Null),
            Error = error,
            UICulture = CultureInfo.InvariantCulture,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        int exitCode = OfficialDocsTool.RunAsync(["filter", input.Length % 2 == 0 ? "parse" : "check", "--jobs", "1"], environment).GetAwaiter().GetResult();
        byte[] written = output.ToArray();
        int expected = input.Count(static c => c == '\n') + (input.Length > 0 && input[^1] != '\n' ? 1 : 0);
        int lines = written.Count(static b => b == (byte)'\n');
        if (exitCode != 0 || lines != expected || (written.Length > 0 && written[^1] != (byte)'\n'))
        {
            return new Find(OracleNames.FilterLines, $"exit code {exitCode}, {lines} lines for {expected}: '{error}'");
        }

        for (int start = 0; start < written.Length;)
        {
            int end = start + written.AsSpan(start).IndexOf((byte)'\n');
            if (Json.Fault(written.AsSpan(start..end), "a line") is { } fault)
            {
                return fault;
            }

            start = end + 1;
        }

        return null;
    }
}
