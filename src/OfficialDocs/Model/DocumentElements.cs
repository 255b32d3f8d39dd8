namespace OfficialDocs;

/// <summary>
/// The elements of a document. They are apart from the document because those of one that was read are made only when one of them is asked for:
/// who looks through an archive for a few documents pays for the elements of these.
/// </summary>
internal sealed class DocumentElements
{
    public Header Header { get; set; } = Header.Empty;

    public Element<DocumentNumber>? Number { get; set; }

    public Title? Title { get; set; }

    public Element<string>? TitleNote { get; set; }

    public IReadOnlyList<Element<string>> MainRecipients { get; set; } = [];

    /// <summary>The paragraphs that were given to a document built by hand.</summary>
    public IReadOnlyList<Paragraph>? Preamble { get; set; }

    /// <summary>The sections that were given to a document built by hand.</summary>
    public SectionList? Sections { get; set; }

    /// <summary>The text that was read; <see langword="null"/> for a document built by hand.</summary>
    public ITextBody? Body { get; set; }

    public IReadOnlyList<AttachmentNoteItem> AttachmentNote { get; set; } = [];

    public IReadOnlyList<Element<string>> Signatures { get; set; } = [];

    public Element<string>? SignatoryTitle { get; set; }

    public Element<IssuedDate>? Date { get; set; }

    public IReadOnlyList<Element<string>> Annotations { get; set; } = [];

    public IReadOnlyList<Attachment> Attachments { get; set; } = [];

    public Attendance? Attendance { get; set; }

    public Imprint Imprint { get; set; } = Imprint.Empty;

    public Publication? Publication { get; set; }

    public IReadOnlyList<Citation> Citations { get; set; } = [];

    public IReadOnlyList<DocumentLine> Lines { get; set; } = [];
}
