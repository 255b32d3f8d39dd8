using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Checks official documents (公文) against GB/T 9704—2012, the 条例 and their companions.</summary>
public interface IDocumentValidator
{
    /// <summary>The options it works with.</summary>
    ValidationOptions Options { get; }

    /// <summary>Checks a document. Never changes it.</summary>
    /// <param name="document">The document; one that was built by hand is checked as it would be written.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The validation was ended.</exception>
    ValidationReport Validate(OfficialDocument document, CancellationToken cancellationToken = default);

    /// <summary>Reads a text and checks it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is longer than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The validation was ended.</exception>
    ValidationReport Validate(string text, CancellationToken cancellationToken = default);

    /// <summary>Reads a text and checks it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is longer than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The validation was ended.</exception>
    ValidationReport Validate(SourceText source, CancellationToken cancellationToken = default);

    /// <summary>Makes all fixes of a safety, again and again until none is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="safety"><see cref="FixSafety.Safe"/> for the safe ones alone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The new text, the edits that were made and what remains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is longer than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    FixResult FixAll(string text, FixSafety safety = FixSafety.Safe, CancellationToken cancellationToken = default);

    /// <summary>Makes all fixes of a safety, again and again until none is left.</summary>
    /// <param name="source">The text.</param>
    /// <param name="safety"><see cref="FixSafety.Safe"/> for the safe ones alone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The new text, the edits that were made and what remains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is longer than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    FixResult FixAll(SourceText source, FixSafety safety = FixSafety.Safe, CancellationToken cancellationToken = default);
}
