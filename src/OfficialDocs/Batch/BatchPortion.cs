namespace OfficialDocs.Batch;

/// <summary>The sources that a worker took in one go, and then their outcomes.</summary>
internal sealed class BatchPortion<T>(long firstIndex)
    where T : notnull
{
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The place of the first source in the batch.</summary>
    public long FirstIndex => firstIndex;

    public List<DocumentSource> Sources { get; } = [];

    /// <summary>The outcomes, in the order of the sources; all there when <see cref="Completion"/> is.</summary>
    public List<DocumentOutcome<T>> Outcomes { get; } = [];

    public Task Completion => _completion.Task;

    public void Complete() => _completion.TrySetResult();

    public void Fail(Exception exception)
    {
        _completion.TrySetException(exception);

        // Nobody may be waiting for it any more.
        _ = _completion.Task.Exception;
    }
}
