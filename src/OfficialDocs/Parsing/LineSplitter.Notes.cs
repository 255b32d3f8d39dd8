using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <content>附件说明 inside a long line: where it ends, and where the attachments begin that it names.</content>
internal ref partial struct LineSplitter
{
    private const int LongestNote = 600;
    private const int ShortestOrgan = 3; // 国务院

    /// <summary>附件：1.甲 2.乙    云州市水务局 2025年3月5日（此件公开发布）: the note ends where the signatures or the date begin.</summary>
    /// <param name="content">The line.</param>
    /// <param name="start">Where the note begins in it.</param>
    private void CutNote(ReadOnlySpan<char> content, int start)
    {
        int stop = content[start..].IndexOf('。');
        int limit = Math.Min(start + LongestNote, stop < 0 ? content.Length : start + stop);
        int date = start;
        int length = 0;
        int noteEnd = start;
        while (date < limit && !(TryMeasureDate(content, date, out length) && IsClosing(content, start, date, length, out noteEnd)))
        {
            date++;
        }

        if (date < limit || stop < 0)
        {
            _cuts.Add(start);
        }

        if (date >= limit)
        {
            return;
        }

        CutSigners(content, noteEnd, date);
        CutAnnotations(content, date + length);
        if (!_hasNamedAttachments)
        {
            _hasNamedAttachments = true;
            CutNamedAttachments(content, content[start..noteEnd], date + length);
        }
    }

    private static bool TryMeasureDate(ReadOnlySpan<char> content, int position, out int length)
    {
        length = 0;
        return MayBeginYear(content, position) && IssuedDate.TryScan(content[position..], out length, out IssuedDate date) && date is { Day: not null, Style: DateStyle.Arabic or DateStyle.Chinese };
    }

    /// <summary>Whether a date in or behind a note is that of the closing: organs stand before it, or blanks do and nothing follows but an annotation.</summary>
    private static bool IsClosing(ReadOnlySpan<char> content, int start, int date, int length, out int noteEnd)
    {
        noteEnd = FindSigners(content, start, date);
        ReadOnlySpan<char> behind = content[(date + length)..];
        bool isAttachment = !behind.IsEmpty && behind[0] == '附' && !AreSeveral(content[noteEnd..date]);
        if (!(behind.IsEmpty || isAttachment || Lexeme.IsBlank(behind[0]) || Lexeme.IsOpeningParenthesis(behind[0]) || PageChrome.IsFurniture(behind)))
        {
            return false;
        }

        if (noteEnd < Words.TrimmedLength(content[..date]))
        {
            return true;
        }

        behind = Lexeme.Trim(behind);
        int close = behind.IsEmpty || !Lexeme.IsOpeningParenthesis(behind[0]) ? -1 : behind[..Math.Min(behind.Length, 122)].IndexOfAny('）', ')');
        return Lexeme.IsBlank(content[date - 1]) && (behind.IsEmpty || (close > 0 && ClosingLines.IsAnnotation(behind[..(close + 1)])));
    }

    /// <summary>Where the organs before a date begin, which blanks part from the note, or which are glued to the last name: …成员名单云州市水务局2025年3月5日.</summary>
    private static int FindSigners(ReadOnlySpan<char> content, int start, int date)
    {
        int end = Words.TrimmedLength(content[..date]);
        int first = end;
        while (true)
        {
            int begin = first;
            while (begin > start && !Lexeme.IsBlank(content[begin - 1]))
            {
                begin--;
            }

            if (begin == start || !OrganName.IsName(content[begin..first]))
            {
                break;
            }

            first = Words.TrimmedLength(content[..begin]);
        }

        // Of what is glued, the name of the note is as long as it can be: …公告栏管理办法云州市水务局.
        for (int i = end - ShortestOrgan; first == date && i > start + ShortestOrgan; i--)
        {
            if ((TitleWords.EndsInKind(content[start..i]) || (char.IsAsciiLetter(content[i - 1]) && PageChrome.FileExtension(content[start..i]) > 0)) && OrganName.IsName(content[i..date]))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>云州市水务局云州市财政局: organs that lost what parts them, which are not told from one with a long name.</summary>
    private static bool AreSeveral(ReadOnlySpan<char> organs) => organs.Length > 4 && organs[2..].IndexOf(organs[..2]) >= 0;

    private void CutSigners(ReadOnlySpan<char> content, int start, int date)
    {
        int position = Lexeme.SkipBlanks(content, start);
        while (position < date)
        {
            _cuts.Add(position);
            while (position < date && !Lexeme.IsBlank(content[position]))
            {
                position++;
            }

            position = Lexeme.SkipBlanks(content, position);
        }

        _cuts.Add(date);
    }

    /// <summary>…（此件公开发布）附件1云州市节水办法为加强…: label and title of an attachment, of which the note tells where it ends.</summary>
    private void CutNamedAttachments(ReadOnlySpan<char> content, ReadOnlySpan<char> note, int from)
    {
        if (!AttachmentScanner.TryMeasureNoteHead(note, out AttachmentHead head))
        {
            return;
        }

        int position = Lexeme.SkipBlanks(note, head.Length);
        if (position < note.Length && !AttachmentScanner.TryScanItemNumber(note[position..], out _, out _))
        {
            _ = TryCutAttachment(content, "附件", note[position..], ref from) || TryCutAttachment(content, "附", note[position..], ref from);
            return;
        }

        while (AttachmentScanner.TryScanItemNumber(note[position..], out int label, out int number) && AttachmentScanner.TryMeasureTitle(note[(position + label)..], number, out int length)
            && TryCutAttachment(content, $"附件{number}", note.Slice(position + label, length), ref from))
        {
            position = Lexeme.SkipBlanks(note, position + label + length);
            position += AttachmentScanner.MeasureFinalMarks(note[position..]);
        }
    }

    private bool TryCutAttachment(ReadOnlySpan<char> content, string label, ReadOnlySpan<char> name, ref int from)
    {
        int found = content[from..].IndexOf(label);
        int title = found < 0 ? content.Length : Lexeme.SkipBlanks(content, from + found + label.Length);
        title = title < content.Length && Lexeme.IsColon(content[title]) ? Lexeme.SkipBlanks(content, title + 1) : title;
        int length = MeasureSame(content[title..], name);
        if (length == 0 || title + length == content.Length)
        {
            return false;
        }

        _cuts.Add(from + found);
        _cuts.Add(title);
        _cuts.Add(title + length);
        (_texts ??= []).Add((from + found, false));
        _texts.Add((title, false));
        _texts.Add((title + length, true));
        from = title + length;
        return true;
    }

    /// <summary>《 for 〈, which stands for it inside of 《》.</summary>
    private static char Outer(char c) => c is '〈' or '＜' or '<' ? '《' : c is '〉' or '＞' or '>' ? '》' : c;

    /// <summary>How much of a text says a name, which may be set apart by blanks; 0 where it says something else.</summary>
    private static int MeasureSame(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        int position = 0;
        foreach (char c in name)
        {
            if (Lexeme.IsBlank(c))
            {
                continue;
            }

            position = Lexeme.SkipBlanks(text, position);
            if (position == text.Length || Outer(text[position]) != Outer(c))
            {
                return 0;
            }

            position++;
        }

        return position;
    }
}
