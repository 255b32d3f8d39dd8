using OfficialDocs.Text;

namespace OfficialDocs;

/// <content>Reading a document from text.</content>
public sealed partial class OfficialDocument
{
    /// <summary>Reads a document. Never fails on content: what is no document gives a model that is mostly empty.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static OfficialDocument Parse(string text) => Parse(SourceText.From(text));

    /// <summary>Reads a document. Never fails on content: what is no document gives a model that is mostly empty.</summary>
    /// <param name="source">The text.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static OfficialDocument Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Parsing.DocumentReader.Read(source, CancellationToken.None);
    }
}
