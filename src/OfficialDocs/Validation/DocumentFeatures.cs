using System.Buffers;
using OfficialDocs.Parsing;
using OfficialDocs.Validation.Rules;

namespace OfficialDocs.Validation;

/// <summary>What a document may have or lack. A rule that looks only at what is missing has nothing to say, and is not called: <see cref="Rule.Requires"/>.</summary>
[Flags]
internal enum DocumentFeatures : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A 发文字号 of its own that can be taken apart: <see cref="RuleContext.OwnNumber"/>.</summary>
    Number = 1UL << 0,

    /// <summary>No number of any kind.</summary>
    NoNumber = 1UL << 1,

    /// <summary>The number of an announcement: 2025年第8号.</summary>
    AnnouncementNumber = 1UL << 2,

    /// <summary>成文日期 under the text: <see cref="RuleContext.OwnDate"/>.</summary>
    Date = 1UL << 3,

    /// <summary>No 成文日期, wherever it may stand.</summary>
    NoDate = 1UL << 4,

    /// <summary>份号.</summary>
    CopyNumber = 1UL << 5,

    /// <summary>密级.</summary>
    Security = 1UL << 6,

    /// <summary>紧急程度.</summary>
    Urgency = 1UL << 7,

    /// <summary>Two or three of 份号, 密级 and 紧急程度.</summary>
    SeveralMarkings = 1UL << 8,

    /// <summary>A 发文机关标志, or lines that nothing was made of, which may be one.</summary>
    MarkLines = 1UL << 9,

    /// <summary>A 发文机关标志 of several organs.</summary>
    JointMark = 1UL << 10,

    /// <summary>签发人.</summary>
    Signatories = 1UL << 11,

    /// <summary>No title.</summary>
    NoTitle = 1UL << 12,

    /// <summary>No title, or one that has marks of a sentence (点号).</summary>
    NoPlainTitle = 1UL << 13,

    /// <summary>A title whose 文种 is not known.</summary>
    TitleWithoutType = 1UL << 14,

    /// <summary>A title that names no organ.</summary>
    TitleWithoutOrgan = 1UL << 15,

    /// <summary>A title that may be too long: full-width characters count twice.</summary>
    LongTitle = 1UL << 16,

    /// <summary>A 请示 or 报告.</summary>
    UpwardTitle = 1UL << 17,

    /// <summary>A 请示, 报告 or 意见.</summary>
    UpwardTitleOrOpinions = 1UL << 18,

    /// <summary>A 批复 or 函.</summary>
    ReplyOrLetter = 1UL << 19,

    /// <summary>A 公告, 通告, 公报, 决议 or 命令（令）.</summary>
    PublishedTitle = 1UL << 20,

    /// <summary>主送机关.</summary>
    MainRecipients = 1UL << 21,

    /// <summary>No 主送机关.</summary>
    NoMainRecipients = 1UL << 22,

    /// <summary>Lists of organs in the 版记.</summary>
    ImprintLists = 1UL << 23,

    /// <summary>The form of a letter.</summary>
    LetterForm = 1UL << 24,

    /// <summary>The form of an order.</summary>
    OrderForm = 1UL << 25,

    /// <summary>The form of minutes.</summary>
    MinutesForm = 1UL << 26,

    /// <summary>Numbered parts, in the document or an attachment.</summary>
    Sections = 1UL << 27,

    /// <summary>A text in articles.</summary>
    Regulations = 1UL << 28,

    /// <summary>附件说明.</summary>
    AttachmentNote = 1UL << 29,

    /// <summary>Lines of 附件说明, be they those of an attachment.</summary>
    AttachmentNoteLines = 1UL << 30,

    /// <summary>Attachments below the text.</summary>
    Attachments = 1UL << 31,

    /// <summary>附件说明, or attachments below the text.</summary>
    NoteOrAttachments = 1UL << 32,

    /// <summary>Lines with the label of an attachment.</summary>
    AttachmentLabels = 1UL << 33,

    /// <summary>Citations.</summary>
    Citations = 1UL << 34,

    /// <summary>Lines that nothing was made of.</summary>
    UnrecognizedLines = 1UL << 35,

    /// <summary>Brackets, quotes or 书名号 in one another.</summary>
    NestedBrackets = 1UL << 36,

    /// <summary>Brackets, quotes or 书名号 without their partners.</summary>
    LoneBrackets = 1UL << 37,

    /// <summary>Half-width parentheses.</summary>
    HalfWidthParentheses = 1UL << 38,

    /// <summary>Straight quotes.</summary>
    StraightQuotes = 1UL << 39,

    /// <summary>Half-width commas.</summary>
    HalfWidthCommas = 1UL << 40,

    /// <summary>Latin letters.</summary>
    LatinWords = 1UL << 41,

    /// <summary>The first member of an inline series (一是, 一要, 第一，, 首先), or what looks like one.</summary>
    Series = 1UL << 42,

    /// <summary>A number of its own that is not written as the standard has it, 云政发〔2025〕8号.</summary>
    MiswrittenNumber = 1UL << 43,

    /// <summary>A date under the text that is not written as the standard has it, 2025年3月5日, be it in a form that is not read as a date.</summary>
    MiswrittenDate = 1UL << 44,

    /// <summary>No 署名.</summary>
    NoSignature = 1UL << 45,

    /// <summary>A part that is alone, or whose label is miswritten, of several numbers or not one more than that before it.</summary>
    IrregularNumbering = 1UL << 46,

    /// <summary>A day of printing that is not written as the standard has it, 2025年3月5日.</summary>
    MiswrittenPrintingDate = 1UL << 47,

    /// <summary>A title that names its organ twice.</summary>
    RepeatedOrgan = 1UL << 48,

    /// <summary>The number of an order with its year in brackets.</summary>
    DatedOrderNumber = 1UL << 49,

    /// <summary>Blanks, visible or not, inside a line.</summary>
    Blanks = 1UL << 50,

    /// <summary>What no document has.</summary>
    Unattainable = 1UL << 63,
}

