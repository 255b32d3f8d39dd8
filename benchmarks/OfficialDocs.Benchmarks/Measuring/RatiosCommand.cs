using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary><c>ratios [--json] [--full] [--tool PATH]</c>: prints every row with its goal; it measures and does not judge.</summary>
internal static class RatiosCommand
{
    public const string Full = "--full";

    private static readonly JsonWriterOptions s_json = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0, or 2 for an unknown option.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (!ToolOption.TryTake(args, out IReadOnlyList<string> rest, out string? tool, output))
        {
            return 2;
        }

        if (rest.FirstOrDefault(static arg => arg is not ("--json" or Full)) is { } unknown)
        {
            output.WriteLine($"ratios: unknown option '{unknown}'; there are --json, --full (a document of 100 MB instead of 20) and {ToolOption.Description}.");
            return 2;
        }

        bool asJson = rest.Contains("--json");
        long started = Stopwatch.GetTimestamp();
        var rows = new List<RatioRow>();
        foreach (RatioRow row in new Ratios(rest.Contains(Full), tool).Measure())
        {
            rows.Add(row);
            if (!asJson)
            {
                output.WriteLine($"{row.ReachedText,-4} {row.ValueText,13}  {row.GoalText,-6} {row.What}");
                output.WriteLine($"{"",27}{row.Detail}");
            }
        }

        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (asJson)
        {
            WriteJson(rows, seconds, output);
        }
        else
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count(static row => row.IsReached == true)} of {rows.Count} reached, in {seconds:F0} s on {MachineName.Processor}, .NET {Environment.Version}"));
        }

        return 0;
    }

    /// <summary><c>row N [--full] [--tool PATH]</c>: what <see cref="Ratios.Measure()"/> starts for each row.</summary>
    /// <returns>0, or 2 for an unknown row or option.</returns>
    public static int RunRow(string row, IReadOnlyList<string> args, TextWriter output)
    {
        if (!ToolOption.TryTake(args, out IReadOnlyList<string> rest, out string? tool, output))
        {
            return 2;
        }

        var ratios = new Ratios(rest.Contains(Full), tool);
        if (!int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= ratios.Count)
        {
            output.WriteLine($"row: '{row}' is no row; there are 0 to {ratios.Count - 1}.");
            return 2;
        }

        output.WriteLine(ratios.Measure(index).ToJson());
        return 0;
    }

    private static void WriteJson(List<RatioRow> rows, double seconds, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            json.WriteString("processor", MachineName.Processor);
            json.WriteString("runtime", Environment.Version.ToString());
            json.WriteNumber("seconds", Math.Round(seconds, 1));
            json.WriteStartArray("rows");
            foreach (RatioRow row in rows)
            {
                json.WriteStartObject();
                json.WriteString("what", row.What);
                if (row.Value is { } value)
                {
                    json.WriteNumber("value", Math.Round(value, 3));
                    json.WriteBoolean("reached", row.IsReached == true);
                }
                else
                {
                    json.WriteNull("value");
                    json.WriteNull("reached");
                }

                json.WriteString("goal", row.GoalText);
                json.WriteString("detail", row.Detail);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
