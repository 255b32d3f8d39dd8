using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>附件说明 inside a long line: where it ends, and where the attachments begin that it names.</content>
internal ref partial struct LineSplitter
{
    private const int LongestNote = 600;

    /// <summary>附件：1.甲 2.乙    云州市水务局 2025年3月5日（此件公开发布）: the note ends where the signatures or the date begin.</summary>
    /// <param name="content">The line.</param>
    /// <param name="start">Where the note begins in it.</param>
    private void CutNote(ReadOnlySpan<char> content, int start)
    {
        int stop = content[start..].IndexOf('。');
        int limit = Math.Min(start + LongestNote, stop < 0 ? content.Length : start + stop);
        int date = start;
        int length = 0;
        while (date < limit && !IsDateOfClosing(content[date..], content[date - 1], out length))
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

        _cuts.Add(date);
        int end = CutSigners(content, start, date);
        CutAnnotations(content, date + length);
        CutNamedAttachments(content, content[start..end], date + length);
    }

    /// <summary>Whether the date of a closing begins a text: nothing but blanks, an annotation or the end is behind it.</summary>
    private static bool IsDateOfClosing(ReadOnlySpan<char> text, char before, out int length)
    {
        length = 0;
        return text[0] is '1' or '2' or '二' or '一' && !ChineseNumeral.IsArabicDigit(before) && !ChineseNumeral.IsNumeralCharacter(before)
            && IssuedDate.TryScan(text, out length, out IssuedDate date) && date is { Day: not null, Style: DateStyle.Arabic or DateStyle.Chinese }
            && (length == text.Length || Lexeme.IsBlank(text[length]) || Lexeme.IsOpeningParenthesis(text[length]));
    }

    /// <summary>The organs between a note and the date, parted by blanks, or glued to the last name: …成员名单云州市水务局2025年3月5日.</summary>
    /// <returns>Where the note ends.</returns>
    private int CutSigners(ReadOnlySpan<char> content, int start, int date)
    {
        int end = SkipBlanksBack(content, date);
        while (true)
        {
            int begin = end;
            while (begin > start && !Lexeme.IsBlank(content[begin - 1]))
            {
                begin--;
            }

            if (begin == start || !OrganName.IsName(content[begin..end]))
            {
                break;
            }

            _cuts.Add(begin);
            end = SkipBlanksBack(content, begin);
        }

        for (int i = start + 4; end == date && i < date - 2; i++)
        {
            if (TitleWords.EndsInKind(content[start..i]) && OrganName.IsName(content[i..date]))
            {
                _cuts.Add(i);
                return i;
            }
        }

        return end;
    }

    private static int SkipBlanksBack(ReadOnlySpan<char> content, int end)
    {
        while (end > 0 && Lexeme.IsBlank(content[end - 1]))
        {
            end--;
        }

        return end;
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
        from = title + length;
        return true;
    }

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
            if (position == text.Length || text[position] != c)
            {
                return 0;
            }

            position++;
        }

        return position;
    }
}
