using System.Text;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The closing and what follows it: 署名, 附件说明, 附注, 附件, attendance lists, 版记.</content>
internal readonly ref partial struct ElementMaker
{
    /// <summary>A text turned over to the next line, without the break and the blanks around it.</summary>
    public static string JoinTurnedOver(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            joined.Append(Lexeme.Trim(line));
        }

        return joined.ToString();
    }

    private Element<IssuedDate>? MakeClosingDate(Closing closing)
    {
        if (!closing.HasDate)
        {
            return null;
        }

        int line = closing.End - 1;
        while (closing.DateStart == 0 && _roles[line] != LineRole.IssuedDate)
        {
            line--; // The organ is below it.
        }

        ReadOnlySpan<char> text = ClosingLines.WithoutTimeAndSeal(_lines[line])[closing.DateStart..];
        _ = LineForms.IsDate(text, out IssuedDate date) || LineForms.IsMonth(text, out date);
        return new Element<IssuedDate>(date, new TextSpan(_lines.At(line).Start + closing.DateStart, text.Length));
    }

    /// <summary>The signatures of a closing, those on the line of the date last.</summary>
    /// <param name="closing">The closing.</param>
    /// <param name="start">The first line that may have one: that of the closing, or where the head names them with its date, of the head.</param>
    private Signers ReadSigners(Closing closing, int start)
    {
        Signers? besideDate = null;
        int end = closing.End;
        if (closing.DateStart > 0)
        {
            end--;
            besideDate = new Signers(_source);
            besideDate.Add(new TextSpan(_lines.At(end).Start, closing.DateStart));
        }

        var signers = new Signers(_source) { Post = besideDate?.Post };
        for (int i = start; i < end; i++)
        {
            if (_roles[i] == LineRole.Signature && !ClosingLines.IsInParentheses(_lines[i]))
            {
                signers.Add(_lines.SpanOf(i));
            }
        }

        if (besideDate is not null)
        {
            signers.Add(besideDate);
        }

        return signers;
    }

    private Attachment[] MakeAttachments()
    {
        if (_facts.Attachments.Length == 0)
        {
            return [];
        }

        var attachments = new Attachment[_facts.Attachments.Length];
        for (int i = 0; i < attachments.Length; i++)
        {
            attachments[i] = MakeAttachment(_facts.Attachments[i]);
        }

        return attachments;
    }

    private Attachment MakeAttachment(AttachmentFacts facts)
    {
        AttachmentLabel? label = null;
        Element<DocumentNumber>? number = null;
        Title? title = null;
        Element<string>? note = null;
        IReadOnlyList<Element<string>> recipients = [];
        int offset = _lines.At(facts.Start).Start;
        if (_roles[facts.Start] == LineRole.AttachmentLabel && AttachmentScanner.TryScanLabel(_lines[facts.Start], offset, out _, out label) && !label.TitleSpan.IsEmpty)
        {
            title = TitleScanner.Read(_source.ToString(label.TitleSpan), label.TitleSpan);
        }

        for (int i = facts.Start; i < facts.BodyStart; i++)
        {
            switch (_roles[i])
            {
                case LineRole.DocumentNumber:
                    number = new Element<DocumentNumber>(DocumentNumber.Parse(_lines[i]), _lines.SpanOf(i));
                    break;
                case LineRole.Title:
                    TextSpan span = title is null ? _lines.SpanOf(i) : TextSpan.FromBounds(title.Span.Start, _lines.At(i).End);
                    title = new Title(title?.Text + _lines[i].ToString()) { Span = span };
                    break;
                case LineRole.TitleNote when note is null:
                    TextSpan noteSpan = _lines.SpanOf(i, _lines.LastOf(i));
                    note = new Element<string>(JoinTurnedOver(_source.Slice(noteSpan)[1..^1]), noteSpan);
                    break;
                case LineRole.MainRecipients:
                    recipients = ReadOrgans(i, i, 0);
                    break;
            }
        }

        Signers signers = ReadSigners(facts.Closing, facts.Closing.BodyEnd);
        int last = _lines.PreviousContent(facts.End, facts.Start);
        int end = Math.Max(_lines.At(facts.Start).End, last >= facts.Start ? _lines.At(last).End : 0);
        return new Attachment
        {
            Number = label?.Number,
            Label = label?.Text,
            DocumentNumber = number,
            Title = title is null ? null : TitleScanner.Read(title.Text, title.Span),
            TitleNote = note,
            MainRecipients = recipients,
            Body = MakeBody(facts.BodyStart, facts.Closing),
            AttachmentNote = ReadNote(facts.Closing.BodyEnd, facts.Closing.End, items: null) ?? [],
            Signatures = signers.Names,
            Date = MakeClosingDate(facts.Closing),
            Line = _lines.NumberOf(facts.Start),
            Span = TextSpan.FromBounds(offset, end),
        };
    }

    /// <summary>版头; 署名; 附件说明, also where it stands behind the closing; 附注; attendance lists; 版记; the page.</summary>
    /// <param name="document">The document, whose other elements may have to decide.</param>
    public FrameElements MakeFrame(OfficialDocument document)
    {
        Signers signers = ReadSigners(_facts.Closing, _facts.HeadDate.IsEmpty ? _facts.Closing.BodyEnd : 0);
        var elements = new FrameElements { Header = MakeHeader(document), Signatures = signers.Names, SignatoryTitle = signers.Post, Imprint = MakeImprint(), Publication = MakePublication() };
        List<AttachmentNoteItem>? items = null;
        List<Element<string>>? annotations = null;
        int from = _facts.Closing.BodyEnd;
        foreach (AttachmentFacts attachment in _facts.Attachments)
        {
            items = ReadNote(from, attachment.Start, items);
            from = attachment.End;
        }

        items = ReadNote(from, _facts.End, items);
        for (int i = _facts.Closing.BodyEnd; i < _facts.End; i++)
        {
            if (_lines.Has(i, LineMarks.Continued))
            {
                continue;
            }

            if (_roles[i] == LineRole.Annotation)
            {
                (annotations ??= []).Add(MakeAnnotation(i, _lines.LastOf(i)));
            }
            else if (_roles[i] == LineRole.Attendance)
            {
                elements.Attendance = WithList(elements.Attendance, i, _lines.LastOf(i));
            }
        }

        elements.AttachmentNote = items ?? elements.AttachmentNote;
        elements.Annotations = annotations ?? elements.Annotations;
        return elements;
    }

    private List<AttachmentNoteItem>? ReadNote(int start, int end, List<AttachmentNoteItem>? items)
    {
        for (int i = start; i < end; i++)
        {
            if (_roles[i] == LineRole.AttachmentNote)
            {
                NoteLines.Add(_source, _lines.SpanOf(i), items ??= []);
            }
        }

        return items;
    }

    private Element<string> MakeAnnotation(int first, int last)
    {
        TextSpan span = _lines.SpanOf(first, last);
        ReadOnlySpan<char> value = _source.Slice(span);
        value = Lexeme.IsOpeningParenthesis(value[0]) ? value[1..] : value;
        value = Lexeme.IsClosingParenthesis(_source.Content[span.End - 1]) ? value[..^1] : value;
        return new Element<string>(last == first ? Lexeme.Trim(value).ToString() : JoinTurnedOver(value), span);
    }

    /// <summary>Adds a list of names, its lines joined by one blank where a line was turned over.</summary>
    private Attendance? WithList(Attendance? attendance, int first, int last)
    {
        ReadOnlySpan<char> line = _lines[first];
        int start = line.IndexOfAny("：:") + 1;
        var text = new StringBuilder();
        text.Append(Lexeme.Trim(line[start..]));
        for (int i = first + 1; i <= last; i++)
        {
            text.Append('　').Append(_lines[i]);
        }

        if (text.Length == 0)
        {
            return attendance;
        }

        var list = new Element<string>(text.ToString(), TextSpan.FromBounds(_lines.At(first).Start + start, _lines.At(last).End));
        attendance ??= new Attendance();
        return AttendanceLines.KindOf(line) switch
        {
            '出' => attendance with { Present = attendance.Present ?? list },
            '请' => attendance with { OnLeave = attendance.OnLeave ?? list },
            _ => attendance with { InAttendance = attendance.InAttendance ?? list },
        };
    }

    private Imprint MakeImprint()
    {
        List<Element<string>>? mainRecipients = null;
        List<Element<string>>? copyRecipients = null;
        List<Element<string>>? extras = null;
        Element<string>? organ = null;
        Element<string>? organAbove = null;
        Element<IssuedDate>? date = null;
        bool isEmpty = true;
        for (int i = _facts.Closing.End; i < _lines.Count; i++)
        {
            ReadOnlySpan<char> line = _lines[i];
            int offset = _lines.At(i).Start;
            LineRole role = _roles[i];
            if (role == LineRole.CopyRecipients)
            {
                if (!_lines.Has(i, LineMarks.Continued))
                {
                    int label = RecipientLabel.Measure(line);
                    ref List<Element<string>>? recipients = ref Lexeme.Compact(line[..label]).StartsWith("主送") ? ref mainRecipients : ref copyRecipients;
                    recipients = ReadOrgans(i, _lines.LastOf(i), label, recipients);
                    isEmpty = false;
                }

                // What stands behind the list is read as on a line of its own.
                int behind = ImprintLines.FindBehindList(line);
                offset += behind;
                line = line[behind..];
                role = line.IsEmpty ? role : ImprintLines.IsExtra(line) ? LineRole.ImprintExtra : LineRole.Printing;
            }

            switch (role)
            {
                case LineRole.Printing when ImprintLines.TryMeasurePrinting(line, out int organLength, out int dateStart, out int dateLength):
                    _ = IssuedDate.TryScan(line[dateStart..], out _, out IssuedDate printed);
                    date ??= new Element<IssuedDate>(printed, new TextSpan(offset + dateStart, dateLength));
                    organ ??= organLength > 0 ? new Element<string>(Lexeme.WithoutBlanks(line[..organLength]), new TextSpan(offset, organLength)) : organAbove;
                    if (ImprintLines.FindExtra(line, dateStart + dateLength) is int extra && extra < line.Length)
                    {
                        (extras ??= []).Add(MakeExtra(TextSpan.FromBounds(offset + extra, offset + line.Length)));
                    }

                    break;
                case LineRole.Printing:
                    organAbove = new Element<string>(Lexeme.WithoutBlanks(line), _lines.SpanOf(i));
                    break;
                case LineRole.ImprintExtra:
                    (extras ??= []).Add(MakeExtra(new TextSpan(offset, line.Length)));
                    break;
                default:
                    continue;
            }

            isEmpty = false;
        }

        return isEmpty ? Imprint.Empty : new Imprint { MainRecipients = mainRecipients ?? [], CopyRecipients = copyRecipients ?? [], PrintingOrgan = organ, PrintingDate = date, Extras = extras ?? [] };
    }

    private Element<string> MakeExtra(TextSpan span)
    {
        _ = ImprintExtra.TryScan(_source.Slice(span), out _, out string value);
        return new Element<string>(value, span);
    }
}
