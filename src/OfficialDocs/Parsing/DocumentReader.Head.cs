using System.Buffers;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The head: page furniture, 版头, number, title, 题注 and addressees, down to the first line of the text.</content>
internal ref partial struct DocumentReader
{
    private const int None = -1;
    private const int MaximumHeadLines = 80;
    private const int MaximumReportLines = 40;
    private const int MaximumValue = 80;

    /// <summary>How many lines a 目录 may have.</summary>
    private const int MaximumEntries = 400;

    // Words of a sentence or a heading that ends in a colon as addressees do; those of the second set are part of long organs' names, too.
    private static readonly WordSet s_noAddressees = WordSet.Beginnings(
        "如下", "下列", "以下", "现就", "现将", "为了", "根据《", "关于", "通知", "公告", "目标", "原则", "附件", "目录", "说明", "地址", "电话", "措施", "情况", "内容", "是指", "包括", "签发", "摘要");

    private static readonly WordSet s_openings = WordSet.Beginnings("为", "根据", "依据", "按照", "鉴于", "近日", "近期", "近年来", "经", "现将", "现就");

    private static readonly WordSet s_unitEndings = WordSet.Endings("单位", "部门", "机构", "企业");

    private static readonly WordSet s_noShortAddressees = WordSet.Beginnings("规定", "意见", "要求", "注", "答", "问", "联系", "范围", "条件", "政策");

    private readonly bool HasNumber => !_number.IsEmpty;

    /// <summary>Reads the head and returns the index of the first line of the text.</summary>
    private int ReadHead()
    {
        bool groupIsOpen = false;
        int i = 0;
        int contentLines = 0;
        for (; i < _lines.Count; i++)
        {
            if (IsBlank(i))
            {
                continue;
            }

            if (++contentLines > MaximumHeadLines)
            {
                break;
            }

            bool wereOpen = _signatoriesAreOpen;
            _signatoriesAreOpen = false;
            if (TryReadHeadElement(i, wereOpen) || (wereOpen && TryReadMoreSignatories(i, 0)))
            {
                groupIsOpen = false;
                continue;
            }

            if (IsValueOfKeyAbove(i) || IsBelowCrumbMark(i))
            {
                _roles[i] = LineRole.PageChrome;
                groupIsOpen = false;
                continue;
            }

            if (TryReadTableOfContents(i, _lines.Count, out int afterContents))
            {
                i = afterContents - 1;
                groupIsOpen = false;
                continue;
            }

            if (TryReadTitleNote(i, out int afterNote))
            {
                i = afterNote - 1;
                groupIsOpen = false;
                continue;
            }

            if (TryReadMainRecipients(i, out int afterRecipients))
            {
                i = afterRecipients;
                break;
            }

            if (IsBodyLine(i))
            {
                if (BeginsSentence(i) || !TryFindLaterHead(i, out int later))
                {
                    break;
                }

                // What a page puts before the document: 一图读懂：…, a report of it.
                for (; i < later; i++)
                {
                    _roles[i] = IsBlank(i) ? LineRole.Blank : LineRole.PageChrome;
                }

                i--;
                contentLines = 0;
                groupIsOpen = false;
                continue;
            }

            if (!groupIsOpen)
            {
                _groups.Add(_candidates.Count);
                groupIsOpen = true;
            }

            _candidates.Add(i);
        }

        AssignGroups(i);
        if (!HasNumber)
        {
            _number = _indexedNumber;
        }

        _candidates.Return();
        _groups.Return();
        ReturnJoined();
        return i;
    }

    private readonly ReadOnlySpan<int> Group(int index)
        => _candidates.Items[_groups[index]..(index + 1 < _groups.Count ? _groups[index + 1] : _candidates.Count)];

    /// <summary>
    /// Where the head goes on behind lines that are none of the document's: addressees right behind a short line, or, where neither number
    /// nor title came yet, a mark, a number or a whole title with addressees under it. A section is the document's.
    /// </summary>
    private readonly bool TryFindLaterHead(int index, out int later)
    {
        later = index;
        bool isShort = !LineForms.IsProse(Line(index));
        bool isBare = !HasNumber && !HasWholeCandidate();
        if (!(isShort || isBare) || LabelReader.TryRead(Line(index), _noLabels, out _, out _))
        {
            return false;
        }

        int candidate = -1;
        int seen = 0;
        for (int i = index + 1; i < _lines.Count && seen < (isBare ? MaximumReportLines : 3); i++)
        {
            if (IsBlank(i))
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> line = Line(i);
            if (LabelReader.TryRead(line, _noLabels, out _, out _))
            {
                return false;
            }

            if (IsWholeTitle(line) && IsCandidate(line))
            {
                later = i; // The title once more: what stands between is the page's.
                return true;
            }

            if (line.Length <= 120 && (DocumentNumber.Measure(line) == line.Length || (line.IndexOf('。') < 0 && (IsWholeTitle(line) || IsWholeMark(line)))))
            {
                candidate = candidate < 0 ? i : candidate;
            }
            else if (Lexeme.IsColon(line[^1]) && IsAddressees(i, i))
            {
                later = isBare || (candidate > 0 && !HasWholeCandidate()) ? candidate : i;
                return later > 0 && (!isBare || i - later <= 8);
            }
            else if (LineForms.IsProse(line))
            {
                candidate = -1;
                if (!isBare)
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>云州市人民政府文件: a mark that says it is one.</summary>
    private static bool IsWholeMark(ReadOnlySpan<char> line) => line.EndsWith("文件") && OrganName.IsName(Lexeme.Trim(line[..^2]));

    private readonly bool IsCandidate(ReadOnlySpan<char> title)
    {
        foreach (int line in _candidates.Items)
        {
            if (Line(line).SequenceEqual(title))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool HasWholeCandidate()
    {
        foreach (int line in _candidates.Items)
        {
            if (TitleWords.EndsInKind(Lexeme.Compact(Line(line))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Elements that a line shows by itself.</summary>
    private bool TryReadHeadElement(int index, bool signatoriesAreOpen)
    {
        ReadOnlySpan<char> line = Line(index);
        if (_lines.Has(index, LineMarks.PageNumber))
        {
            _roles[index] = LineRole.PageNumber;
            return true;
        }

        if (TryReadMarkings(index) || TryReadLabelledNumber(index) || TryReadNumberLine(index, signatoriesAreOpen))
        {
            return true;
        }

        if (PageChrome.IsAround(line, _lines.Marks(index)) && !BeginsSection(line) && !IsTimeOfMeeting(index))
        {
            _roles[index] = LineRole.PageChrome;
            _chromeLine = index;
            NotePublication(index);
            return true;
        }

        return TryReadSignatories(index, 0) || TryReadPublishedOn(index);
    }

    /// <summary>时间：… above 地点：…, as minutes and invitations have it: when they meet, not when the page was published.</summary>
    private readonly bool IsTimeOfMeeting(int index)
    {
        int next = Line(index)[0] == '时' ? NextContent(index + 1, _lines.Count) : _lines.Count;
        if (next == _lines.Count)
        {
            return false;
        }

        int colon = Line(next).IndexOfAny('：', ':');
        return colon is >= 2 and <= 6 && Lexeme.Compact(Line(next)[..colon]) is "地点" or "会议地点" or "主持" or "主持人" or "出席" or "参加" or "参会人员";
    }

    /// <summary>来源： / 县政府网站 / 发布日期：: the value of a row of the page's, on a line of its own between two keys.</summary>
    private readonly bool IsValueOfKeyAbove(int index)
    {
        if (!IsBelowChrome(index) || !Lexeme.IsColon(Line(_chromeLine)[^1]) || !PageChrome.BeginsWithMetadataKey(Line(_chromeLine)))
        {
            return false;
        }

        int next = NextContent(index + 1, _lines.Count);
        return next < _lines.Count && Line(index).Length <= MaximumValue && (PageChrome.BeginsWithMetadataKey(Line(next)) || MeasureNumberLabel(Line(next)) > 0);
    }

    /// <summary>首页 / > / 政务信息 / > / 要闻: a way through a site, each step on a line of its own.</summary>
    private readonly bool IsBelowCrumbMark(int index) => Line(index).Length <= 20 && IsBelowChrome(index) && PageChrome.IsCrumbMark(Line(_chromeLine));

    /// <summary>Whether the last line of the page's that was seen is the one above, blank lines aside.</summary>
    private readonly bool IsBelowChrome(int index)
    {
        if (_chromeLine == None)
        {
            return false;
        }

        do
        {
            index--;
        }
        while (index > _chromeLine && IsBlank(index));
        return index == _chromeLine;
    }

    /// <summary>份号, 密级 and 紧急程度, each on its line or several on one; in the letter form the number stands at the right.</summary>
    private bool TryReadMarkings(int index)
    {
        if (!MarkingLines.TryFindRole(_source, _lines.SpanOf(index), out LineRole role, out Element<DocumentNumber>? number))
        {
            return false;
        }

        if (number is not null)
        {
            SetNumber(number.Span, number.Value.IsOfSeries, index);
        }

        _roles[index] = role;
        return true;
    }

    /// <summary>文号：云政发〔2025〕8号, 发文字号：….</summary>
    private bool TryReadLabelledNumber(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        int label = _lines.Has(index, LineMarks.Colon) || line[0] is '文' or '发' ? MeasureNumberLabel(line) : 0;
        if (label == 0)
        {
            return false;
        }

        var span = TextSpan.FromBounds(_lines.At(index).Start + Lexeme.SkipBlanks(line, label), _lines.At(index).End);
        if (DocumentNumber.TryMeasure(_source.Slice(span), out int length, out _, out bool isOfSeries) && length == span.Length)
        {
            SetNumber(span, isOfSeries, index);
        }
        else
        {
            _roles[index] = LineRole.PageChrome;
        }

        return true;
    }

    /// <summary>The length of 文号： and the like, with its colon or the blank in its place; 0 where a line begins otherwise.</summary>
    private static int MeasureNumberLabel(ReadOnlySpan<char> line)
    {
        if ((line.StartsWith("文号") && line.Length > 2 && Lexeme.IsBlank(line[2])) || (line.StartsWith("发文字号") && line.Length > 4 && Lexeme.IsBlank(line[4])))
        {
            return line[0] == '文' ? 2 : 4;
        }

        int colon = line.IndexOfAny('：', ':');
        return colon is >= 2 and <= 10 && Lexeme.Compact(line[..colon]) is "文号" or "发文字号" or "字号" or "编号" or "发文号" ? colon + 1 : 0;
    }

    /// <summary>A line that is a number, with 签发人 behind it or in brackets.</summary>
    private bool TryReadNumberLine(int index, bool signatoriesAreOpen)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length > 120)
        {
            return false;
        }

        int offset = Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) ? 1 : 0;
        ReadOnlySpan<char> inner = offset == 1 ? line[1..^1] : line;
        int start = _lines.At(index).Start + offset;
        if (TryReadOrderLine(index, start, inner))
        {
            return true;
        }

        if ((offset == 0 && _lines.Has(index, LineMarks.NoNumber)) || !DocumentNumber.TryMeasure(inner, out int length, out _, out bool isOfSeries) || BeginsSection(inner))
        {
            return false;
        }

        int rest = Lexeme.SkipBlanks(inner, length);
        if (rest < inner.Length && !TryReadSignatories(index, offset + rest) && !(signatoriesAreOpen && TryReadMoreSignatories(index, offset + rest)))
        {
            // 云政发〔2025〕8号　云教发〔2025〕3号: the lead organ's number counts. 第3期　　2025年3月5日: minutes.
            if (LineForms.IsDate(inner[rest..], out IssuedDate date) && date.Day is not null)
            {
                _headDate = new TextSpan(start + rest, inner.Length - rest);
            }
            else if (DocumentNumber.Measure(inner[rest..]) != inner.Length - rest)
            {
                return false;
            }
        }

        SetNumber(new TextSpan(start, length), isOfSeries, index);
        return true;
    }

    /// <summary>第一条　云政发〔2025〕8号: what follows a label is text, and the label no part of an agency's code.</summary>
    private static bool BeginsSection(ReadOnlySpan<char> line)
        => SectionLabel.TryScan(line, out _, out SectionLabel label) && label.Scheme is not (NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic);

    /// <summary>中华人民共和国国务院令第706号 on one line: the title is what ends in 令, the number what follows.</summary>
    private bool TryReadOrderLine(int index, int lineStart, ReadOnlySpan<char> line)
    {
        int mark = line.LastIndexOf('令');
        if (mark < 2 || mark > 48 || _hasTitle || !Lexeme.IsHan(line[0]) || !LineForms.IsPlain(line[..mark]) || line.IndexOf("关于") >= 0)
        {
            return false;
        }

        int start = Lexeme.SkipBlanks(line, mark + 1);
        if (start < line.Length && Lexeme.IsOpeningParenthesis(line[start]) && Lexeme.IsClosingParenthesis(line[^1]))
        {
            start++;
            line = line[..^1];
        }

        if (start >= line.Length || !DocumentNumber.TryParse(line[start..], out DocumentNumber number))
        {
            return false;
        }

        string organ = Lexeme.WithoutBlanks(line[..mark]);
        organ = organ.EndsWith('命') ? organ[..^1] : organ;
        _title = TextSpan.FromBounds(lineStart, lineStart + mark + 1);
        _titleType = DocumentType.Order;
        _hasTitle = true;
        _hasMark = true; // The organ that the title names.
        _made = new MadeElements(new Title(Lexeme.WithoutBlanks(_source.Slice(_title)), organ, null, DocumentType.Order) { Span = _title });
        SetNumber(TextSpan.FromBounds(lineStart + start, lineStart + line.Length), number.IsOfSeries, index);
        _roles[index] = LineRole.Title;
        return true;
    }

    private void SetNumber(TextSpan number, bool isOfSeries, int index)
    {
        _roles[index] = LineRole.DocumentNumber;
        if (!HasNumber)
        {
            _number = number;
            _numberIsOfSeries = isOfSeries;
            _numberGroup = _groups.Count;
        }
    }

    /// <summary>签发人：张　远　李文清, from <paramref name="offset"/> on.</summary>
    private bool TryReadSignatories(int index, int offset)
    {
        if (!SignatoryLines.IsLabelled(Line(index)[offset..]))
        {
            return false;
        }

        _roles[index] = LineRole.Signatories;
        _signatoriesAreOpen = true;
        return true;
    }

    /// <summary>Names alone on the line under 签发人.</summary>
    private bool TryReadMoreSignatories(int index, int offset)
    {
        if (!SignatoryLines.IsContinuation(Line(index)[offset..]))
        {
            return false;
        }

        _roles[index] = LineRole.Signatories;
        _signatoriesAreOpen = true;
        return true;
    }

    /// <summary>A date alone between headline and text is the page's; under a minutes mark, with the organ before it, the document's.</summary>
    private bool TryReadPublishedOn(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        bool isIssue = HasNumber && _numberIsOfSeries;
        if ((_groups.Count == 0 && !isIssue) || line.Length > 80)
        {
            return false;
        }

        if (LineForms.IsDate(line, out IssuedDate date) && date.Day is not null)
        {
            if (isIssue || (_groups.Count > 0 && Lexeme.Compact(Line(_candidates[_candidates.Count - 1])).EndsWith("纪要")))
            {
                _headDate = _lines.SpanOf(index);
                _roles[index] = LineRole.IssuedDate;
                return true;
            }

            _roles[index] = LineRole.PageChrome;
            _lines.Mark(index, LineMarks.Publication);
            return true;
        }

        int blank = _lines.Has(index, LineMarks.Blank) ? line.LastIndexOfAny(" \t\u3000\u00A0\u2002\u2003") : None;
        if (blank > 2 && LineForms.IsDate(line[(blank + 1)..], out date) && date.Day is not null && OrganName.IsName(Lexeme.Trim(line[..blank])))
        {
            _headDate = TextSpan.FromBounds(_lines.At(index).Start + blank + 1, _lines.At(index).End);
            _roles[index] = LineRole.IssuedDate;
            return true;
        }

        return false;
    }

    /// <summary>时间: 2022-01-30 11:59 来源: 某市人民政府办公室; 发文字号：云政发〔2025〕8号 in an index table.</summary>
    private void NotePublication(int index)
    {
        _lines.Mark(index, LineMarks.Publication);
        if (_indexedNumber.IsEmpty && PublicationLines.TryFindNumber(Line(index), out int start, out int length))
        {
            _indexedNumber = new TextSpan(_lines.At(index).Start + start, length);
        }
    }

    /// <summary>目录: the entries up to where the first of them comes again.</summary>
    private readonly bool TryReadTableOfContents(int index, int end, out int after)
    {
        after = index;
        ReadOnlySpan<char> line = Line(index);
        if (line.Length > 12 || Lexeme.Compact(line) is not ("目录" or "目次"))
        {
            return false;
        }

        _roles[index] = LineRole.TableOfContents;
        after = index + 1;
        int first = NextContent(index + 1, end);
        if (first == end)
        {
            return true;
        }

        string entry = EntryText(first);
        for (int i = first + 1; i < Math.Min(end, first + MaximumEntries); i++)
        {
            if (!IsBlank(i) && EntryText(i) == entry)
            {
                after = IsTitleUnderContents(i, first, end, out int title) ? title : i;
                _lines.Take(first, after - 1, LineRole.TableOfContents);
                return true;
            }
        }

        return true;
    }

    /// <summary>Whether the line above the first part is no entry, but the title of the text that has the contents: it does not come again.</summary>
    private readonly bool IsTitleUnderContents(int firstPart, int firstEntry, int end, out int title)
    {
        title = PreviousContent(firstPart, firstEntry);
        if (title <= firstEntry || SectionLabel.TryScan(Line(title), out _, out _) || !TitleWords.EndsInKind(Lexeme.Compact(Line(title))))
        {
            return false;
        }

        string entry = EntryText(title);
        for (int i = firstPart; i < Math.Min(end, firstPart + MaximumEntries); i++)
        {
            if (!IsBlank(i) && EntryText(i) == entry)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An entry without blanks, leaders and page number.</summary>
    private readonly string EntryText(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return line.Length > 80 ? "" : Lexeme.WithoutBlanks(line.TrimEnd("0123456789.…·-—（）() \u3000"));
    }

    /// <summary>（2025年1月12日云州市第五届人民代表大会第三次会议通过）, over several lines where it is long; ——在…会议上.</summary>
    private bool TryReadTitleNote(int index, out int after)
    {
        after = index + 1;
        ReadOnlySpan<char> line = Line(index);
        if (line.StartsWith("——") || line.StartsWith("--") || line.StartsWith("――") || IsWhereReported(line))
        {
            if (_groups.Count == 0 || line.Length > 80 || !TitleWords.EndsInKind(Lexeme.Compact(Line(_candidates[_candidates.Count - 1]))))
            {
                return false;
            }

            int end = line.EndsWith("上") ? index : NextContent(index + 1, _lines.Count);
            end = end < _lines.Count && end - index <= 2 && Line(end).EndsWith("上") && Line(end).Length <= 60 && LineForms.IsPlain(Line(end)) ? end : index;
            _hasTitleNote = true;
            _lines.Take(index, end, LineRole.TitleNote);
            after = end + 1;
            return true;
        }

        if (!Lexeme.IsOpeningParenthesis(line[0]) || SectionLabel.TryScan(line, out _, out _) || Parentheses.FindClosing(line, 0) is >= 0 and int closing && closing < line.Length - 1)
        {
            return false;
        }

        // Down to the line that closes the parenthesis.
        int last = index;
        while (!Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            int next = NextContent(last + 1, _lines.Count);
            if (next == _lines.Count || next - index > 12 || Line(next).Length > 120 || Line(last).Length > 400)
            {
                return false;
            }

            last = next;
        }

        if (!TitleNotes.IsNote(Joined(index, last)[1..^1]))
        {
            return false;
        }

        _hasTitleNote = true;
        _lines.Take(index, last, LineRole.TitleNote);
        after = last + 1;
        return true;
    }

    /// <summary>2026年1月14日在云州市第五届人民代表大会第四次会议上.</summary>
    private static bool IsWhereReported(ReadOnlySpan<char> line)
        => line.Length is > 12 and <= 80 && (ChineseNumeral.IsArabicDigit(line[0]) || ChineseNumeral.IsNumeralCharacter(line[0])) && line.IndexOf("会议上") is > 0 and int meeting && (meeting + 3 == line.Length || Lexeme.IsBlank(line[meeting + 3])) && LineForms.IsPlain(line) && IssuedDate.TryScan(line, out int length, out _) && line[length..].StartsWith("在");

    /// <summary>各区县人民政府，市政府各部门：, on one line or turned over.</summary>
    private bool TryReadMainRecipients(int index, out int after)
    {
        after = index + 1;
        int last = index;
        while (!Lexeme.IsColon(Line(last)[^1]))
        {
            // A turned-over list: the line so far ends in the middle of a list, or the next one ends the list.
            ReadOnlySpan<char> line = Line(last);
            int next = last + 1;
            if (line.Length < 10 || next >= _lines.Count || IsBlank(next) || last - index >= 6 || line.IndexOfAny('，', '、', ',') < 0 || line.IndexOfAny("。；：:《") >= 0
                || Line(next).IndexOfAny("。；《") >= 0)
            {
                return IsAddresseeWithoutColon(index) && TakeRecipients(index, index);
            }

            last = next;
        }

        return IsAddressees(index, last) && TakeRecipients(index, last) && (after = last + 1) > 0;
    }

    private bool TakeRecipients(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (OrganList.MayBegin(Line(i)[0]))
            {
                _recipientsLine = i;
                _lines.Take(first, last, LineRole.MainRecipients);
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAddressees(int first, int last)
    {
        ReadOnlySpan<char> text = _source.Slice(_lines.SpanOf(first, last));
        text = Lexeme.Trim(text[..^1]);
        if (text.Length is < 2 or > 600 || text.IndexOfAny("。！？：") >= 0 || text.ContainsAny('!', '?'))
        {
            return false;
        }

        if (Lexeme.IsBetweenDigits(text, text.IndexOf(':'), 1))
        {
            return false; // 上午9:30：, a time of day, as it is none with the other colon.
        }

        if (s_noAddressees.IsIn(text) || (text.Length <= 12 && s_noShortAddressees.IsIn(text)))
        {
            return false;
        }

        // 各位代表：, 同志们：: a salutation, no address.
        return !text.StartsWith("各位") && !text.EndsWith("们") && !(text.StartsWith("第") && text.IndexOf('条') > 0) && !SectionLabel.TryScan(text, out _, out _);
    }

    /// <summary>市各有关单位, without a colon, where the text begins on the next line.</summary>
    private readonly bool IsAddresseeWithoutColon(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length is < 4 or > 80 || !s_unitEndings.Match(line) || line.IndexOfAny("。；：:《") >= 0 || line.IndexOfAny('》', '“') >= 0 || line.IndexOf("关于") >= 0)
        {
            return false;
        }

        int next = NextContent(index + 1, _lines.Count);
        return line.IndexOf('各') is >= 0 and int each && (each <= 4 || line[..each].IndexOfAny('，', ',', '、') > 0) && next < _lines.Count && LineForms.IsProse(Line(next));
    }

    /// <summary>为有效保护渔业资源，根据《…: a sentence below the title that is turned over before its end.</summary>
    private readonly bool BeginsSentence(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        bool begins = line[0] == '《' ? line.IndexOf("》已") > 0 : s_openings.Match(line) && line.IndexOfAny('，', ',') > 0;
        return begins && !TitleWords.EndsInType(line) && (HasNumber || HasWholeCandidate());
    }

    /// <summary>Whether the text begins here: a label, a sentence, or a list of names.</summary>
    private readonly bool IsBodyLine(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (LabelReader.TryRead(line, _noLabels, out _, out _) || BeginsSentence(index))
        {
            return true;
        }

        if (LineForms.IsProse(line, _lines.Marks(index)) || Lexeme.IsColon(line[^1]))
        {
            return !(line.Length <= 120 && !_lines.Has(index, LineMarks.Sentence) && line.IndexOf("关于") >= 0 && TitleWords.EndsInKind(line));
        }

        return LineForms.IsAttachmentLabel(line) || (_lines.Has(index, LineMarks.Colon) && line.IndexOfAny('：', ':') is > 0 and < 8);
    }

    /// <summary>Decides which of the groups is the title and which the mark, and what the rest is.</summary>
    private void AssignGroups(int bodyStart)
    {
        int titleGroup = None;
        for (int g = _groups.Count - 1; g >= 0 && !_hasTitle; g--)
        {
            if (TryTakeTitle(Group(g), bodyStart))
            {
                titleGroup = g;
            }
        }

        // Where there is no whole title, the lines of an order's or of a minutes' mark may be one.
        for (int g = 0; g < _groups.Count; g++)
        {
            if (g == titleGroup || (g < _numberGroup && !IsTitle(Group(g)) && TryTakeMark(Group(g))))
            {
                continue;
            }

            foreach (int index in Group(g))
            {
                // A headline that says the title once more is the page's.
                _roles[index] = _hasTitle && titleGroup > g && TitleContains(index) ? LineRole.PageChrome : LineRole.Unrecognized;
            }
        }

        _hasMark |= _titleType == DocumentType.Order;
    }

    /// <summary>Whether a group says the title and nothing else.</summary>
    private bool IsTitle(ReadOnlySpan<int> group)
        => _hasTitle && Line(group[^1])[^1] == _source.Content[_title.End - 1] && Lexeme.WithoutBlanks(Joined(group[0], group[^1])) == Lexeme.WithoutBlanks(TitleText());

    private readonly bool TitleContains(int index)
        => Lexeme.WithoutBlanks(Line(index)) is { Length: > 3 } line && Lexeme.WithoutBlanks(TitleText()).Contains(line, StringComparison.Ordinal);

    /// <summary>The title as one text.</summary>
    private readonly string TitleText()
    {
        return _made is not null ? _made.Title.Text : _hasTitle ? _lines.Join(_titleLine, _lines.LastOf(_titleLine)) : "";
    }

    /// <summary>Takes the title from a group of lines: from the organ or 关于 down to the line that ends in a 文种 or kind.</summary>
    private bool TryTakeTitle(ReadOnlySpan<int> group, int bodyStart)
    {
        // The last line with which the title is whole.
        int last = None;
        for (int k = group.Length - 1; k >= 0 && last < 0; k--)
        {
            if (TitleWords.EndsInKind(Lexeme.Compact(Line(group[k]))) || IsBracketedSuffix(Line(group[k])))
            {
                last = k;
            }
        }

        if (last < 0)
        {
            // 征求意见 and the like: no kind at the end, but 关于 in it and the addressees or the text right behind.
            ReadOnlySpan<char> all = Joined(group[0], group[^1]);
            if (all.Length > 200 || all.IndexOf("关于") < 0)
            {
                return false;
            }

            last = group.Length - 1;
        }

        int first = FindRepeated(group[..(last + 1)]);
        bool isBelowHeadline = first > 0;
        for (int k = first; k <= last && !(isBelowHeadline && first == last); k++)
        {
            ReadOnlySpan<char> line = Line(group[k]);
            if (!LineForms.IsTitleLike(line, _lines.Marks(group[k])))
            {
                first = k + 1;
                continue;
            }

            // The mark's lines end in 文件, as does the first line of …关于全面推行行政规范性文件 / 合法性审核机制的指导意见; a second whole
            // title in the same group is the page's headline.
            if (k < last && Lexeme.Compact(line).EndsWith("文件") && line.IndexOf("关于") < 0)
            {
                first = k + 1;
            }
            else if (k < last && k >= first && IsWholeTitle(line) && IsWholeTitle(Line(group[k + 1])))
            {
                first = k + 1;
            }
            else if (k < last && StandsAlone(Line(group[last]), line))
            {
                first = last;
                isBelowHeadline = true;
            }
        }

        if (first > last)
        {
            return false;
        }

        first = SkipForeignLines(group, first, last);
        ReadOnlySpan<char> text = Joined(group[first], group[last]);
        ReadOnlySpan<char> compact = Lexeme.Compact(text);
        bool isBare = compact.IndexOf("关于") < 0 && !TitleWords.EndsInType(compact) && !TitleWords.EndsInReply(compact);
        if (compact.Length < 3 || compact.Length > 300 || (isBare && (OrganName.IsName(compact) || !MayBeBare(compact, group[last]) || bodyStart - group[last] > 6)))
        {
            return false;
        }

        SetTitle(text, group[first], group[last]);
        if (first > 0 && (isBelowHeadline || !TryTakeMark(group[..first])))
        {
            for (int k = 0; k < first; k++)
            {
                _roles[group[k]] = TitleContains(group[k]) ? LineRole.PageChrome : LineRole.Unrecognized;
            }
        }

        for (int k = last + 1; k < group.Length; k++)
        {
            _roles[group[k]] = LineRole.Unrecognized;
        }

        return true;
    }

    /// <summary>The lines from one to another as one text; it is there until the next one is asked for.</summary>
    private ReadOnlySpan<char> Joined(int first, int last)
    {
        if (first == last)
        {
            return Line(first);
        }

        int most = _lines.SpanOf(first, last).Length;
        if (_joined is null || _joined.Length < most)
        {
            ReturnJoined();
            _joined = ArrayPool<char>.Shared.Rent(most);
        }

        int length = 0;
        for (int i = first; i <= last; i++)
        {
            Line(i).CopyTo(_joined.AsSpan(length));
            length += Line(i).Length;
        }

        return _joined.AsSpan(0, length);
    }

    private void ReturnJoined()
    {
        if (_joined is not null)
        {
            ArrayPool<char>.Shared.Return(_joined);
            _joined = null;
        }
    }

    private void SetTitle(ReadOnlySpan<char> text, int firstLine, int lastLine)
    {
        _lines.Take(firstLine, lastLine, LineRole.Title);
        _hasTitle = true;
        _titleLine = firstLine;
        _title = _lines.SpanOf(firstLine, lastLine);

        // What stands on the title's lines and is not the title is rare; such a title is made at once.
        bool isPlain = !Lexeme.IsClosingParenthesis(text[^1]) && !(HaveMark(firstLine, lastLine, LineMarks.OpeningBracket) && LineSplitter.TryFindNumber(text, out _, out _));
        if (isPlain)
        {
            _titleType = TitleScanner.TypeOf(text);
        }
        else
        {
            _made = MadeElements.Read(_source, _title, text.ToString(), HasNumber, _hasTitleNote);
            _titleType = _made.Title.Type;
            _hasTitleNote |= _made.TitleNote is not null;
            if (_made.Number is { } number)
            {
                _number = number.Span;
                _numberIsOfSeries = number.Value.IsOfSeries;
            }
        }

        if (_titleType == DocumentType.Order && !HasNumber && TryMeasureNumberUnder(lastLine, out TextSpan under, out bool isOfSeries))
        {
            _number = under;
            _numberIsOfSeries = isOfSeries;
        }
    }

    /// <summary>Where the title begins that a headline above it says already in the same lines; 0 where none does.</summary>
    private readonly int FindRepeated(ReadOnlySpan<int> group)
    {
        for (int lines = Math.Min(MaximumTitleLines, group.Length / 2); lines > 0; lines--)
        {
            int first = group.Length - lines;
            for (int above = 0; above + lines <= first; above++)
            {
                int same = 0;
                while (same < lines && Line(group[above + same]).SequenceEqual(Line(group[first + same])))
                {
                    same++;
                }

                if (same == lines)
                {
                    return first;
                }
            }
        }

        return 0;
    }

    /// <summary>防汛应急预案, or right above the addressees also 期末工作安排: a title without 关于 and without a 文种.</summary>
    private readonly bool MayBeBare(ReadOnlySpan<char> title, int lastLine)
        => TitleWords.EndsInIssuedKind(title) || (TitleWords.EndsInKind(title) && _recipientsLine >= 0 && NextContent(lastLine + 1, _lines.Count) == _recipientsLine);

    /// <summary>Whether the last line is the whole title, and what is above it the page's headline, which names what the order is about.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> last, ReadOnlySpan<char> above)
        => last[^1] is '令' or '告' or '报' && IsOrganAndType(Lexeme.Compact(last)) && (IsWholeTitle(above) || TitleWords.EndsInIssuedKind(above));

    /// <summary>云州市人民政府令, 云州市人民代表大会常务委员会公告.</summary>
    private static bool IsOrganAndType(ReadOnlySpan<char> line)
        => (line.EndsWith("令") && OrganName.IsName(line[..^1])) || (MarkSuffix.Cut(line, out int length).Length > 0 && length > 0 && OrganName.IsName(line[..length]));

    private readonly bool HaveMark(int first, int last, LineMarks mark)
    {
        while (first < last && !_lines.Has(first, mark))
        {
            first++;
        }

        return _lines.Has(first, mark);
    }

    private readonly bool TryMeasureNumberUnder(int index, out TextSpan number, out bool isOfSeries)
    {
        int next = NextContent(index + 1, _lines.Count);
        number = next < _lines.Count ? _lines.SpanOf(next) : default;
        isOfSeries = false;
        return next < _lines.Count && DocumentNumber.TryMeasure(Line(next), out int length, out _, out isOfSeries) && length == number.Length;
    }

    /// <summary>Lines of a group before its title that belong to the page: a title's organ stays, whatever else goes.</summary>
    private readonly int SkipForeignLines(ReadOnlySpan<int> group, int first, int last)
    {
        for (int k = last; k >= first; k--)
        {
            ReadOnlySpan<char> line = Line(group[k]);
            bool isVerb = line.StartsWith("印发") || line.StartsWith("转发") || line.StartsWith("批转");
            int about = isVerb && k > first && OrganName.EndsLikeName(Line(group[k - 1])) ? 0 : line.IndexOf("关于");
            if (about < 0 || (k > first && IsInBookTitle(line, about) && Line(group[k - 1]).IndexOf("关于") >= 0 && !IsWholeTitle(Line(group[k - 1]))))
            {
                continue; // 云州市人民政府关于贯彻 / 《国务院关于…的决定》的意见
            }

            // Above the line with 关于 only organs belong to the title, or the beginning of a longer name.
            int top = k;
            while (top > first && about <= 0 && LineForms.IsPlain(Line(group[top - 1])) && MayStandAboveAbout(Line(group[top - 1])))
            {
                top--;
            }

            return top;
        }

        return first;
    }

    private static bool IsInBookTitle(ReadOnlySpan<char> line, int position) => line[..position].LastIndexOfAny('《', '》') is >= 0 and int mark && line[mark] == '《';

    /// <summary>Organs, also with the verb behind them: 云州市人民政府办公室印发.</summary>
    private static bool MayStandAboveAbout(ReadOnlySpan<char> line)
    {
        foreach (string verb in (ReadOnlySpan<string>)["印发", "转发", "批转", "发布", "公布"])
        {
            if (line.EndsWith(verb))
            {
                line = line[..^verb.Length];
                break;
            }
        }

        if (!Lexeme.HasBlanks(line))
        {
            return line.IsEmpty || OrganName.EndsLikeName(line);
        }

        foreach (Range part in BlankSeparated.Split(line))
        {
            ReadOnlySpan<char> name = line[part];
            if (!name.IsEmpty && !OrganName.EndsLikeName(name))
            {
                return OrganName.EndsLikeName(Lexeme.Compact(line));
            }
        }

        return true;
    }

    private static bool IsWholeTitle(ReadOnlySpan<char> line) => (line.IndexOf("关于") >= 0 || line.IndexOf("印发") >= 0) && TitleWords.EndsInType(Lexeme.WithoutBlanks(line));

    private static bool IsBracketedSuffix(ReadOnlySpan<char> line)
        => line.Length is > 2 and < 16 && Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) && line.IndexOf('号') < 0;

    /// <summary>云州市人民政府令, 青河县人民政府常务会议纪要, 会议公报: a mark that has a name of its own. Not 通知公告, a column of the page's.</summary>
    private static bool IsNamedMark(ReadOnlySpan<char> line)
        => line.Length > 2 && DocumentTypeNames.TryGetFromEnd(TitleWords.WithoutSuffix(line), out DocumentType type) && type.IsStatutory() && !(line.Length <= 6 && TitleWords.EndsInKind(line[..^2]));

    /// <summary>发文机关标志: organs, with 文件 or 公告 behind or beside them.</summary>
    private bool TryTakeMark(ReadOnlySpan<int> group)
    {
        bool hasSuffix = MarkLines.FindSuffix(_lines, group[0], group[^1]).Length > 0;
        bool hasOrgan = false;
        foreach (int index in group)
        {
            MarkSuffix.Cut(Line(index), out int length);
            if (length == 0)
            {
                continue;
            }

            ReadOnlySpan<char> line = Lexeme.Compact(Line(index)[..length]);
            if (line.IndexOf("关于") >= 0 || !LineForms.IsPlain(line) || !Lexeme.IsHan(line[0]) || !(OrganName.EndsLikeName(line) || hasSuffix || IsNamedMark(line)))
            {
                return false;
            }

            hasOrgan = true;
        }

        if (!hasOrgan)
        {
            return false;
        }

        _lines.Take(group[0], group[^1], LineRole.IssuerMark);
        if (!_hasMark)
        {
            _hasMark = true;
            _markHasSuffix = hasSuffix;
            _markLine = group[0];
        }

        return true;
    }
}
