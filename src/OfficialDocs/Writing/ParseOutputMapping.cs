using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Writing;

/// <summary>The model as the records of the JSON output.</summary>
internal static class ParseOutputMapping
{
    public static DocumentOutput Map(OfficialDocument document, string? source, DocumentJsonOptions options) => new(
        source,
        Name(document.Form),
        Map(document.Header),
        Map(document.Number, document.Source),
        document.Title is { } title ? new TitleOutput(title.Text, title.Organ, title.Subject, TypeName(title)) : null,
        document.TitleNote?.Value,
        Values(document.MainRecipients),
        Map(document.Preamble),
        Map(document.Sections, level: 1),
        Map(document.AttachmentNote, static item => new AttachmentNoteOutput(item.Number, item.Title)),
        Values(document.Signatures),
        Map(document.Date, document.Source),
        Values(document.Annotations),
        Map(document.Attachments, Map),
        Map(document.Imprint),
        document.Publication is { } publication
            ? new PublicationOutput(publication.Time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), publication.Source)
            : null,
        Map(document.Citations, static citation => new CitationOutput(citation.Title, citation.Number?.ToString(), citation.Line, citation.Span)),
        options.IncludeLines ? Map(document.Lines, static line => new LineOutput(line.Number, line.Role.ToString())) : null);

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

    private static HeaderOutput Map(Header header) => new(
        header.CopyNumber?.Value,
        header.Security is { Value: { Level: not 0 } security } ? new SecurityOutput(security.LevelName, security.Period) : null,
        header.Urgency?.Value.ToChineseName(),
        header.IssuerMark is { Value: var mark } ? new IssuerMarkOutput([.. mark.Organs], mark.HasDocumentSuffix) : null,
        Values(header.Signatories));

    private static NumberOutput? Map(Element<DocumentNumber>? number, SourceText? source)
    {
        // The default value is no number.
        if (number is null || number.Value.Sequence == 0)
        {
            return null;
        }

        DocumentNumber value = number.Value;
        return new NumberOutput(
            AsWritten(number, source),
            Name(value.Kind),
            value.AgencyCode.Length == 0 ? null : value.AgencyCode,
            value.Year == 0 ? null : value.Year,
            value.Sequence);
    }

    private static DateOutput? Map(Element<IssuedDate>? date, SourceText? source)
        => date is null ? null : new DateOutput(Iso(date.Value), AsWritten(date, source), date.Value.IsInferred);

    private static ImprintOutput Map(Imprint imprint) => new(
        Values(imprint.MainRecipients),
        Values(imprint.CopyRecipients),
        imprint.PrintingOrgan?.Value,
        imprint.PrintingDate is { Value: var date } ? Iso(date) : null);

    private static AttachmentOutput Map(Attachment attachment) => new(
        attachment.Number,
        attachment.Label,
        attachment.Title?.Text,
        attachment.Line,
        Map(attachment.Preamble),
        Map(attachment.Sections, level: 1));

    private static ParagraphOutput[] Map(IReadOnlyList<Paragraph> paragraphs) => Map(
        paragraphs,
        static paragraph => new ParagraphOutput(
            paragraph.Text,
            paragraph.Line,
            paragraph.Span,
            Map(paragraph.Points, static point => new PointOutput(point.Label, point.Number, point.Span))));

    private static SectionOutput[] Map(SectionList sections, int level)
    {
        if (level < DocumentJsonWriter.MaximumSectionNesting)
        {
            return Map(sections, section => Map(section, Map(section.Sections, level + 1)));
        }

        // The last level: what lies deeper follows on this level. Descendants() walks without the thread's stack.
        return [.. sections.Descendants().Select(static section => Map(section, []))];
    }

    private static SectionOutput Map(Section section, SectionOutput[] sections) => new(
        section.LabelText,
        Name(section.Label.Scheme),
        section.Label.Ordinal,
        section.Heading,
        section.Line,
        section.Span,
        Map(section.Paragraphs),
        sections);

    private static string? Iso(IssuedDate date) => date.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The words of the source that an element stands for; its standard form where there is no source.</summary>
    private static string AsWritten<T>(Element<T> element, SourceText? source)
        where T : notnull
        => source is null || element.Span.IsEmpty || element.Span.End > source.Length
            ? element.ToString()
            : Lexeme.Trim(source.Slice(element.Span)).ToString();

    private static string[] Values(IReadOnlyList<Element<string>> elements) => Map(elements, static element => element.Value);

    private static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> map)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var results = new TResult[items.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = map(items[i]);
        }

        return results;
    }

    /// <summary>文种 as the title writes it: 令 of …令, 命令 of …的命令.</summary>
    private static string? TypeName(Title title)
        => title.Type == DocumentType.Order && title.Text.EndsWith("命令", StringComparison.Ordinal) ? "命令" : title.Type?.ToChineseName();
}
