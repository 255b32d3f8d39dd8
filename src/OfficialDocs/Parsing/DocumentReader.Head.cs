using System.Buffers;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The head, line by line, down to the first line of the text.</content>
internal ref partial struct DocumentReader
{
    private const int None = -1;
    private const int MaximumHeadLines = 80;

    private static readonly WordSet s_openings = WordSet.Beginnings("为", "根据", "依据", "按照", "鉴于", "近日", "近期", "近年来", "经", "现将", "现就", "现发布", "现公布", "现予");

    private readonly bool HasNumber => !_number.IsEmpty;

    /// <summary>Reads the head and returns the index of the first line of the text.</summary>
    private int ReadHead()
    {
        bool groupIsOpen = false;
        int i = SkipFrontMatter();
        int contentLines = 0;
        for (; i < _lines.Count; i++)
        {
            if (IsBlank(i))
            {
                continue;
            }

            // A menu may have more lines than any head.
            if (++contentLines > MaximumHeadLines)
            {
                if (!TryFindLaterHead(i, out int next))
                {
                    break;
                }

                i = SkipToLaterHead(i, next) - 1;
                contentLines = 0;
                groupIsOpen = false;
                continue;
            }

            bool wereOpen = _signatoriesAreOpen;
            _signatoriesAreOpen = false;
            HeadShape shape = ShapeOf(i);
            if (shape == HeadShape.Title && !wereOpen)
            {
                AddCandidate(i, ref groupIsOpen);
                continue;
            }

            if (shape != HeadShape.Sentence && TryReadElement(i, shape, wereOpen, out int after, out bool isLast))
            {
                i = after;
                if (isLast)
                {
                    break;
                }

                i--;
                groupIsOpen = false;
                continue;
            }

            bool beginsSentence = BeginsSentence(i);
            if (beginsSentence || IsBodyLine(i))
            {
                if (beginsSentence || !TryFindLaterHead(i, out int later))
                {
                    break;
                }

                i = SkipToLaterHead(i, later) - 1;
                contentLines = 0;
                groupIsOpen = false;
                continue;
            }

            AddCandidate(i, ref groupIsOpen);
        }

        AssignGroups(i);
        i = FindOpening(i);
        TakeTitleFromNumber(i);
        if (!HasNumber)
        {
            _number = _indexedNumber;
        }

        _candidates.Return();
        _groups.Return();
        ReturnJoined();
        return i;
    }

    private void AddCandidate(int index, ref bool groupIsOpen)
    {
        if (!groupIsOpen)
        {
            _groups.Add(_candidates.Count);
            groupIsOpen = true;
        }

        _candidates.Add(index);
    }

    /// <summary>Reads the element that begins on a line, mark and title apart.</summary>
    /// <param name="index">The line.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="signatoriesAreOpen">Whether 签发人 stands right above, with room for more names.</param>
    /// <param name="after">The line behind the element.</param>
    /// <param name="isLast">Whether the text begins there: the element is the addressees.</param>
    private bool TryReadElement(int index, HeadShape shape, bool signatoriesAreOpen, out int after, out bool isLast)
    {
        isLast = false;
        if (shape != HeadShape.Addressees)
        {
            after = index + 1;
            if (TryReadHeadElement(index, signatoriesAreOpen) || (signatoriesAreOpen && TryReadMoreSignatories(index, 0)))
            {
                return true;
            }

            if (IsValueOfKeyAbove(index) || IsBelowCrumbMark(index))
            {
                _roles[index] = LineRole.PageChrome;
                return true;
            }

            if (TryReadTableOfContents(index, _lines.Count, out after) || TryReadTitleNote(index, out after))
            {
                return true;
            }
        }

        isLast = TryReadMainRecipients(index, out after);
        return isLast;
    }

    /// <summary>Gives the page what it puts before the document: 一图读懂：…, a report of it.</summary>
    private int SkipToLaterHead(int index, int later)
    {
        for (; index < later; index++)
        {
            _roles[index] = IsBlank(index) ? LineRole.Blank : LineRole.PageChrome;
            if (!IsBlank(index) && PageChrome.IsAround(Line(index), _lines.Marks(index)))
            {
                NotePublication(index);
            }
        }

        return later;
    }

    private readonly ReadOnlySpan<int> Group(int index)
        => _candidates.Items[_groups[index]..(index + 1 < _groups.Count ? _groups[index + 1] : _candidates.Count)];

    /// <summary>为深入贯彻落实《…的决定》 / 等要求，结合本市实际，制定如下措施。: where a sentence begins whose first mark stands only on a later line.</summary>
    /// <param name="bodyStart">The first line that is known as text.</param>
    private int FindOpening(int bodyStart)
    {
        const int ShortestLine = 15;
        if (_groups.Count == 0 || bodyStart == _lines.Count)
        {
            return bodyStart;
        }

        ReadOnlySpan<int> group = Group(_groups.Count - 1);
        foreach (int index in group)
        {
            if (_roles[index] == LineRole.Unrecognized && Line(index).Length >= ShortestLine && s_openings.Match(Line(index)) && !TitleWords.EndsInType(Line(index))
                && group[^1] == PreviousContent(bodyStart, index) && Joined(index, bodyStart).IndexOfAny('，', ',') > 0)
            {
                return index;
            }
        }

        return bodyStart;
    }

    /// <summary>为有效保护渔业资源，根据《…: a sentence below the title that is turned over before its end.</summary>
    private readonly bool BeginsSentence(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        bool begins = line[0] == '《' ? line.IndexOf("》已") > 0 : (s_openings.Match(line) || (_lines.Has(index, LineMarks.Colon) && line.IndexOf("如下：") > 0)) && line.IndexOfAny('，', ',') > 0;
        return begins && !TitleWords.EndsInType(line) && (HasNumber || HasWholeCandidate());
    }

    /// <summary>Whether the text begins here: a label, a sentence, or a list of names.</summary>
    private readonly bool IsBodyLine(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (LabelReader.TryRead(line, _noLabels, out _, out _) || (ChineseNumeral.IsArabicDigit(line[0]) && TryReadTopNumber(index, _lines.Count, _noLabels, out _)))
        {
            return true;
        }

        if (LineForms.IsProse(line, _lines.Marks(index)) || Lexeme.IsColon(line[^1]))
        {
            return !(line.Length <= 120 && !_lines.Has(index, LineMarks.Sentence) && line.IndexOf("关于") >= 0 && TitleWords.EndsInKind(line));
        }

        // 教务处：关于做好选课工作的通知: who puts it on the page, and the title.
        int colon = _lines.Has(index, LineMarks.Colon) ? line.IndexOfAny('：', ':') : -1;
        bool isTitle = colon > 0 && OrganName.EndsLikeName(line[..colon]) && IsWholeTitle(line[(colon + 1)..]);
        return LineForms.IsAttachmentLabel(line) || (colon is > 0 and < 8 && !isTitle) || (_hasTitleNote && line.Length <= 4 && Lexeme.Compact(line) is "总则" or "序言");
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
}
