using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using OfficialDocs.Text;

namespace OfficialDocs.Writing;

/// <summary>The shape of the JSON output, as <c>parse-output.schema.json</c> has it, and what of the model stands for each key.</summary>
/// <remarks>
/// Keys are written in this order and are never left out (<c>lines</c> excepted). This is the one place that knows the shape, so that the model
/// may change without the output changing. A hot path: what the model has is written as it is asked for. Records in between, serialized by a
/// contract made at compile time, were as much memory as the model itself.
/// </remarks>
internal readonly ref struct ParseOutputWriter(Utf8JsonWriter writer, SourceText? text)
{
    // "[-2147483648, -2147483648]"
    private const int LongestSpan = 26;

    public void WriteDocument(OfficialDocument document, string? source, bool includeLines)
    {
        writer.WriteStartObject();
        writer.WriteString(Keys.Source, source);
        writer.WriteString(Keys.Form, Name(document.Form));
        WriteHeader(document.Header);
        WriteNumber(document.Number);
        WriteTitle(document.Title);
        writer.WriteString(Keys.TitleNote, document.TitleNote?.Value);
        WriteValues(Keys.MainRecipients, document.MainRecipients);
        WriteParagraphs(Keys.Preamble, document.Preamble);
        WriteSections(document.Sections, level: 1);
        WriteAttachmentNote(document.AttachmentNote);
        WriteValues(Keys.Signatures, document.Signatures);
        WriteDate(document.Date);
        WriteValues(Keys.Annotations, document.Annotations);
        WriteAttachments(document.Attachments);
        WriteImprint(document.Imprint);
        WritePublication(document.Publication);
        WriteCitations(document.Citations);
        if (includeLines)
        {
            WriteLines(document.Lines);
        }

        writer.WriteEndObject();
    }

    /// <summary>The name of a scheme in the output.</summary>
    public static string Name(NumberingScheme scheme) => scheme switch
    {
        NumberingScheme.Part => "part",
        NumberingScheme.Chapter => "chapter",
        NumberingScheme.Section => "section",
        NumberingScheme.Article => "article",
        NumberingScheme.MultiLevel => "multiLevel",
        NumberingScheme.Chinese => "chinese",
        NumberingScheme.ParenthesizedChinese => "parenthesizedChinese",
        NumberingScheme.Arabic => "arabic",
        NumberingScheme.ParenthesizedArabic => "parenthesizedArabic",
        NumberingScheme.Circled => "circled",
        _ => "letter",
    };

    private static string Name(DocumentForm form) => form switch
    {
        DocumentForm.Letter => "letter",
        DocumentForm.Order => "order",
        DocumentForm.Minutes => "minutes",
        DocumentForm.Regulation => "regulation",
        _ => "general",
    };

    private static string Name(DocumentNumberKind kind) => kind switch
    {
        DocumentNumberKind.Order => "order",
        DocumentNumberKind.Announcement => "announcement",
        DocumentNumberKind.Issue => "issue",
        _ => "document",
    };

    private void WriteHeader(Header header)
    {
        writer.WriteStartObject(Keys.Header);
        writer.WriteString(Keys.CopyNumber, header.CopyNumber?.Value);
        if (header.Security is { Value: { Level: not 0 } security })
        {
            writer.WriteStartObject(Keys.Security);
            writer.WriteString(Keys.Level, security.LevelName);
            writer.WriteString(Keys.Period, security.Period);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull(Keys.Security);
        }

        writer.WriteString(Keys.Urgency, header.Urgency?.Value.ToChineseName());
        if (header.IssuerMark is { Value: var mark })
        {
            writer.WriteStartObject(Keys.IssuerMark);
            writer.WriteStartArray(Keys.Organs);
            for (int i = 0; i < mark.Organs.Count; i++)
            {
                writer.WriteStringValue(mark.Organs[i]);
            }

            writer.WriteEndArray();
            writer.WriteBoolean(Keys.HasDocumentSuffix, mark.HasDocumentSuffix);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull(Keys.IssuerMark);
        }

        WriteValues(Keys.Signatories, header.Signatories);
        writer.WriteEndObject();
    }

    private void WriteNumber(Element<DocumentNumber>? number)
    {
        // The default value is no number.
        if (number is not { Value: { Sequence: not 0 } value })
        {
            writer.WriteNull(Keys.Number);
            return;
        }

        writer.WriteStartObject(Keys.Number);
        WriteAsWritten(number);
        writer.WriteString(Keys.Kind, Name(value.Kind));
        writer.WriteString(Keys.AgencyCode, value.AgencyCode.Length == 0 ? null : value.AgencyCode);
        WriteNumber(Keys.Year, value.Year == 0 ? null : value.Year);
        writer.WriteNumber(Keys.Sequence, value.Sequence);
        writer.WriteEndObject();
    }

    private void WriteTitle(Title? title)
    {
        if (title is null)
        {
            writer.WriteNull(Keys.Title);
            return;
        }

        writer.WriteStartObject(Keys.Title);
        writer.WriteString(Keys.Text, title.Text);
        writer.WriteString(Keys.Organ, title.Organ);
        writer.WriteString(Keys.Subject, title.Subject);
        writer.WriteString(Keys.Type, TypeName(title));
        writer.WriteEndObject();
    }

    /// <summary>文种 as the title writes it: 令 of …令, 命令 of …的命令.</summary>
    private static string? TypeName(Title title)
        => title.Type == DocumentType.Order && title.Text.EndsWith("命令", StringComparison.Ordinal) ? "命令" : title.Type?.ToChineseName();

    private void WriteParagraphs(JsonEncodedText key, IReadOnlyList<Paragraph> paragraphs)
    {
        writer.WriteStartArray(key);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            writer.WriteStartObject();
            writer.WriteString(Keys.Text, paragraph.Text);
            writer.WriteNumber(Keys.Line, paragraph.Line);
            WriteSpan(paragraph.Span);
            WritePoints(paragraph.Points);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePoints(IReadOnlyList<Point> points)
    {
        writer.WriteStartArray(Keys.Points);
        for (int i = 0; i < points.Count; i++)
        {
            Point point = points[i];
            writer.WriteStartObject();
            writer.WriteString(Keys.Label, point.Label);
            writer.WriteNumber(Keys.Number, point.Number);
            WriteSpan(point.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteSections(SectionList sections, int level)
    {
        writer.WriteStartArray(Keys.Sections);
        if (level < DocumentJsonWriter.MaximumSectionNesting)
        {
            for (int i = 0; i < sections.Count; i++)
            {
                WriteSection(sections[i], sections[i].Sections, level);
            }
        }
        else
        {
            // The last level: what lies deeper follows on this level. Descendants() walks without the thread's stack.
            foreach (Section section in sections.Descendants())
            {
                WriteSection(section, SectionList.Empty, level);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteSection(Section section, SectionList below, int level)
    {
        writer.WriteStartObject();
        writer.WriteString(Keys.Label, section.LabelText);
        writer.WriteString(Keys.Scheme, Name(section.Label.Scheme));
        writer.WriteNumber(Keys.Number, section.Label.Ordinal);
        writer.WriteString(Keys.Heading, section.Heading);
        writer.WriteNumber(Keys.Line, section.Line);
        WriteSpan(section.Span);
        WriteParagraphs(Keys.Paragraphs, section.Paragraphs);
        WriteSections(below, level + 1);
        writer.WriteEndObject();
    }

    private void WriteAttachmentNote(IReadOnlyList<AttachmentNoteItem> items)
    {
        writer.WriteStartArray(Keys.AttachmentNote);
        for (int i = 0; i < items.Count; i++)
        {
            writer.WriteStartObject();
            WriteNumber(Keys.Number, items[i].Number);
            writer.WriteString(Keys.Title, items[i].Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteDate(Element<IssuedDate>? date)
    {
        if (date is null)
        {
            writer.WriteNull(Keys.Date);
            return;
        }

        writer.WriteStartObject(Keys.Date);
        WriteDay(Keys.Value, date.Value);
        WriteAsWritten(date);
        writer.WriteBoolean(Keys.Inferred, date.Value.IsInferred);
        writer.WriteEndObject();
    }

    private void WriteAttachments(IReadOnlyList<Attachment> attachments)
    {
        writer.WriteStartArray(Keys.Attachments);
        for (int i = 0; i < attachments.Count; i++)
        {
            Attachment attachment = attachments[i];
            writer.WriteStartObject();
            WriteNumber(Keys.Number, attachment.Number);
            writer.WriteString(Keys.Label, attachment.Label);
            writer.WriteString(Keys.Title, attachment.Title?.Text);
            writer.WriteNumber(Keys.Line, attachment.Line);
            WriteParagraphs(Keys.Preamble, attachment.Preamble);
            WriteSections(attachment.Sections, level: 1);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteImprint(Imprint imprint)
    {
        writer.WriteStartObject(Keys.Imprint);
        WriteValues(Keys.MainRecipients, imprint.MainRecipients);
        WriteValues(Keys.CopyRecipients, imprint.CopyRecipients);
        writer.WriteString(Keys.PrintingOrgan, imprint.PrintingOrgan?.Value);
        WriteDay(Keys.PrintingDate, imprint.PrintingDate?.Value ?? default);
        writer.WriteEndObject();
    }

    private void WritePublication(Publication? publication)
    {
        if (publication is null)
        {
            writer.WriteNull(Keys.Publication);
            return;
        }

        writer.WriteStartObject(Keys.Publication);
        writer.WriteString(Keys.Time, publication.Time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        writer.WriteString(Keys.Source, publication.Source);
        writer.WriteEndObject();
    }

    private void WriteCitations(IReadOnlyList<Citation> citations)
    {
        writer.WriteStartArray(Keys.Citations);
        for (int i = 0; i < citations.Count; i++)
        {
            Citation citation = citations[i];
            writer.WriteStartObject();
            writer.WriteString(Keys.Title, citation.Title);
            writer.WriteString(Keys.Number, citation.Number?.ToString());
            writer.WriteNumber(Keys.Line, citation.Line);
            WriteSpan(citation.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteLines(IReadOnlyList<DocumentLine> lines)
    {
        writer.WriteStartArray(Keys.Lines);
        for (int i = 0; i < lines.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber(Keys.Line, lines[i].Number);
            writer.WriteString(Keys.Role, lines[i].Role.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteValues(JsonEncodedText key, IReadOnlyList<Element<string>> elements)
    {
        writer.WriteStartArray(key);
        for (int i = 0; i < elements.Count; i++)
        {
            writer.WriteStringValue(elements[i].Value);
        }

        writer.WriteEndArray();
    }

    private void WriteNumber(JsonEncodedText key, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(key, value);
        }
        else
        {
            writer.WriteNull(key);
        }
    }

    private void WriteDay(JsonEncodedText key, IssuedDate date)
    {
        if (date.Day is not { } day)
        {
            writer.WriteNull(key);
            return;
        }

        Span<char> digits = stackalloc char[10];
        day.TryFormat(digits, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(key, digits);
    }

    /// <summary>The words of the source that an element stands for; its standard form where there is no source.</summary>
    private void WriteAsWritten<T>(Element<T> element)
        where T : notnull
    {
        if (text is null || element.Span.IsEmpty || element.Span.End > text.Length)
        {
            writer.WriteString(Keys.Text, element.ToString());
        }
        else
        {
            writer.WriteString(Keys.Text, Lexeme.Trim(text.Slice(element.Span)));
        }
    }

    /// <summary>A place: <c>[start,length]</c>, on one line even where the rest is indented.</summary>
    private void WriteSpan(TextSpan span)
    {
        Span<byte> place = stackalloc byte[LongestSpan];
        int length;
        if (writer.Options.Indented)
        {
            Utf8.TryWrite(place, CultureInfo.InvariantCulture, $"[{span.Start}, {span.Length}]", out length);
        }
        else
        {
            Utf8.TryWrite(place, CultureInfo.InvariantCulture, $"[{span.Start},{span.Length}]", out length);
        }

        writer.WritePropertyName(Keys.Span);
        writer.WriteRawValue(place[..length], skipInputValidation: true);
    }

    /// <summary>The keys, made ready once: a writer looks at every other one each time for what has to be escaped.</summary>
    private static class Keys
    {
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source"u8);
        public static readonly JsonEncodedText Form = JsonEncodedText.Encode("form"u8);
        public static readonly JsonEncodedText TitleNote = JsonEncodedText.Encode("titleNote"u8);
        public static readonly JsonEncodedText MainRecipients = JsonEncodedText.Encode("mainRecipients"u8);
        public static readonly JsonEncodedText Preamble = JsonEncodedText.Encode("preamble"u8);
        public static readonly JsonEncodedText Signatures = JsonEncodedText.Encode("signatures"u8);
        public static readonly JsonEncodedText Annotations = JsonEncodedText.Encode("annotations"u8);
        public static readonly JsonEncodedText Header = JsonEncodedText.Encode("header"u8);
        public static readonly JsonEncodedText CopyNumber = JsonEncodedText.Encode("copyNumber"u8);
        public static readonly JsonEncodedText Security = JsonEncodedText.Encode("security"u8);
        public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level"u8);
        public static readonly JsonEncodedText Period = JsonEncodedText.Encode("period"u8);
        public static readonly JsonEncodedText Urgency = JsonEncodedText.Encode("urgency"u8);
        public static readonly JsonEncodedText IssuerMark = JsonEncodedText.Encode("issuerMark"u8);
        public static readonly JsonEncodedText Organs = JsonEncodedText.Encode("organs"u8);
        public static readonly JsonEncodedText HasDocumentSuffix = JsonEncodedText.Encode("hasDocumentSuffix"u8);
        public static readonly JsonEncodedText Signatories = JsonEncodedText.Encode("signatories"u8);
        public static readonly JsonEncodedText Number = JsonEncodedText.Encode("number"u8);
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind"u8);
        public static readonly JsonEncodedText AgencyCode = JsonEncodedText.Encode("agencyCode"u8);
        public static readonly JsonEncodedText Year = JsonEncodedText.Encode("year"u8);
        public static readonly JsonEncodedText Sequence = JsonEncodedText.Encode("sequence"u8);
        public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title"u8);
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text"u8);
        public static readonly JsonEncodedText Organ = JsonEncodedText.Encode("organ"u8);
        public static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject"u8);
        public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type"u8);
        public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line"u8);
        public static readonly JsonEncodedText Points = JsonEncodedText.Encode("points"u8);
        public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label"u8);
        public static readonly JsonEncodedText Sections = JsonEncodedText.Encode("sections"u8);
        public static readonly JsonEncodedText Scheme = JsonEncodedText.Encode("scheme"u8);
        public static readonly JsonEncodedText Heading = JsonEncodedText.Encode("heading"u8);
        public static readonly JsonEncodedText Paragraphs = JsonEncodedText.Encode("paragraphs"u8);
        public static readonly JsonEncodedText AttachmentNote = JsonEncodedText.Encode("attachmentNote"u8);
        public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date"u8);
        public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value"u8);
        public static readonly JsonEncodedText Inferred = JsonEncodedText.Encode("inferred"u8);
        public static readonly JsonEncodedText Attachments = JsonEncodedText.Encode("attachments"u8);
        public static readonly JsonEncodedText Imprint = JsonEncodedText.Encode("imprint"u8);
        public static readonly JsonEncodedText CopyRecipients = JsonEncodedText.Encode("copyRecipients"u8);
        public static readonly JsonEncodedText PrintingOrgan = JsonEncodedText.Encode("printingOrgan"u8);
        public static readonly JsonEncodedText PrintingDate = JsonEncodedText.Encode("printingDate"u8);
        public static readonly JsonEncodedText Publication = JsonEncodedText.Encode("publication"u8);
        public static readonly JsonEncodedText Time = JsonEncodedText.Encode("time"u8);
        public static readonly JsonEncodedText Citations = JsonEncodedText.Encode("citations"u8);
        public static readonly JsonEncodedText Lines = JsonEncodedText.Encode("lines"u8);
        public static readonly JsonEncodedText Role = JsonEncodedText.Encode("role"u8);
        public static readonly JsonEncodedText Span = JsonEncodedText.Encode("span"u8);
    }
}
