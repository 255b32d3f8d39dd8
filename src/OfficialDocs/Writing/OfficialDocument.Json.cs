using OfficialDocs.Writing;

namespace OfficialDocs;

/// <content>The document as JSON.</content>
public sealed partial class OfficialDocument
{
    /// <summary>The document as JSON: what <see cref="DocumentJsonWriter"/> writes.</summary>
    /// <param name="source">The name of the file it came from, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="DocumentJsonOptions.Default"/>.</param>
    /// <returns>The JSON, without a final line break.</returns>
    public string ToJson(string? source = null, DocumentJsonOptions? options = null) => DocumentJsonWriter.Write(this, source, options);
}
