namespace OfficialDocs.Cli.Display;

/// <summary>The labelled lines of an outline, in the order they are shown.</summary>
internal enum OutlineField
{
    Form,
    CopyNumber,
    Security,
    Urgency,
    IssuerMark,
    Signatories,
    Number,
    Title,
    TitleNote,
    MainRecipients,
    Present,
    OnLeave,
    InAttendance,
    AttachmentNote,
    Signatures,
    Date,
    Annotations,
    Publication,
    Encoding,
    CopyRecipients,
    Printing,
    ImprintExtras,
    Counts,
    Lines,
}
