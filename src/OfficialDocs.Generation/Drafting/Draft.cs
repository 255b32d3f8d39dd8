namespace OfficialDocs.Generation.Drafting;

/// <summary>What a line of text is.</summary>
internal enum LineKind
{
    Paragraph,

    /// <summary>Begins with 一、, （一）, 1. or （1）.</summary>
    Labelled,

    /// <summary>A chapter, centred.</summary>
    Chapter,

    /// <summary>Begins with 第一条.</summary>
    Article,

    /// <summary>The closing phrase of the type: 特此通知。</summary>
    Closing,
}

/// <summary>A line of text.</summary>
internal readonly record struct DraftLine(LineKind Kind, string Text, int Level = 0);

/// <summary>An attachment, or what a covering document puts out.</summary>
internal sealed class AttachmentDraft
{
    /// <summary>附件1; <see langword="null"/> for what a covering document puts out.</summary>
    public string? Label { get; set; }

    public required string Title { get; set; }

    public List<DraftLine> Lines { get; init; } = [];
}

/// <summary>A document, element by element, as it is going to be written. Correct when it is drafted; a deviation changes an element.</summary>
internal sealed class Draft
{
    public required DocumentType Type { get; init; }

    public required CopyForm Form { get; init; }

    public required DocumentSize Size { get; init; }

    public string[] Issuers { get; set; } = [];

    public string? CopyNumber { get; set; }

    public string? Security { get; set; }

    public string? Urgency { get; set; }

    /// <summary>发文机关标志, a line an organ; empty where the form has none.</summary>
    public List<string> Mark { get; } = [];

    public string? Number { get; set; }

    public string[] Signatories { get; set; } = [];

    /// <summary>签发人：张　远; <see langword="null"/> where there are none.</summary>
    public string? SignatoryLine { get; set; }

    /// <summary>The title; empty where the mark is all there is (令).</summary>
    public string Title { get; set; } = "";

    /// <summary>Where the title may be broken in two lines; 0 where it is not.</summary>
    public int TitleBreak { get; set; }

    public string? TitleNote { get; set; }

    public string[] MainRecipients { get; set; } = [];

    public string? RecipientLine { get; set; }

    public List<DraftLine> Body { get; } = [];

    public List<string> NoteLines { get; } = [];

    public string[] AttachmentNote { get; set; } = [];

    public string[] Signatures { get; set; } = [];

    public List<string> SignatureLines { get; } = [];

    public DateOnly Date { get; set; }

    public string? DateLine { get; set; }

    public string? Annotation { get; set; }

    public List<AttachmentDraft> Attachments { get; } = [];

    /// <summary>出席, 请假, 列席.</summary>
    public List<string> Attendance { get; } = [];

    public string? ExtraImprint { get; set; }

    public string[] CopyRecipients { get; set; } = [];

    public string? CopyLine { get; set; }

    public string? PrintingOrgan { get; set; }

    public string? PrintingDate { get; set; }

    public List<DocumentNumber> CitedNumbers { get; } = [];

    public int SectionCount { get; set; }

    public int LabelCount { get; set; }
}
