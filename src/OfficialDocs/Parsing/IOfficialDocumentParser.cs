using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Reads official documents (公文) from text: <see cref="OfficialDocument.Parse(string)"/> as a service.</summary>
public interface IOfficialDocumentParser
{
    /// <summary>Reads a document. Never fails on content: what is no document gives a model that is mostly empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is longer than the parser takes.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    OfficialDocument Parse(string text, CancellationToken cancellationToken = default);

    /// <summary>Reads a document. Never fails on content: what is no document gives a model that is mostly empty.</summary>
    /// <param name="source">The text.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is longer than the parser takes.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    OfficialDocument Parse(SourceText source, CancellationToken cancellationToken = default);
}
