using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Reads official documents (公文) from text. Keeps no state: one instance serves all threads.</summary>
public sealed class OfficialDocumentParser : IOfficialDocumentParser
{
    private readonly OfficialDocsOptions _options;

    /// <summary>Creates a parser.</summary>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    public OfficialDocumentParser(OfficialDocsOptions? options = null)
    {
        _options = options ?? new OfficialDocsOptions();
    }

    /// <inheritdoc/>
    public OfficialDocument Parse(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();

        // Before the lines are counted, which costs memory.
        ThrowIfTooLong(text.Length, nameof(text));
        return DocumentReader.Read(SourceText.From(text), cancellationToken);
    }

    /// <inheritdoc/>
    public OfficialDocument Parse(SourceText source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfTooLong(source.Length, nameof(source));
        return DocumentReader.Read(source, cancellationToken);
    }

    private void ThrowIfTooLong(int length, string parameter)
    {
        if (length > _options.MaximumLength)
        {
            throw new ArgumentException($"The text has {length} characters; this parser takes at most {_options.MaximumLength}.", parameter);
        }
    }
}
