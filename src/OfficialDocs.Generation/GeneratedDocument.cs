using System.Globalization;

namespace OfficialDocs.Generation;

/// <summary>A generated document with the facts it was made from. The facts are those of the correct document; <see cref="Deviations"/> tells what departs.</summary>
public sealed record GeneratedDocument
{
    /// <summary>Which document of its seed it is.</summary>
    public required long Index { get; init; }

    /// <summary>The seed and the index, such as <c>7-000012</c>: six digits at least, so that names sort as the documents do.</summary>
    public required string Id { get; init; }

    /// <summary>The document; lines end in <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>文种.</summary>
    public required DocumentType Type { get; init; }

    /// <summary><see cref="CopyForm.Issued"/> or <see cref="CopyForm.WebCopy"/>.</summary>
    public required CopyForm Form { get; init; }

    /// <summary>Short, medium or long.</summary>
    public required DocumentSize Size { get; init; }

    /// <summary>The issuing organs, the lead organ first.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    /// <summary>发文字号, 令号, 公告 number or 期号; <see langword="null"/> where the document has none.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>标题, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>主送机关, as the ，of the line divides them.</summary>
    public required IReadOnlyList<string> MainRecipients { get; init; }

    /// <summary>签发人; empty where the copy names none.</summary>
    public required IReadOnlyList<string> Signatories { get; init; }

    /// <summary>发文机关署名, or the person who signs.</summary>
    public required IReadOnlyList<string> Signatures { get; init; }

    /// <summary>成文日期, or the day in the 题注; <see langword="null"/> for minutes, which have it in their text.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How many sections of the first level the text has.</summary>
    public required int SectionCount { get; init; }

    /// <summary>How many numbered parts of all levels the text has.</summary>
    public required int LabelCount { get; init; }

    /// <summary>The names in 附件说明.</summary>
    public required IReadOnlyList<string> AttachmentNote { get; init; }

    /// <summary>The titles of the attachments that the copy has, and of the text that it puts out.</summary>
    public required IReadOnlyList<string> AttachmentTitles { get; init; }

    /// <summary>The numbers of the documents that the text cites, each once.</summary>
    public required IReadOnlyList<DocumentNumber> CitedNumbers { get; init; }

    /// <summary>抄送机关; empty where the copy has none.</summary>
    public required IReadOnlyList<string> CopyRecipients { get; init; }

    /// <summary>The departures from the standard; empty for a correct document.</summary>
    public required IReadOnlyList<Deviation> Deviations { get; init; }

    /// <summary>The name of a document of a seed.</summary>
    internal static string IdOf(long seed, long index) => string.Create(CultureInfo.InvariantCulture, $"{seed}-{index:D6}");
}
