namespace OfficialDocs.Validation.Rules;

/// <summary>The attachments proper, 附件1, 附件2 …, behind a document.</summary>
internal static class LabelledAttachments
{
    /// <summary>
    /// Whether all attachments are surely the document's own: none follows an issued text, which may have attachments of its own, and their numbers
    /// rise by one from 1, which they do not where an attachment has attachments. An attachment that stands by itself is nobody's.
    /// </summary>
    public static bool AreSurelyOwn(OfficialDocument document)
    {
        if (document is { Title: null, Preamble.Count: 0, Sections.Count: 0 })
        {
            return false; // An attachment by itself.
        }

        int number = 0;
        foreach (Attachment attachment in document.Attachments)
        {
            bool isOnly = attachment.Number is null && document.Attachments.Count == 1;
            if (attachment.Label is not { } label || !label.StartsWith("附件", StringComparison.Ordinal) || label.Contains('-', StringComparison.Ordinal) || !(isOnly || attachment.Number == ++number))
            {
                return false;
            }
        }

        return document.Attachments.Count > 0;
    }
}
