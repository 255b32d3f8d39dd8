using System.Text;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>What follows the closing: 附注, 附件, the issued text, attendance lists.</content>
internal sealed partial class DocumentReader
{
    private readonly List<Element<string>> _annotations = [];
    private readonly List<Attachment> _attachments = [];
    private Attendance? _attendance;
    private HashSet<string>? _namedTitles;

    private void ReadAfterClosing(int start, int end, Closing closing)
    {
        int i = start;
        while (i < end)
        {
            if (_lines[i].IsBlank || _roles[i] != LineRole.Unrecognized)
            {
                i++;
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            if (LineForms.IsPageNumber(line))
            {
                _roles[i++] = LineRole.PageNumber;
            }
            else if (TryReadAnnotation(ref i, end) || TryReadAttendance(ref i, end) || TryReadImprintExtra(i))
            {
                i = Math.Max(i, start);
                while (i < end && _roles[i] != LineRole.Unrecognized && !_lines[i].IsBlank)
                {
                    i++;
                }
            }
            else if (LineForms.BeginsAttachmentNote(line) && !BeginsAttachmentAt(i, end))
            {
                int noteEnd = i + 1;
                while (noteEnd < end && !_lines[noteEnd].IsBlank && IsNoteItem(Line(noteEnd)) && !LineForms.IsBracketed(Line(noteEnd)) && (AttachmentScanner.TryScanItemNumber(Line(noteEnd), out _, out _) || LineForms.BeginsAttachmentNote(Line(noteEnd))))
                {
                    noteEnd++;
                }

                ReadAttachmentNote(i, noteEnd, closing.AttachmentNote);
                i = noteEnd;
            }
            else if (PageChrome.IsAround(line))
            {
                ReadPublication(i);
                _roles[i++] = LineRole.PageChrome;
            }
            else
            {
                i = ReadAttachment(i, end);
            }
        }
    }

    /// <summary>（此件公开发布）, also with its closing parenthesis lost, also over two lines.</summary>
    private bool TryReadAnnotation(ref int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!Lexeme.IsOpeningParenthesis(line[0]) || line.Length > 200 || SectionLabel.TryScan(line, out _, out _))
        {
            return false;
        }

        // Down to the line that closes the parenthesis; where none does, it was lost (此件公开发布).
        int last = index;
        while (last < end && !_lines[last].IsBlank && last - index <= 4 && !Lexeme.IsClosingParenthesis(Line(last)[^1]) && (last == index || !Lexeme.IsOpeningParenthesis(Line(last)[0])))
        {
            last++;
        }

        if (last == end || _lines[last].IsBlank || !Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            if (!line[1..].StartsWith("此件"))
            {
                return false;
            }

            last = index;
        }

        int start = _lines[index].Start + 1;
        int stop = _lines[last].End;
        stop -= Lexeme.IsClosingParenthesis(_text[stop - 1]) ? 1 : 0;
        string value = _text[start..stop];
        _annotations.Add(new Element<string>(last == index ? Lexeme.Trim(value).ToString() : JoinLines(value), TextSpan.FromBounds(start - 1, _lines[last].End)));
        for (int i = index; i <= last; i++)
        {
            _roles[i] = LineRole.Annotation;
        }

        index = last + 1;
        return true;
    }

    /// <summary>出席：…, 请假：…, 列席：…, down to a blank line or the next list.</summary>
    private bool TryReadAttendance(ref int index, int end)
    {
        if (AttendanceKind(Line(index)) is not { } kind)
        {
            return false;
        }

        int last = index;
        while (last + 1 < end && !_lines[last + 1].IsBlank && _roles[last + 1] == LineRole.Unrecognized && AttendanceKind(Line(last + 1)) is null && !LineForms.IsPageNumber(Line(last + 1)))
        {
            last++;
        }

        int colon = Line(index).IndexOfAny("：:");
        int start = _lines[index].Start + colon + 1;
        var span = TextSpan.FromBounds(start, _lines[last].End);
        var list = new Element<string>(JoinNames(start, index, last), span);
        if (list.Value.Length > 0)
        {
            Attendance attendance = _attendance ?? new Attendance();
            _attendance = kind switch
            {
                '出' => attendance with { Present = attendance.Present ?? list },
                '请' => attendance with { OnLeave = attendance.OnLeave ?? list },
                _ => attendance with { InAttendance = attendance.InAttendance ?? list },
            };
        }

        for (int i = index; i <= last; i++)
        {
            _roles[i] = LineRole.Attendance;
        }

        index = last + 1;
        return true;
    }

