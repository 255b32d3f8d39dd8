namespace OfficialDocs;

/// <summary>What a line of the source belongs to. Every line has exactly one role; the element that begins on it decides.</summary>
public enum LineRole : byte
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>The web page around the copy: breadcrumb, 字体：大中小, 扫一扫 …</summary>
    PageChrome,

    /// <summary>The document again: a second copy in the same text.</summary>
    Duplicate,

    /// <summary>份号.</summary>
    CopyNumber,

    /// <summary>密级和保密期限.</summary>
    SecurityClassification,

    /// <summary>紧急程度.</summary>
    Urgency,

    /// <summary>发文机关标志.</summary>
    IssuerMark,

    /// <summary>发文字号, 令号, 期号.</summary>
    DocumentNumber,

    /// <summary>签发人.</summary>
    Signatories,

    /// <summary>标题.</summary>
    Title,

    /// <summary>题注.</summary>
    TitleNote,

    /// <summary>目录 and its entries.</summary>
    TableOfContents,

    /// <summary>主送机关.</summary>
    MainRecipients,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A line that begins a section.</summary>
    Section,

    /// <summary>附件说明.</summary>
    AttachmentNote,

    /// <summary>发文机关署名, 签发人签名章.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    IssuedDate,

    /// <summary>附注.</summary>
    Annotation,

    /// <summary>附件 and its number, where an attachment begins.</summary>
    AttachmentLabel,

    /// <summary>出席, 请假, 列席.</summary>
    Attendance,

    /// <summary>抄送, 分送, and 主送 in the imprint.</summary>
    CopyRecipients,

    /// <summary>印发机关 and 印发日期.</summary>
    Printing,

    /// <summary>Other elements of the imprint: 共印50份.</summary>
    ImprintExtra,

    /// <summary>— 1 —.</summary>
    PageNumber,

    /// <summary>None of these.</summary>
    Unrecognized,
}
