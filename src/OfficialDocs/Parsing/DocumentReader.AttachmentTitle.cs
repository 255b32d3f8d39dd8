namespace OfficialDocs.Parsing;

/// <content>The title of an attachment, over several lines, and the titles that the text names.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines one title may take.</summary>
    private const int MaximumTitleLines = 5;

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
        bool isWhole = isLabelled || TitleWords.EndsInKind(compact) || (compact.Length is > 2 and <= 40 && NextContent(last + 1, end) < end && LineForms.IsPlain(compact));
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

        return !_lines.Has(next, LineMarks.LabelForm) && (!TitleWords.EndsInKind(Lexeme.Compact(title)) || line[0] is '及' or '和' or '与' or '暨') && LineForms.IsTitleLike(line, _lines.Marks(next)) && TitleWords.EndsInKind(Lexeme.Compact(line));
    }
}
