using System.Runtime.CompilerServices;
using OfficialDocs.Text;

namespace OfficialDocs.Batch;

/// <summary>Any work on any number of documents: what <see cref="BatchExtensions"/> are made of, for work that goes on after the parser.</summary>
/// <remarks>What the model finds only when asked (citations, points, lines) and what is written from it is then done by the workers, too.</remarks>
public static class DocumentBatch
{
    /// <summary>Works on documents with several workers.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="sources">The documents; enumerated as they are needed.</param>
    /// <param name="work">The work, called by several threads at once; what it throws is the failure of that document.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch: the enumeration throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>One outcome for each source.</returns>
    /// <exception cref="ArgumentNullException">The sources or the work are <see langword="null"/>.</exception>
    public static IAsyncEnumerable<DocumentOutcome<T>> RunAsync<T>(
        IEnumerable<DocumentSource> sources,
        Func<DocumentSource, SourceText, CancellationToken, T> work,
        BatchOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(work);
        return Enumerate(new SynchronousSources(sources), work, options ?? BatchOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="RunAsync{T}(IEnumerable{DocumentSource}, Func{DocumentSource, SourceText, CancellationToken, T}, BatchOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<DocumentOutcome<T>> RunAsync<T>(
        IAsyncEnumerable<DocumentSource> sources,
        Func<DocumentSource, SourceText, CancellationToken, T> work,
        BatchOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(work);
        return Enumerate(sources, work, options ?? BatchOptions.Default, cancellationToken);
    }

    private static async IAsyncEnumerable<DocumentOutcome<T>> Enumerate<T>(
        IAsyncEnumerable<DocumentSource> sources,
        Func<DocumentSource, SourceText, CancellationToken, T> work,
        BatchOptions options,
        CancellationToken ofCall,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : notnull
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ofCall, cancellationToken);
        var run = new BatchRun<T>(sources, work, options, ending.Token);
        try
        {
            run.Start();
            while (await run.NextAsync().ConfigureAwait(false) is { } portion)
            {
                foreach (DocumentOutcome<T> outcome in portion.Outcomes)
                {
                    ending.Token.ThrowIfCancellationRequested();
                    yield return outcome;
                    run.HandedOver();
                }
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await run.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A sequence that is always ready.</summary>
    private sealed class SynchronousSources(IEnumerable<DocumentSource> sources) : IAsyncEnumerable<DocumentSource>
    {
        public IAsyncEnumerator<DocumentSource> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(sources.GetEnumerator());

        private sealed class Enumerator(IEnumerator<DocumentSource> sources) : IAsyncEnumerator<DocumentSource>
        {
            public DocumentSource Current => sources.Current;

            public ValueTask<bool> MoveNextAsync() => new(sources.MoveNext());

            public ValueTask DisposeAsync()
            {
                sources.Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