    private static char? AttendanceKind(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny("：:");
        if (colon is < 2 or > 6)
        {
            return null;
        }

        return Lexeme.Compact(line[..colon]) switch
        {
            "出席" or "出席人员" or "参加" or "参会人员" => '出',
            "请假" or "请假人员" or "缺席" => '请',
            "列席" or "列席人员" => '列',
            _ => null,
        };
    }

    /// <summary>The lines of a list with one blank where a line was turned over.</summary>
    private string JoinNames(int start, int first, int last)
    {
        var text = new StringBuilder();
        text.Append(Lexeme.Trim(_text.AsSpan(start, _lines[first].End - start)));
        for (int i = first + 1; i <= last; i++)
        {
            text.Append('　').Append(Line(i));
        }

        return text.ToString();
    }

    /// <summary>Whether a line that looks like a label or a note begins an attachment: a text follows it.</summary>
    private bool BeginsAttachmentAt(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!LineForms.IsAttachmentLabel(line, out AttachmentLabel? label))
        {
            return false;
        }

        bool isBare = label.TitleSpan.IsEmpty;

        int next = NextContent(index + 1, end);
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
        bool restIsItem = !isBare && AttachmentScanner.TryScanItemNumber(line[label.TitleSpan.Start..], out _, out _);
        if (restIsItem)
        {
            return false;
        }

        if (isBare)
        {
            bool listBelow = Lexeme.IsColon(line[^1]) && AttachmentScanner.TryScanItemNumber(following, out _, out int number) && number == 1 && IsNoteItem(following) && ListEndsText(next, end);
            return !listBelow;
        }

