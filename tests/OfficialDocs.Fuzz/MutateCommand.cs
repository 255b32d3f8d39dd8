using System.Diagnostics;
using System.Globalization;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Fuzz.Targets;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz;

/// <summary><c>mutate</c>: damaged inputs, one after the other, each made from the seed and its index alone.</summary>
internal sealed class MutateCommand
{
    private const int DefaultSeconds = 60;
    private const int HangSeconds = 60;

    private readonly long _seed;
    private readonly long _count;
    private readonly TimeSpan _time;
    private readonly Target? _target;
    private readonly int _jobs;
    private readonly SeedTexts _seeds;
    private readonly FindLog _log;
    private readonly Stopwatch _clock = new();
    private readonly (long Index, long Since)[] _working;

    private long _next;
    private long _done;
    private long _roundTrips;
    private long _fixes;

    private MutateCommand(FuzzArguments arguments, TextWriter output)
    {
        _seed = arguments.Number("--seed") ?? 1;
        _count = arguments.Number("--count") ?? long.MaxValue;
        _time = arguments.Number("--seconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : _count < long.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromSeconds(DefaultSeconds);
        _jobs = (int)(arguments.Number("--jobs") ?? Environment.ProcessorCount);
        _target = arguments.Text("--target") is { } name ? Schedule.Get(name) : null;
        _seeds = new SeedTexts(arguments.All("--corpus"));
        _log = new FindLog(arguments.Text("--finds"), output);
        _working = new (long, long)[_jobs];
    }

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where finds and the summary go.</param>
    /// <param name="error">Where progress goes.</param>
    /// <returns>0; 1 where there is a find.</returns>
    public static int Run(IEnumerable<string> args, TextWriter output, TextWriter error)
    {
        var arguments = new FuzzArguments(args, "--seconds", "--count", "--seed", "--jobs", "--corpus", "--finds", "--target", "--only");
        var command = new MutateCommand(arguments, output);
        if (arguments.Number("--only") is { } only)
        {
            command.Try(only);
            output.WriteLine($"input {only} of seed {command._seed}: {command._log.Summary(out bool isFailing)}");
            return isFailing ? 1 : 0;
        }

        return command.Run(output, error);
    }

    private int Run(TextWriter output, TextWriter error)
    {
        _clock.Start();
        Thread[] workers = [.. Enumerable.Range(0, _jobs).Select(number => new Thread(() => Work(number)) { IsBackground = true })];
        Array.ForEach(workers, static worker => worker.Start());
        long told = 0;
        while (!workers.All(static worker => worker.Join(200)))
        {
            if (_clock.ElapsedMilliseconds - told >= 5000)
            {
                told = _clock.ElapsedMilliseconds;
                long done = Interlocked.Read(ref _done);
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs, {done / _clock.Elapsed.TotalSeconds:F0}/s, finds: {_log.Summary(out _)}"));
            }

            if (FindHang() is { } hanging)
            {
                // A thread cannot be ended from outside: the run ends with it.
                (Target target, string input) = Make(hanging);
                _log.Add(Name(hanging), target, input, new Find(OracleNames.Hang, $"not done after {HangSeconds} seconds"), isMinimized: false);
                break;
            }
        }

        return Summarize(output);
    }

    private int Summarize(TextWriter output)
    {
        double seconds = _clock.Elapsed.TotalSeconds;
        long done = Interlocked.Read(ref _done);
        bool isTolerated = IsTolerated(OracleNames.RoundTrip, _roundTrips, "texts with one or two damages are written as something else", RoundTripOracle.ToleratedShare, output)
            & IsTolerated(OracleNames.FixReading, _fixes, "damaged texts are read as having another number, date or name after their fixes", FixMeaning.ToleratedShare, output);
        string finds = _log.Summary(out bool isFailing);
        output.WriteLine($"turns: {(_target is null ? Schedule.Shares : _target.Name)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mutate: seed {_seed}, {done} inputs, {seconds:F1} seconds, {done / seconds:F0} inputs/s, finds: {finds}"));
        return isFailing || !isTolerated ? 1 : 0;
    }

    /// <summary>Tells how often something happened that may happen up to a share, and whether it did.</summary>
    private bool IsTolerated(string oracle, long of, string what, double tolerated, TextWriter output)
    {
        int count = _log.Count(oracle);
        double share = of == 0 ? 0 : (double)count / of;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{oracle}: {count} of {of} {what}, a share of {share:F5}; up to {tolerated} is tolerated{(share <= tolerated ? "" : ": too many")}"));
        return share <= tolerated;
    }

    private void Work(int number)
    {
        while (_clock.Elapsed < _time)
        {
            long index = Interlocked.Increment(ref _next) - 1;
            if (index >= _count)
            {
                break;
            }

            _working[number] = (index, _clock.ElapsedMilliseconds);
            Try(index);
            Interlocked.Increment(ref _done);
        }

        _working[number] = default;
    }

    private void Try(long index)
    {
        (Target target, string input) = Make(index);
        if (target is WriteTarget)
        {
            Interlocked.Increment(ref _roundTrips);
        }
        else if (target is FixTarget)
        {
            Interlocked.Increment(ref _fixes);
        }

        if (target.TryCheck(input) is { } find)
        {
            _log.Add(Name(index), target, input, find);
        }
    }

    private (Target Target, string Input) Make(long index)
    {
        Target target = _target ?? Schedule.Of(index);
        return (target, target.Make(Dice.Of(_seed, index), _seeds));
    }

    private string Name(long index) => string.Create(CultureInfo.InvariantCulture, $"{_seed}-{index}");

    private long? FindHang()
    {
        foreach ((long index, long since) in _working)
        {
            if (since > 0 && _clock.ElapsedMilliseconds - since > HangSeconds * 1000)
            {
                return index;
            }
        }

        return null;
    }
}