/// <summary>Finds what a document has.</summary>
/// <remarks>
/// A hot path: most documents are correct in most ways, and a few looks at the elements that all rules share tell so. To call a rule in vain costs
/// ten times as much as a look here, for its code has to be fetched before it says that there is nothing for it.
/// </remarks>
internal static class DocumentFeaturesReader
{
    private const int LongNumber = 64;

    private static readonly SearchValues<char> s_straightQuotes = SearchValues.Create("\"＂'＇");

    public static DocumentFeatures Read(RuleContext context)
        => OfHead(context) | OfTitle(context.Document.Title, context.Text) | OfForm(context.Document.Form) | OfText(context) | OfCharacters(context);

    private static DocumentFeatures OfHead(RuleContext context)
    {
        OfficialDocument document = context.Document;
        Header header = document.Header;
        int markings = (header.CopyNumber is null ? 0 : 1) + (header.Security is null ? 0 : 1) + (header.Urgency is null ? 0 : 1);
        return If(document.Number is null, DocumentFeatures.NoNumber)
            | If(context.OwnNumber is not null, DocumentFeatures.Number)
            | If(context.OwnNumber is not null && IsMiswritten(document.Number!, context), DocumentFeatures.MiswrittenNumber)
            | If(document.Number is { Value.Kind: DocumentNumberKind.Announcement }, DocumentFeatures.AnnouncementNumber)
            | If(document.Number is { Value: { Kind: DocumentNumberKind.Order, IsYearBracketed: true } }, DocumentFeatures.DatedOrderNumber)
            | If(header.CopyNumber is not null, DocumentFeatures.CopyNumber)
            | If(header.Security is not null, DocumentFeatures.Security)
            | If(header.Urgency is not null, DocumentFeatures.Urgency)
            | If(markings > 1, DocumentFeatures.SeveralMarkings)
            | If(context.Blocks.HasLine(LineRole.IssuerMark) || context.Blocks.HasLine(LineRole.Unrecognized), DocumentFeatures.MarkLines)
            | If(header.IssuerMark is { Value.Organs.Count: > 1 }, DocumentFeatures.JointMark)
            | If(header.Signatories.Count > 0, DocumentFeatures.Signatories)
            | If(document.MainRecipients.Count > 0, DocumentFeatures.MainRecipients)
            | If(document.MainRecipients.Count == 0, DocumentFeatures.NoMainRecipients);
    }

    private static DocumentFeatures OfTitle(Title? title, string text)
    {
        if (title is null)
        {
            return DocumentFeatures.NoTitle | DocumentFeatures.NoPlainTitle;
        }

        // A number or a note behind the title is none of its text; what ends its lines is looked at, too.
        int end = Math.Min(title.Span.End, text.Length);
        bool hasMarks = Punctuation.HasSentenceMark(title.Text) || (end > 0 && Punctuation.IsSentenceMark(text[end - 1]));
        return If(hasMarks, DocumentFeatures.NoPlainTitle)
            | If(title.Organ is null, DocumentFeatures.TitleWithoutOrgan)
            | If(title.Organ is { Length: > 0 } organ && title.Text.IndexOf(organ, StringComparison.Ordinal) != title.Text.LastIndexOf(organ, StringComparison.Ordinal), DocumentFeatures.RepeatedOrgan)
            | If(2 * title.Text.Length > GW0315TitleLength.MaximumHalfWidths, DocumentFeatures.LongTitle)
            | If(title.Type is null, DocumentFeatures.TitleWithoutType)
            | If(Direction.IsUpward(title.Type), DocumentFeatures.UpwardTitle | DocumentFeatures.UpwardTitleOrOpinions)
            | If(title.Type is DocumentType.Opinions, DocumentFeatures.UpwardTitleOrOpinions)
            | If(title.Type is DocumentType.Reply or DocumentType.Letter, DocumentFeatures.ReplyOrLetter)
            | If(Direction.IsPublished(title.Type), DocumentFeatures.PublishedTitle);
    }

