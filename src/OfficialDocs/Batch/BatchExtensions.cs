using OfficialDocs.Parsing;
using OfficialDocs.Validation;

namespace OfficialDocs.Batch;

/// <summary>Parsing and validation of any number of documents, in bounded memory.</summary>
/// <remarks>
/// One bad document never stops the others: its outcome says why. The sequence of sources is enumerated by one thread at a time, only as far as
/// <see cref="BatchOptions.MaxInFlight"/> allows; what it throws itself comes after the outcomes of the sources before. Leaving the
/// <c>await foreach</c> early ends the workers before the enumeration returns.
/// </remarks>
public static class BatchExtensions
{
    /// <summary>Reads documents with several workers.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="sources">The documents; enumerated as they are needed.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch: the enumeration throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>One outcome for each source.</returns>
    /// <exception cref="ArgumentNullException">The parser or the sources are <see langword="null"/>.</exception>
    public static IAsyncEnumerable<DocumentOutcome<OfficialDocument>> ParseManyAsync(
        this IOfficialDocumentParser parser, IEnumerable<DocumentSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return DocumentBatch.RunAsync(sources, (_, text, token) => parser.Parse(text, token), options, cancellationToken);
    }

    /// <inheritdoc cref="ParseManyAsync(IOfficialDocumentParser, IEnumerable{DocumentSource}, BatchOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<DocumentOutcome<OfficialDocument>> ParseManyAsync(
        this IOfficialDocumentParser parser, IAsyncEnumerable<DocumentSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return DocumentBatch.RunAsync(sources, (_, text, token) => parser.Parse(text, token), options, cancellationToken);
    }

    /// <summary>Reads and checks documents with several workers.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="sources">The documents; enumerated as they are needed.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch: the enumeration throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>One outcome for each source.</returns>
    /// <exception cref="ArgumentNullException">The validator or the sources are <see langword="null"/>.</exception>
    public static IAsyncEnumerable<DocumentOutcome<ValidationReport>> ValidateManyAsync(
        this IDocumentValidator validator, IEnumerable<DocumentSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return DocumentBatch.RunAsync(sources, (_, text, token) => validator.Validate(text, token), options, cancellationToken);
    }

    /// <inheritdoc cref="ValidateManyAsync(IDocumentValidator, IEnumerable{DocumentSource}, BatchOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<DocumentOutcome<ValidationReport>> ValidateManyAsync(
        this IDocumentValidator validator, IAsyncEnumerable<DocumentSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return DocumentBatch.RunAsync(sources, (_, text, token) => validator.Validate(text, token), options, cancellationToken);
    }
}
