using OfficialDocs.Validation.Rules;

namespace OfficialDocs.Validation;

/// <summary>What a document may have or lack. A rule that looks only at what is missing has nothing to say, and is not called: <see cref="Rule.Needs"/>.</summary>
[Flags]
internal enum DocumentFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A 发文字号 of its own that can be taken apart: <see cref="RuleContext.OwnNumber"/>.</summary>
    Number = 1,

    /// <summary>成文日期 under the text: <see cref="RuleContext.OwnDate"/>.</summary>
    Date = 2,

    /// <summary>密级.</summary>
    Security = 4,

    /// <summary>Lists of organs in the 版记.</summary>
    ImprintLists = 8,

    /// <summary>Numbered parts, in the document or an attachment.</summary>
    Sections = 16,

    /// <summary>A text in articles.</summary>
    Regulations = 32,

    /// <summary>附件说明.</summary>
    AttachmentNote = 64,

    /// <summary>Attachments below the text.</summary>
    Attachments = 128,

    /// <summary>Citations.</summary>
    Citations = 256,

    /// <summary>Lines that nothing was made of.</summary>
    UnrecognizedLines = 512,

    /// <summary>What no document has.</summary>
    Unattainable = 1 << 30,
}

/// <summary>Finds what a document has.</summary>
internal static class DocumentFeaturesReader
{
    public static DocumentFeatures Read(RuleContext context)
    {
        OfficialDocument document = context.Document;
        Imprint imprint = document.Imprint;
        DocumentNumbering numbering = context.Numbering;
        bool hasSections = !numbering.Levels.IsEmpty;
        return If(context.OwnNumber is not null, DocumentFeatures.Number)
            | If(context.OwnDate is not null, DocumentFeatures.Date)
            | If(document.Header.Security is not null, DocumentFeatures.Security)
            | If(imprint.CopyRecipients.Count + imprint.MainRecipients.Count > 0, DocumentFeatures.ImprintLists)
            | If(hasSections, DocumentFeatures.Sections)
            | If(hasSections && numbering.Regulations.Length > 0, DocumentFeatures.Regulations)
            | If(document.AttachmentNote.Count > 0, DocumentFeatures.AttachmentNote)
            | If(document.Attachments.Count > 0, DocumentFeatures.Attachments)
            | If(document.Citations.Count > 0, DocumentFeatures.Citations)
            | If(context.Blocks.HasLine(LineRole.Unrecognized), DocumentFeatures.UnrecognizedLines);
    }

    private static DocumentFeatures If(bool has, DocumentFeatures feature) => has ? feature : DocumentFeatures.None;
}
