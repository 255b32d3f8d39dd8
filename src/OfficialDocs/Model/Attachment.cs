using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>
/// 附件 (GB/T 9704 §7.3.7): a text that follows the document proper. The text that a covering notice issues (印发…的通知, then the 办法
/// itself) is one without label and number.
/// </summary>
public sealed class Attachment
{
    /// <summary>Its number; <see langword="null"/> where it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Its label as written, without blanks: 附件, 附件1; <see langword="null"/> for an issued text.</summary>
    public string? Label { get; init; }

    /// <summary>发文字号, where the attached text is itself a document; <see langword="null"/> where it has none.</summary>
    public Element<DocumentNumber>? DocumentNumber { get; init; }

    /// <summary>Its title; <see langword="null"/> where it has none.</summary>
    public Title? Title { get; init; }

    /// <summary>题注: the text of the bracketed note under the title.</summary>
    public Element<string>? TitleNote { get; init; }

    /// <summary>主送机关, where the attached text is itself a document.</summary>
    public IReadOnlyList<Element<string>> MainRecipients { get; init; } = [];

    /// <summary>The paragraphs before the first section.</summary>
    public IReadOnlyList<Paragraph> Preamble
    {
        get => field ?? Body?.Preamble ?? [];
        init;
    }

    /// <summary>The sections.</summary>
    public SectionList Sections
    {
        get => field ?? Body?.Sections ?? SectionList.Empty;
        init;
    }

    /// <summary>附件说明 of the attached text itself.</summary>
    public IReadOnlyList<AttachmentNoteItem> AttachmentNote { get; init; } = [];

    /// <summary>署名 of the attached text itself.</summary>
    public IReadOnlyList<Element<string>> Signatures { get; init; } = [];

    /// <summary>成文日期 of the attached text itself.</summary>
    public Element<IssuedDate>? Date { get; init; }

    /// <summary>The line it begins on, from 1; 0 in a document built by hand.</summary>
    public int Line { get; init; }

    /// <summary>Where it stands in the source; empty in a document built by hand.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The text that was read; <see langword="null"/> for a document built by hand.</summary>
    internal ITextBody? Body { get; init; }
}
