using OfficialDocs.Batch;

namespace OfficialDocs.Cli.Batch;

/// <summary>Takes the outcomes of a batch one after the other.</summary>
internal static class OutcomeLoop
{
    /// <summary>Runs a batch to its end.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="start">Begins the batch; its token also ends it where an outcome cannot be used.</param>
    /// <param name="use">Takes an outcome.</param>
    /// <param name="pause">Called before an outcome has to be waited for, and at the end: what was written should be seen.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    public static async Task RunAsync<T>(
        Func<CancellationToken, IAsyncEnumerable<DocumentOutcome<T>>> start, Action<DocumentOutcome<T>> use, Action pause, CancellationToken cancellationToken)
        where T : notnull
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<DocumentOutcome<T>> outcomes = start(ending.Token).GetAsyncEnumerator(CancellationToken.None);
        bool isWaiting = false;
        try
        {
            while (true)
            {
                ValueTask<bool> next = outcomes.MoveNextAsync();
                if (!next.IsCompleted)
                {
                    isWaiting = true;
                    pause();
                }

                bool isAny = await next.ConfigureAwait(false);
                isWaiting = false;
                if (!isAny)
                {
                    break;
                }

                use(outcomes.Current);
            }

            pause();
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);

            // While it is waited for, it ends by the token alone: standard input may not come back for long.
            if (!isWaiting)
            {
                await outcomes.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
