using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>One item of the 附件说明 (GB/T 9704 §7.3.4).</summary>
/// <param name="Number">Its number; <see langword="null"/> where a single attachment has none.</param>
/// <param name="Title">The name of the attachment as the note has it.</param>
public sealed record AttachmentNoteItem(int? Number, string Title)
{
    /// <summary>Where it stands in the source; empty in a document built by hand.</summary>
    public TextSpan Span { get; init; }
}
