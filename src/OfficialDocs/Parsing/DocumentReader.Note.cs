using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <content>附件说明: the lines of a note, and what it names.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many further lines one name in a note may take.</summary>
    private const int MaximumTurnedOver = 3;

    /// <summary>How many lines a note may have.</summary>
    private const int MaximumNote = 80;

    // What those are called whom a list names below 附：领导小组成员名单.
    private static readonly WordSet s_members = WordSet.Beginnings("组长", "副组长", "成员", "召集人", "副召集人", "总指挥", "副总指挥", "指挥长", "副指挥长", "主任", "副主任", "联络员");

    /// <summary>附件：救灾物资清单 / 救灾物资清单 / 帐篷　20顶: the title of what the note above names, with a text below it.</summary>
    private readonly bool IsNamedInNote(int index, int note, int end)
    {
        const int MaximumDistance = 12;
        bool mayBe = index - note <= MaximumDistance && Line(index).Length is >= 3 and <= 60 && _source.Slice(_lines.SpanOf(note, index - 1)).IndexOf(Line(index)[..2]) >= 0;
        if (!mayBe || OrganName.EndsLikeName(Line(index)) || !IsAttachmentTitleLine(index) || !IsAboveRows(index, end))
        {
            return false;
        }

        var items = new List<AttachmentNoteItem>();
        for (int i = note; i < index; i++)
        {
            if (!IsBlank(i))
            {
                NoteLines.Add(_source, _lines.SpanOf(i), items);
            }
        }

        string title = Normalize(Line(index));
        return items.Exists(item => Normalize(item.Title) == title);
    }

    /// <summary>
    /// 附件：… above the signature or at the end: the line that begins the note, with nothing but items below it. Returns the first
    /// line of the note, or <paramref name="below"/>.
    /// </summary>
    private readonly int ReadAttachmentNoteAbove(int start, int below)
    {
        if (FindNoteAbove(start, below) is not { } first)
        {
            return below;
        }

        ReadAttachmentNote(first, below, first);
        return first;
    }

    /// <summary>The line that begins the note right above <paramref name="below"/>; <see langword="null"/> where something else stands there.</summary>
    private readonly int? FindNoteAbove(int start, int below)
    {
        if (!MayHaveNoteAbove(start, below))
        {
            return null;
        }

        int lines = 0;
        int files = 0; // How many lines were numbered files, as long as all were.
        int number = 0;
        int turnedOver = 0;
        for (int i = PreviousContent(below, start); i >= start && lines < MaximumNote; i = PreviousContent(i, start), lines++)
        {
            ReadOnlySpan<char> line = Line(i);
            if (LineForms.BeginsAttachmentNote(line))
            {
                if (lines == 0 && Lexeme.IsColon(line[^1]))
                {
                    return null; // 附件： with nothing behind it and below it names nothing.
                }

                int first = i;

                // 附件1：甲 / 附件2：乙: the note begins at the first of them.
                for (int p = PreviousContent(i, start); p >= start && LineForms.BeginsAttachmentNote(Line(p)); p = PreviousContent(p, start))
                {
                    first = p;
                }

                return first;
            }

            if ((Lexeme.IsOpeningParenthesis(line[0]) && (ClosingLines.IsAnnotation(line) || IsNoteOfNoText(line))) || IsRow(i))
            {
                continue;
            }

            bool hasNumber = _lines.Has(i, LineMarks.LabelForm) && AttachmentScanner.TryScanItemNumber(line, out _, out number);
            files = files == lines && hasNumber && PageChrome.FileExtension(line) > 0 ? files + 1 : 0;
            if (files > 1 && number == 1 && PreviousContent(i, start) is var text && text >= start && Line(text)[^1] == '。' && !_lines.Has(text, LineMarks.LabelForm) && !LineForms.IsAttachmentLabel(Line(text)))
            {
                return i; // 1.报名表.docx / 2.职位表.xlsx: links, whose label a page left out.
            }

            turnedOver = hasNumber ? 0 : turnedOver + 1;
            bool isMember = !hasNumber && _lines.Has(i, LineMarks.Colon) && line.IndexOfAny('：', ':') is > 1 and < 12 and int colon && s_members.Contains(Lexeme.Compact(line[..colon])); // 组　长：张远
            if (!IsNoteItem(i) || isMember || turnedOver > MaximumTurnedOver)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a line begins with 附 or the last one may be the name of a file: most texts have neither, and need no look at what their lines are.</summary>
    private readonly bool MayHaveNoteAbove(int start, int below)
    {
        int last = PreviousContent(below, start);
        int lines = 0;
        for (int i = last; i >= start && lines < MaximumNote; i = PreviousContent(i, start), lines++)
        {
            if (Line(i)[0] == '附')
            {
                return true;
            }
        }

        return last >= start && char.IsAsciiLetter(Line(last)[^1]);
    }

    /// <summary>A row of a table or of names, or 邮编：321000, between the note and the signature: no part of a name.</summary>
    private readonly bool IsRow(int index) => !_lines.Has(index, LineMarks.LabelForm) && (Line(index).IndexOf('\t') > 0 || IsLabelledLine(index));

    /// <summary>（此页无正文）: above the signature on a page of its own.</summary>
    private static bool IsNoteOfNoText(ReadOnlySpan<char> line) => LineForms.IsBracketed(line) && (line.EndsWith("无正文）") || line.EndsWith("无正文)"));

    /// <summary>An item of a note: numbered, or the turned-over end of one; never a sentence, but a number may have a 。 at its end.</summary>
    private readonly bool IsNoteItem(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        int stop = _lines.Has(index, LineMarks.Stop) ? line.IndexOf('。') : -1;
        if (line.Length > 100 || (stop >= 0 && (stop < line.Length - 1 || !AttachmentScanner.TryScanItemNumber(line, out _, out _))))
        {
            return false;
        }

        return !(Lexeme.IsColon(line[^1]) && !LineForms.BeginsAttachmentNote(line)) && !LineForms.IsDate(line, out _)
            && !(_lines.Has(index, LineMarks.LabelForm) && SectionLabel.TryScan(line, out _, out SectionLabel label) && label.Scheme <= NumberingScheme.Article);
    }

    /// <summary>Reads the note that stands on the lines from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="end">The line after the last one.</param>
    /// <param name="noteStart">The first line of the whole note, of which this may be a later part.</param>
    private readonly void ReadAttachmentNote(int first, int end, int noteStart)
    {
        for (int i = first; i < end; i++)
        {
            if (IsBlank(i) || _roles[i] is not LineRole.Unrecognized)
            {
                continue;
            }

            int next = i;
            if (ClosingLines.IsAnnotation(Line(i)) && TryReadAnnotation(ref next, end))
            {
                i = Math.Max(i, next - 1);
                continue;
            }

            if (IsRow(i))
            {
                return;
            }

            if (IsNoteOfNoText(Line(i)))
            {
                _roles[i] = LineRole.Paragraph;
                continue;
            }

            // A link to what the note has named already.
            bool isLink = PageChrome.FileExtension(Line(i)) > 0 && AttachmentScanner.TryMeasureNoteHead(Line(i), out AttachmentHead head) && HasNoteItem(noteStart, i, head.Number);
            _roles[i] = isLink ? LineRole.PageChrome : LineRole.AttachmentNote;
        }
    }

    /// <summary>Whether the note so far names something of a number; of no number, anything.</summary>
    private readonly bool HasNoteItem(int start, int end, int? number)
    {
        var items = new List<AttachmentNoteItem>();
        for (int i = start; i < end; i++)
        {
            if (_roles[i] == LineRole.AttachmentNote)
            {
                NoteLines.Add(_source, _lines.SpanOf(i), items);
            }
        }

        return number is null ? items.Count > 0 : items.Exists(item => item.Number == number || (item.Number is null && number == 1));
    }
}
