using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>公文: an official document, with all its elements (GB/T 9704 §7; 条例 §9) and their places in the source.</summary>
/// <remarks>
/// Immutable. It comes from <c>OfficialDocument.Parse</c>, or is built by hand with an object initializer. An element that the
/// document lacks is <see langword="null"/> or an empty list.
/// </remarks>
public sealed partial class OfficialDocument
{
    private HeadElements? _head;
    private TextElements? _text;
    private FrameElements? _frame;

    /// <summary>The text it was read from; <see langword="null"/> for a document built by hand.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The form it is laid out in.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>版头: 份号, 密级, 紧急程度, 发文机关标志, 签发人.</summary>
    public Header Header
    {
        get => Frame.Header;
        init => OwnFrame.Header = value;
    }

    /// <summary>发文字号, 令号, 公告 number or 期号: the document's own.</summary>
    public Element<DocumentNumber>? Number
    {
        get => Head.Number;
        init => OwnHead.Number = value;
    }

    /// <summary>标题.</summary>
    public Title? Title
    {
        get => Head.Title;
        init => OwnHead.Title = value;
    }

    /// <summary>题注: the text of the bracketed note under the title.</summary>
    public Element<string>? TitleNote
    {
        get => Head.TitleNote;
        init => OwnHead.TitleNote = value;
    }

    /// <summary>主送机关, split at the ，of the addressee line.</summary>
    public IReadOnlyList<Element<string>> MainRecipients
    {
        get => Head.MainRecipients;
        init => OwnHead.MainRecipients = value;
    }

    /// <summary>The paragraphs before the first section; the whole text where it has no sections.</summary>
    public IReadOnlyList<Paragraph> Preamble
    {
        get => Text.Preamble ?? Text.Body?.Preamble ?? [];
        init => OwnText.Preamble = value;
    }

    /// <summary>The sections of the text.</summary>
    public SectionList Sections
    {
        get => Text.Sections ?? Text.Body?.Sections ?? SectionList.Empty;
        init => OwnText.Sections = value;
    }

    /// <summary>附件说明.</summary>
    public IReadOnlyList<AttachmentNoteItem> AttachmentNote
    {
        get => Frame.AttachmentNote;
        init => OwnFrame.AttachmentNote = value;
    }

    /// <summary>发文机关署名, or the person who signs an order or a bill.</summary>
    public IReadOnlyList<Element<string>> Signatures
    {
        get => Frame.Signatures;
        init => OwnFrame.Signatures = value;
    }

    /// <summary>签发人职务 (GB/T 9704 §7.3.5.3): the post of the person who signs, such as 市长.</summary>
    public Element<string>? SignatoryTitle
    {
        get => Frame.SignatoryTitle;
        init => OwnFrame.SignatoryTitle = value;
    }

    /// <summary>
    /// 发文机关 (条例 §9(四)): the organs that issue the document, the lead organ first. As its 发文机关标志 names them; without one as they sign, or else as the
    /// title names them. Empty where none of the three does, and where persons sign.
    /// </summary>
    public IReadOnlyList<string> Issuers
    {
        get
        {
            if (Header.IssuerMark is { } mark)
            {
                return mark.Value.Organs;
            }

            if (Signatures.Count > 0 && SignatoryTitle is null)
            {
                return [.. Signatures.Select(static signature => signature.Value)];
            }

            return Title?.Organ is { } organ ? [organ] : [];
        }
    }

    /// <summary>成文日期; for a regulation without a closing, the date in its 题注.</summary>
    public Element<IssuedDate>? Date
    {
        get => Text.Date;
        init => OwnText.Date = value;
    }

    /// <summary>附注, without the parentheses.</summary>
    public IReadOnlyList<Element<string>> Annotations
    {
        get => Frame.Annotations;
        init => OwnFrame.Annotations = value;
    }

    /// <summary>附件, and the text that a covering notice issues.</summary>
    public IReadOnlyList<Attachment> Attachments
    {
        get => Text.Attachments;
        init => OwnText.Attachments = value;
    }

    /// <summary>出席, 请假 and 列席 of 纪要; <see langword="null"/> where there are none.</summary>
    public Attendance? Attendance
    {
        get => Frame.Attendance;
        init => OwnFrame.Attendance = value;
    }

    /// <summary>版记.</summary>
    public Imprint Imprint
    {
        get => Frame.Imprint;
        init => OwnFrame.Imprint = value;
    }

    /// <summary>What the web page around the copy says; <see langword="null"/> where it says nothing.</summary>
    public Publication? Publication
    {
        get => Frame.Publication;
        init => OwnFrame.Publication = value;
    }

    /// <summary>The documents cited in the text and its attachments, in the order of the text. Found when first asked for.</summary>
    public IReadOnlyList<Citation> Citations
    {
        get => Details?.Citations ?? Text.Citations;
        init => OwnText.Citations = value;
    }

    /// <summary>Every line of the source with its one owner, in order; empty for a document built by hand.</summary>
    public IReadOnlyList<DocumentLine> Lines
    {
        get => Details?.Lines ?? Text.Lines;
        init => OwnText.Lines = value;
    }

    /// <summary>
    /// The lines as the parser divided them: without the blanks around them, several for one line of the source where several elements stand on it.
    /// </summary>
    internal IReadOnlyList<DocumentLine> Parts => Details?.Parts ?? [];

    /// <summary>What was read and is made when it is asked for; <see langword="null"/> for a document built by hand.</summary>
    internal IDocumentDetails? Details { get; init; }

    /// <summary>
    /// Whether this reads as an official document at all: it has a number, a title with a 文种, addressees, or a signature with
    /// its date.
    /// </summary>
    public bool IsRecognized
        => Number is not null || Title?.Type is not null || MainRecipients.Count > 0 || (Signatures.Count > 0 && Date is not null);

    // The elements of a document that was read are made when one of their group is asked for.
    private HeadElements Head => _head ?? MakeHead();

    private TextElements Text => _text ?? MakeText();

    private FrameElements Frame => _frame ?? MakeFrame();

    private HeadElements MakeHead() => Once.Keep(ref _head, Details?.MakeHead() ?? new HeadElements());

    private TextElements MakeText() => Once.Keep(ref _text, Details?.MakeText(this) ?? new TextElements());

    private FrameElements MakeFrame() => Once.Keep(ref _frame, Details?.MakeFrame(this) ?? new FrameElements());

    private HeadElements OwnHead => _head ??= new HeadElements();

    private TextElements OwnText => _text ??= new TextElements();

    private FrameElements OwnFrame => _frame ??= new FrameElements();

    /// <summary>Number and title, for people.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(' ', new[] { Number?.ToString(), Title?.Text }.Where(part => part is not null));
}
