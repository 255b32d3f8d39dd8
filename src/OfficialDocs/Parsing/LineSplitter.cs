using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Makes logical lines of physical ones: takes off blanks and markup, and cuts a line where a further element begins on it
/// (第一章　总则　　第一条　为…; a whole document on one line).
/// </summary>
internal ref partial struct LineSplitter
{
    private const int LongLine = 200;

    /// <summary>How many texts may be issued one inside the other on a line.</summary>
    private const int MaximumDepth = 3;

    // Blanks and markup.
    private static readonly CharacterSet s_trimmed = new(" \t\u00A0\u202F\u205F\u3000\uFEFF#*>|•●■◆\uFFFC-<&", ('\u2000', '\u200B'));
    private static readonly CharacterSet s_trimmedAtEnd = new(" \t\u00A0\u202F\u205F\u3000\uFEFF*|\uFFFC};>", ('\u2000', '\u200B'));

    private readonly string _text;
    private LabelSequence _sequence;
    private LabelSequence _sequenceBefore; // As it was before the last long line.
    private readonly CancellationToken _cancellation;
    private PooledList<LogicalLine> _lines;
    private PooledList<LabelForm> _labels; // What lines begin with, in the order of the lines.
    private PooledList<int> _cuts;
    private LineMarks _marks; // Of any line.
    private bool _isHead = true;
    private List<(int Start, bool IsText)>? _texts; // What the line issues: labels, titles and texts.
    private int _depth; // How many lines this one is part of.
    private bool _hasNamedAttachments; // Whether those that a note names were sought on the line.

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
            bool isAddressees = Lexeme.IsColon(part[^1]) && LooksLikeAddressees(part[..^1]) && !PageChrome.BeginsWithMetadataKey(part);
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
        if ((marks & LineMarks.Blank) != 0 && MeasureTitleAboveFirst(content) is > 0 and int title)
        {
            AddPiece(start, start + title, line);
            AddPiece(start + title, end, line);
            return;
        }

        _cuts.Clear();
        _hasNamedAttachments = false;
        if (_isHead)
        {
            int number = MeasureNumber(content);
            marks |= number == 0 && content[0] != '第' ? LineMarks.NoNumber : LineMarks.None;
            CutHead(content, 0, number, marks, end);
        }

        if (content.Length > LongLine)
        {
            _sequenceBefore = _sequence;
        }

        SectionLabel label = default;
        int labelLength = 0;
        bool mayBeginLabel = LabelReader.MayBeginLabel(content[0]);
        if (mayBeginLabel && SectionLabel.TryScan(content, out labelLength, out label))
        {
            marks |= LineMarks.LabelForm;
        }

        if (mayBeginLabel || (marks & LineMarks.LabelPlace) != 0)
        {
            CutLabels(content, marks, labelLength, label, end);
        }

        if ((marks & LineMarks.ClosingWord) != 0)
        {
            CutClosings(content, marks, end);
            if (content.Length > LongLine && _texts is { Count: > 0 } && _depth < MaximumDepth)
            {
                _sequence = _sequenceBefore;
                AddTexts(start, end, line);
                return;
            }
        }

        if (content[^1] != '。' && _cuts.Count == 0 && (marks & (LineMarks.Stop | LineMarks.Blank | LineMarks.LabelForm)) == (LineMarks.Stop | LineMarks.Blank))
        {
            CutOrgan(content, end);
        }

        if (content.Length > LongLine && content[^1] == '发')
        {
            CutImprint(content);
        }

        if (content is ['（' or '(', '此', '件', ..])
        {
            CutBehindAnnotation(content);
        }

        if (_cuts.Count == 0)
        {
            AddLine(start, end, line, marks, labelLength, label);
        }
        else
        {
            AddParts(start, end, line);
        }
    }

    /// <summary>The closings that a line with 日 or 附 in it may hold, and what it issues.</summary>
    private void CutClosings(ReadOnlySpan<char> content, LineMarks marks, int end)
    {
        _texts?.Clear();
        bool mayHoldAll = content.Length > LongLine || _cuts.Count > 0;
        if (mayHoldAll || ((marks & LineMarks.Stop) != 0 && (content[^1] == '日' || content.IndexOf("。附") > 0 || content.IndexOf("。特此") > 0)))
        {
            CutClosing(content, needsOrgan: !mayHoldAll);
            if (mayHoldAll)
            {
                CutClosingBehindNames(content);
            }
        }
        else if (!_isHead)
        {
            CutBehindDate(content, end);
            CutBeforeDate(content);
            CutOrganBehindNote(content, end);
        }
    }

    /// <summary>The parts of a line between its cuts.</summary>
    private void AddParts(int start, int end, int line)
    {
        _cuts.Items.Sort();
        int from = start;
        for (int i = 0; i < _cuts.Count; i++)
        {
            AddPart(from, start + _cuts[i], line);
            from = start + _cuts[i];
        }

        AddPart(from, end, line);
    }

    /// <summary>What stands on one line before the texts that it issues, and these, each as if it stood by itself.</summary>
    private void AddTexts(int start, int end, int line)
    {
        (int Start, bool IsText)[] parts = [.. _texts!];
        Array.Sort(parts); // Two closings may have found the same text.
        _depth++;
        AddPiece(start, start + parts[0].Start, line);
        for (int i = 0; i < parts.Length; i++)
        {
            int from = start + parts[i].Start;
            int to = i + 1 < parts.Length ? start + parts[i + 1].Start : end;
            if (parts[i].IsText)
            {
                AddPiece(from, to, line);
            }
            else
            {
                AddPart(from, to, line);
            }
        }

        _depth--;
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

    /// <summary>Takes off blanks, the marks of Markdown headings and emphasis, and the tags and entities that a scraper left.</summary>
    /// <returns>Whether it was nothing but blanks.</returns>
    private readonly bool Trim(ref int start, ref int end)
    {
        bool wasBlank = true;
        while (start < end && s_trimmed.Contains(_text[start]))
        {
            bool isBlank = Lexeme.IsBlank(_text[start]);
            int length = _text[start] switch
            {
                '-' when !IsListMark(start, end) => 0,
                '<' => PageMarkup.MeasureTag(_text.AsSpan(start, end - start), out _),
                '&' => PageMarkup.MeasureBlank(_text.AsSpan(start, end - start)),
                _ => 1,
            };
            if (length == 0)
            {
                break;
            }

            wasBlank &= isBlank;
            start += length;
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
            else if (last == '>' && _text.AsSpan(start, end - start).LastIndexOf('<') is >= 0 and int tag && PageMarkup.MeasureTag(_text.AsSpan(start + tag, end - start - tag), out _) == end - start - tag)
            {
                end = start + tag;
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
}
