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

    /// <summary>Reads a file, in any encoding that <see cref="SourceText.Decode"/> knows.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file could not be read; a <see cref="FileNotFoundException"/> where there is none.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static OfficialDocument Load(string path) => Parse(SourceText.Decode(File.ReadAllBytes(path)));

    /// <summary>Reads a file, in any encoding that <see cref="SourceText.Decode"/> knows.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file could not be read; a <see cref="FileNotFoundException"/> where there is none.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<OfficialDocument> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Parsing.DocumentReader.Read(SourceText.Decode(bytes), cancellationToken);
    }
}
