namespace OfficialDocs.Batch;

/// <summary>How far a batch is.</summary>
/// <param name="Finished">The documents that were worked on, the failed ones among them.</param>
/// <param name="Failed">The documents that failed.</param>
public readonly record struct BatchProgress(long Finished, long Failed);
