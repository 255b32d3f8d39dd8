using System.Text.Json.Serialization;
using OfficialDocs.Text;

namespace OfficialDocs.Writing;

// The shape of the JSON output, as parse-output.schema.json has it: these records are that shape and nothing else, so that the model may
// change without the output changing. Keys are the names in camel case, in this order, and are never left out (lines excepted).

internal sealed record DocumentOutput(
    string? Source,
    string Form,
    HeaderOutput Header,
    NumberOutput? Number,
    TitleOutput? Title,
    string? TitleNote,
    string[] MainRecipients,
    ParagraphOutput[] Preamble,
    SectionOutput[] Sections,
    AttachmentNoteOutput[] AttachmentNote,
    string[] Signatures,
    DateOutput? Date,
    string[] Annotations,
    AttachmentOutput[] Attachments,
    ImprintOutput Imprint,
    PublicationOutput? Publication,
    CitationOutput[] Citations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LineOutput[]? Lines);

internal sealed record HeaderOutput(
    string? CopyNumber, SecurityOutput? Security, string? Urgency, IssuerMarkOutput? IssuerMark, string[] Signatories);

internal sealed record SecurityOutput(string Level, string? Period);

internal sealed record IssuerMarkOutput(string[] Organs, bool HasDocumentSuffix);

internal sealed record NumberOutput(string Text, string Kind, string? AgencyCode, int? Year, int Sequence);

internal sealed record TitleOutput(string Text, string? Organ, string? Subject, string? Type);

internal sealed record ParagraphOutput(string Text, int Line, SpanOutput Span, PointOutput[] Points);

internal sealed record PointOutput(string Label, int Number, SpanOutput Span);

internal sealed record SectionOutput(
    string Label,
    string Scheme,
    int Number,
    string? Heading,
    int Line,
    SpanOutput Span,
    ParagraphOutput[] Paragraphs,
    SectionOutput[] Sections);

internal sealed record AttachmentNoteOutput(int? Number, string Title);

internal sealed record DateOutput(string? Value, string Text, bool Inferred);

internal sealed record AttachmentOutput(
    int? Number, string? Label, string? Title, int Line, ParagraphOutput[] Preamble, SectionOutput[] Sections);

internal sealed record ImprintOutput(string[] MainRecipients, string[] CopyRecipients, string? PrintingOrgan, string? PrintingDate);

internal sealed record PublicationOutput(string? Time, string? Source);

internal sealed record CitationOutput(string Title, string? Number, int Line, SpanOutput Span);

internal sealed record LineOutput(int Line, string Role);

/// <summary>A place, written as <c>[start, length]</c>.</summary>
[JsonConverter(typeof(SpanOutputConverter))]
internal readonly record struct SpanOutput(int Start, int Length)
{
    public static implicit operator SpanOutput(TextSpan span) => new(span.Start, span.Length);
}

/// <summary>The contract of the records above, made when the library is compiled: no reflection, safe for trimming and AOT.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = DocumentJsonWriter.MaximumDepth)]
[JsonSerializable(typeof(DocumentOutput))]
internal sealed partial class ParseOutputContext : JsonSerializerContext;
