using System.Globalization;
using OfficialDocs.Fuzz.Finds;

namespace OfficialDocs.Fuzz.Extremes;

/// <summary>
/// <c>extremes [--line-mb N] [--divide N] [--only NAME] [--stage NAME]</c>: each extreme at 1/64, 1/8 and the whole of its size, or of a part of that, through every
/// stage, on a thread with a small stack.
/// </summary>
/// <remarks>
/// Two things are looked at beside the promises: bytes allocated, which are counted, and processor time, which is clocked and so only told as
/// <see cref="OracleNames.TimeCheck"/>: eight times the text may take 24 times the time (three times linear), where it takes long enough to be measured at all.
/// A stage that grows faster is not tried with the whole text: it might not end.
/// </remarks>
internal sealed class ExtremesCommand(TextWriter output, TextWriter error)
{
    private const int Step = 8;
    private const double AllowedOfLinear = 3;
    private const int DefaultLineMegabytes = 100;

    // That of a thread on Windows; a recursion over the text would not fit.
    private const int StackSize = 1024 * 1024;

    private static readonly TimeSpan s_measurable = TimeSpan.FromMilliseconds(250);
    private static readonly long s_countable = 4 * 1024 * 1024;

    private readonly SortedDictionary<string, int> _finds = new(StringComparer.Ordinal);
    private int _stages;
    private double _worstTime;
    private string _worstTimeName = "";
    private double _worstBytes;
    private string _worstBytesName = "";

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where the results go.</param>
    /// <param name="error">Where progress goes.</param>
    /// <returns>0; 1 where there is a find.</returns>
    public static int Run(IEnumerable<string> args, TextWriter output, TextWriter error)
    {
        var arguments = new FuzzArguments(args, "--line-mb", "--divide", "--only", "--stage");
        var command = new ExtremesCommand(output, error);
        int divisor = (int)Math.Max(1, arguments.Number("--divide") ?? 1);
        foreach (Extreme extreme in ExtremeTexts.All((int)(arguments.Number("--line-mb") ?? DefaultLineMegabytes)))
        {
            if (arguments.Text("--only") is not { } only || extreme.Name.Contains(only, StringComparison.Ordinal))
            {
                var thread = new Thread(() => command.Run(extreme with { Count = extreme.Count / divisor }, arguments.Text("--stage")), StackSize);
                thread.Start();
                thread.Join();
            }
        }

        return command.Summarize();
    }

    private int Summarize()
    {
        string finds = _finds.Count == 0 ? "none" : string.Join(", ", _finds.Select(static pair => $"{pair.Key} {pair.Value}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"extremes: {_stages} stages; the steepest time {_worstTime:F2} of linear ({_worstTimeName}), the steepest allocation {_worstBytes:F2} of linear ({_worstBytesName}), finds: {finds}"));
        return _finds.Count == 0 ? 0 : 1;
    }

    private void Run(Extreme extreme, string? only)
    {
        string[] texts = [extreme.Make(extreme.Count / (Step * Step)), extreme.Make(extreme.Count / Step), extreme.Make(extreme.Count)];
        foreach ((string name, Func<string, Find?> run) in ExtremeStages.All)
        {
            if (only is null or "" || only == name)
            {
                // Named before: an overflow of the stack ends the process.
                error.Write($"{extreme.Name}, {name} …");
                Run($"{extreme.Name}, {name}", texts, run);
            }
        }
    }

    private void Run(string name, string[] texts, Func<string, Find?> run)
    {
        _stages++;
        Cost? before = null;
        foreach (string text in texts)
        {
            Find? find = null;
            Cost cost = Cost.Of(() =>
            {
                try
                {
                    find = run(text);
                }
                catch (Exception exception)
                {
                    find = Find.Of(exception);
                }
            });
            error.Write(string.Create(CultureInfo.InvariantCulture, $" {text.Length}: {cost.Time.TotalMilliseconds:F0} ms"));
            if (find is not null)
            {
                Tell(name, text, find);
                break;
            }

            if (before is { } smaller && !IsLinear(name, text, smaller, cost))
            {
                break;
            }

            before = cost;
        }

        error.WriteLine();
    }

    private bool IsLinear(string name, string text, Cost smaller, Cost cost)
    {
        double bytes = cost.Bytes < s_countable ? 0 : (double)cost.Bytes / Math.Max(smaller.Bytes, s_countable / Step) / Step;
        double time = cost.Time < s_measurable ? 0 : cost.Time / TimeSpan.FromTicks(Math.Max(smaller.Time.Ticks, s_measurable.Ticks / Step)) / Step;
        (_worstBytes, _worstBytesName) = bytes > _worstBytes ? (bytes, name) : (_worstBytes, _worstBytesName);
        (_worstTime, _worstTimeName) = time > _worstTime ? (time, name) : (_worstTime, _worstTimeName);
        if (bytes > AllowedOfLinear)
        {
            Tell(name, text, new Find(OracleNames.Growth, string.Create(CultureInfo.InvariantCulture, $"{smaller.Bytes} bytes, and {cost.Bytes} for {Step} times the text")));
        }

        if (time > AllowedOfLinear)
        {
            Tell(name, text, new Find(OracleNames.TimeCheck, string.Create(CultureInfo.InvariantCulture, $"{smaller.Time.TotalMilliseconds:F0} ms, and {cost.Time.TotalMilliseconds:F0} ms for {Step} times the text")));
        }

        return bytes <= AllowedOfLinear && time <= AllowedOfLinear;
    }

    private void Tell(string name, string text, Find find)
    {
        _finds[find.Oracle] = _finds.GetValueOrDefault(find.Oracle) + 1;
        output.WriteLine($"{name}, {text.Length} characters: {find.Oracle}: {find.Message}");
    }
}
