using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>What follows the closing: 附注, 附件, the issued text, attendance lists.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines may stand between the title of a further issued text and its first label.</summary>
    private const int MaximumIntroduction = 3;

    /// <summary>The length of a link's text.</summary>
    private const int MaximumLink = 60;

    /// <summary>So many lines are a text, whatever they are.</summary>
    private const int LinesOfText = 4;

    /// <summary>How many lines one title may take.</summary>
    private const int MaximumTitleLines = 5;

    private void ReadAfterClosing(Closing closing, int end)
    {
        int i = closing.End;
        while (i < end)
        {
            ReadOnlySpan<char> line = Line(i);
            if (_roles[i] != LineRole.Unrecognized)
            {
                i = _roles[i] == LineRole.PageChrome && PageChrome.OpensLinks(line) ? MarkLinks(i + 1, end) : i + 1;
            }
            else if (_lines.Has(i, LineMarks.PageNumber))
            {
                _roles[i++] = LineRole.PageNumber;
            }
            else if (TryReadSeal(i) || TryReadAnnotation(ref i, end) || TryReadAttendance(ref i, end) || TryReadImprintLine(i, closing.End, end))
            {
                while (i < end && _roles[i] is not (LineRole.Unrecognized or LineRole.Blank))
                {
                    i++;
                }
            }
            else if (LineForms.BeginsAttachmentNote(line) && !BeginsAttachmentAt(i, end) && !(_attachments.Count > 0 && IsLabelOfLast(i, end)))
            {
                int noteEnd = i + 1;
                while (noteEnd < end && !IsBlank(noteEnd) && IsNoteItem(Line(noteEnd)) && !LineForms.IsBracketed(Line(noteEnd)) && (AttachmentScanner.TryScanItemNumber(Line(noteEnd), out _, out _) || LineForms.BeginsAttachmentNote(Line(noteEnd))))
                {
                    noteEnd++;
                }

                ReadAttachmentNote(i, noteEnd, closing.BodyEnd);
                i = noteEnd;
            }
            else if (PageChrome.IsAround(line, _lines.Marks(i)) || PageChrome.IsFoot(line) || PageChrome.FileExtension(line) > 0)
            {
                _lines.Mark(i, LineMarks.Publication);
                _roles[i++] = LineRole.PageChrome;
                i = PageChrome.OpensLinks(line) ? MarkLinks(i, end) : i;
            }
            else if (TryReadTableOfContents(i, end, out int afterContents))
            {
                i = afterContents; // Above the title of the issued text.
            }
            else if (IsLabelOfLast(i, end) || IsText(i, end))
            {
                i = ReadAttachment(i, end);
            }
            else
            {
                i++; // 注：…, 本文书一式三份。: nobody's.
            }
        }
    }

    /// <summary>What stands below 相关稿件 and the like: short lines up to a sentence, a label or the title above one.</summary>
    private readonly int MarkLinks(int index, int end)
    {
        for (; index < end; index++)
        {
            if (IsBlank(index) || _roles[index] != LineRole.Unrecognized)
            {
                continue;
            }

            int next = NextContent(index + 1, end);
            if (Line(index).Length > MaximumLink || _lines.Has(index, LineMarks.Sentence | LineMarks.LabelForm) || LineForms.IsAttachmentLabel(Line(index)) || LineForms.IsBracketed(Line(index)) || BeginsImprintElement(index)
                || (next < end && _lines.Has(next, LineMarks.LabelForm)))
            {
                break;
            }

            _roles[index] = LineRole.PageChrome;
        }

        return index;
    }

    /// <summary>Whether lines behind a closing are a text of their own, as an attachment is: they bear a label, a title or numbering, or are many.</summary>
    private readonly bool IsText(int index, int end)
    {
        if (LineForms.IsAttachmentLabel(Line(index)) || (TitleWords.EndsInKind(Lexeme.Compact(Line(index))) && IsAttachmentTitleLine(index)))
        {
            return true;
        }

        // Below what may be a title two lines are enough: a list of names, of goods.
        int lines = IsAttachmentTitleLine(index) ? 1 : 0;
        for (int i = index; i < end && lines < LinesOfText; i++)
        {
            if (IsBlank(i) || _roles[i] != LineRole.Unrecognized)
            {
                continue;
            }

            lines++;
            if (_lines.Has(i, LineMarks.LabelForm) || LineForms.IsAttachmentLabel(Line(i)))
            {
                return true;
            }
        }

        return lines == LinesOfText;
    }

    /// <summary>附件2：台账 at the very end: an attachment of which the copy has no more than the title.</summary>
    private readonly bool IsLabelOfLast(int index, int end)
        => NextContent(index + 1, end) == end && LineForms.IsAttachmentLabel(Line(index), out AttachmentHead head, out TextSpan title) && head.Number > 1 && !title.IsEmpty;

    /// <summary>（盖章） below the date: where the seal is.</summary>
    private readonly bool TryReadSeal(int index)
    {
        bool isSeal = ClosingLines.IsSeal(Line(index));
        _roles[index] = isSeal ? LineRole.Signature : _roles[index];
        return isSeal;
    }

    /// <summary>（此件公开发布）, also without its parentheses or with the closing one lost, also over two lines.</summary>
    private readonly bool TryReadAnnotation(ref int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (ClosingGrammar.IsBareAnnotation(line))
        {
            _roles[index++] = LineRole.Annotation;
            return true;
        }

        if (!Lexeme.IsOpeningParenthesis(line[0]) || line.Length > 200 || SectionLabel.TryScan(line, out _, out _))
        {
            return false;
        }

        // Down to the line that closes the parenthesis; where none does, it was lost (此件公开发布).
        int last = index;
        while (last < end && !IsBlank(last) && last - index <= 4 && !Lexeme.IsClosingParenthesis(Line(last)[^1]) && (last == index || !Lexeme.IsOpeningParenthesis(Line(last)[0])))
        {
            last++;
        }

        if (last == end || IsBlank(last) || !Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            if (!line[1..].StartsWith("此件"))
            {
                return false;
            }

            last = index;
        }

        _lines.Take(index, last, LineRole.Annotation);
        index = last + 1;
        return true;
    }

    /// <summary>出席：…, 请假：…, 列席：…, down to a blank line or the next list.</summary>
    private readonly bool TryReadAttendance(ref int index, int end)
    {
        if (!_lines.Has(index, LineMarks.Colon) || AttendanceLines.KindOf(Line(index)) is null)
        {
            return false;
        }

        int last = index;
        while (last + 1 < end && !IsBlank(last + 1) && _roles[last + 1] == LineRole.Unrecognized && AttendanceLines.KindOf(Line(last + 1)) is null && !_lines.Has(last + 1, LineMarks.PageNumber))
        {
            last++;
        }

        _lines.Take(index, last, LineRole.Attendance);
        index = last + 1;
        return true;
    }

    /// <summary>Whether a line that looks like a label or a note begins an attachment: a text follows it.</summary>
    private readonly bool BeginsAttachmentAt(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!LineForms.IsAttachmentLabel(line, out _, out TextSpan title))
        {
            return false;
        }

        bool isBare = title.IsEmpty;
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
        bool restIsItem = !isBare && AttachmentScanner.TryScanItemNumber(line[title.Start..], out _, out _);
        if (restIsItem)
        {
            return false;
        }

        if (isBare)
        {
            bool listBelow = Lexeme.IsColon(line[^1]) && AttachmentScanner.TryScanItemNumber(following, out _, out int number) && number == 1 && IsNoteItem(following) && ListEndsText(next, end);
            return !listBelow;
        }

        return !(LineForms.IsBracketed(following) || LineForms.IsDate(following, out _) || RecipientLabel.Measure(following) > 0 || OrganName.IsName(following));
    }

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
            if (!IsBlank(i) && (!IsNoteItem(Line(i)) || i - index > 60))
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

    /// <summary>The title of an attachment: the lines up to the one with which it is whole.</summary>
    private bool TryReadAttachmentTitle(ref int index, int end, bool isLabelled)
    {
        int first = NextContent(index, end);
        index = first;
        if (first == end || !IsAttachmentTitleLine(first))
        {
            return false;
        }

        int last = FindEndOfLongTitle(first, end);
        while (last - first < 10)
        {
            int next = NextContent(last + 1, end);
            if (next == end || !IsAttachmentTitleLine(next) || !(IsTitleContinuation(JoinedContent(first, last), next) || IsNamedInText(JoinedContent(first, next))))
            {
                break;
            }

            last = next;
        }

        ReadOnlySpan<char> compact = Lexeme.Compact(JoinedContent(first, last));
        bool isWhole = isLabelled || TitleWords.EndsInKind(compact) || (compact.Length <= 40 && NextContent(last + 1, end) < end && LineForms.IsPlain(compact));
        if (!isWhole)
        {
            return false;
        }

        for (int i = first; i <= last; i++)
        {
            _roles[i] = _roles[i] == LineRole.Unrecognized ? LineRole.Title : _roles[i];
        }

        index = last + 1;
        return true;
    }

    /// <summary>云州市水务局 / 关于印发《…》 / 的通知: the line with which a title of several lines is whole; the first where there is none.</summary>
    private int FindEndOfLongTitle(int first, int end)
    {
        if (TitleWords.EndsInKind(Lexeme.Compact(Line(first))))
        {
            return first;
        }

        int last = first;
        for (int k = 1; k < MaximumTitleLines; k++)
        {
            int next = NextContent(last + 1, end);
            if (next == end || !IsAttachmentTitleLine(next))
            {
                break;
            }

            last = next;
            ReadOnlySpan<char> title = JoinedContent(first, last);
            if (IsWholeTitle(title) || IsNamedInText(title) || IsAboveText(last, end))
            {
                return last;
            }
        }

        return first;
    }

    /// <summary>实施方案, above the first label of a text: with this line its title is whole.</summary>
    private readonly bool IsAboveText(int index, int end) => TitleWords.EndsInIssuedKind(Line(index)) && Line(index) is not "目录" && IsAboveLabel(index, end);

    /// <summary>Whether the next line of content begins with what has the form of a label.</summary>
    private readonly bool IsAboveLabel(int index, int end) => NextContent(index + 1, end) is var next && next < end && _lines.Has(next, LineMarks.LabelForm);

    /// <summary>The lines from one to another that are content as one text; it is there until the next one is asked for.</summary>
    private ReadOnlySpan<char> JoinedContent(int first, int last) => first == last ? Line(first) : _lines.JoinContent(first, last);

    /// <summary>Whether the text names a title in 《》 or in its 附件说明: then the title is whole, however many lines it takes.</summary>
    private bool IsNamedInText(ReadOnlySpan<char> title)
    {
        _namedTitles ??= ReadNamedTitles();
        return _namedTitles.Contains(Normalize(title));
    }

    private readonly HashSet<string> ReadNamedTitles()
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (Citation citation in CitationFinder.Find(_lines) ?? [])
        {
            titles.Add(Normalize(citation.Title));
        }

        // What one note ends with does not go on in another.
        var items = new List<AttachmentNoteItem>();
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_roles[i] == LineRole.AttachmentNote)
            {
                NoteLines.Add(_source, _lines.SpanOf(i), items);
            }
            else if (items.Count > 0 && !IsBlank(i))
            {
                titles.UnionWith(items.Select(static item => Normalize(item.Title)));
                items.Clear();
            }
        }

        titles.UnionWith(items.Select(static item => Normalize(item.Title)));

        return titles;
    }

    private static string Normalize(ReadOnlySpan<char> title) => Lexeme.WithoutBlanks(title).Replace("〈", "", StringComparison.Ordinal).Replace("〉", "", StringComparison.Ordinal).Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal);

    private readonly bool IsAttachmentTitleLine(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return line.Length <= 80 && LineForms.IsTitleLike(line, _lines.Marks(index)) && !LabelReader.TryRead(line, _noLabels, out _, out _) && !LineForms.IsAttachmentLabel(line)
            && (!_lines.Has(index, LineMarks.Colon) || line.IndexOfAny('：', ':') < 0 || line.IndexOf("关于") >= 0) && !LineForms.IsDate(line, out _) && line.IndexOf('\t') < 0;
    }

    /// <summary>Whether a line goes on with a title that is not whole yet, or is the bracket behind a whole one.</summary>
    private readonly bool IsTitleContinuation(ReadOnlySpan<char> title, int next)
    {
        ReadOnlySpan<char> line = Line(next);
        if (Lexeme.IsOpeningParenthesis(line[0]))
        {
            return IsBracketedSuffix(line) && (line.IndexOf('年') < 0 || line.IndexOf('月') < 0) && line.IndexOf("无正文") < 0;
        }

        return (!TitleWords.EndsInKind(Lexeme.Compact(title)) || line[0] is '及' or '和' or '与' or '暨') && LineForms.IsTitleLike(line, _lines.Marks(next)) && TitleWords.EndsInKind(Lexeme.Compact(line));
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

    /// <summary>Where the next attachment begins, or <paramref name="limit"/>.</summary>
    private int FindAttachmentEnd(int start, int limit)
    {
        var sequence = default(LabelSequence);
        int firstContent = NextContent(start, limit);
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

            if (LabelReader.MayBeginLabel(line[0]) && LabelReader.TryRead(line, sequence, out _, out SectionLabel label))
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

    /// <summary>A title of a text of its own, with numbering that begins anew right below it; where the title is named in the text, below a few lines of introduction.</summary>
    private bool BeginsIssuedText(int index, int limit, in LabelSequence sequence)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length is < 4 or > 60 || !LineForms.IsTitleLike(line, _lines.Marks(index)) || !LineForms.IsPlain(line.Trim("《》")) || _lines.Has(index, LineMarks.LabelForm))
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

        for (int k = 0; k < MaximumIntroduction && next < limit && !_lines.Has(next, LineMarks.LabelForm) && IsNamedInText(line); k++)
        {
            next = NextContent(next + 1, limit);
        }

        return next < limit && SectionLabel.TryScan(Line(next), out _, out SectionLabel label) && LabelSequence.IsFirst(label)
            && label.Scheme is NumberingScheme.Chapter or NumberingScheme.Article or NumberingScheme.Part or NumberingScheme.Chinese
            && (sequence.Last(label.Scheme) is not null || sequence.Last(NumberingScheme.Article) is not null);
    }

    /// <summary>The issued text of a covering document without a closing: a title with numbering that begins right below it.</summary>
    private readonly int FindIssuedText(int start, int end)
    {
        string title = TitleText();
        if (_titleType == DocumentType.Decision && title.Contains("修改", StringComparison.Ordinal) && title.IndexOf('《', StringComparison.Ordinal) is >= 0 and int open && title.LastIndexOf('》') is var close && close > open
            && FindRepublishedText(start, end, Normalize(title.AsSpan(open, close - open))) is { } republished)
        {
            return republished;
        }

        if (!(title.Contains("印发", StringComparison.Ordinal) || title.Contains("转发", StringComparison.Ordinal) || title.Contains("发布", StringComparison.Ordinal) || title.Contains("公布", StringComparison.Ordinal) || _titleType == DocumentType.Order))
        {
            return end;
        }

        for (int i = NextContent(start, end) + 1; i < end && i < start + 60; i++)
        {
            if (IsBlank(i))
            {
                continue;
            }

            if (LabelReader.TryRead(Line(i), _noLabels, out _, out _))
            {
                return end;
            }

            int next = NextContent(i + 1, end);
            if (Line(i).Length <= 60 && LineForms.IsTitleLike(Line(i), _lines.Marks(i)) && TitleWords.EndsInIssuedKind(Lexeme.Compact(Line(i))) && next < end && BeginsNumbering(next, end))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The text that a decision has amended, and publishes anew below: its name by itself, and soon its first chapter or article.</summary>
    private readonly int? FindRepublishedText(int start, int end, string name)
    {
        for (int i = NextContent(start, end); i < end; i++)
        {
            if (IsBlank(i) || Line(i).Length > name.Length * 2 || Line(i)[^1] != name[^1] || Normalize(Line(i)) != name)
            {
                continue;
            }

            int next = NextContent(i + 1, end);
            for (int k = 0; k < MaximumHistory && next < end && !_lines.Has(next, LineMarks.LabelForm); k++)
            {
                next = NextContent(next + 1, end);
            }

            if (BeginsStatute(next, end))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>附：青河县节水办法 above 第一条: the label of a text, not a note, which stands where a closing is.</summary>
    private readonly bool IsLabelOfText(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        return BeginsStatute(NextContent(index + 1, end), end)
            && LineForms.IsAttachmentLabel(line, out _, out TextSpan title) && !title.IsEmpty && TitleWords.EndsInIssuedKind(line[title.Start..title.End]);
    }

    /// <summary>Whether a line is 第一章 or 第一条 of a text; not 第一条修改为：…, which is about one.</summary>
    private readonly bool BeginsStatute(int index, int end)
        => index < end && _lines.Has(index, LineMarks.LabelForm) && LabelReader.TryRead(Line(index), _noLabels, out int length, out SectionLabel label)
            && LabelSequence.IsFirst(label) && label.Scheme <= NumberingScheme.Article && !Lexeme.Trim(Line(index)[length..]).StartsWith("修改");

    /// <summary>Whether a line bears the first label of a text: 第一章, 一、, 1　总则 above 1.1.</summary>
    private readonly bool BeginsNumbering(int index, int end)
        => (SectionLabel.TryScan(Line(index), out _, out SectionLabel label) && LabelSequence.IsFirst(label)) || TryReadTopNumber(index, end, _noLabels, out _);

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

    /// <summary>Where the foot of a page begins, 主办单位：… above the number of its registration, say; <paramref name="end"/> where the last line is none of the page's.</summary>
    private readonly int FindFoot(int start, int end)
    {
        int foot = end;
        for (int i = end - 1; i > start; i--)
        {
            if (IsBlank(i))
            {
                continue;
            }

            bool isFoot = _roles[i] == LineRole.PageChrome || _lines.Has(i, LineMarks.Furniture) || (!_lines.Has(i, LineMarks.Stop) && PageChrome.IsFoot(Line(i)));
            if (!(isFoot || (foot < end && PageChrome.IsAround(Line(i), _lines.Marks(i)))))
            {
                break;
            }

            foot = i;
        }

        return foot;
    }

    /// <summary>The same document once more behind its end: title and addressees come again. Returns where the copy begins.</summary>
    private readonly int DropDuplicate(int bodyStart)
    {
        int titleLine = _hasTitle && _recipientsLine >= 0 ? IndexOfLine(_title.Start) : None;
        if (titleLine < 0 || _recipientsLine < titleLine)
        {
            return _lines.Count;
        }

        ReadOnlySpan<char> title = Line(titleLine);
        for (int i = bodyStart + 1; i + 1 < _lines.Count; i++)
        {
            if (!Line(i).SequenceEqual(title))
            {
                continue;
            }

            for (int j = i + 1; j < Math.Min(_lines.Count, i + 20); j++)
            {
                if (Line(j).SequenceEqual(Line(_recipientsLine)))
                {
                    for (int k = i; k < _lines.Count; k++)
                    {
                        _roles[k] = IsBlank(k) ? LineRole.Blank : LineRole.Duplicate;
                    }

                    return i;
                }
            }
        }

        return _lines.Count;
    }

    /// <summary>The line that begins at a position; -1 where none does.</summary>
    private readonly int IndexOfLine(int start)
    {
        for (int i = 0; i < _lines.Count && _lines.At(i).Start <= start; i++)
        {
            if (_lines.At(i).Start == start)
            {
                return i;
            }
        }

        return None;
    }
}
