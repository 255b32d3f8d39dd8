using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OfficialDocs.Writing;

/// <summary>Writes a document (公文) as JSON, in the shape that <see cref="DocumentJsonSchema"/> describes.</summary>
/// <remarks>
/// <para>Absent elements are <c>null</c> or an empty array; no key is ever left out, except <c>lines</c>, which has to be asked for.</para>
/// <para>
/// Chinese text is written as it is, not as <c>\u</c> escapes, and so are <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and <c>'</c>
/// (<see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>): right for files and for JSON responses. Who puts the text into an HTML page
/// escapes it for HTML there, or brings a <see cref="Utf8JsonWriter"/> with an encoder of their own. Blanks such as U+3000 and the
/// characters beyond U+FFFF remain escapes, which every reader of JSON resolves; half of a surrogate pair is written as U+FFFD.
/// </para>
/// <para>
/// Sections are nested to <see cref="MaximumSectionNesting"/> levels, more than any parsed document has. What lies deeper in a document
/// built by hand follows on the last level, in the order of the text: nothing is lost but the nesting. The JSON is then at most
/// <see cref="MaximumDepth"/> levels deep; readers whose limit is 64 may have to raise it for texts nested deeper than 28 sections.
/// </para>
/// </remarks>
public static class DocumentJsonWriter
{
    /// <summary>How many levels of sections are written as nested: 64.</summary>
    public const int MaximumSectionNesting = 64;

    /// <summary>How deep the JSON can be: an object and an array a section, and what is around and inside them.</summary>
    public const int MaximumDepth = (2 * MaximumSectionNesting) + 16;

    /// <summary>Writes a document as a string.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The name of the file it came from, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="DocumentJsonOptions.Default"/>.</param>
    /// <returns>The JSON, without a final line break.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Write(OfficialDocument document, string? source = null, DocumentJsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(buffer, document, source, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document to a stream, in UTF-8 without a byte order mark or a final line break. The stream stays open.</summary>
    /// <param name="destination">A writable stream.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The name of the file it came from, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="DocumentJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream destination, OfficialDocument document, string? source = null, DocumentJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(buffer, document, source, options);
        destination.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes a document to a stream, in UTF-8 without a byte order mark or a final line break. The stream stays open.</summary>
    /// <param name="destination">A writable stream.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The name of the file it came from, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="DocumentJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The task of writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static async Task WriteAsync(
        Stream destination,
        OfficialDocument document,
        string? source = null,
        DocumentJsonOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(buffer, document, source, options);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document to a buffer, in UTF-8 without a byte order mark or a final line break.</summary>
    /// <param name="destination">The buffer, a pipe's for instance.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The name of the file it came from, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="DocumentJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="document"/> is <see langword="null"/>.</exception>
    public static void Write(
        IBufferWriter<byte> destination, OfficialDocument document, string? source = null, DocumentJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        options ??= DocumentJsonOptions.Default;
        JsonWriterOptions format = options.Indented ? JsonFormat.Indented : JsonFormat.Compact;

        // Every object and array is closed where it was opened: nothing that had to be found out anew with each value.
        format.SkipValidation = true;
        using var writer = new Utf8JsonWriter(destination, format);
        Write(writer, document, source, options);
    }

    /// <summary>Writes a document as one value of a larger JSON text.</summary>
    /// <param name="destination">
    /// A writer where a value may stand; it is not flushed. Its own settings decide indentation and escaping.
    /// </param>
    /// <param name="document">The document.</param>
    /// <param name="source">The name of the file it came from, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="DocumentJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="document"/> is <see langword="null"/>.</exception>
    public static void Write(
        Utf8JsonWriter destination, OfficialDocument document, string? source = null, DocumentJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(document);
        new ParseOutputWriter(destination, document.Source).WriteDocument(document, source, (options ?? DocumentJsonOptions.Default).IncludeLines);
    }
}
