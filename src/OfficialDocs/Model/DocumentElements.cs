namespace OfficialDocs;

// The elements of a document are apart from it, in three groups, because those of one that was read are made only when one of their group is asked for:
// who looks through an archive for a few documents pays for the elements of these, and who lists titles and dates not for the 版记.

/// <summary>Number, title and addressees.</summary>
internal sealed class HeadElements
{
    public Element<DocumentNumber>? Number { get; set; }

    public Title? Title { get; set; }

    public Element<string>? TitleNote { get; set; }

    public IReadOnlyList<Element<string>> MainRecipients { get; set; } = [];
}

/// <summary>The text, its date and its attachments.</summary>
internal sealed class TextElements
{
    /// <summary>The paragraphs that were given to a document built by hand.</summary>
    public IReadOnlyList<Paragraph>? Preamble { get; set; }

    /// <summary>The sections that were given to a document built by hand.</summary>
    public SectionList? Sections { get; set; }

    /// <summary>The text that was read; <see langword="null"/> for a document built by hand.</summary>
    public ITextBody? Body { get; set; }

    public Element<IssuedDate>? Date { get; set; }

    public IReadOnlyList<Attachment> Attachments { get; set; } = [];

    public IReadOnlyList<Citation> Citations { get; set; } = [];

    public IReadOnlyList<DocumentLine> Lines { get; set; } = [];
}

/// <summary>What stands around them: 版头, 署名, 附注, 版记, the page.</summary>
internal sealed class FrameElements
{
    public Header Header { get; set; } = Header.Empty;

    public IReadOnlyList<AttachmentNoteItem> AttachmentNote { get; set; } = [];

    public IReadOnlyList<Element<string>> Signatures { get; set; } = [];

    public Element<string>? SignatoryTitle { get; set; }

    public IReadOnlyList<Element<string>> Annotations { get; set; } = [];

    public Attendance? Attendance { get; set; }

    public Imprint Imprint { get; set; } = Imprint.Empty;

    public Publication? Publication { get; set; }
}
