using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Text;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>Goes through every property of a document, so that all that is made on demand is made, and looks whether each place lies inside the text.</summary>
internal sealed class PlaceWalk(OfficialDocument document)
{
    private readonly TextSpan _whole = new(0, document.Source!.Length);
    private string? _fault;

    /// <summary>The first thing that is misplaced; <see langword="null"/> where nothing is.</summary>
    public Find? Fault()
    {
        _ = document.ToString();
        _ = document.IsRecognized;
        _ = document.Form;
        _ = document.Publication?.ToString();
        Look(document.Header);
        Look("number", document.Number);
        Look("title", document.Title);
        Look("titleNote", document.TitleNote);
        Look("mainRecipients", document.MainRecipients);
        Look(document.Preamble, _whole);
        Look(document.Sections);
        Look(document.AttachmentNote);
        Look("signatures", document.Signatures);
        Look("signatoryTitle", document.SignatoryTitle);
        Look("date", document.Date);
        _ = document.Date?.Value.GetCandidates();
        Look("annotations", document.Annotations);
        foreach (Attachment attachment in document.Attachments)
        {
            Look(attachment);
        }

        Look("present", document.Attendance?.Present);
        Look("onLeave", document.Attendance?.OnLeave);
        Look("inAttendance", document.Attendance?.InAttendance);
        Look(document.Imprint);
        foreach (Citation citation in document.Citations)
        {
            Look("citation", citation.Span, _whole);
            _ = citation.ToString();
        }

        return _fault is null ? null : new Find(OracleNames.Spans, _fault);
    }

    private void Look(Header header)
    {
        Look("copyNumber", header.CopyNumber);
        Look("security", header.Security);
        Look("urgency", header.Urgency);
        Look("issuerMark", header.IssuerMark);
        Look("signatories", header.Signatories);
    }

    private void Look(Imprint imprint)
    {
        Look("imprint recipients", imprint.MainRecipients);
        Look("copyRecipients", imprint.CopyRecipients);
        Look("printingOrgan", imprint.PrintingOrgan);
        Look("printingDate", imprint.PrintingDate);
        Look("extras", imprint.Extras);
    }

    private void Look(Attachment attachment)
    {
        Look("attachment", attachment.Span, _whole);
        _ = attachment.Label?.Length + attachment.Number;
        Look("attachment title", attachment.Title);
        Look("attachment note", attachment.TitleNote);
        Look("attachment recipients", attachment.MainRecipients);
        Look(attachment.Preamble, _whole);
        Look(attachment.Sections);
        Look(attachment.AttachmentNote);
        Look("attachment signatures", attachment.Signatures);
        Look("attachment date", attachment.Date);
    }

    private void Look(SectionList sections)
    {
        foreach (Section section in sections.Descendants())
        {
            Look("section", section.Span, _whole);
            Look("label", section.LabelSpan, section.Span);
            Look("heading", section.HeadingSpan, _whole);
            Look(section.Paragraphs, section.Span);
            foreach (Section part in section.Sections)
            {
                Look("part of a section", part.Span, section.Span);
            }

            _ = section.ToString().Length + section.Label.ToString().Length;
        }
    }

    private void Look(IReadOnlyList<Paragraph> paragraphs, TextSpan around)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            Look("paragraph", paragraph.Span, around);
            _ = paragraph.Text;
            foreach (Point point in paragraph.Points)
            {
                Look("point", point.Span, _whole);
            }
        }
    }

    private void Look(IReadOnlyList<AttachmentNoteItem> items)
    {
        foreach (AttachmentNoteItem item in items)
        {
            Look("attachmentNote", item.Span, _whole);
            _ = item.Title.Length;
        }
    }

    private void Look(string name, Title? title)
    {
        if (title is not null)
        {
            Look(name, title.Span, _whole);
            _ = title.ToString().Length + title.Organ?.Length + title.Subject?.Length;
        }
    }

    private void Look<T>(string name, IReadOnlyList<Element<T>> elements)
        where T : notnull
    {
        foreach (Element<T> element in elements)
        {
            Look(name, element);
        }
    }

    private void Look<T>(string name, Element<T>? element)
        where T : notnull
    {
        if (element is not null)
        {
            Look(name, element.Span, _whole);
            _ = element.ToString();
        }
    }

    private void Look(string name, TextSpan span, TextSpan around)
    {
        // The length of a place is part of the promise, too: overflowing ends would lie before their starts.
        if (_fault is null && (span.Start < 0 || span.Length < 0 || !around.Contains(span)) && span != default)
        {
            _fault = $"{name} at {span} outside {around}";
        }
    }
}
