using System.Diagnostics;
using System.Runtime;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>
/// Times pieces of work by turns (A B A B …), so that what slows the machine down slows all of them. Each sample repeats its work long enough to be
/// timed, and medians leave out what another process did meanwhile.
/// </summary>
internal sealed class Interleaved
{
    private readonly TimeSpan _warmUp;
    private readonly TimeSpan _sample;
    private readonly int _rounds;
    private int _sink;

    /// <param name="warmUp">How long each piece runs first: enough for the compiler's last tier.</param>
    /// <param name="sample">The least length of a sample.</param>
    /// <param name="rounds">How many samples of each.</param>
    public Interleaved(TimeSpan warmUp, TimeSpan sample, int rounds)
    {
        _warmUp = warmUp;
        _sample = sample;
        _rounds = rounds;
    }

    /// <summary>Work of a fraction of a second at most.</summary>
    public static Interleaved Short { get; } = new(TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(20), 13);

    /// <summary>Work that takes long by itself: once a sample.</summary>
    public static Interleaved Long(int rounds) => new(TimeSpan.Zero, TimeSpan.Zero, rounds);

    /// <summary>The median time of one run of each, in nanoseconds, and the median ratio of the first to the second within a round.</summary>
    public (double First, double Second, double Ratio) Compare(Func<int> first, Func<int> second)
    {
        GC.Collect(); // What was measured before leaves nothing to be collected here.
        int firstRepeats = WarmUp(first);
        int secondRepeats = WarmUp(second);
        var firstTimes = new double[_rounds];
        var secondTimes = new double[_rounds];
        var ratios = new double[_rounds];
        for (int round = 0; round < _rounds; round++)
        {
            firstTimes[round] = Time(first, firstRepeats);
            secondTimes[round] = Time(second, secondRepeats);
            ratios[round] = firstTimes[round] / secondTimes[round];
        }

        return (Median(firstTimes), Median(secondTimes), Median(ratios));
    }

    /// <summary>Bytes that one run allocates, on this thread.</summary>
    public double Bytes(Func<int> work)
    {
        WarmUp(work);
        const int Runs = 20;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Runs; i++)
        {
            _sink += work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs;
    }

    /// <summary>
    /// Runs the work for the time of the warm-up, and on as long as methods are compiled: the compiler's last tier comes when it comes, on a busy machine late.
    /// </summary>
    /// <returns>How often it has to be repeated to fill a sample.</returns>
    private int WarmUp(Func<int> work)
    {
        if (_warmUp == TimeSpan.Zero)
        {
            return 1;
        }

        const int QuietWindows = 4;
        const int MaximumWindows = 24;
        TimeSpan window = _warmUp / QuietWindows;
        double fastest = double.MaxValue;
        int quiet = 0;
        for (int i = 0; i < MaximumWindows && quiet < QuietWindows; i++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            long started = Stopwatch.GetTimestamp();
            int runs = 0;
            do
            {
                _sink += work();
                runs++;
            }
            while (Stopwatch.GetElapsedTime(started) < window);
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(started).TotalSeconds / runs);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }

        return Math.Max(1, (int)Math.Ceiling(_sample.TotalSeconds / fastest));
    }

    /// <summary>Nanoseconds of one run.</summary>
    private double Time(Func<int> work, int repeats)
    {
        long started = Stopwatch.GetTimestamp();
        int sum = 0;
        for (int i = 0; i < repeats; i++)
        {
            sum += work();
        }

        double nanoseconds = Stopwatch.GetElapsedTime(started).TotalNanoseconds / repeats;
        _sink += sum; // Used, so that the work is not optimized away.
        return nanoseconds;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
