using System.Buffers;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Makes logical lines of physical ones: takes off blanks and markup, and cuts a line where a further element begins on it
/// (第一章　总则　　第一条　为…; a whole document on one line).
/// </summary>
internal ref struct LineSplitter
{
    private const int LongLine = 200;
    private const int MaximumHeading = 60;

    // The end of a sentence, or a bracket that may hold the year of a number.
    private static readonly SearchValues<char> s_sentenceOrYear = SearchValues.Create("。〔[［【﹝");

    // Blanks and markup.
    private static readonly CharacterSet s_trimmed = new(" \t\u00A0\u202F\u205F\u3000\uFEFF#*>|•●■◆\uFFFC-", ('\u2000', '\u200B'));
    private static readonly CharacterSet s_trimmedAtEnd = new(" \t\u00A0\u202F\u205F\u3000\uFEFF*|\uFFFC};", ('\u2000', '\u200B'));

    private readonly string _text;
    private LabelSequence _sequence;
    private readonly CancellationToken _cancellation;
    private PooledList<LogicalLine> _lines;
    private PooledList<LabelForm> _labels; // What lines begin with, in the order of the lines.
    private PooledList<int> _cuts;
    private LineMarks _marks; // Of any line.
    private bool _isHead = true;

    private LineSplitter(string text, LineBuffers buffers, CancellationToken cancellation)
    {
        _lines = new PooledList<LogicalLine>(buffers.Lines);
        _labels = new PooledList<LabelForm>(buffers.Labels);
        _cuts = new PooledList<int>(buffers.Cuts);
        _cancellation = cancellation;
        _text = text;
    }

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffers">Where lists begin; as long as they do, so long must it be there.</param>
    /// <param name="cancellation">Ends the splitting.</param>
    /// <param name="labels">What has the form of a label at the beginning of lines, to be returned like them.</param>
    /// <param name="marks">What marks any of the lines has.</param>
    /// <returns>The lines, to be returned when they are no longer needed.</returns>
    public static PooledList<LogicalLine> Split(string text, LineBuffers buffers, CancellationToken cancellation, out PooledList<LabelForm> labels, out LineMarks marks)
    {
        var splitter = new LineSplitter(text, buffers, cancellation);
        var scanner = new LineScanner(text);
        for (int line = 0; scanner.MoveNext(out int start, out int end, out LineMarks found); line++)
        {
            cancellation.ThrowIfCancellationRequested();
            splitter.Add(start, end, line, found);
        }

        splitter._cuts.Return();
        labels = splitter._labels;
        marks = splitter._marks;
        return splitter._lines;
    }

    private void Add(int start, int end, int line, LineMarks marks)
    {
        if (!Trim(ref start, ref end))
        {
            marks = LineScanner.MarksOf(_text.AsSpan(start, end - start));
        }

        if (start == end)
        {
            _lines.Add(new LogicalLine(start, start, line, LineMarks.None));
            return;
        }

        int firstOfLine = _lines.Count;
        if ((marks & LineMarks.Markup) == 0 || !TryAddMarkup(start, end, line))
        {
            AddPiece(start, end, line, marks);
        }

        // The text has begun where there is a sentence: then there is no more head to take apart.
        for (int i = firstOfLine; _isHead && i < _lines.Count; i++)
        {
            ReadOnlySpan<char> part = _text.AsSpan(_lines[i].Start, _lines[i].End - _lines[i].Start);
            bool isAddressees = Lexeme.IsColon(part[^1]) && LooksLikeAddressees(part[..^1]);
            _isHead = !isAddressees && (!LineForms.IsProse(part, _lines[i].Marks) || PageChrome.IsAround(part, _lines[i].Marks));
        }
    }

    /// <summary>Adds what stands between marks of markup; <see langword="false"/> where there are none.</summary>
    private bool TryAddMarkup(int start, int end, int line)
    {
        List<int>? marks = null;
        CutMarkup(_text.AsSpan(start, end - start), ref marks);
        if (marks is null)
        {
            return false;
        }

        int from = start;
        foreach (int mark in marks)
        {
            AddPiece(from, start + mark, line);
            from = start + mark;
        }

        AddPiece(from, end, line);
        return true;
    }

    private void AddPiece(int start, int end, int line)
    {
        _ = Trim(ref start, ref end);
        if (start < end)
        {
            AddPiece(start, end, line, LineScanner.MarksOf(_text.AsSpan(start, end - start)));
        }
    }

    /// <summary>What stands between two marks of markup: it is cut where a further element begins in it.</summary>
    private void AddPiece(int start, int end, int line, LineMarks marks)
    {
        ReadOnlySpan<char> content = _text.AsSpan(start, end - start);
        _cuts.Clear();
        if (_isHead)
        {
            int number = MeasureNumber(content);
            marks |= number == 0 && content[0] != '第' ? LineMarks.NoNumber : LineMarks.None;
            CutHead(content, 0, number, marks);
        }

        SectionLabel label = default;
        int labelLength = 0;
        if (LabelReader.MayBeginLabel(content[0]) && SectionLabel.TryScan(content, out labelLength, out label))
        {
            marks |= LineMarks.LabelForm;
        }

        CutLabels(content, marks, labelLength, label);
        if ((content.Length > LongLine || _cuts.Count > 0) && (marks & LineMarks.ClosingWord) != 0)
        {
            CutClosing(content);
        }

        if (_cuts.Count == 0)
        {
            AddLine(start, end, line, marks, labelLength, label);
            return;
        }

        _cuts.Items.Sort();
        int from = start;
        for (int i = 0; i < _cuts.Count; i++)
        {
            AddPart(from, start + _cuts[i], line);
            from = start + _cuts[i];
        }

        AddPart(from, end, line);
    }

    private void AddPart(int start, int end, int line)
    {
        _ = Trim(ref start, ref end);
        if (start < end)
        {
            ReadOnlySpan<char> part = _text.AsSpan(start, end - start);
            LineMarks form = SectionLabel.TryScan(part, out int labelLength, out SectionLabel label) ? LineMarks.LabelForm : LineMarks.None;
            AddLine(start, end, line, LineScanner.MarksOf(part) | form, labelLength, label);
        }
    }

    private void AddLine(int start, int end, int line, LineMarks marks, int labelLength, SectionLabel label)
    {
        if ((marks & LineMarks.LabelForm) != 0)
        {
            _labels.Add(new LabelForm(_lines.Count, labelLength, label));
        }

        ReadOnlySpan<char> content = _text.AsSpan(start, end - start);
        if (PageChrome.MayBegin(content[0]))
        {
            marks |= PageChrome.IsFurniture(content) ? LineMarks.Furniture : LineMarks.None;
            marks |= LineForms.IsPageNumber(content) ? LineMarks.PageNumber : LineMarks.None;
        }

        // The extensions of files are letters.
        marks |= char.IsAsciiLetter(content[^1]) && PageChrome.IsFileName(content) ? LineMarks.FileName : LineMarks.None;
        _lines.Add(new LogicalLine(start, end, line, marks));
        _marks |= marks;
    }

    /// <summary>Takes off blanks, the marks of Markdown headings and emphasis, and entities that a scraper left.</summary>
    /// <returns>Whether it was nothing but blanks.</returns>
    private readonly bool Trim(ref int start, ref int end)
    {
        bool wasBlank = true;
        while (start < end && s_trimmed.Contains(_text[start]))
        {
            bool isBlank = Lexeme.IsBlank(_text[start]);
            if (!isBlank && _text[start] == '-' && !IsListMark(start, end))
            {
                break;
            }

            wasBlank &= isBlank;
            start++;
        }

        while (start < end)
        {
            char last = _text[end - 1];
            if (!s_trimmedAtEnd.Contains(last))
            {
                break;
            }

            if (Lexeme.IsBlank(last))
            {
                end--;
                continue;
            }

            if (last is '*' or '|' or '\uFFFC')
            {
                end--;
            }
            else if (last == '}' && _text.AsSpan(start, end - start).LastIndexOf("{align") is >= 0 and int brace)
            {
                end = start + brace;
            }
            else if (last == ';' && _text.AsSpan(start, end - start).LastIndexOf('&') is >= 0 and int ampersand && end - start - ampersand <= 7)
            {
                end = start + ampersand;
            }
            else
            {
                break;
            }

            wasBlank = false;
        }

        return wasBlank;
    }

    /// <summary>The first mark or blank that a label may follow.</summary>
    private static int IndexOfBoundary(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (LabelPlaces.IsBoundary(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly bool IsListMark(int start, int end) => _text[start] == '-' && start + 1 < end && _text[start + 1] == ' ' && (start + 2 >= end || !char.IsAsciiDigit(_text[start + 2]));

    /// <summary>
    /// Containers and headings of a site's Markdown, all on one line: ::: tip …  (题注)  :::  ## 第一章 总则{align=center}; in the head also the
    /// cells of a table.
    /// </summary>
    private readonly void CutMarkup(ReadOnlySpan<char> content, ref List<int>? marks)
    {
        if (content.IndexOf(":::") < 0 && content.IndexOf("# ") <= 0)
        {
            for (int pipe = _isHead ? content.IndexOf(" | ") : -1; pipe >= 0;)
            {
                (marks ??= []).Add(pipe);
                int further = content[(pipe + 3)..].IndexOf(" | ");
                pipe = further < 0 ? -1 : pipe + 3 + further;
            }

            return;
        }

        for (int i = 1; i < content.Length; i++)
        {
            ReadOnlySpan<char> rest = content[i..];
            bool begins = rest.StartsWith(":::") || (rest[0] == '#' && (Lexeme.IsBlank(content[i - 1]) || content[i - 1] == '}') && rest.TrimStart('#').StartsWith(" ")) || rest.StartsWith("@tab") || rest.StartsWith("[[toc]]")
                || (rest[0] is '（' or '(' && Lexeme.IsBlank(content[i - 1]) && LooksLikeTitleNote(rest))
                || (content[i - 1] == '}' && rest.Length > 1)
                || (Lexeme.IsBlank(content[i - 1]) && !Lexeme.IsBlank(rest[0]) && EndsContainerMark(content[..i]))
                || (rest.StartsWith("- ") && Lexeme.IsBlank(content[i - 1]))
                || (rest.StartsWith("---") && Lexeme.IsBlank(content[i - 1]));
            if (begins)
            {
                (marks ??= []).Add(i);
            }
        }
    }

    /// <summary>Whether the text ends in ::: and the name of a container, behind which its content begins: ::: right.</summary>
    private static bool EndsContainerMark(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        int name = text.Length;
        while (name > 0 && char.IsAsciiLetter(text[name - 1]))
        {
            name--;
        }

        return name < text.Length && Lexeme.Trim(text[..name]).EndsWith(":::");
    }

    private static bool LooksLikeTitleNote(ReadOnlySpan<char> text)
        => text.Length > 12 && text[1] is '1' or '2' or '一' && text[..Math.Min(text.Length, 16)].IndexOf('年') > 0;

    /// <summary>Number, title and addressees that stand on one line.</summary>
    private void CutHead(ReadOnlySpan<char> line, int start, int number, LineMarks marks)
    {
        ReadOnlySpan<char> content = line[start..];
        int position = 0;
        if (number > 0 && number == content.Length && content.IndexOf("文件") is > 0 and int mark && Lexeme.IsBlank(content[mark + 2]) && OrganName.IsName(content[..mark]))
        {
            // 云州市人民政府文件　云政发〔2025〕8号: the mark and the number.
            int next = Lexeme.SkipBlanks(line, start + mark + 2);
            _cuts.Add(next);
            CutHead(line, next, number - (next - start), marks);
            return;
        }

        if (number > 0)
        {
            // A number at the beginning of the line, the title behind it; 云政发〔2025〕8号文件 is running text.
            ReadOnlySpan<char> rest = Lexeme.Trim(content[number..]);
            if (rest.Length < 4 || rest.StartsWith("文") || !(Lexeme.IsHan(rest[0]) || rest[0] is '《' or '“' || IsBracketedTitle(rest)) || rest.StartsWith("签") || content.Length - number > 3000)
            {
                return;
            }

            _cuts.Add(start + number);
            position = number;
        }
        else if ((marks & LineMarks.OpeningBracket) != 0 && TryFindNumber(content, out int numberStart, out int numberEnd))
        {
            _cuts.Add(start + numberStart);
            if (numberEnd < content.Length && !Lexeme.Trim(content[numberEnd..]).IsEmpty)
            {
                _cuts.Add(start + numberEnd);
            }

            position = numberEnd;
        }

        if ((marks & LineMarks.Colon) == 0)
        {
            return;
        }

        // The addressees end at the first colon, unless a sentence ends before it.
        ReadOnlySpan<char> after = content[position..];
        int colon = after.IndexOfAny('：', ':', '∶');
        if (colon < 0 || colon > 400 || colon + 1 >= after.Length)
        {
            return;
        }

        if (Lexeme.IsBetweenDigits(after, colon, 1) || PageChrome.BeginsWithMetadataKey(content))
        {
            return; // 各县（上午9：30召开。: a time of day; 发文机关：云州市人民政府: a row of the page's.
        }

        ReadOnlySpan<char> before = after[..colon];
        int titleEnd = TitleEndBefore(before);
        if (before.IndexOfAny("。；！？!?|") >= 0 || !LooksLikeAddressees(before[titleEnd..]))
        {
            return;
        }

        if (titleEnd > 0)
        {
            // What follows the title is taken apart as a line of its own.
            start += position + titleEnd;
            _cuts.Add(start);
            int next = Lexeme.SkipBlanks(line, start);
            CutHead(line, next, MeasureNumber(line[next..]), marks);
            return;
        }

        _cuts.Add(start + position + colon + 1);
    }

    /// <summary>（关于调整部分商品归类决定的公告）: behind the number of an announcement, its title.</summary>
    public static bool IsBracketedTitle(ReadOnlySpan<char> text)
        => text.Length > 8 && Lexeme.IsOpeningParenthesis(text[0]) && Parentheses.FindClosing(text, 0) == text.Length - 1 && text[1..^1].StartsWith("关于") && TitleWords.EndsInType(text[1..^1]);

    /// <summary>The length of the number that a line begins with; 青河县2025年第一期国有建设用地… begins with none.</summary>
    private static int MeasureNumber(ReadOnlySpan<char> text)
    {
        int length = text[0] == '第' ? 0 : DocumentNumber.Measure(text);
        return length > 0 && length < text.Length && text[length - 1] == '期' && Lexeme.IsHan(text[length]) ? 0 : length;
    }

    /// <summary>…的通知   各区县人民政府: the title ends at blanks behind a 文种.</summary>
    private static int TitleEndBefore(ReadOnlySpan<char> text)
    {
        for (int i = Math.Min(text.Length - 1, 200); i > 4; i--)
        {
            if (Lexeme.IsBlank(text[i]) && !Lexeme.IsBlank(text[i - 1]) && TitleWords.EndsInType(text[..i]) && text[..i].IndexOf("关于") is var about && (about >= 0 || text[..i].IndexOf("印发") >= 0))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool LooksLikeAddressees(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        if (text.Length < 3 || text.IndexOfAny("《》") >= 0)
        {
            return false;
        }

        return text.StartsWith("各") || OrganName.EndsLikeName(text) || text.EndsWith("单位") || text.EndsWith("机构") || text.EndsWith("部门") || text.EndsWith("企业");
    }

    /// <summary>A number behind a title without anything between: …的意见渝府发〔2019〕17号各区县….</summary>
    public static bool TryFindNumber(ReadOnlySpan<char> content, out int start, out int end)
    {
        const int LeastTitle = 4;
        start = end = 0;
        ReadOnlySpan<char> head = content[..Math.Min(content.Length, 400)];
        int found = head.Length > LeastTitle ? head[LeastTitle..].IndexOfAny(s_sentenceOrYear) : -1;
        int bracket = LeastTitle + found;
        if (found < 0 || head[bracket] == '。')
        {
            return false;
        }

        // The code lies between the end of the title's 文种 and the bracket.
        for (int codeStart = Math.Max(1, bracket - 14); codeStart < bracket - 1; codeStart++)
        {
            ReadOnlySpan<char> title = Lexeme.Trim(head[..codeStart]);
            if (title.Length > 8 && title.IndexOf("关于") + title.IndexOf("印发") > -2 && TitleWords.EndsInType(title) && DocumentNumber.Measure(content[codeStart..]) is > 0 and int length && !Lexeme.IsBlank(head[codeStart]))
            {
                start = codeStart;
                end = codeStart + length;
                return true;
            }
        }

        return false;
    }

    /// <summary>Labels behind a sentence, a heading or blanks on the same line.</summary>
    /// <param name="content">The line.</param>
    /// <param name="marks">What is known of it.</param>
    /// <param name="length">The length of what has the form of a label at its beginning, if it has that.</param>
    /// <param name="first">That label.</param>
    private void CutLabels(ReadOnlySpan<char> content, LineMarks marks, int length, SectionLabel first)
    {
        int firstLength = 0;
        SectionLabel? open = null;
        if (LabelReader.TryRead(content, (marks & LineMarks.LabelForm) != 0, _sequence, ref length, ref first))
        {
            _sequence.Accept(first);
            firstLength = length;
            open = first;
        }

        // Without a place for one, a label can only follow a heading that nothing ends.
        bool hasPlace = (marks & LineMarks.LabelPlace) != 0;
        if ((hasPlace || (firstLength > 0 && MayHoldLabel(content[firstLength..], first.Scheme))) && content.Length >= 12 && content[0] is not ('“' or '《'))
        {
            CutFurtherLabels(content, firstLength, open, hasPlace);
        }
    }

    /// <param name="content">The line.</param>
    /// <param name="firstLength">The length of the label that it begins with.</param>
    /// <param name="open">That label; <see langword="null"/> where there is none.</param>
    /// <param name="hasPlace">Whether there is a mark or blank that a label may follow.</param>
    private void CutFurtherLabels(ReadOnlySpan<char> content, int firstLength, SectionLabel? open, bool hasPlace)
    {
        int headingFrom = firstLength;
        int position = Math.Max(1, firstLength);
        while (position < content.Length && (hasPlace || headingFrom > 0))
        {
            _cancellation.ThrowIfCancellationRequested();

            // A heading ends at the next mark, whatever follows; elsewhere only the places count that a label may follow.
            int found = headingFrom > 0 ? IndexOfBoundary(content[position..]) : LabelPlaces.IndexOf(content[position..]);

            // 一、总体要求（一）指导思想。: nothing ends the heading but the next label.
            int plainEnd = found < 0 ? content.Length : position + found;
            if (open is { } heading && headingFrom > 0 && plainEnd - headingFrom > 3 && TryFindLabelInHeading(content, headingFrom, plainEnd, heading, out int labelAt))
            {
                position = labelAt;
            }
            else if (found < 0)
            {
                break;
            }
            else
            {
                char boundary = content[plainEnd];
                position = plainEnd + 1;
                position = Lexeme.SkipBlanks(content, position);
                if (position >= content.Length)
                {
                    break;
                }

                if (!IsCut(content, position, boundary, open))
                {
                    headingFrom = 0;
                    continue;
                }
            }

            if (!LabelReader.TryRead(content[position..], _sequence, out int length, out SectionLabel label))
            {
                headingFrom = 0;
                continue;
            }

            _cuts.Add(position);
            _sequence.Accept(label);
            open = label;
            position += length;
            headingFrom = position;
        }
    }

    /// <summary>Whether a heading of a scheme, of which the beginning is given, may have a label in it.</summary>
    private static bool MayHoldLabel(ReadOnlySpan<char> heading, NumberingScheme scheme)
        => scheme is NumberingScheme.Chinese or NumberingScheme.ParenthesizedChinese or NumberingScheme.Chapter && heading[..Math.Min(heading.Length, MaximumHeading)].ContainsAny('（', '(', '第');

    private readonly bool TryFindLabelInHeading(ReadOnlySpan<char> content, int from, int end, SectionLabel heading, out int position)
    {
        position = 0;
        end = Math.Min(end, from + MaximumHeading);
        if (!MayHoldLabel(content[from..end], heading.Scheme))
        {
            return false;
        }

        for (int i = from + 2; i < end; i++)
        {
            if (content[i] is '（' or '(' or '第' && LabelReader.TryRead(content[i..], _sequence, out int length, out SectionLabel label)
                && label.Level > heading.Level && LabelSequence.IsFirst(label) && i + length < content.Length && content[i + length] is not ('》' or '〉'))
            {
                position = i;
                return label.Scheme is NumberingScheme.ParenthesizedChinese or NumberingScheme.Article;
            }
        }

        return false;
    }

    /// <summary>Whether a label at <paramref name="position"/>, behind <paramref name="boundary"/>, begins a section rather than an item of the sentence.</summary>
    private readonly bool IsCut(ReadOnlySpan<char> content, int position, char boundary, SectionLabel? open)
    {
        if (!LabelReader.TryRead(content[position..], _sequence, out int length, out SectionLabel label) || position + length >= content.Length || !_sequence.Expects(label))
        {
            return false;
        }

        // 1. 甲；2. 乙：the members of a series that itself begins the line.
        bool goesOn = open is { } first && label.Follows(first) && boundary is '；' or ';';
        bool sentenceEnds = boundary is '。' or '！' or '？' || (position >= 2 && EndsSentence(content[..position]));
        switch (label.Scheme)
        {
            case NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Section or NumberingScheme.Article:
                return (sentenceEnds || Lexeme.IsBlank(boundary))
                    && (Lexeme.IsBlank(content[position + length]) || _sequence.Continues(label) || (open is { Scheme: < NumberingScheme.Article } && LabelSequence.IsFirst(label)))
                    && !IsQuoted(content, position);

            case NumberingScheme.Chinese:
                return (_sequence.Continues(label) && (sentenceEnds || Lexeme.IsBlank(boundary) || boundary is ')' or '）'))
                    || (LabelSequence.IsFirst(label) && (sentenceEnds || boundary is '：' or ':' || Lexeme.IsBlank(boundary)) && (HasNext(content[(position + length)..], label) || IsHeadingAtEnd(content[(position + length)..])));

            case NumberingScheme.ParenthesizedChinese:
                // After 。 or blanks; behind ； and ： it is an item of the sentence.
                return goesOn || (sentenceEnds || Lexeme.IsBlank(boundary) || boundary is ')' or '）')
                    && (_sequence.Continues(label) || (LabelSequence.IsFirst(label) && HasNext(content[(position + length)..], label)))
                    && !IsQuoted(content, position);

            case NumberingScheme.Arabic or NumberingScheme.MultiLevel:
                return goesOn || sentenceEnds && (_sequence.Continues(label) ? open is not null : HasNext(content[(position + length)..], label)) && !IsQuoted(content, position);

            default:
                return goesOn;
        }
    }

    /// <summary>…通知如下：一、提高贷款额度: a heading that ends the line.</summary>
    private static bool IsHeadingAtEnd(ReadOnlySpan<char> rest) => rest.Length is > 1 and <= 30 && rest.IndexOfAny("。；，：,;:") < 0;

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        before = Lexeme.Trim(before);
        return before.Length > 0 && before[^1] is '。' or '！' or '？';
    }

    /// <summary>Whether a quotation is open: what stands in it is not this document's structure.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> content, int position)
    {
        ReadOnlySpan<char> before = content[Math.Max(0, position - 2000)..position];
        return before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    /// <summary>Whether the next label of the series follows on the same line, behind the end of a sentence.</summary>
    private static bool HasNext(ReadOnlySpan<char> rest, SectionLabel label)
    {
        string next = new SectionLabel(label.Scheme == NumberingScheme.MultiLevel ? NumberingScheme.Arabic : label.Scheme, label.Ordinal + 1).ToString();
        rest = rest[..Math.Min(rest.Length, 8_000)];
        return HasBehindSentence(rest, next) || (next[0] == '（' && HasBehindSentence(rest, $"({next[1..^1]})"));
    }

    private static bool HasBehindSentence(ReadOnlySpan<char> rest, string next)
    {
        int from = 0;
        while (from < rest.Length)
        {
            int found = rest[from..].IndexOf(next);
            if (found < 0)
            {
                return false;
            }

            int at = from + found;
            if (at > 0 && (rest[at - 1] is '。' or '；' or '）' or ')' or '！' || Lexeme.IsBlank(rest[at - 1])))
            {
                return true;
            }

            from = at + next.Length;
        }

        return false;
    }

    /// <summary>…提供支持。云州市人民政府　2025年3月5日　（此件公开发布）: signature, date and annotation at the end of a long line, or inside it.</summary>
    private void CutClosing(ReadOnlySpan<char> content)
    {
        int from = 0;
        while (from < content.Length)
        {
            int stop = content[from..].IndexOf('。');
            int tail;
            if (stop < 0)
            {
                tail = from;
                from = content.Length;
                if (tail == 0)
                {
                    return;
                }
            }
            else
            {
                tail = from + stop + 1;
                from = tail;
            }

            CutClosingAt(content, tail);
        }
    }

    private void CutClosingAt(ReadOnlySpan<char> content, int tail)
    {
        ReadOnlySpan<char> rest = content[tail..];
        int noteAt = Lexeme.SkipBlanks(rest, 0);
        if (noteAt < rest.Length && LineForms.BeginsAttachmentNote(rest[noteAt..Math.Min(rest.Length, noteAt + 12)]) && rest[noteAt..].IndexOf('。') < 0)
        {
            CutNote(content, tail + noteAt);
            return;
        }

        int window = Math.Min(rest.Length, 160);
        int limit = rest[..window].IndexOfAny("。，；：！？《");
        limit = limit < 0 ? window : limit;
        for (int i = 0; i + 8 <= rest.Length && i <= limit; i++)
        {
            if (!(rest[i] is '1' or '2' or '二' or '一') || (i > 0 && (ChineseNumeral.IsArabicDigit(rest[i - 1]) || ChineseNumeral.IsNumeralCharacter(rest[i - 1])))
                || !IssuedDate.TryScan(rest[i..], out int length, out IssuedDate date) || date.Day is null || date.Style is not (DateStyle.Arabic or DateStyle.Chinese))
            {
                continue;
            }

            ReadOnlySpan<char> organ = Lexeme.Trim(rest[..i]);
            ReadOnlySpan<char> after = Lexeme.Trim(rest[(i + length)..]);
            bool dateEnds = after.IsEmpty || Lexeme.IsOpeningParenthesis(after[0]) || (organ.Length > 0 && i + length < rest.Length && Lexeme.IsBlank(rest[i + length]));
            if (!dateEnds || !(organ.IsEmpty ? i >= 2 || after.IsEmpty : LineForms.IsPlain(organ) && OrganName.EndsLikeName(organ)))
            {
                return;
            }

            if (tail > 0)
            {
                _cuts.Add(tail);
            }

            if (i > 0 && !organ.IsEmpty)
            {
                _cuts.Add(tail + i);
            }

            int end = tail + i + length;
            if (end < content.Length)
            {
                _cuts.Add(end);
            }

            // The annotations behind the date, each by itself, and what follows them.
            while (true)
            {
                end = Lexeme.SkipBlanks(content, end);
                if (end >= content.Length || !Lexeme.IsOpeningParenthesis(content[end]))
                {
                    CutIssuedTitle(content, end);
                    return;
                }

                int close = content[end..Math.Min(content.Length, end + 122)].IndexOfAny('）', ')');
                if (close < 0 || end + close + 1 >= content.Length)
                {
                    return;
                }

                end += close + 1;
                _cuts.Add(end);
            }
        }
    }

    /// <summary>附件：1.甲 2.乙    云州市水务局 2025年3月5日: the note ends where, behind blanks, the signature or the date begins.</summary>
    private void CutNote(ReadOnlySpan<char> content, int start)
    {
        _cuts.Add(start);
        int end = content.Length;
        bool hasDate = false;
        while (end > start)
        {
            int begin = end;
            while (begin > start && !Lexeme.IsBlank(content[begin - 1]))
            {
                begin--;
            }

            bool isDate = !hasDate && LineForms.IsDate(content[begin..end], out _);
            if (begin == start || !(isDate || (hasDate && OrganName.IsName(content[begin..end]))))
            {
                return;
            }

            hasDate = true;
            _cuts.Add(begin);
            end = begin;
            while (end > start && Lexeme.IsBlank(content[end - 1]))
            {
                end--;
            }
        }
    }

    /// <summary>The title of the issued text behind the closing, where blanks or a bracket show its end: 云州市节水办法（试行）第一条.</summary>
    private void CutIssuedTitle(ReadOnlySpan<char> content, int start)
    {
        ReadOnlySpan<char> rest = content[start..];
        int window = Math.Min(rest.Length, 80);
        for (int i = 4; i < window; i++)
        {
            if (rest[i] is '。' or '，' or '；' or '：')
            {
                return;
            }

            if (!(Lexeme.IsBlank(rest[i]) || Lexeme.IsOpeningParenthesis(rest[i])) || !TitleWords.EndsInKind(rest[..i]))
            {
                continue;
            }

            int end = Lexeme.SkipBlanks(rest, i);
            if (end < rest.Length && Lexeme.IsOpeningParenthesis(rest[end]) && rest[end..].IndexOfAny('）', ')') is > 0 and < 12 and int close)
            {
                end += close + 1;
            }
            else if (Lexeme.IsOpeningParenthesis(rest[i]))
            {
                continue;
            }

            if (end < rest.Length)
            {
                _cuts.Add(start + end);
            }

            return;
        }
    }
}
