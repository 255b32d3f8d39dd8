using System.Diagnostics;
using System.Threading.Channels;
using OfficialDocs.Text;

namespace OfficialDocs.Batch;

/// <summary>One batch on its way.</summary>
/// <remarks>
/// Workers take sources in turns, work on them, and pass them on in portions: a portion is queued when it is taken (ordered) or when it is done (as
/// completed), and the reader waits for the next of the queue. What is taken holds permits until the reader has been given it, which bounds
/// the memory whoever is slow. A portion is one source that has to be fetched, or several small texts at hand: these cost about
/// as much as the handing over. How many, each worker finds out: twice as many as before where these took no time, half as many where they took long.
/// </remarks>
internal sealed class BatchRun<T> : IAsyncDisposable
    where T : notnull
{
    // About a fifth of a millisecond of parsing, against a microsecond for taking turns and waking the reader.
    private const int MaximumPortionLength = 32 * 1024;

    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(0.5);
    private static readonly TimeSpan s_long = TimeSpan.FromMilliseconds(4);

    private readonly Func<DocumentSource, SourceText, CancellationToken, T> _work;
    private readonly BatchOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly IAsyncEnumerator<DocumentSource> _sources;
    private readonly Channel<BatchPortion<T>> _queue = Channel.CreateUnbounded<BatchPortion<T>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SemaphoreSlim _permits;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly object _progressLock = new();
    private readonly int _maximumPortionCount;
    private Task _workers = Task.CompletedTask;
    private Task<bool>? _move;
    private bool _holdsPermit;
    private DocumentSource? _leftOver;
    private long _taken;
    private bool _isExhausted;
    private long _finished;
    private long _failed;
    private int _handedOver;

    public BatchRun(
        IAsyncEnumerable<DocumentSource> sources, Func<DocumentSource, SourceText, CancellationToken, T> work, BatchOptions options, CancellationToken cancellationToken)
    {
        _work = work;
        _options = options;
        _cancellationToken = cancellationToken;
        _permits = new SemaphoreSlim(options.MaxInFlight, options.MaxInFlight);

        // Half of the permits are enough for every worker to have a portion; the other half waits for the reader.
        _maximumPortionCount = Math.Max(1, options.MaxInFlight / (2 * options.MaxDegreeOfParallelism));
        _sources = sources.GetAsyncEnumerator(cancellationToken);
    }

    public void Start()
    {
        Task[] workers = new Task[Math.Min(_options.MaxDegreeOfParallelism, _options.MaxInFlight)];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Run(WorkAsync, CancellationToken.None);
        }

        _workers = CompleteAsync(Task.WhenAll(workers));
    }

    /// <summary>The next portion, all its outcomes there; <see langword="null"/> at the end.</summary>
    public async ValueTask<BatchPortion<T>?> NextAsync()
    {
        BatchPortion<T>? portion;
        while (!_queue.Reader.TryRead(out portion))
        {
            if (!await _queue.Reader.WaitToReadAsync(_cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        await portion.Completion.WaitAsync(_cancellationToken).ConfigureAwait(false);
        return portion;
    }

    /// <summary>The reader has been given one outcome and asks for more.</summary>
    public void HandedOver()
    {
        // Some at a time: a permit wakes a worker, which wants a portion.
        if (++_handedOver >= _maximumPortionCount)
        {
            _permits.Release(_handedOver);
            _handedOver = 0;
        }
    }

    /// <summary>Waits for the workers, whom the cancellation has been told.</summary>
    public async ValueTask DisposeAsync()
    {
        await _workers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_move is not null)
        {
            // An enumerator must not be disposed while it moves.
            await ((Task)_move).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _sources.DisposeAsync().ConfigureAwait(false);
        _permits.Dispose();
        _turn.Dispose();
    }

    private async Task CompleteAsync(Task workers)
    {
        await workers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _queue.Writer.TryComplete(workers.IsCanceled ? new OperationCanceledException(_cancellationToken) : workers.Exception?.InnerException);
    }

    private async Task WorkAsync()
    {
        int atMost = 1;
        while (await TakeAsync(atMost).ConfigureAwait(false) is { } portion)
        {
            long started = Stopwatch.GetTimestamp();
            try
            {
                int failed = 0;
                for (int i = 0; i < portion.Sources.Count; i++)
                {
                    DocumentOutcome<T> outcome = await RunAsync(portion.Sources[i], portion.FirstIndex + i).ConfigureAwait(false);
                    portion.Outcomes.Add(outcome);
                    failed += outcome.IsSuccess ? 0 : 1;
                }

                Report(portion.Outcomes.Count, failed);
                portion.Complete();
            }
            catch (Exception exception)
            {
                // The end of the batch, or a listener of progress that throws: the reader may be waiting for this very portion.
                portion.Fail(exception);
                _queue.Writer.TryComplete(exception);
                throw;
            }

            if (!_options.Ordered)
            {
                _queue.Writer.TryWrite(portion);
            }

            // A portion of few large files would leave the other workers without any.
            TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
            atMost = elapsed < s_short ? Math.Min(atMost * 2, _maximumPortionCount) : elapsed > s_long ? Math.Max(atMost / 2, 1) : atMost;
        }
    }

    private async ValueTask<DocumentOutcome<T>> RunAsync(DocumentSource source, long index)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SourceText text;
        try
        {
            text = await source.ReadAsync(_cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!IsEnd(exception))
        {
            return new DocumentOutcome<T>(source, index, DocumentFailure.OfReading(exception));
        }

        try
        {
            return new DocumentOutcome<T>(source, index, _work(source, text, _cancellationToken));
        }
        catch (Exception exception) when (!IsEnd(exception))
        {
            return new DocumentOutcome<T>(source, index, DocumentFailure.OfWork(exception));
        }
    }

    /// <summary>Whether an exception is the end of the batch, not a time limit of the source's own.</summary>
    private bool IsEnd(Exception exception) => exception is OperationCanceledException && _cancellationToken.IsCancellationRequested;

    /// <summary>The next sources to work on; <see langword="null"/> where there are none.</summary>
    private async ValueTask<BatchPortion<T>?> TakeAsync(int atMost)
    {
        await _turn.WaitAsync(_cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_holdsPermit)
            {
                await _permits.WaitAsync(_cancellationToken).ConfigureAwait(false);
            }

            _holdsPermit = true;
            if (await NextSourceAsync().ConfigureAwait(false) is not { } first)
            {
                return null;
            }

            _holdsPermit = false;

            var portion = new BatchPortion<T>(_taken);
            portion.Sources.Add(first);
            if (first.KnownLength is { } length)
            {
                await FillAsync(portion, atMost, length).ConfigureAwait(false);
            }

            _taken += portion.Sources.Count;
            if (_options.Ordered)
            {
                _queue.Writer.TryWrite(portion);
            }

            return portion;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Adds small texts while they are at hand. A source that is looked at but not added keeps its permit for the next turn.</summary>
    private async ValueTask FillAsync(BatchPortion<T> portion, int atMost, int length)
    {
        while (portion.Sources.Count < atMost && length < MaximumPortionLength && _permits.Wait(0, CancellationToken.None))
        {
            _holdsPermit = true;
            _move ??= Move().AsTask();
            if (!_move.IsCompleted)
            {
                return;
            }

            DocumentSource? source;
            try
            {
                source = await NextSourceAsync().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // The sources that came before shall have their outcomes; the next turn meets the exception again.
                _move = Task.FromException<bool>(exception);
                _isExhausted = false;
                return;
            }

            if (source is null)
            {
                return;
            }

            if (source.KnownLength is not { } more || length + (long)more > MaximumPortionLength)
            {
                _leftOver = source;
                return;
            }

            _holdsPermit = false;
            portion.Sources.Add(source);
            length += more;
        }
    }

    private async ValueTask<DocumentSource?> NextSourceAsync()
    {
        if (_leftOver is { } leftOver)
        {
            _leftOver = null;
            return leftOver;
        }

        if (_isExhausted)
        {
            return null;
        }

        ValueTask<bool> move = _move is null ? Move() : new ValueTask<bool>(_move);

        // Whatever happens while it moves, it must not be asked again.
        _isExhausted = true;
        if (!move.IsCompleted)
        {
            _move ??= move.AsTask();
            move = new ValueTask<bool>(_move);
        }

        bool hasMore = await move.ConfigureAwait(false);
        _move = null;
        if (!hasMore)
        {
            return null;
        }

        DocumentSource source = _sources.Current ?? throw new ArgumentException("One of the sources is null.");
        _isExhausted = false;
        return source;
    }

    private ValueTask<bool> Move()
    {
        try
        {
            return _sources.MoveNextAsync();
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<bool>(exception);
        }
    }

    private void Report(int count, int failed)
    {
        if (_options.Progress is { } progress)
        {
            lock (_progressLock)
            {
                _finished += count;
                _failed += failed;
                progress.Report(new BatchProgress(_finished, _failed));
            }
        }
    }
}
