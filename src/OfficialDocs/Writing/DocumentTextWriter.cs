using System.Globalization;
using System.Text;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Writing;

/// <summary>Writes a document (公文) as plain text: its elements in the order, and in the words and marks, of GB/T 9704.</summary>
/// <remarks>
/// <para>
/// Numbers, dates, labels and punctuation are written strictly, however they were written in the source: 云政发〔2025〕8号, 2025年3月5日,
/// （一）, 抄送：…。 Reading the text again gives a document that <see cref="OfficialDocument.ContentEquals"/> this one, and writing that gives the
/// same text. What is no content is not written: the page around a copy, page numbers, tables of contents.
/// </para>
/// <para>
/// Blocks are parted by one blank line. Paragraphs, the 附件说明 and the 附注 begin with two U+3000 (左空二字); what the standard places by layout
/// alone (centred, at the right) begins at the left. Lines end in U+000A, the last one too.
/// </para>
/// </remarks>
public static class DocumentTextWriter
{
    private const string Blank = "\u3000";
    private const string Indent = "\u3000\u3000";
    private const string Gap = "\u3000\u3000\u3000\u3000";

    /// <summary>The indent of a line that goes on after 附件： or 出席：.</summary>
    private const string HangingIndent = "\u3000\u3000\u3000\u3000\u3000";