    private static DocumentFeatures OfForm(DocumentForm form) => form switch
    {
        DocumentForm.Letter => DocumentFeatures.LetterForm,
        DocumentForm.Order => DocumentFeatures.OrderForm,
        DocumentForm.Minutes => DocumentFeatures.MinutesForm,
        _ => DocumentFeatures.None,
    };

    private static DocumentFeatures OfText(RuleContext context)
    {
        OfficialDocument document = context.Document;
        Imprint imprint = document.Imprint;
        DocumentNumbering numbering = context.Numbering;
        bool hasSections = !numbering.Levels.IsEmpty;
        return If(document.Date is null, DocumentFeatures.NoDate)
            | If(context.OwnDate is not null, DocumentFeatures.Date)
            | If(IsMiswritten(context.OwnDate) || !OwnDate.FindUnread(context).IsEmpty, DocumentFeatures.MiswrittenDate)
            | If(IsMiswritten(imprint.PrintingDate), DocumentFeatures.MiswrittenPrintingDate)
            | If(document.Signatures.Count == 0, DocumentFeatures.NoSignature)
            | If(imprint.CopyRecipients.Count + imprint.MainRecipients.Count > 0, DocumentFeatures.ImprintLists)
            | If(hasSections, DocumentFeatures.Sections)
            | If(hasSections && IsIrregular(numbering.Levels), DocumentFeatures.IrregularNumbering)
            | If(hasSections && numbering.Regulations.Length > 0, DocumentFeatures.Regulations)
            | If(document.AttachmentNote.Count > 0, DocumentFeatures.AttachmentNote | DocumentFeatures.NoteOrAttachments)
            | If(context.Blocks.HasLine(LineRole.AttachmentNote), DocumentFeatures.AttachmentNoteLines)
            | If(document.Attachments.Count > 0, DocumentFeatures.Attachments | DocumentFeatures.NoteOrAttachments)
            | If(context.Blocks.HasLine(LineRole.AttachmentLabel), DocumentFeatures.AttachmentLabels)
            | If(document.Citations.Count > 0, DocumentFeatures.Citations)
            | If(context.Blocks.HasLine(LineRole.Unrecognized), DocumentFeatures.UnrecognizedLines);
    }

    private static DocumentFeatures OfCharacters(RuleContext context)
    {
        ReadOnlySpan<char> text = context.Text;
        return If(context.Brackets.HasNesting, DocumentFeatures.NestedBrackets)
            | If(context.Brackets.Lone.Count > 0, DocumentFeatures.LoneBrackets)
            | If(PointFinder.MayFind(text), DocumentFeatures.Series)
            | If(text.ContainsAny('(', ')'), DocumentFeatures.HalfWidthParentheses)
            | If(text.ContainsAny(s_straightQuotes), DocumentFeatures.StraightQuotes)
            | If(text.Contains(','), DocumentFeatures.HalfWidthCommas)
            | If((context.Tokens.Kinds & TokenKinds.Latin) != 0, DocumentFeatures.LatinWords)
            | If((context.Tokens.Kinds & (TokenKinds.Blank | TokenKinds.Invisible)) != 0, DocumentFeatures.Blanks);
    }

    private static bool IsMiswritten(Element<DocumentNumber> number, RuleContext context)
    {
        Span<char> standard = stackalloc char[LongNumber];
        return !number.Value.TryFormat(standard, out int length) || !context.Slice(number.Span).SequenceEqual(standard[..length]);
    }

    private static bool IsMiswritten(Element<IssuedDate>? date)
        => date is { Value: { } value } && (value.Style != DateStyle.Arabic || value.Notation != DateNotation.Standard);

    private static bool IsIrregular(ReadOnlySpan<SectionList> levels)
    {
        foreach (SectionList siblings in levels)
        {
            for (int i = 0; i < siblings.Count; i++)
            {
                SectionLabel label = siblings[i].Label;
                bool isNext = i == 0 ? label.Ordinal == 1 : label.Follows(siblings[i - 1].Label);
                if (!isNext || siblings.Count == 1 || label.Notation != LabelNotation.Standard || label.Scheme == NumberingScheme.MultiLevel)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static DocumentFeatures If(bool has, DocumentFeatures feature) => has ? feature : DocumentFeatures.None;
}
