using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>标题 and 发文机关标志: the lines of the head that no other element took, in groups, of which one is the title and one the mark.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines may stand between the text and a title that has neither 关于 nor a 文种.</summary>
    private const int MaximumLinesToText = 5;

    /// <summary>Decides which of the groups is the title and which the mark, and what the rest is.</summary>
    private void AssignGroups(int bodyStart)
    {
        int titleGroup = None;
        bool isList = bodyStart == _lines.Count && IsListOfTitles();
        for (int g = _groups.Count - 1; g >= 0 && !_hasTitle && !isList; g--)
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

    /// <summary>Whether what has no text has two titles, one below the other: a page that lists documents, and none of them.</summary>
    private readonly bool IsListOfTitles()
    {
        for (int k = 1; k < _candidates.Count; k++)
        {
            ReadOnlySpan<char> above = Line(_candidates[k - 1]);
            ReadOnlySpan<char> line = Line(_candidates[k]);
            if (IsWholeTitle(above) && IsWholeTitle(line) && above.IndexOf(line) < 0 && line.IndexOf(above) < 0)
            {
                return true;
            }
        }

        return false;
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
        if (group.Length == 1 && IsWholeTitleByItself(group[0]))
        {
            SetTitle(Line(group[0]), group[0], group[0]);
            return true;
        }

        return TryTakeTitleAmong(group, bodyStart);
    }

    /// <summary>The same where the title is some of the lines, or parts of them.</summary>
    private bool TryTakeTitleAmong(ReadOnlySpan<int> group, int bodyStart)
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
            // 征求意见 and the like: no kind at the end, but 关于 in it and the addressees or the text right behind. Above a 题注 any name is a title.
            ReadOnlySpan<char> all = Joined(group[0], group[^1]);
            bool isNamed = (all.IndexOf("关于") >= 0 && bodyStart < _lines.Count) || IsIssuing(all) || IsAboveTitleNote(group[^1]);
            if (all.Length > 200 || !isNamed || all.LastIndexOf('《') > all.LastIndexOf('》'))
            {
                return false;
            }

            last = group.Length - 1;
        }

        int first = FindRepeated(group[..(last + 1)]);
        first = first > 0 ? first : FindRepeatedInPart(group[..(last + 1)]);
        if (last > first && IsSaidAbove(group[0], Line(group[last])))
        {
            // Below the columns of the page; the organ is the title's.
            int top = last;
            while (top > first && OrganName.EndsLikeName(Line(group[top - 1])))
            {
                top--;
            }

            first = top;
        }

        bool isBelowHeadline = first > 0;
        if (first > 1 && first <= last && Line(group[first]).StartsWith("关于") && OrganName.IsName(Line(group[first - 1])))
        {
            first--; // 关于节水的通知 / 云州市水务局 / 关于节水的通知: the headline, and the organ above the title.
        }

        for (int k = first; k <= last && !(isBelowHeadline && first == last); k++)
        {
            ReadOnlySpan<char> line = Line(group[k]);
            if (!LineForms.IsTitleLike(line, _lines.Marks(group[k])) && !(k < last && (IsTitleInList(group[k], isFirst: k == first) || (Line(group[last]).Contains('的') && GoesOnWithComma(group[first..(k + 1)])))))
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
            else if (k < last && AreLikeTitles(line, Line(group[k + 1])))
            {
                first = k + 1;
                isBelowHeadline = true;
            }
            else if (k < last - 1 && IsWholeTitle(line) && OrganName.IsName(Line(group[last - 1])) && Lexeme.Compact(Line(group[last])) is "公告" or "通告" or "令")
            {
                first = last - 1;
                while (first > k + 1 && OrganName.IsName(Line(group[first - 1])))
                {
                    first--;
                }

                isBelowHeadline = true;
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

        first = SkipRepeatedOrgans(group, SkipForeignLines(group, first, last), last);
        ReadOnlySpan<char> text = Joined(group[first], group[last]);
        ReadOnlySpan<char> compact = Lexeme.Compact(text);
        bool isBare = compact.IndexOf("关于") < 0 && !TitleWords.EndsInType(compact) && !TitleWords.EndsInReply(compact) && !IsIssuing(compact);
        if (compact.Length is < 2 or > 300 || (isBare && (OrganName.IsName(compact) || !MayBeBare(compact, group[last]) || !IsNear(group[last], bodyStart))) || (IsSentence(text) && !TitleWords.EndsInType(compact)))
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

        // Below the title of a 公报 stand the organs that issue it, and the date.
        bool isSigned = _titleType == DocumentType.Communique && !_headDate.IsEmpty;
        for (int k = last + 1; k < group.Length; k++)
        {
            _roles[group[k]] = isSigned && OrganName.IsName(Line(group[k])) ? LineRole.Signature : LineRole.Unrecognized;
        }

        return true;
    }

    /// <summary>云州市人民政府关于做好防汛工作的通知, with nothing to be taken off: most titles.</summary>
    private readonly bool IsWholeTitleByItself(int index)
        => !_lines.Has(index, LineMarks.Blank) && LineForms.IsTitleLike(Line(index), _lines.Marks(index)) && Line(index).IndexOf("关于") >= 0 && TitleWords.EndsInType(Line(index));

    /// <summary>中共中央印发《…条例》: the headline under which a text is printed.</summary>
    private static bool IsIssuing(ReadOnlySpan<char> text)
        => text[^1] == '》' && text.IndexOf("印发《") is > 1 and int verb && text[(verb + 3)..^1].IndexOf('》') < 0 && OrganName.IsName(text[..verb]);

    /// <summary>为进一步…，根据《…的通知》等政策: a sentence that is turned over before its end.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) => text.IndexOfAny('，', ',') > 0 && s_openings.Match(text);

    /// <summary>2025年云州大学招聘公告 / 云州大学2025年招聘公告: the page's headline and the title, of the same kind, neither of which is about the other.</summary>
    private static bool AreLikeTitles(ReadOnlySpan<char> above, ReadOnlySpan<char> line)
    {
        if (above.Length < 10 || line.Length < 10 || above[^1] != line[^1] || above[^2] != line[^2] || !TitleWords.EndsInType(line) || HasVerbOfTitle(above) || HasVerbOfTitle(line))
        {
            return false;
        }

        ReadOnlySpan<char> shorter = above.Length < line.Length ? above : line;
        ReadOnlySpan<char> longer = above.Length < line.Length ? line : above;
        int others = 0;
        foreach (char c in shorter)
        {
            others += longer.Contains(c) ? 0 : 1;
        }

        return others * 5 <= shorter.Length;
    }

    private static bool HasVerbOfTitle(ReadOnlySpan<char> line) => line.IndexOf("关于") >= 0 || line.IndexOf("印发") >= 0 || line.IndexOf("转发") >= 0 || line.Contains('《');

    /// <summary>Whether the next line of content is a 题注, and no line by itself is a title.</summary>
    private readonly bool IsAboveTitleNote(int index)
        => _hasTitleNote && NextContent(index + 1, _lines.Count) is var next && next < _lines.Count && _roles[next] == LineRole.TitleNote && !HasWholeCandidate();

    /// <summary>…关于表彰招商引资、 / 城市建设工作先进单位的决定: a title turned over in the middle of a list.</summary>
    private readonly bool IsTitleInList(int index, bool isFirst)
        => Line(index) is [.. var list, '、'] && list.Length > 0 && LineForms.IsTitleLike(list, _lines.Marks(index)) && (!isFirst || list.IndexOf("关于") >= 0);

    /// <summary>…关于原判决 / 确有错误予以改判，原裁定应如何适用 / 法律条款问题的答复: a comma inside a title that has begun.</summary>
    private bool GoesOnWithComma(ReadOnlySpan<int> lines)
        => lines.Length > 1 && Line(lines[^1]) is [.., not ('，' or ',' or '：' or ':' or '；' or ';')] and { Length: <= 60 } line && line.IndexOfAny("：:；;。") < 0
            && Joined(lines[0], lines[^2]).IndexOf("关于") >= 0 && !TitleWords.EndsInKind(Line(lines[^2]));

    private void SetTitle(ReadOnlySpan<char> text, int firstLine, int lastLine)
    {
        _lines.Take(firstLine, lastLine, LineRole.Title);
        _hasTitle = true;
        _titleLine = firstLine;
        _title = _lines.SpanOf(firstLine, lastLine);
        if (LineSplitter.IsBracketedTitle(text))
        {
            SetTitle(TitleScanner.Read(text[1..^1].ToString(), TextSpan.FromBounds(_title.Start + 1, _title.End - 1)));
            return;
        }

        if (text[^1] == ']' && firstLine == lastLine && MeasureReferenceMark(text) is > 0 and int mark)
        {
            SetTitle(TitleScanner.Read(text[..^mark].ToString(), TextSpan.FromBounds(_title.Start, _title.End - mark)));
            return;
        }

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

    /// <summary>The length of the [1] behind …统计公报[1], which points to a note below the text; 0 where there is none.</summary>
    private static int MeasureReferenceMark(ReadOnlySpan<char> text)
    {
        int open = text.LastIndexOf('[');
        ReadOnlySpan<char> number = text[(open + 1)..^1];
        return open > 1 && number.Length is 1 or 2 && number.IndexOfAnyExceptInRange('0', '9') < 0 ? text.Length - open : 0;
    }

    /// <summary>Takes a title that is not just its lines.</summary>
    private void SetTitle(Title title)
    {
        _title = title.Span;
        _titleType = title.Type;
        _hasTitle = true;
        _made = new MadeElements(title);
    }

    /// <summary>Where the title begins that a headline above it says already in the same lines; 0 where none does.</summary>
    private readonly int FindRepeated(ReadOnlySpan<int> group)
    {
        for (int lines = Math.Min(MaximumTitleLines, group.Length / 2); lines > 0; lines--)
        {
            int first = group.Length - lines;
            for (int above = 0; above + lines <= first; above++)
            {
                if (AreEqual(group.Slice(above, lines), group.Slice(first, lines)))
                {
                    return first;
                }
            }
        }

        // 青河县节水办法 / 青河县 / 节水办法: turned over in one of the two.
        for (int first = 1; first < group.Length && group.Length > 2; first++)
        {
            if (LengthOf(group[..first]) == LengthOf(group[first..]) && IsSame(group[..first], group[first..]))
            {
                return first;
            }
        }

        return 0;
    }

    /// <summary>Whether as many lines say the same, each as the other does.</summary>
    private readonly bool AreEqual(ReadOnlySpan<int> lines, ReadOnlySpan<int> others)
    {
        int same = 0;
        while (same < lines.Length && Line(lines[same]).SequenceEqual(Line(others[same])))
        {
            same++;
        }

        return same == lines.Length;
    }

    /// <summary>
    /// 云州市节水办法（2018年修正） / 云州市人民政府 / 云州市节水办法（修正）, （云州）关于…2025年预算草案的报告 / 云州市2025年预算草案的报告, 云州要闻 / 云州要闻: the line behind the last one above the title
    /// that is said again; 0 where none is.
    /// </summary>
    private readonly int FindRepeatedInPart(ReadOnlySpan<int> group)
    {
        int first = 0;
        for (int k = 1; k < group.Length; k++)
        {
            ReadOnlySpan<char> line = Line(group[k]);
            for (int above = 0; above < k; above++)
            {
                first = Repeats(Line(group[above]), line, isNext: above + 1 == k) ? (k == group.Length - 1 ? k : above + 1 == k && !OrganName.IsName(line) ? k + 1 : first) : first;
            }
        }

        return first;
    }

    /// <summary>Whether a line further up in the head says a whole title already: the page's headline, and its columns between the two.</summary>
    private readonly bool IsSaidAbove(int index, ReadOnlySpan<char> title)
    {
        for (int k = 0; k < _candidates.Count && _candidates[k] < index && title.Length >= ShortestTitle; k++)
        {
            if (Line(_candidates[k]).SequenceEqual(title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two lines are the same title, of which one may have other brackets behind it or more words before it.</summary>
    private static bool Repeats(ReadOnlySpan<char> above, ReadOnlySpan<char> line, bool isNext)
    {
        if (above.SequenceEqual(line))
        {
            return true;
        }

        ReadOnlySpan<char> core = TitleWords.WithoutSuffix(line);
        return core.Length >= ShortestTitle && TitleWords.EndsInKind(core)
            && (TitleWords.WithoutSuffix(above).SequenceEqual(core) || (isNext && line.Length > ShortestTitle * 2 && above.EndsWith(line)));
    }

    private readonly int LengthOf(ReadOnlySpan<int> group)
    {
        int length = 0;
        foreach (int index in group)
        {
            length += Line(index).Length;
        }

        return length;
    }

    /// <summary>Whether two groups of lines, which are of one length, say the same.</summary>
    private readonly bool IsSame(ReadOnlySpan<int> group, ReadOnlySpan<int> other)
        => _lines.JoinContent(group[0], group[^1]).AsSpan().SequenceEqual(_lines.JoinContent(other[0], other[^1]));

    /// <summary>防汛应急预案, or right above the addressees also 期末工作安排: a title without 关于 and without a 文种.</summary>
    private readonly bool MayBeBare(ReadOnlySpan<char> title, int lastLine)
        => TitleWords.EndsInIssuedKind(title) || TitleWords.EndsInPaper(title) || IsAboveTitleNote(lastLine) || (TitleWords.EndsInKind(title) && _recipientsLine >= 0 && NextContent(lastLine + 1, _lines.Count) == _recipientsLine);

    /// <summary>Whether at most a few lines stand between a title and the text, its 题注 and contents apart; below a 题注, blank lines beside one another count as one.</summary>
    private readonly bool IsNear(int titleLine, int bodyStart)
    {
        int between = 0;
        for (int i = titleLine + 1; i < bodyStart; i++)
        {
            between += _roles[i] is LineRole.TableOfContents or LineRole.TitleNote || (_hasTitleNote && IsBlank(i) && IsBlank(i - 1)) ? 0 : 1;
        }

        return between <= MaximumLinesToText;
    }

    /// <summary>Whether the last line is the whole title, and what is above it the page's: a headline, which names what the order is about, a menu (首页　机构概况).</summary>
    private static bool StandsAlone(ReadOnlySpan<char> last, ReadOnlySpan<char> above)
        => last[^1] is '令' or '告' or '报' && IsOrganAndType(Lexeme.Compact(last)) && (IsWholeTitle(above) || TitleWords.EndsInIssuedKind(above) || !(Lexeme.IsHan(above[0]) || char.IsAsciiLetterOrDigit(above[0])) || IsMenu(above));

    private static bool IsMenu(ReadOnlySpan<char> line) => line.IndexOfAny(" \u3000") > 2 && !MayStandAboveAbout(line);

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
            bool isIssued = line.StartsWith("《关于") && k > first && Line(group[k - 1]).EndsWith("印发"); // 中共云州市委、云州市人民政府印发 / 《关于推进节水工作的意见》
            int about = isIssued || (isVerb && k > first && OrganName.EndsLikeName(Line(group[k - 1]))) ? 0 : line.IndexOf("关于");
            if (about < 0 || (k > first && IsInBookTitle(line, about) && Line(group[k - 1]).IndexOf("关于") >= 0 && !IsWholeTitle(Line(group[k - 1]))))
            {
                continue; // 云州市人民政府关于贯彻 / 《国务院关于…的决定》的意见
            }

            // Above the line with 关于 only organs belong to the title, or the beginning of a longer name. Below the number there is no mark, but organs
            // that issue the document with the one that the line itself names.
            int top = k;
            bool isJoint = about > 0 && (!HasNumber || _number.Start < _lines.At(group[0]).Start) && OrganName.IsName(line[..about]);
            while (top > first && (about <= 0 || (isJoint && AreOtherOrgans(Line(group[top - 1]), line[..about]))) && LineForms.IsPlain(Line(group[top - 1])) && MayStandAboveAbout(Line(group[top - 1])))
            {
                top--;
            }

            // 云州市人力资源和社会 / 保障局关于…: the organ's name is broken where the line was full.
            return top == k && k > first && ClosingLines.IsTurnedOver(Line(group[k - 1]), line[..Math.Max(about, 0)]) ? k - 1 : top;
        }

        return first;
    }

    /// <summary>云州市水务局 / 云州市财政局 / 云州市水务局 / 云州市财政局 / 关于…: the headline says the organs alone.</summary>
    private readonly int SkipRepeatedOrgans(ReadOnlySpan<int> group, int first, int last)
    {
        for (int count = 1; first + (2 * count) <= last; count++)
        {
            if (AreEqual(group.Slice(first, count), group.Slice(first + count, count)))
            {
                return first + count;
            }
        }

        return first;
    }

    /// <summary>云州市水务局　云州市财政局: whether a line names several organs of the place of the one given, and not that one.</summary>
    private static bool AreOtherOrgans(ReadOnlySpan<char> line, ReadOnlySpan<char> organ)
    {
        List<Range> parts = BlankSeparated.Split(line);
        foreach (Range part in parts)
        {
            if (!OrganName.IsName(line[part]) || line[part].IndexOf(organ[..2]) < 0 || line[part].EndsWith("政府") || line[part].EndsWith("委") || organ.SequenceEqual(line[part]))
            {
                return false;
            }
        }

        return parts.Count > 1;
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
        => line.Length is > 2 and < 16 && Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) && line.IndexOf('号') < 0 && !IsClass(line[1..^1]);

    /// <summary>A类, of an answer to a proposal; 2021年第8次, of minutes: no part of a title.</summary>
    private static bool IsClass(ReadOnlySpan<char> text) => text is [>= 'A' and <= 'Z', '类'] || (text[^1] == '次' && text.IndexOf('年') > 0);

    /// <summary>云州市人民政府令, 青河县人民政府常务会议纪要, 会议公报: a mark that has a name of its own. Not 通知公告, a column of the page's.</summary>
    private static bool IsNamedMark(ReadOnlySpan<char> line)
        => line.Length > 2 && DocumentTypeNames.TryGetFromEnd(TitleWords.WithoutSuffix(line), out DocumentType type) && type.IsStatutory() && !(line.Length <= 6 && TitleWords.EndsInKind(line[..^2]));

    /// <summary>
    /// The lines of a mark without those above and below it that are something else: 内部资料 注意保存, ───★───. Where one line has an organ with its 文件, the
    /// others are organs, too; 文件 alone leaves open what an organ's name is.
    /// </summary>
    private readonly ReadOnlySpan<int> WithoutForeignLines(ReadOnlySpan<int> group)
    {
        int first = 0;
        int end = group.Length;
        int whole = None;
        for (int k = 0; k < group.Length; k++)
        {
            whole = MarkSuffix.Cut(Line(group[k]), out int length).Length > 0 && OrganName.IsName(Line(group[k])[..length]) ? k : whole;
        }

        while (whole > first && !OrganName.EndsLikeName(Lexeme.Compact(Line(group[first]))))
        {
            first++;
        }

        while (whole >= 0 && whole < end - 1 && !OrganName.EndsLikeName(Lexeme.Compact(Line(group[end - 1]))))
        {
            end--;
        }

        return group[first..end];
    }

    /// <summary>发文机关标志: organs, with 文件 or 公告 behind or beside them.</summary>
    private bool TryTakeMark(ReadOnlySpan<int> group)
    {
        bool hasSuffix = MarkLines.FindSuffix(_lines, group[0], group[^1]).Length > 0;
        group = hasSuffix && group.Length > 1 ? WithoutForeignLines(group) : group;
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
