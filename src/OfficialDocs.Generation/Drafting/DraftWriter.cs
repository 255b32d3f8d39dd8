using System.Text;

namespace OfficialDocs.Generation.Drafting;

/// <summary>Writes a draft in lines, as it would be copied out of its file or its page.</summary>
internal sealed class DraftWriter(StringBuilder text, Dice dice)
{
    private const string Indent = "　　";

    // Half of the copies indent their paragraphs, half set them apart by blank lines.
    private readonly bool _isIndented = dice.Chance(50);
    private readonly bool _isClosingAtRight = dice.Chance(30);

    public void Write(Draft draft)
    {
        WriteHead(draft);
        foreach (DraftLine line in draft.Body)
        {
            WriteParagraph(line);
        }

        if (_isIndented)
        {
            text.Append('\n');
        }

        for (int i = 0; i < draft.NoteLines.Count; i++)
        {
            text.Append(_isIndented ? Indent : "").Append(draft.NoteLines[i]).Append('\n');
        }

        Separate(draft.NoteLines.Count);
        foreach (string line in draft.Attendance)
        {
            text.Append(_isIndented ? Indent : "").Append(line).Append('\n');
        }

        Separate(draft.Attendance.Count);
        foreach (string line in draft.SignatureLines)
        {
            text.Append(_isClosingAtRight ? "　　　　　　　　　　" : "").Append(line).Append('\n');
        }

        if (draft.DateLine is not null)
        {
            text.Append(_isClosingAtRight ? "　　　　　　　　　　" : "").Append(draft.DateLine).Append('\n');
        }

        Separate(draft.SignatureLines.Count + (draft.DateLine is null ? 0 : 1));
        if (draft.Annotation is not null)
        {
            text.Append(_isIndented ? Indent : "").Append(draft.Annotation).Append("\n\n");
        }

        foreach (AttachmentDraft attachment in draft.Attachments)
        {
            if (attachment.Label is not null)
            {
                text.Append(attachment.Label).Append("\n\n");
            }

            text.Append(attachment.Title).Append("\n\n");
            foreach (DraftLine line in attachment.Lines)
            {
                WriteParagraph(line);
            }

            if (_isIndented)
            {
                text.Append('\n');
            }
        }

        WriteImprint(draft);

        // One line break at the end, however many elements were wanting.
        int length = text.Length;
        while (length > 0 && text[length - 1] == '\n')
        {
            length--;
        }

        text.Length = length;
        text.Append('\n');
    }

    private void WriteHead(Draft draft)
    {
        int marks = text.Length;
        Line(draft.CopyNumber);
        Line(draft.Security);
        Line(draft.Urgency);
        Separate(text.Length - marks);
        foreach (string organ in draft.Mark)
        {
            Line(organ);
        }

        Separate(draft.Mark.Count);
        // Above the title on paper, below it on most web pages. An order has no title but its mark; the number of minutes stands under their title.
        bool isNumberFirst = (draft.Form == CopyForm.Issued || draft.Title.Length == 0) && draft.Type != DocumentType.Minutes;
        if (isNumberFirst)
        {
            WriteNumber(draft);
        }

        if (draft.TitleBreak > 0)
        {
            text.Append(draft.Title, 0, draft.TitleBreak).Append('\n').Append(draft.Title, draft.TitleBreak, draft.Title.Length - draft.TitleBreak).Append("\n\n");
        }
        else if (draft.Title.Length > 0)
        {
            text.Append(draft.Title).Append("\n\n");
        }

        if (draft.TitleNote is not null)
        {
            text.Append(draft.TitleNote).Append("\n\n");
        }

        if (!isNumberFirst)
        {
            WriteNumber(draft);
        }

        if (draft.RecipientLine is not null)
        {
            text.Append(draft.RecipientLine).Append(_isIndented ? "\n" : "\n\n");
        }
    }

    private void WriteNumber(Draft draft)
    {
        if (draft.Number is not null && draft.SignatoryLine is not null)
        {
            text.Append(draft.Number).Append("　　　　　　").Append(draft.SignatoryLine).Append("\n\n");
        }
        else
        {
            string? line = draft.Number ?? draft.SignatoryLine;
            Line(line);
            Separate(line?.Length ?? 0);
        }
    }

    private void WriteParagraph(DraftLine line)
        => text.Append(_isIndented && line.Kind != LineKind.Chapter ? Indent : "").Append(line.Text).Append(_isIndented ? "\n" : "\n\n");

    private void WriteImprint(Draft draft)
    {
        Line(draft.ExtraImprint);
        Line(draft.CopyLine);
        if (draft.PrintingOrgan is not null)
        {
            text.Append(draft.PrintingOrgan).Append(Indent).Append(draft.PrintingDate).Append('\n');
        }
    }

    private void Line(string? line)
    {
        if (line is not null)
        {
            text.Append(line).Append('\n');
        }
    }

    /// <summary>A blank line after a part, where there is one.</summary>
    private void Separate(int count)
    {
        if (count > 0)
        {
            text.Append('\n');
        }
    }
}
