using OfficialDocs.Batch;
using OfficialDocs.Text;

namespace OfficialDocs.Cli.Batch;

/// <summary>Works on the inputs of a command with several workers, and hands over the results in the order of the inputs.</summary>
internal sealed class InputBatch(CommandEnvironment environment, InputDocuments inputs, ProgressLine? progress)
{
    /// <summary>Runs the batch.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="sources">The inputs.</param>
    /// <param name="jobs">How many workers.</param>
    /// <param name="work">The work, done by the workers.</param>
    /// <param name="use">Takes a result, one after the other.</param>
    /// <param name="pause">Called before a result has to be waited for, and at the end: what was written should be seen.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    public async Task RunAsync<T>(
        IEnumerable<DocumentSource> sources,
        int jobs,
        Func<string, SourceText, CancellationToken, T> work,
        Action<string, T> use,
        Action pause,
        CancellationToken cancellationToken)
        where T : notnull
    {
        try
        {
            await OutcomeLoop.RunAsync(
                token => DocumentBatch.RunAsync(
                    sources,
                    (source, text, ending) => (Result: work(source.Id, text, ending), Warning: inputs.Warning(source.Id, text)),
                    new BatchOptions { MaxDegreeOfParallelism = jobs },
                    token),
                Take,
                pause,
                cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // What is finished is worth keeping.
            pause();
            throw;
        }
        finally
        {
            progress?.End();
        }

        void Take(DocumentOutcome<(T Result, string? Warning)> outcome)
        {
            progress?.Advance(!outcome.IsSuccess);
            if (outcome.Failure is { } failure)
            {
                inputs.Refuse(outcome.Id, failure.Exception);
                return;
            }

            if (outcome.Value.Warning is { } warning)
            {
                environment.Report(warning);
            }

            use(outcome.Id, outcome.Value.Result);
        }
    }
}
