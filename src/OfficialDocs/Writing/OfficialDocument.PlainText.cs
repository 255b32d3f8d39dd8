using OfficialDocs.Writing;

namespace OfficialDocs;

/// <content>The document as plain text.</content>
public sealed partial class OfficialDocument
{
    /// <summary>The document as plain text in the order and the marks of GB/T 9704: what <see cref="DocumentTextWriter"/> writes.</summary>
    /// <returns>The text; lines end in U+000A, the last one too. Empty for a document without content.</returns>
    public string ToText() => DocumentTextWriter.Write(this);
}
