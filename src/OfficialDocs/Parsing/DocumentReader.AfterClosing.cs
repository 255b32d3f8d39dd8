using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <content>What follows the closing: seals, annotations, attendance lists, links of the page, the copy of a whole document.</content>
internal ref partial struct DocumentReader
{
    /// <summary>The length of a link's text.</summary>
    private const int MaximumLink = 60;

    /// <summary>The length of the heading of what explains a document.</summary>
    private const int MaximumAid = 80;

    /// <summary>A line of this length is one, too.</summary>
    private const int LongText = 400;

    private const int ShortestHeading = 8;

    /// <summary>So many lines are a text, whatever they are.</summary>
    private const int LinesOfText = 4;

    private void ReadAfterClosing(Closing closing, int end)
    {
        int i = closing.End;
        while (i < end)
        {
            ReadOnlySpan<char> line = Line(i);
            if (_roles[i] != LineRole.Unrecognized)
            {
                i = _roles[i] != LineRole.PageChrome ? i + 1 : PageChrome.OpensLinks(line) ? MarkLinks(i + 1, end) : IsReadingAid(line) ? MarkReadingAid(i, end) : i + 1;
            }
            else if (_lines.Has(i, LineMarks.PageNumber) || ClosingLines.IsBarePageNumber(line))
            {
                _roles[i++] = LineRole.PageNumber;
            }
            else if (TryReadSeal(i) || TryReadAnnotation(ref i, end) || TryReadAttendance(ref i, end) || TryReadImprintLine(i, end))
            {
                while (i < end && _roles[i] is not (LineRole.Unrecognized or LineRole.Blank))
                {
                    i++;
                }
            }
            else if (LineForms.BeginsAttachmentNote(line) && !BeginsAttachmentAt(i, end) && !(_attachments.Count > 0 && IsLabelOfLast(i, end)))
            {
                int noteEnd = i + 1;
                bool isOpen = Lexeme.IsColon(line[^1]) && NextContent(i + 2, end) >= end; // 附件： / 回执
                while (noteEnd < end && !IsBlank(noteEnd) && IsNoteItem(noteEnd) && !LineForms.IsBracketed(Line(noteEnd)) && (isOpen || AttachmentScanner.TryScanItemNumber(Line(noteEnd), out _, out _) || LineForms.BeginsAttachmentNote(Line(noteEnd))))
                {
                    noteEnd++;
                }

                ReadAttachmentNote(i, noteEnd, closing.BodyEnd);
                i = noteEnd;
            }
            else if (PageChrome.IsAround(line, _lines.Marks(i)) || PageChrome.IsFoot(line) || PageChrome.FileExtension(line) > 0 || IsRegistration(line) || line.EndsWith("行政规范性文件"))
            {
                _lines.Mark(i, LineMarks.Publication);
                _roles[i++] = LineRole.PageChrome;
                i = PageChrome.OpensLinks(line) ? MarkLinks(i, end) : PageChrome.EndsPage(line) ? MarkRestOfPage(i, end) : i;
            }
            else if (TryReadTableOfContents(i, end, out int afterContents))
            {
                i = afterContents; // Above the title of the issued text.
            }
            else if (IsReadingAid(line))
            {
                i = MarkReadingAid(i, end);
            }
            else if (IsTitleRepeated(i))
            {
                _roles[i++] = LineRole.PageChrome; // The page says once more what it shows.
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

    /// <summary>The document's own title, once more below it, with nothing of a text behind it.</summary>
    private readonly bool IsTitleRepeated(int index)
        => _hasTitle && Line(index).Length > 8 && NextContent(index + 1, _lines.Count) == _lines.Count && TitleText().Equals(Lexeme.WithoutBlanks(Line(index)), StringComparison.Ordinal);

    /// <summary>What stands below 相关稿件 and the like: short lines up to a sentence, a label or the title above one.</summary>
    private int MarkLinks(int index, int end)
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

    /// <summary>What stands below the registration of a site, down to an attachment.</summary>
    private int MarkRestOfPage(int index, int end)
    {
        while (index < end && (IsBlank(index) || _roles[index] != LineRole.Unrecognized || !(LineForms.IsAttachmentLabel(Line(index)) || IsNamedInText(Line(index)))))
        {
            _roles[index] = _roles[index] == LineRole.Unrecognized ? LineRole.PageChrome : _roles[index];
            index++;
        }

        return index;
    }

    /// <summary>政策解读, 关于《…》的解读, …答记者问: what explains the document to readers of the page.</summary>
    private bool IsReadingAid(ReadOnlySpan<char> line)
        => line.Length <= MaximumAid && (line.EndsWith("解读") || line.EndsWith("答记者问")) && line[0] != '附' && line.IndexOfAny("。；：") < 0 && (line.Length <= 6 || line.IndexOf('》') > 0) && !IsNamedInText(line);

    /// <summary>The lines of what explains the document, down to an attachment.</summary>
    private int MarkReadingAid(int index, int end)
    {
        do
        {
            _roles[index] = IsBlank(index) || _roles[index] != LineRole.Unrecognized ? _roles[index] : LineRole.PageChrome;
            index++;
        }
        while (index < end && (IsBlank(index) || !EndsReadingAid(index, end)));
        return index;
    }

    private bool EndsReadingAid(int index, int end)
        => LineForms.IsAttachmentLabel(Line(index)) || ClosingLines.IsAnnotation(Line(index)) || IsNamedInText(Line(index)) || (IsAttachmentTitleLine(index) && IsAboveText(index, end));

    /// <summary>Whether lines behind a closing are a text of their own, as an attachment is: they bear a label, a title or numbering, or are many.</summary>
    private readonly bool IsText(int index, int end)
    {
        if (LineForms.IsAttachmentLabel(Line(index)) || (Line(index).Length > LongText && Line(index)[0] != '注' && Line(index)[..ShortestHeading].IndexOf("声明") < 0) || (TitleWords.EndsInKind(Lexeme.Compact(Line(index))) && IsAttachmentTitleLine(index)))
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
            // At the foot of a page, whom to ask is the page's.
            _roles[index] = IsBelowFoot(index) ? LineRole.PageChrome : LineRole.Annotation;
            index++;
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

    /// <summary>Whether the line above, blank lines aside, is of the foot of a page: 版权所有：…, 主办：….</summary>
    private readonly bool IsBelowFoot(int index)
    {
        int above = index - 1;
        while (above >= 0 && IsBlank(above))
        {
            above--;
        }

        return above >= 0 && _roles[above] == LineRole.PageChrome && (PageChrome.IsFoot(Line(above)) || Line(above).StartsWith("版权所有") || Line(above).StartsWith("主办") || Line(above).StartsWith("承办"));
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
        int copy = FindCopyInALine(bodyStart);
        if (copy < _lines.Count)
        {
            _lines.Take(copy, _lines.Count - 1, LineRole.Duplicate);
            return copy;
        }

        int titleLine = _hasTitle && _recipientsLine >= 0 ? IndexOfLine(_title.Start) : None;
        if (titleLine < 0 || _recipientsLine < titleLine)
        {
            return _lines.Count;
        }

        ReadOnlySpan<char> title = Line(titleLine);
        int second = _lines.LastOf(titleLine) > titleLine ? NextContent(titleLine + 1, _lines.Count) : _lines.Count;
        for (int i = bodyStart + 1; i + 1 < _lines.Count; i++)
        {
            // The first line of a title may also be the organ that signs: then the copy begins below.
            if (!Line(i).SequenceEqual(title) || (second < _lines.Count && NextContent(i + 1, _lines.Count) is var next && !(next < _lines.Count && Line(next).SequenceEqual(Line(second)))))
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

    /// <summary>The last line of the text, where it is the whole document again, all of it joined: what a page hides for those who share it.</summary>
    private readonly int FindCopyInALine(int bodyStart)
    {
        int last = PreviousContent(_lines.Count, bodyStart);
        if (last <= bodyStart || _titleLine < 0 || Line(_titleLine).Length < ShortestTitle)
        {
            return _lines.Count;
        }

        int first = last;
        while (first > bodyStart && _lines.At(first - 1).Line == _lines.At(last).Line)
        {
            first--;
        }

        ReadOnlySpan<char> line = Line(first);
        ReadOnlySpan<char> title = Line(_titleLine);
        bool isCopy = first > bodyStart && line.Length > title.Length && line.StartsWith(title) && _source.Slice(_lines.SpanOf(first, last)) is var all
            && NextContent(bodyStart, _lines.Count) is var body && body < first && all.IndexOf(Line(body)[..Math.Min(Line(body).Length, ShortestTitle)]) > 0
            && (_recipientsLine >= 0 ? all.IndexOf(Line(_recipientsLine)) > 0 : HasNumber && all.IndexOf(_source.Slice(_number)) > 0);
        return isCopy ? first : _lines.Count;
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
