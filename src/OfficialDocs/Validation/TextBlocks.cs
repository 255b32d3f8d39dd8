namespace OfficialDocs.Validation;

/// <summary>The blocks of a document: its lines without blanks, page chrome and what nothing is known of.</summary>
internal static class TextBlocks
{
    public static TextBlockList Of(OfficialDocument document)
    {
        // The parser lists them in an array: an interface call for each would cost more than all the rest here.
        ReadOnlySpan<DocumentLine> parts = document.Parts is DocumentLine[] lines ? lines : [.. document.Parts];
        IReadOnlyList<Attachment> attachments = document.Attachments;
        var blocks = new TextBlock[parts.Length];
        int count = 0;
        uint roles = 0;
        int attachment = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly DocumentLine part = ref parts[i];
            roles |= 1u << (int)part.Role;
            if (part.Span.IsEmpty || part.Role is LineRole.Blank or LineRole.PageChrome or LineRole.Duplicate or LineRole.PageNumber or LineRole.Unrecognized)
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

        return new TextBlockList(blocks, count, roles);
    }
}
