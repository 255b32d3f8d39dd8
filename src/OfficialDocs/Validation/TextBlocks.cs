namespace OfficialDocs.Validation;

/// <summary>The blocks of a document: its lines without blanks, page chrome and what nothing is known of.</summary>
internal static class TextBlocks
{
    public static TextBlockList Of(OfficialDocument document)
    {
        IReadOnlyList<DocumentLine> parts = document.Parts;
        IReadOnlyList<Attachment> attachments = document.Attachments;
        var blocks = new TextBlock[Count(parts, out uint roles)];
        int count = 0;
        int attachment = 0;
        for (int i = 0; count < blocks.Length; i++)
        {
            DocumentLine part = parts[i];
            if (!IsBlock(part))
            {
                continue;
            }

            while (attachment < attachments.Count && attachments[attachment].Span.End <= part.Span.Start)
            {
                attachment++;
            }

            bool inAttachment = attachment < attachments.Count && attachments[attachment].Span.Start <= part.Span.Start;
            blocks[count++] = new TextBlock(part.Role, part.Span, part.Number, inAttachment);
        }

        return new TextBlockList(blocks, roles);
    }

    private static int Count(IReadOnlyList<DocumentLine> parts, out uint roles)
    {
        int count = 0;
        roles = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            DocumentLine part = parts[i];
            roles |= 1u << (int)part.Role;
            count += IsBlock(part) ? 1 : 0;
        }

        return count;
    }

    private static bool IsBlock(in DocumentLine part)
        => !part.Span.IsEmpty && part.Role is not (LineRole.Blank or LineRole.PageChrome or LineRole.Duplicate or LineRole.PageNumber or LineRole.Unrecognized);
}