    /// <summary>Writes a document as a string.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The text; empty for a document without content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Write(OfficialDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(document, writer);
        return writer.ToString();
    }

    /// <summary>Writes a document. The writer is neither flushed nor closed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">Where to write; its own line break is not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException"><paramref name="destination"/> could not be written.</exception>
    public static void Write(OfficialDocument document, TextWriter destination)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(destination);
        var text = new BlockWriter(destination);
        WriteFirstPageHead(text, document);
        if (document.TitleNote is { } note && !TitleNotes.IsNote(OneLine(note.Value)))
        {
            // ——在某次会议上: in brackets it would be part of the title.
            text.Line("——", OneLine(note.Value));
            text.StartBlock();
        }
        else
        {
            WriteTitleNote(text, document.TitleNote);
        }

        WriteRecipients(text, document.MainRecipients);
        WriteBody(text, document.Preamble, document.Sections);
        WriteAttachmentNote(text, document.AttachmentNote);
        text.StartBlock();
        bool isSigned = document.Signatures.Count > 0;
        WriteClosing(text, document.SignatoryTitle, document.Signatures, isSigned ? document.Date : null, document.Source);
        if (!isSigned && !IsDateInHead(document))
        {
            WriteUnsignedDate(text, document.Date, document.TitleNote);
        }

        foreach (Element<string> annotation in document.Annotations)
        {
            text.Line(Indent, "（", OneLine(annotation.Value), "）");
        }

        WriteAttendance(text, document.Attendance);
        foreach (Attachment attachment in document.Attachments)
        {
            WriteAttachment(text, attachment, document.Source);
        }

        WriteImprint(text, document.Imprint, document.Form);
    }

    /// <summary>版头 and 标题, which an order and minutes have in another order (§10.2, §10.3).</summary>
    private static void WriteFirstPageHead(BlockWriter text, OfficialDocument document)
    {
        // A letter's mark stands at the very top (§10.1).
        bool isLetter = document.Form == DocumentForm.Letter;
        bool isMarkTheTitle = IsMarkTheTitle(document);
        if (!isLetter)
        {
            WriteClassification(text, document.Header);
        }

        if (!isMarkTheTitle)
        {
            WriteIssuerMark(text, document);
        }

        if (isLetter)
        {
            WriteClassification(text, document.Header);
        }

        text.StartBlock();
        if (isMarkTheTitle && !IsTitleInNumber(document))
        {
            WriteMarkThatIsTheTitle(text, document.Title!.Text, document.Header.IssuerMark?.Value.Organs ?? []);
            text.StartBlock();
        }

        WriteNumber(text, document);
        if (IsDateInHead(document))
        {
            WriteUnsignedDate(text, document.Date, document.TitleNote);
        }

        text.StartBlock();
        if (!isMarkTheTitle && document.Title is { } title)
        {
            text.Line(OneLine(title.Text));
        }
    }

    /// <summary>Whether the title is what is printed as the mark: 云州市人民政府令, 云州市人民政府常务会议纪要.</summary>
    private static bool IsMarkTheTitle(OfficialDocument document)
    {
        if (document.Title is null || document.Form is not (DocumentForm.Order or DocumentForm.Minutes))
        {
            return false;
        }

        return document.Header.IssuerMark is not { Value: var mark }
            || (mark.Suffix.Length == 0 && Lexeme.WithoutBlanks(document.Title.Text).Replace("、", "", StringComparison.Ordinal) is var title && Lexeme.WithoutBlanks(string.Concat(mark.Organs)) is var organs
                && title.Length > organs.Length && title.StartsWith(organs, StringComparison.Ordinal));
    }

    /// <summary>云州市水务局 / 云州市财政局令: several organs that nothing parts in the title have lines of their own.</summary>
    private static void WriteMarkThatIsTheTitle(BlockWriter text, string title, IReadOnlyList<string> organs)
    {
        int written = 0;
        for (int i = 0; i < organs.Count - 1 && title.AsSpan(written).StartsWith(string.Concat(organs.Skip(i)), StringComparison.Ordinal); i++)
        {
            text.Line(OneLine(organs[i]));
            written += organs[i].Length;
        }

        text.Line(OneLine(title[written..]));
    }

    /// <summary>Whether title and number are one line: 云州市人民政府令第12号.</summary>
    private static bool IsTitleInNumber(OfficialDocument document)
        => document.Number is { Value.Sequence: > 0 } number
            && string.Equals(number.Value.AgencyCode, Lexeme.WithoutBlanks(document.Title?.Text), StringComparison.Ordinal);

    /// <summary>Minutes, and what else is numbered by issues, bear their date under the mark, where a document bears it under the signature.</summary>
    private static bool IsDateInHead(OfficialDocument document)
        => document.Signatures.Count == 0 && (document.Form == DocumentForm.Minutes || document.Number is { Value.IsOfSeries: true });

    /// <summary>份号, 密级和保密期限, 紧急程度, one a line (§7.2.1–3).</summary>
    private static void WriteClassification(BlockWriter text, Header header)
    {
        text.StartBlock();
        if (header.CopyNumber is { } copyNumber)
        {
            text.Line(OneLine(copyNumber.Value));
        }

        if (header.Security is { Value.Level: not 0 } security)
        {
            text.Line(security.Value.ToString());
        }

        if (header.Urgency is { } urgency)
        {
            text.Line(urgency.Value.ToChineseName());
        }
    }

    /// <summary>发文机关标志: joint issuers on lines of their own, the suffix after the last (§7.2.4).</summary>
    private static void WriteIssuerMark(BlockWriter text, OfficialDocument document)
    {
        text.StartBlock();
        if (document.Header.IssuerMark is not { Value: { Organs.Count: > 0 } mark })
        {
            return;
        }

        for (int i = 0; i < mark.Organs.Count - 1; i++)
        {
            text.Line(OneLine(mark.Organs[i]));
        }

        text.Line(OneLine(mark.Organs[^1]), OneLine(mark.Suffix));
    }

    /// <summary>发文字号, and 签发人 on the same line (§7.2.5–6).</summary>
    private static void WriteNumber(BlockWriter text, OfficialDocument document)
    {
        string number = document.Number?.Value.ToString() ?? "";
        string signatories = string.Join(Blank, document.Header.Signatories.Select(static signatory => OneLine(signatory.Value)));
        if (signatories.Length > 0)
        {
            text.Line(number, number.Length > 0 ? Gap : "", "签发人：", signatories);
        }
        else if (number.Length > 0)
        {
            text.Line(number);
        }
    }

    private static void WriteTitleNote(BlockWriter text, Element<string>? note)
    {
        text.StartBlock();
        if (note is not null)
        {
            text.Line("（", OneLine(note.Value), "）");
            text.StartBlock();
        }
    }

    private static void WriteRecipients(BlockWriter text, IReadOnlyList<Element<string>> recipients)
    {
        if (recipients.Count > 0)
        {
            text.Line(Join(recipients), "：");
        }
    }

    /// <summary>正文 (§7.3.3). Walks the sections on a stack of its own: a document built by hand may nest them without limit.</summary>
    private static void WriteBody(BlockWriter text, IReadOnlyList<Paragraph> preamble, SectionList sections)
    {
        var open = new Stack<Level>();
        open.Push(new Level(preamble, sections));
        while (open.TryPeek(out Level? level))
        {
            if (level.IsParagraphNext)
            {
                WriteParagraph(text, level.Paragraphs[level.Paragraph++]);
            }
            else if (level.Section < level.Sections.Count)
            {
                Section section = level.Sections[level.Section++];
                var inner = new Level(section.Paragraphs, section.Sections);
                WriteSectionLine(text, section, inner);
                open.Push(inner);
            }
            else
            {
                open.Pop();
            }
        }
    }

    private static void WriteParagraph(BlockWriter text, Paragraph paragraph)
    {
        string words = OneLine(paragraph.Text);
        if (words.Length > 0)
        {
            text.Line(Indent, words);
        }
    }

    /// <summary>
    /// A section's label with its heading, and its first paragraph where that stands on the same line: always after 第一条; after the others as
    /// in the source, for a short line after 一、 would become its heading.
    /// </summary>
    private static void WriteSectionLine(BlockWriter text, Section section, Level inner)
    {
        string label = section.Label.ToString();
        bool isDivision = section.Label.Scheme is NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Section;
        var words = new StringBuilder(OneLine(section.Heading ?? ""));
        bool isArticle = section.Label.Scheme == NumberingScheme.Article;
        if (inner.IsParagraphNext && (section.IsRunIn || (section.Heading is null && !isDivision && (isArticle || section.Line == 0))))
        {
            if (words.Length > 0 && !"。！？：；…".Contains(words[^1], StringComparison.Ordinal))
            {
                words.Append('。');
            }

            words.Append(OneLine(section.Paragraphs[inner.Paragraph++].Text));
        }

        if (isDivision)
        {
            text.StartBlock();
        }

        string following = words.ToString();
        text.Line(isDivision ? "" : Indent, label, Separator(section.Label, label, following), following);
        if (isDivision)
        {
            text.StartBlock();
        }
    }

    /// <summary>
    /// What parts a label from its text: a blank after 第一条 (GB/T 15834 B.3.6), nothing after 一、 and the like, except where label and text
    /// would run into each other: 1. before 5月 would be 1.5.
    /// </summary>
    private static string Separator(SectionLabel label, string labelText, string following)
    {
        if (following.Length == 0)
        {
            return "";
        }

        if (label.Scheme is NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Section or NumberingScheme.Article or NumberingScheme.MultiLevel)
        {
            return Blank;
        }

        string beginning = string.Concat(labelText, following.AsSpan(0, Math.Min(following.Length, 12)));
        return SectionLabel.TryScan(beginning, out int length, out SectionLabel scanned) && length == labelText.Length && scanned == label ? "" : Blank;
    }

    /// <summary>附件说明: two in, the names aligned (§7.3.4).</summary>
    private static void WriteAttachmentNote(BlockWriter text, IReadOnlyList<AttachmentNoteItem> items)
    {
        text.StartBlock();
        for (int i = 0; i < items.Count; i++)
        {
            string title = OneLine(items[i].Title);
            string number = "";
            if (items[i].Number is { } value)
            {
                number = value.ToString(CultureInfo.InvariantCulture) + ".";
                number += value is >= 1 and <= 999 ? Separator(new SectionLabel(NumberingScheme.Arabic, value), number, title) : "";
            }

            text.Line(i == 0 || number.Length == 0 ? Indent + "附件：" : HangingIndent, number, title);
        }
    }

    /// <summary>署名 with the post before the name of a person who signs, and 成文日期 (§7.3.5).</summary>
    private static void WriteClosing(
        BlockWriter text, Element<string>? signatoryTitle, IReadOnlyList<Element<string>> signatures, Element<IssuedDate>? date, SourceText? source)
    {
        string post = signatoryTitle is null ? "" : OneLine(signatoryTitle.Value);
        string day = date is null || date.Value == default ? "" : date.Value.ToString(); // A date of which nothing is known says nothing.
        int bearer = signatures.TakeWhile(signature => signature.Span.Start < signatoryTitle?.Span.End).Count();
        if (bearer == signatures.Count && post.Length > 0)
        {
            text.Line(post);
        }

        for (int i = 0; i < signatures.Count; i++)
        {
            bool bearsPost = i == bearer && post.Length > 0;
            bool bearsDate = i == signatures.Count - 1 && day.Length > 0 && !bearsPost && IsNameOnlyByItsDate(signatures[i], date!, source);
            text.Line(bearsPost ? post + Blank : "", OneLine(signatures[i].Value), bearsDate ? Gap : "", bearsDate ? day : "");
            day = bearsDate ? "" : day;
        }

        if (day.Length > 0)
        {
            text.Line(day);
        }
    }

    /// <summary>Whether nothing but the date on its line showed that a name signs.</summary>
    private static bool IsNameOnlyByItsDate(Element<string> signature, Element<IssuedDate> date, SourceText? source)
        => source is not null && signature.Span.End > 0 && date.Span.Start >= signature.Span.End && !OrganName.EndsLikeName(signature.Value)
            && Lexeme.Trim(source.Slice(TextSpan.FromBounds(signature.Span.End, date.Span.Start))).IsEmpty;

    private static void WriteUnsignedDate(BlockWriter text, Element<IssuedDate>? date, Element<string>? titleNote)
    {
        // A date that is read from the 题注 is not stated again where nobody signs.
        if (date is not null && date.Value != default && !(titleNote is not null && NoteDate.TryRead(titleNote.Value, out IssuedDate noted, out _) && noted == date.Value))
        {
            text.Line(date.Value.ToString());
        }
    }

    /// <summary>出席, 请假, 列席 of minutes (§10.3).</summary>
    private static void WriteAttendance(BlockWriter text, Attendance? attendance)
    {
        text.StartBlock();
        WriteAttendanceList(text, "出席：", attendance?.Present);
        WriteAttendanceList(text, "请假：", attendance?.OnLeave);
        WriteAttendanceList(text, "列席：", attendance?.InAttendance);
    }

    private static void WriteAttendanceList(BlockWriter text, string label, Element<string>? list)
    {
        if (list is null)
        {
            return;
        }

        // The one element whose lines mean something: each may name a unit with its people.
        string start = Indent + label;
        foreach (string line in list.Value.Split('\n'))
        {
            string names = Lexeme.Trim(line.AsSpan().TrimEnd('\r')).ToString();
            if (names.Length > 0)
            {
                text.Line(start, names);
                start = HangingIndent;
            }
        }
    }

    /// <summary>附件: its label on the first line, its title on the third (§7.3.7).</summary>
    private static void WriteAttachment(BlockWriter text, Attachment attachment, SourceText? source)
    {
        text.StartBlock();
        if (attachment.Label is { } label && label != "附" && !label.StartsWith("附件", StringComparison.Ordinal))
        {
            // 附表, or the number of the document before 附件: the reader's words are the only ones there are.
            text.Line(OneLine(label));
        }
        else if (attachment.Label is not null || attachment.Number is not null)
        {
            text.Line("附件", attachment.Number?.ToString(CultureInfo.InvariantCulture) ?? "");
        }

        text.StartBlock();
        if (attachment.DocumentNumber is { } number)
        {
            text.Line(number.Value.ToString());
            text.StartBlock();
        }

        if (attachment.Title is { } title)
        {
            text.Line(OneLine(title.Text));
        }

        WriteTitleNote(text, attachment.TitleNote);
        WriteRecipients(text, attachment.MainRecipients);
        WriteBody(text, attachment.Preamble, attachment.Sections);
        WriteAttachmentNote(text, attachment.AttachmentNote);
        text.StartBlock();
        bool isSigned = attachment.Signatures.Count > 0;
        WriteClosing(text, null, attachment.Signatures, isSigned ? attachment.Date : null, source);
        if (!isSigned)
        {
            WriteUnsignedDate(text, attachment.Date, attachment.TitleNote);
        }
    }

    /// <summary>版记: 主送, 抄送 (分送 of minutes), 印发机关 and 印发日期 on one line, other elements (§7.4).</summary>
    private static void WriteImprint(BlockWriter text, Imprint imprint, DocumentForm form)
    {
        text.StartBlock();
        if (imprint.MainRecipients.Count > 0)
        {
            text.Line("主送：", Join(imprint.MainRecipients), "。");
        }

        if (imprint.CopyRecipients.Count > 0)
        {
            text.Line(form == DocumentForm.Minutes ? "分送：" : "抄送：", Join(imprint.CopyRecipients), "。");
        }

        string organ = imprint.PrintingOrgan is { } printing ? OneLine(printing.Value) : "";
        string date = imprint.PrintingDate is { } printed && printed.Value != default ? printed.Value.ToString() : "";
        if (organ.Length > 0 || date.Length > 0)
        {
            text.Line(organ, organ.Length > 0 && date.Length > 0 ? Gap : "", date, "印发");
        }

        foreach (Element<string> extra in imprint.Extras)
        {
            text.Line(OneLine(extra.Value));
        }
    }

    private static string Join(IReadOnlyList<Element<string>> elements)
        => string.Join('，', elements.Select(static element => OneLine(element.Value)));

    /// <summary>The text on one line, without blanks around it: line breaks inside an element would make other elements of it.</summary>
    private static string OneLine(string text)
    {
        ReadOnlySpan<char> rest = text;
        int end = rest.IndexOfAny(LineTable.Breaks);
        if (end < 0)
        {
            return Lexeme.Trim(rest).ToString();
        }

        var joined = new StringBuilder(text.Length);
        for (; end >= 0; end = rest.IndexOfAny(LineTable.Breaks))
        {
            joined.Append(Lexeme.Trim(rest[..end]));
            rest = rest[(end + 1)..];
        }

        return joined.Append(Lexeme.Trim(rest)).ToString();
    }

    /// <summary>How far the paragraphs and sections of one level are written.</summary>
    private sealed class Level(IReadOnlyList<Paragraph> paragraphs, SectionList sections)
    {
        public IReadOnlyList<Paragraph> Paragraphs => paragraphs;

        public SectionList Sections => sections;

        public int Paragraph { get; set; }

        public int Section { get; set; }

        /// <summary>
        /// Whether a paragraph comes next: in the order of the source, where both stand in one; else paragraphs come before sections.
        /// </summary>
        public bool IsParagraphNext
            => Paragraph < paragraphs.Count
                && (Section == sections.Count
                    || paragraphs[Paragraph].Line == 0
                    || sections[Section].Line == 0
                    || paragraphs[Paragraph].Span.Start < sections[Section].LabelSpan.Start);
    }
}