        return !(LineForms.IsBracketed(following) || LineForms.IsDate(following, out _) || ImprintLabel(following) > 0 || OrganName.IsName(following));
    }

    /// <summary>附件：名单 with 附件 by itself below it: a note in the wrong place, and the label of what it names.</summary>
    private static bool IsNoteAboveLabel(ReadOnlySpan<char> line, ReadOnlySpan<char> following)
        => LineForms.BeginsAttachmentNote(line) && LineForms.IsAttachmentLabel(following, out AttachmentLabel? below) && below.TitleSpan.IsEmpty;

    /// <summary>Whether from here on there is nothing but items, brackets and furniture.</summary>
    private bool ListEndsText(int index, int end)
    {
        for (int i = index; i < end; i++)
        {
            if (!_lines[i].IsBlank && (!IsNoteItem(Line(i)) || i - index > 60))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the attachment, or the issued text, that begins at <paramref name="start"/>; returns the line after it.</summary>
    private int ReadAttachment(int start, int limit)
    {
        AttachmentLabel? label = null;
        int i = start;
        Title? title = null;
        if (LineForms.IsAttachmentLabel(Line(i), out AttachmentLabel? found) && BeginsAttachmentAt(i, limit))
        {
            label = found;
            _roles[i] = LineRole.AttachmentLabel;
            if (!label.TitleSpan.IsEmpty)
            {
                var span = new TextSpan(_lines[i].Start + label.TitleSpan.Start, label.TitleSpan.Length);
                title = TitleScanner.Read(_source.ToString(span), span);
            }

            i++;
        }

        int end = FindAttachmentEnd(i, limit);
        if (title is null)
        {
            title = ReadAttachmentTitle(ref i, end, label is not null);
        }
        else if (NextContent(i, end) is int below && below < end && IsTitleContinuation(title.Text, Line(below)))
        {
            var span = TextSpan.FromBounds(title.Span.Start, _lines[below].End);
            title = TitleScanner.Read(title.Text + Line(below).ToString(), span);
            _roles[below] = LineRole.Title;
            i = below + 1;
        }

        (Element<string>? note, List<Element<string>> recipients, i) = ReadAttachmentHead(i, end, title is not null);
        Closing closing = FindAttachmentClosing(i, end);
        TextBody body = ReadBody(i, closing.BodyEnd);
        ReadAttachmentTail(closing, end);
        _attachments.Add(new Attachment
        {
            Number = label?.Number,
            Label = label?.Text,
            Title = title,
            TitleNote = note,
            MainRecipients = recipients,
            Body = body,
            AttachmentNote = closing.AttachmentNote,
            Signatures = closing.Signatures,
            Date = closing.Date,
            Line = LineNumber(start),
            Span = TextSpan.FromBounds(_lines[start].Start, LastContentEnd(start, end)),
        });
        return end;
    }

    private int LastContentEnd(int start, int end)
    {
        int last = PreviousContent(end, start);
        return Math.Max(_lines[start].End, last >= start ? _lines[last].End : 0);
    }

    /// <summary>Annotations at the very end of the last attachment are the document's, the rest of the lines its own.</summary>
    private void ReadAttachmentTail(Closing closing, int end)
    {
        for (int i = closing.End; i < end;)
        {
            if (_lines[i].IsBlank || _roles[i] != LineRole.Unrecognized)
            {
                i++;
            }
            else if (LineForms.IsPageNumber(Line(i)))
            {
                _roles[i++] = LineRole.PageNumber;
            }
            else if (!TryReadAnnotation(ref i, end))
            {
                _roles[i] = PageChrome.IsAround(Line(i)) ? LineRole.PageChrome : LineRole.Unrecognized;
                i++;
            }
        }
    }

    /// <summary>The title of an attachment: the lines up to the one with which it is whole.</summary>
    private Title? ReadAttachmentTitle(ref int index, int end, bool isLabelled)
    {
        int first = NextContent(index, end);
        if (first == end || !IsAttachmentTitleLine(first))
        {
            index = first;
            return null;
        }

        int last = first;
        var text = new StringBuilder();
        text.Append(Line(first));
        while (last - first < 10)
        {
            int next = NextContent(last + 1, end);
            if (next == end || !IsAttachmentTitleLine(next) || !(IsTitleContinuation(text.ToString(), Line(next)) || IsNamedInText(string.Concat(text.ToString(), Line(next)))))
            {
                break;
            }

            text.Append(Line(next));
            last = next;
        }

        string compact = Lexeme.WithoutBlanks(text.ToString());
        int after = NextContent(last + 1, end);
        bool isWhole = TitleWords.EndsInKind(compact) || isLabelled || (after < end && compact.Length <= 40 && LineForms.IsPlain(compact));
        if (!isWhole)
        {
            index = first;
            return null;
        }

        for (int i = first; i <= last; i++)
        {
            _roles[i] = _lines[i].IsBlank ? _roles[i] : LineRole.Title;
        }

        index = last + 1;
        var span = TextSpan.FromBounds(_lines[first].Start, _lines[last].End);
        return TitleScanner.Read(text.ToString(), span);
    }

    /// <summary>Whether the text names a title in 《》 or in its 附件说明: then the title is whole, however many lines it takes.</summary>
    private bool IsNamedInText(string title)
    {
        _namedTitles ??= ReadNamedTitles();
        return _namedTitles.Contains(Normalize(title));
    }

    private HashSet<string> ReadNamedTitles()
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (Citation citation in CitationFinder.Find(_source, _lines, _roles))
        {
            titles.Add(Normalize(citation.Title));
        }

        return titles;
    }

    private static string Normalize(string title) => Lexeme.WithoutBlanks(title).Replace("〈", "", StringComparison.Ordinal).Replace("〉", "", StringComparison.Ordinal).Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal);

    private bool IsAttachmentTitleLine(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return line.Length <= 80 && LineForms.IsTitleLike(line) && !LabelReader.TryRead(line, _headSequence, out _, out _) && !LineForms.IsAttachmentLabel(line, out _)
            && (line.IndexOfAny('：', ':') < 0 || line.IndexOf("关于") >= 0) && !LineForms.IsDate(line, out _) && line.IndexOf('\t') < 0;
    }

    /// <summary>Whether a line goes on with a title that is not whole yet, or is the bracket behind a whole one.</summary>
    private static bool IsTitleContinuation(string title, ReadOnlySpan<char> next)
    {
        if (Lexeme.IsOpeningParenthesis(next[0]))
        {
            return IsBracketedSuffix(next) && next.IndexOf('年') < 0;
        }

        string compact = Lexeme.WithoutBlanks(title);
        return !TitleWords.EndsInKind(compact) && LineForms.IsTitleLike(next) && TitleWords.EndsInKind(Lexeme.Compact(next));
    }

    private (Element<string>? Note, List<Element<string>> Recipients, int Next) ReadAttachmentHead(int index, int end, bool hasTitle)
    {
        Element<string>? note = null;
        var recipients = new List<Element<string>>();
        int i = NextContent(index, end);
        if (i < end && hasTitle && TryReadInnerNote(i, end, out Element<string>? found, out int afterNote))
        {
            note = found;
            i = NextContent(afterNote, end);
        }

        if (i < end && TryReadTableOfContents(i, end, out int afterContents))
        {
            i = NextContent(afterContents, end);
        }

        if (i < end && hasTitle && Lexeme.IsColon(Line(i)[^1]) && IsAddressees(i, i) && Line(i).Length <= 60 && OrganName.EndsLikeName(Line(i)[..^1]))
        {
            AddOrgans(i, i, 0, recipients);
            _roles[i] = LineRole.MainRecipients;
            i++;
        }

        return (note, recipients, i);
    }

    /// <summary>（云州市水务局　二〇二五年三月五日）, （2025年3月5日常务会议通过）, over two lines or three.</summary>
    private bool TryReadInnerNote(int index, int end, out Element<string>? note, out int after)
    {
        note = null;
        after = index + 1;
        if (!Lexeme.IsOpeningParenthesis(Line(index)[0]))
        {
            return false;
        }

        int last = index;
        while (!Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            if (++last >= end || _lines[last].IsBlank || last - index > 5)
            {
                return false;
            }
        }

        string text = JoinLines(_text.AsSpan(_lines[index].Start + 1, _lines[last].End - _lines[index].Start - 2));
        if (!text.Contains('年', StringComparison.Ordinal) || text.Length > 300)
        {
            return false;
        }

        note = new Element<string>(text, TextSpan.FromBounds(_lines[index].Start, _lines[last].End));
        for (int i = index; i <= last; i++)
        {
            _roles[i] = LineRole.TitleNote;
        }

        after = last + 1;
        return true;
    }

    /// <summary>Where the next attachment begins, or <paramref name="limit"/>.</summary>
    private int FindAttachmentEnd(int start, int limit)
    {
        var sequence = new LabelSequence();
        int firstContent = NextContent(start, limit);
        for (int i = firstContent; i < limit; i++)
        {
            if (_lines[i].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            if (i > firstContent && LineForms.IsAttachmentLabel(line, out AttachmentLabel? found) && (found.TitleSpan.IsEmpty || found.Number is not null) && BeginsAttachmentAt(i, limit) && !IsNoteOfInnerText(i, limit))
            {
                return i;
            }

            if (i > firstContent && sequence.Last(NumberingScheme.Article) is not null | sequence.Last(NumberingScheme.Chinese) is not null && BeginsIssuedText(i, limit, sequence))
            {
                return i;
            }

            if (LabelReader.TryRead(line, sequence, out _, out SectionLabel label))
            {
                sequence.Accept(label);
            }
        }

        return limit;
    }

    /// <summary>附：名称 before the signature of an attached document is that document's note.</summary>
    private bool IsNoteOfInnerText(int index, int limit)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!LineForms.BeginsAttachmentNote(line) || Lexeme.IsColon(line[^1]))
        {
            return false;
        }

        int next = NextContent(index + 1, limit);
        return next < limit && OrganName.IsName(Line(next));
    }

    /// <summary>A title of a text of its own, with numbering that begins anew right below it.</summary>
    private bool BeginsIssuedText(int index, int limit, LabelSequence sequence)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length is < 4 or > 60 || !LineForms.IsTitleLike(line) || !LineForms.IsPlain(line.Trim("《》")) || SectionLabel.TryScan(line, out _, out _))
        {
            return false;
        }

        int next = NextContent(index + 1, limit);
        if (!TitleWords.EndsInIssuedKind(Lexeme.Compact(line)))
        {
            return false;
        }

        while (next < limit && Lexeme.IsOpeningParenthesis(Line(next)[0]) && Lexeme.IsClosingParenthesis(Line(next)[^1]))
        {
            next = NextContent(next + 1, limit);
        }

        return next < limit && SectionLabel.TryScan(Line(next), out _, out SectionLabel label) && LabelSequence.IsFirst(label)
            && label.Scheme is NumberingScheme.Chapter or NumberingScheme.Article or NumberingScheme.Part or NumberingScheme.Chinese
            && (sequence.Last(label.Scheme) is not null || sequence.Last(NumberingScheme.Article) is not null);
    }

    /// <summary>The issued text of a covering document without a closing: a title with numbering that begins right below it.</summary>
    private int FindIssuedText(int start, int end)
    {
        string title = _title?.Text ?? "";
        if (!(title.Contains("印发", StringComparison.Ordinal) || title.Contains("转发", StringComparison.Ordinal) || title.Contains("发布", StringComparison.Ordinal) || title.Contains("公布", StringComparison.Ordinal) || _title?.Type == DocumentType.Order))
        {
            return end;
        }

        for (int i = NextContent(start, end) + 1; i < end && i < start + 60; i++)
        {
            if (_lines[i].IsBlank)
            {
                continue;
            }

            if (LabelReader.TryRead(Line(i), _headSequence, out _, out _))
            {
                return end;
            }

            int next = NextContent(i + 1, end);
            if (Line(i).Length <= 60 && LineForms.IsTitleLike(Line(i)) && TitleWords.EndsInIssuedKind(Lexeme.Compact(Line(i))) && next < end && SectionLabel.TryScan(Line(next), out _, out SectionLabel label) && LabelSequence.IsFirst(label))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The closing of an attached document: only one with nothing of substance behind it.</summary>
    private Closing FindAttachmentClosing(int start, int end)
    {
        int last = PreviousContent(end, start);
        while (last > start && (LineForms.IsBracketed(Line(last)) || LineForms.IsPageNumber(Line(last)) || PageChrome.IsAround(Line(last))))
        {
            last = PreviousContent(last, start);
        }

        for (int i = Math.Max(start, last); i < end; i++)
        {
            if (!_lines[i].IsBlank && Line(i).Length <= 120 && TryReadDateLine(i, out IssuedDate date, out TextSpan dateSpan, out int organEnd) && TryClose(start, i, end, date, dateSpan, organEnd, out Closing? closing))
            {
                return closing;
            }
        }

        int tail = end;
        for (last = PreviousContent(tail, start); last > start && LineForms.IsBracketed(Line(last)) && Line(last).Length <= 120 && (Line(last)[1..].StartsWith("此件") || Line(last)[1..].StartsWith("联系人")); last = PreviousContent(tail, start))
        {
            tail = last;
        }

        return new Closing { BodyEnd = tail, End = tail };
    }

    /// <summary>The same document once more behind its end: title and addressees come again. Returns where the copy begins.</summary>
    private int DropDuplicate(int bodyStart)
    {
        if (_title is null || _mainRecipients.Count == 0)
        {
            return _lines.Length;
        }

        int titleLine = IndexOfLine(_title.Span.Start);
        int recipientsLine = IndexOfLine(_mainRecipients[0].Span.Start);
        if (titleLine < 0 || recipientsLine < titleLine)
        {
            return _lines.Length;
        }

        for (int i = bodyStart + 1; i + 1 < _lines.Length; i++)
        {
            if (_lines[i].IsBlank || !Line(i).SequenceEqual(Line(titleLine)))
            {
                continue;
            }

            for (int j = i + 1; j < Math.Min(_lines.Length, i + 20); j++)
            {
                if (!_lines[j].IsBlank && Line(j).SequenceEqual(Line(recipientsLine)))
                {
                    for (int k = i; k < _lines.Length; k++)
                    {
                        _roles[k] = _lines[k].IsBlank ? LineRole.Blank : LineRole.Duplicate;
                    }

                    return i;
                }
            }
        }

        return _lines.Length;
    }

    /// <summary>The line that begins at a position; -1 where none does.</summary>
    private int IndexOfLine(int start)
    {
        for (int i = 0; i < _lines.Length && _lines[i].Start <= start; i++)
        {
            if (_lines[i].Start == start)
            {
                return i;
            }
        }

        return -1;
    }
}
