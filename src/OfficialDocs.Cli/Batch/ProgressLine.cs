using System.Diagnostics;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli.Batch;

/// <summary>How far a run is, on one line of the terminal that is written again and again.</summary>
/// <param name="environment">The terminal.</param>
/// <param name="total">How many inputs there are; found while the first are worked on.</param>
/// <param name="messages">The language.</param>
internal sealed class ProgressLine(CommandEnvironment environment, Task<long> total, Messages messages)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _shown;
    private long _done;
    private long _failed;

    /// <summary>One more is done.</summary>
    public void Advance(bool hasFailed)
    {
        _done++;
        _failed += hasFailed ? 1 : 0;
        if (_clock.Elapsed - _shown >= s_interval)
        {
            _shown = _clock.Elapsed;
            environment.ShowStatus(Text(_done, total.IsCompletedSuccessfully ? total.Result : null, _failed, _shown, messages));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void End() => environment.ShowStatus("");

    /// <summary>The line.</summary>
    /// <param name="done">How many are done.</param>
    /// <param name="total">How many there are; <see langword="null"/> where that is not known yet.</param>
    /// <param name="failed">How many failed.</param>
    /// <param name="elapsed">The time since the start.</param>
    /// <param name="messages">The language.</param>
    internal static string Text(long done, long? total, long failed, TimeSpan elapsed, Messages messages)
    {
        long rate = (long)(done / Math.Max(elapsed.TotalSeconds, 0.001));
        if (total is not { } all || all < done)
        {
            return messages.Progress(done, rate, failed);
        }

        TimeSpan rest = elapsed * ((double)(all - done) / done);
        return messages.ProgressOf(done, all, rate, $"{(long)rest.TotalHours}:{rest.Minutes:00}:{rest.Seconds:00}", failed);
    }
}
