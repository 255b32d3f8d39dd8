using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>Attachments: where one begins and ends, and what it is made of.</content>
internal ref partial struct DocumentReader
{
    /// <summary>Whether a line that looks like a label or a note begins an attachment: a text follows it.</summary>
    private readonly bool BeginsAttachmentAt(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!LineForms.IsAttachmentLabel(line, out AttachmentHead head, out TextSpan title))
        {
            return false;
        }

        bool isBare = title.IsEmpty;
        int next = NextContent(index + 1, end);
        if (index == _innerDocument)
        {
            return true;
        }

        if (next == end)
        {
            return isBare && !Lexeme.IsColon(line[^1]);
        }

        ReadOnlySpan<char> following = Line(next);
        if (!isBare && (LineForms.BeginsAttachmentNote(following) || IsNoteAboveLabel(line, following)))
        {
            return false;
        }

        // 附件：1.甲 with 2.乙 under it, or 附件： with a list: a note. Anything else that goes on is the attachment's text.
        bool restIsItem = !isBare && AttachmentScanner.TryScanItemNumber(line[title.Start..], out _, out _);
        if (restIsItem)
        {
            return false;
        }

        if (isBare)
        {
            // 附件： / 回执: a name at the very end is no text.
            bool isItem = head.Number is null && NextContent(next + 1, end) == end ? following.Length <= MaximumLink && LineForms.IsPlain(following) && !Lexeme.HasBlanks(following) : AttachmentScanner.TryScanItemNumber(following, out _, out int number) && number == 1;
            return !(Lexeme.IsColon(line[^1]) && isItem && IsNoteItem(next) && ListEndsText(next, end));
        }

        return !(LineForms.IsBracketed(following) || LineForms.IsDate(following, out _) || RecipientLabel.Measure(following) > 0 || OrganName.IsName(following));
    }

    /// <summary>附件2：台账 at the very end: an attachment of which the copy has no more than the title.</summary>
    private readonly bool IsLabelOfLast(int index, int end)
        => NextContent(index + 1, end) == end && LineForms.IsAttachmentLabel(Line(index), out AttachmentHead head, out TextSpan title) && head.Number > 1 && !title.IsEmpty;

    /// <summary>附件3 at the beginning, with nothing of a document above it: an attachment by itself.</summary>
    private readonly bool IsDetachedAttachment(int start, int end)
    {
        int first = NextContent(start, end);
        return !_hasTitle && _recipientsLine < 0 && first < end && LineForms.IsAttachmentLabel(Line(first), out _, out TextSpan title) && title.IsEmpty && BeginsAttachmentAt(first, end);
    }

    /// <summary>附件：名单 with 附件 by itself below it: a note in the wrong place, and the label of what it names.</summary>
    private static bool IsNoteAboveLabel(ReadOnlySpan<char> line, ReadOnlySpan<char> following)
        => LineForms.BeginsAttachmentNote(line) && LineForms.IsAttachmentLabel(following, out _, out TextSpan title) && title.IsEmpty;

    /// <summary>Whether from here on there is nothing but items, brackets and furniture.</summary>
    private readonly bool ListEndsText(int index, int end)
    {
        for (int i = index; i < end; i++)
        {
            if (!IsBlank(i) && (!IsNoteItem(i) || i - index > 60))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the attachment, or the issued text, that begins at <paramref name="start"/>; returns the line after it.</summary>
    private int ReadAttachment(int start, int limit)
    {
        int i = start;
        bool isLabelled = false;
        bool hasTitle = false;
        if (LineForms.IsAttachmentLabel(Line(i), out _, out TextSpan title) && (BeginsAttachmentAt(i, limit) || IsLabelOfLast(i, limit)))
        {
            isLabelled = true;
            hasTitle = !title.IsEmpty;
            _roles[i] = LineRole.AttachmentLabel;
            i++;
        }

        int end = FindAttachmentEnd(i, limit);
        if (!hasTitle)
        {
            int first = NextContent(i, end);
            bool hasNumber = IsNumberLine(first, end);
            int titleLine = hasNumber ? first + 1 : first;
            hasTitle = TryReadAttachmentTitle(ref titleLine, end, isLabelled);
            if (hasTitle)
            {
                i = titleLine;
                _roles[first] = hasNumber ? LineRole.DocumentNumber : _roles[first];
            }
        }
        else if (NextContent(i, end) is int below && below < end && IsTitleContinuation(Line(start)[title.Start..title.End], below))
        {
            _roles[below] = LineRole.Title;
            i = below + 1;
        }

        i = ReadAttachmentHead(i, end, hasTitle);
        Closing closing = FindAttachmentClosing(i, end);
        ReadBody(i, closing.BodyEnd);
        ReadAttachmentTail(closing, end);
        _attachments.Add(new AttachmentFacts(start, i, closing, end));
        return end;
    }

    /// <summary>Number, 题注, contents and addressees between the title and the text; returns the first line of the text.</summary>
    private readonly int ReadAttachmentHead(int index, int end, bool hasTitle)
    {
        int i = NextContent(index, end);
        if (hasTitle && IsNumberLine(i, end))
        {
            _roles[i] = LineRole.DocumentNumber;
            i = NextContent(i + 1, end);
        }

        if (i < end && hasTitle && TryReadInnerNote(i, end, out int afterNote))
        {
            i = NextContent(afterNote, end);
        }

        if (i < end && TryReadTableOfContents(i, end, out int afterContents))
        {
            i = NextContent(afterContents, end);
        }

        if (i < end && hasTitle && Lexeme.IsColon(Line(i)[^1]) && IsAddressees(i, i) && Line(i).Length <= 60 && OrganName.EndsLikeName(Line(i)[..^1]))
        {
            _roles[i] = LineRole.MainRecipients;
            i++;
        }

        return i;
    }

    /// <summary>Whether a line is the number of a document and nothing else.</summary>
    private readonly bool IsNumberLine(int index, int end)
        => index < end && Line(index)[^1] is '号' or '號' && DocumentNumber.Measure(Line(index)) == Line(index).Length;

    /// <summary>（云州市水务局　二〇二五年三月五日）, （2025年3月5日常务会议通过）, over two lines or three.</summary>
    private readonly bool TryReadInnerNote(int index, int end, out int after)
    {
        after = index + 1;
        if (!Lexeme.IsOpeningParenthesis(Line(index)[0]))
        {
            return false;
        }

        int last = index;
        while (!Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            last = NextContent(last + 1, end);
            if (last >= end || last - index > 6 || Line(last).Length > 120)
            {
                return false;
            }
        }

        string text = ElementMaker.JoinTurnedOver(_source.Slice(_lines.SpanOf(index, last))[1..^1]);
        if (!text.Contains('年', StringComparison.Ordinal) || text.Length > 300)
        {
            return false;
        }

        _lines.Take(index, last, LineRole.TitleNote);
        after = last + 1;
        return true;
    }

    /// <summary>Annotations at the very end of the last attachment are the document's, the rest of the lines its own.</summary>
    private readonly void ReadAttachmentTail(Closing closing, int end)
    {
        for (int i = closing.End; i < end;)
        {
            if (_roles[i] != LineRole.Unrecognized)
            {
                i++;
            }
            else if (_lines.Has(i, LineMarks.PageNumber))
            {
                _roles[i++] = LineRole.PageNumber;
            }
            else if (!TryReadAnnotation(ref i, end))
            {
                _roles[i] = PageChrome.IsAround(Line(i), _lines.Marks(i)) || PageChrome.IsFoot(Line(i)) ? LineRole.PageChrome : LineRole.Unrecognized;
                i++;
            }
        }
    }

    /// <summary>Where the next attachment begins, or <paramref name="limit"/>.</summary>
    private int FindAttachmentEnd(int start, int limit)
    {
        var sequence = default(LabelSequence);
        int firstContent = NextContent(start, limit);
        int next = IndexOfLabel(firstContent);
        for (int i = firstContent; i < limit; i++)
        {
            if (IsBlank(i))
            {
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            if (i > firstContent && LineForms.IsAttachmentLabel(line, out AttachmentHead found, out TextSpan title) && (title.IsEmpty || found.Number is not null) && (BeginsAttachmentAt(i, limit) || IsLabelOfLast(i, limit)) && !IsNoteOfInnerText(i, limit))
            {
                return i;
            }

            if (i > firstContent && sequence.Last(NumberingScheme.Article) is not null | sequence.Last(NumberingScheme.Chinese) is not null && BeginsIssuedText(i, limit, sequence))
            {
                return i;
            }

            LabelForm form = _lines.Has(i, LineMarks.LabelForm) ? _labels[next++] : default;
            int length = form.Length;
            SectionLabel label = form.Label;
            if (LabelReader.TryRead(line, length > 0, sequence, ref length, ref label))
            {
                sequence.Accept(label);
            }
        }

        return limit;
    }

    /// <summary>附：名称 before the signature of an attached document is that document's note.</summary>
    private readonly bool IsNoteOfInnerText(int index, int limit)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!LineForms.BeginsAttachmentNote(line) || Lexeme.IsColon(line[^1]))
        {
            return false;
        }

        int next = NextContent(index + 1, limit);
        return next < limit && OrganName.IsName(Line(next));
    }

    /// <summary>The closing of an attached document: only one with nothing of substance behind it.</summary>
    private readonly Closing FindAttachmentClosing(int start, int end)
    {
        int last = PreviousContent(end, start);
        while (last > start && (LineForms.IsBracketed(Line(last)) || _lines.Has(last, LineMarks.PageNumber) || PageChrome.IsAround(Line(last), _lines.Marks(last))))
        {
            last = PreviousContent(last, start);
        }

        for (int i = Math.Max(start, last); i < end; i++)
        {
            if (!IsBlank(i) && Line(i).Length <= 120 && ClosingLines.TryReadDate(Line(i), out _, out int dateStart) && TryClose(start, i, end, dateStart, out Closing closing))
            {
                return closing;
            }
        }

        int tail = FindFoot(start, end);
        for (last = PreviousContent(tail, start); last > start && LineForms.IsBracketed(Line(last)) && Line(last).Length <= 120 && (Line(last)[1..].StartsWith("此件") || Line(last)[1..].StartsWith("联系人")); last = PreviousContent(tail, start))
        {
            tail = last;
        }

        return new Closing(ReadAttachmentNoteAbove(start, tail), tail);
    }
}
