using OfficialDocs.Batch;
using OfficialDocs.Parsing;

namespace OfficialDocs.Benchmarks;

/// <summary>Many short documents through the library's batch.</summary>
internal static class Batches
{
    private static readonly OfficialDocumentParser s_parser = new();

    /// <summary>Parses generated documents, the same ones again and again, as they are finished.</summary>
    /// <returns>How many lines they have.</returns>
    public static int Parse(int count, int workers) => ParseAsync(count, workers).GetAwaiter().GetResult();

    private static async Task<int> ParseAsync(int count, int workers)
    {
        string[] texts = Inputs.Generated;
        IEnumerable<DocumentSource> sources = Enumerable.Range(0, count).Select(i => DocumentSource.FromText("generated", texts[i % texts.Length]));
        int lines = 0;
        await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(sources, new BatchOptions { MaxDegreeOfParallelism = workers, Ordered = false }).ConfigureAwait(false))
        {
            lines += outcome.Value!.Lines.Count;
        }

        return lines;
    }
}
