using OfficialDocs.Batch;
using OfficialDocs.Parsing;

namespace OfficialDocs.Benchmarks;

/// <summary>Many short documents through the library's batch.</summary>
internal static class Batches
{
    private static readonly OfficialDocumentParser s_parser = new();

    /// <summary>Parses generated documents, the same ones again and again, as they are finished.</summary>
    /// <returns>A sum over them, of what is known without making anything: that would be the work of whom the batch hands them to.</returns>
    public static int Parse(int count, int workers) => ParseAsync(count, workers).GetAwaiter().GetResult();

    private static async Task<int> ParseAsync(int count, int workers)
    {
        string[] texts = Inputs.Generated;
        IEnumerable<DocumentSource> sources = Enumerable.Range(0, count).Select(i => DocumentSource.FromText("generated", texts[i % texts.Length]));
        int sum = 0;
        await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(sources, new BatchOptions { MaxDegreeOfParallelism = workers, Ordered = false }).ConfigureAwait(false))
        {
            sum += (int)outcome.Value!.Form;
        }

        return sum;
    }
}
