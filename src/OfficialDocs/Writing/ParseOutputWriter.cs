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
        writer.WriteString("source"u8, source);
        writer.WriteString("form"u8, Name(document.Form));
        WriteHeader(document.Header);
        WriteNumber(document.Number);
        WriteTitle(document.Title);
        writer.WriteString("titleNote"u8, document.TitleNote?.Value);
        WriteValues("mainRecipients"u8, document.MainRecipients);
        WriteParagraphs("preamble"u8, document.Preamble);
        WriteSections(document.Sections, level: 1);
        WriteAttachmentNote(document.AttachmentNote);
        WriteValues("signatures"u8, document.Signatures);
        WriteDate(document.Date);
        WriteValues("annotations"u8, document.Annotations);
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
        writer.WriteStartObject("header"u8);
        writer.WriteString("copyNumber"u8, header.CopyNumber?.Value);
        if (header.Security is { Value: { Level: not 0 } security })
        {
            writer.WriteStartObject("security"u8);
            writer.WriteString("level"u8, security.LevelName);
            writer.WriteString("period"u8, security.Period);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("security"u8);
        }

        writer.WriteString("urgency"u8, header.Urgency?.Value.ToChineseName());
        if (header.IssuerMark is { Value: var mark })
        {
            writer.WriteStartObject("issuerMark"u8);
            writer.WriteStartArray("organs"u8);
            for (int i = 0; i < mark.Organs.Count; i++)
            {
                writer.WriteStringValue(mark.Organs[i]);
            }

            writer.WriteEndArray();
            writer.WriteBoolean("hasDocumentSuffix"u8, mark.HasDocumentSuffix);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("issuerMark"u8);
        }

        WriteValues("signatories"u8, header.Signatories);
        writer.WriteEndObject();
    }

    private void WriteNumber(Element<DocumentNumber>? number)
    {
        // The default value is no number.
        if (number is not { Value: { Sequence: not 0 } value })
        {
            writer.WriteNull("number"u8);
            return;
        }

        writer.WriteStartObject("number"u8);
        WriteAsWritten(number);
        writer.WriteString("kind"u8, Name(value.Kind));
        writer.WriteString("agencyCode"u8, value.AgencyCode.Length == 0 ? null : value.AgencyCode);
        WriteNumber("year"u8, value.Year == 0 ? null : value.Year);
        writer.WriteNumber("sequence"u8, value.Sequence);
        writer.WriteEndObject();
    }

    private void WriteTitle(Title? title)
    {
        if (title is null)
        {
            writer.WriteNull("title"u8);
            return;
        }

        writer.WriteStartObject("title"u8);
        writer.WriteString("text"u8, title.Text);
        writer.WriteString("organ"u8, title.Organ);
        writer.WriteString("subject"u8, title.Subject);
        writer.WriteString("type"u8, TypeName(title));
        writer.WriteEndObject();
    }

    /// <summary>文种 as the title writes it: 令 of …令, 命令 of …的命令.</summary>
    private static string? TypeName(Title title)
        => title.Type == DocumentType.Order && title.Text.EndsWith("命令", StringComparison.Ordinal) ? "命令" : title.Type?.ToChineseName();

    private void WriteParagraphs(ReadOnlySpan<byte> key, IReadOnlyList<Paragraph> paragraphs)
    {
        writer.WriteStartArray(key);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            writer.WriteStartObject();
            writer.WriteString("text"u8, paragraph.Text);
            writer.WriteNumber("line"u8, paragraph.Line);
            WriteSpan(paragraph.Span);
            WritePoints(paragraph.Points);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePoints(IReadOnlyList<Point> points)
    {
        writer.WriteStartArray("points"u8);
        for (int i = 0; i < points.Count; i++)
        {
            Point point = points[i];
            writer.WriteStartObject();
            writer.WriteString("label"u8, point.Label);
            writer.WriteNumber("number"u8, point.Number);
            WriteSpan(point.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteSections(SectionList sections, int level)
    {
        writer.WriteStartArray("sections"u8);
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
        writer.WriteString("label"u8, section.LabelText);
        writer.WriteString("scheme"u8, Name(section.Label.Scheme));
        writer.WriteNumber("number"u8, section.Label.Ordinal);
        writer.WriteString("heading"u8, section.Heading);
        writer.WriteNumber("line"u8, section.Line);
        WriteSpan(section.Span);
        WriteParagraphs("paragraphs"u8, section.Paragraphs);
        WriteSections(below, level + 1);
        writer.WriteEndObject();
    }

    private void WriteAttachmentNote(IReadOnlyList<AttachmentNoteItem> items)
    {
        writer.WriteStartArray("attachmentNote"u8);
        for (int i = 0; i < items.Count; i++)
        {
            writer.WriteStartObject();
            WriteNumber("number"u8, items[i].Number);
            writer.WriteString("title"u8, items[i].Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteDate(Element<IssuedDate>? date)
    {
        if (date is null)
        {
            writer.WriteNull("date"u8);
            return;
        }

        writer.WriteStartObject("date"u8);
        WriteDay("value"u8, date.Value);
        WriteAsWritten(date);
        writer.WriteBoolean("inferred"u8, date.Value.IsInferred);
        writer.WriteEndObject();
    }

    private void WriteAttachments(IReadOnlyList<Attachment> attachments)
    {
        writer.WriteStartArray("attachments"u8);
        for (int i = 0; i < attachments.Count; i++)
        {
            Attachment attachment = attachments[i];
            writer.WriteStartObject();
            WriteNumber("number"u8, attachment.Number);
            writer.WriteString("label"u8, attachment.Label);
            writer.WriteString("title"u8, attachment.Title?.Text);
            writer.WriteNumber("line"u8, attachment.Line);
            WriteParagraphs("preamble"u8, attachment.Preamble);
            WriteSections(attachment.Sections, level: 1);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteImprint(Imprint imprint)
    {
        writer.WriteStartObject("imprint"u8);
        WriteValues("mainRecipients"u8, imprint.MainRecipients);
        WriteValues("copyRecipients"u8, imprint.CopyRecipients);
        writer.WriteString("printingOrgan"u8, imprint.PrintingOrgan?.Value);
        WriteDay("printingDate"u8, imprint.PrintingDate?.Value ?? default);
        writer.WriteEndObject();
    }

    private void WritePublication(Publication? publication)
    {
        if (publication is null)
        {
            writer.WriteNull("publication"u8);
            return;
        }

        writer.WriteStartObject("publication"u8);
        writer.WriteString("time"u8, publication.Time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        writer.WriteString("source"u8, publication.Source);
        writer.WriteEndObject();
    }

    private void WriteCitations(IReadOnlyList<Citation> citations)
    {
        writer.WriteStartArray("citations"u8);
        for (int i = 0; i < citations.Count; i++)
        {
            Citation citation = citations[i];
            writer.WriteStartObject();
            writer.WriteString("title"u8, citation.Title);
            writer.WriteString("number"u8, citation.Number?.ToString());
            writer.WriteNumber("line"u8, citation.Line);
            WriteSpan(citation.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteLines(IReadOnlyList<DocumentLine> lines)
    {
        writer.WriteStartArray("lines"u8);
        for (int i = 0; i < lines.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, lines[i].Number);
            writer.WriteString("role"u8, lines[i].Role.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteValues(ReadOnlySpan<byte> key, IReadOnlyList<Element<string>> elements)
    {
        writer.WriteStartArray(key);
        for (int i = 0; i < elements.Count; i++)
        {
            writer.WriteStringValue(elements[i].Value);
        }

        writer.WriteEndArray();
    }

    private void WriteNumber(ReadOnlySpan<byte> key, int? number)
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

    private void WriteDay(ReadOnlySpan<byte> key, IssuedDate date)
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
            writer.WriteString("text"u8, element.ToString());
        }
        else
        {
            writer.WriteString("text"u8, Lexeme.Trim(text.Slice(element.Span)));
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

        writer.WritePropertyName("span"u8);
        writer.WriteRawValue(place[..length], skipInputValidation: true);
    }
}
