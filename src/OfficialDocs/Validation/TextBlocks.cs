namespace OfficialDocs.Validation;

/// <summary>The blocks of a document: its lines without blanks, page chrome and what nothing is known of.</summary>
internal static class TextBlocks
{
    public static TextBlock[] Of(OfficialDocument document)
    {
        var blocks = new List<TextBlock>(document.Parts.Count);
        int attachment = 0;
        foreach (DocumentLine part in document.Parts)
        {
            if (part.Span.IsEmpty || part.Role is LineRole.Blank or LineRole.PageChrome or LineRole.Duplicate or LineRole.PageNumber or LineRole.Unrecognized)
            {
                continue;
            }

            while (attachment < document.Attachments.Count && document.Attachments[attachment].Span.End <= part.Span.Start)
            {
                attachment++;
            }

            bool inAttachment = attachment < document.Attachments.Count && document.Attachments[attachment].Span.Start <= part.Span.Start;
            blocks.Add(new TextBlock(part.Role, part.Span, part.Number, inAttachment));
        }

        return [.. blocks];
    }
}
