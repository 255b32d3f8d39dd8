namespace OfficialDocs.Batch;

/// <summary>How a batch is worked through. Immutable; changed by <c>options with { … }</c>.</summary>
public sealed record BatchOptions
{
    private const int DefaultInFlightPerWorker = 64;

    private readonly int _maxDegreeOfParallelism = Environment.ProcessorCount;
    private readonly int? _maxInFlight;

    /// <summary>The options where none are given.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>How many documents are worked on at the same time: 1 or more; the number of processors unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => _maxDegreeOfParallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxDegreeOfParallelism = value;
        }
    }

    /// <summary>Whether outcomes come in the order of the sources (the default), or each as soon as it is there.</summary>
    public bool Ordered { get; init; } = true;

    /// <summary>
    /// How many documents at most have been taken from the sources and not yet been handed over: the bound of the memory, however many there are
    /// and however slow the first or the reader is. 1 or more; 64 a worker unless told.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxInFlight
    {
        get => _maxInFlight ?? (int)Math.Min(int.MaxValue, (long)MaxDegreeOfParallelism * DefaultInFlightPerWorker);
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxInFlight = value;
        }
    }

    /// <summary>Is told of what is finished, by the workers, one after the other, and in steps of several documents where these are small.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }
}
