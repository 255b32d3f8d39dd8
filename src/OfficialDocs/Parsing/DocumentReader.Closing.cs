using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The closing: 附件说明, 署名 and 成文日期 at the end of a text.</content>
internal ref partial struct DocumentReader
{
    private const int MaximumSignatureLines = 40;

    private const int MaximumPhrase = 12;

    private static readonly WordSet s_phrases = WordSet.Beginnings("特此", "此复", "此致", "敬礼", "妥否", "以上", "请审", "请予", "请遵照", "请认真", "请各", "专此", "附件", "联系", "电话", "抄送", "目录");

    // What a line above a date names that signs nothing: an attachment without a label.
    private static readonly WordSet s_lists = WordSet.Endings("名单", "一览表", "明细表");

    // What the last line of an announcement is labelled with.
    private static readonly WordSet s_contacts = WordSet.Beginnings("电话", "联系", "地址", "邮箱", "邮编", "邮政编码", "传真", "网址", "招标", "采购", "代理机构");

    /// <summary>Finds the closing of the text that begins at <paramref name="start"/>; without one, the text goes on to where attachments begin.</summary>
    private Closing FindClosing(int start, int end)
    {
        int firstContent = NextContent(start, end);
        int lastText = -1;
        int note = None; // Of attachments, the last one.
        int attachedText = None; // Where one begins without a closing before it; a closing behind it is the document's.
        for (int i = firstContent; i < end; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (IsBlank(i) || _roles[i] is LineRole.PageChrome or LineRole.PageNumber)
            {
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            if (line.Length > 120)
            {
                continue;
            }

            if (i > firstContent && (IsExplanation(line) || IsGlossary(i, end) || (_lines.Has(i, LineMarks.Colon) && AttendanceLines.KindOf(line) is not null && IsAttendanceToTheEnd(i, end, ref lastText))))
            {
                return WithoutDate(start, i, i);
            }

            if (i > firstContent && (_lines[i][0] == '附' || !_lines.Has(i, LineMarks.Stop | LineMarks.LabelForm)) && BeginsInnerDocument(i, start, end))
            {
                _innerDocument = i;
                return WithoutDate(start, i, i);
            }

            // A label alone where no closing came: the text ends, an attachment begins.
            if (i > firstContent && line[0] == '附')
            {
                if ((IsPlainAttachmentLabel(line) && BeginsAttachmentAt(i, end)) || IsBelowSignature(i, start, end))
                {
                    return WithoutDate(start, i, i);
                }

                attachedText = attachedText == None && IsLabelOfText(i, end) ? i : attachedText;
                note = LineForms.BeginsAttachmentNote(line) ? i : note;
            }
            else if (note > 0 && attachedText == None && IsBlank(i - 1) && IsNamedInNote(i, note, end))
            {
                attachedText = i;
            }

            if ((ClosingLines.TryReadDate(line, out _, out int dateStart) || (line[^1] == '月' && IsMonthAtEnd(i, start, end))) && TryClose(start, i, end, dateStart, out Closing closing))
            {
                return closing;
            }
        }

        return attachedText >= 0 ? WithoutDate(start, attachedText, attachedText) : WithoutDate(start, end, FindIssuedText(start, end));
    }

    /// <summary>特此通知。 / 云州市水务局 / 附件：回执: an organ has signed, and no date follows the note.</summary>
    private readonly bool IsBelowSignature(int index, int start, int end)
    {
        int organ = LineForms.BeginsAttachmentNote(Line(index)) || LineForms.IsAttachmentLabel(Line(index)) ? PreviousContent(index, start) : None;
        int phrase = organ > start ? PreviousContent(organ, start) : None;
        if (phrase < start || !IsClosingPhrase(Lexeme.Compact(Line(phrase))) || !OrganName.IsName(Line(organ)) || !OrganName.EndsLikeName(Line(organ)))
        {
            return false;
        }

        int next = index;
        for (int k = 0; k < MaximumSignatureLines && next < end; k++)
        {
            next = NextContent(next + 1, end);
            if (next < end && ClosingLines.TryReadDate(Line(next), out _, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>附件, 附件1: with no colon and nothing behind it.</summary>
    private static bool IsPlainAttachmentLabel(ReadOnlySpan<char> line)
        => line.Length is >= 2 and < 12 && LineForms.IsAttachmentLabel(line, out _, out TextSpan title) && title.IsEmpty && !Lexeme.IsColon(line[^1]);

    /// <summary>Whether the attendance lists of minutes end the text: no label, no sentence and no date follows them.</summary>
    /// <param name="index">The line of a list.</param>
    /// <param name="end">The end of the text.</param>
    /// <param name="lastText">The last line that is in no list; sought once for all lists.</param>
    private readonly bool IsAttendanceToTheEnd(int index, int end, ref int lastText)
    {
        if (lastText < 0)
        {
            lastText = end - 1;
            while (lastText > 0 && (IsBlank(lastText) || !(LabelReader.TryRead(Line(lastText), _noLabels, out _, out _) || Line(lastText).Contains('。') || LineForms.IsDate(Line(lastText), out _))))
            {
                lastText--;
            }
        }

        bool isEmpty = Lexeme.IsColon(Line(index)[^1]) && (index + 1 == end || IsBlank(index + 1));
        return index > lastText && !isEmpty;
    }

    /// <summary>起草说明, 政策解读: what a page adds to a document is not its text.</summary>
    private static bool IsExplanation(ReadOnlySpan<char> line) => line.Length <= 8 && Lexeme.Compact(line) is "起草说明" or "政策解读" or "编制说明" or "修订说明" or "相关解读" or "解读" or "文件解读";

    /// <summary>名词解释, 附件：《政府工作报告》名词解释 above the terms that a report or a plan explains: its appendix.</summary>
    private readonly bool IsGlossary(int index, int end)
    {
        const int MaximumGlossary = 30;
        ReadOnlySpan<char> line = Line(index);
        return line.Length <= MaximumGlossary && line[^1] is '释' or '注' or '：' or ':' && line.IndexOf("名词") >= 0 && IsGlossaryHeading(index, end);
    }

    private readonly bool IsGlossaryHeading(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        ReadOnlySpan<char> heading = LineForms.IsAttachmentLabel(line, out _, out TextSpan span) ? line[span.Start..span.End] : line;
        heading = heading[(heading.LastIndexOf('》') + 1)..].TrimEnd("：:");
        int next = NextContent(index + 1, end);
        return heading is "名词解释" or "名词注释" or "相关名词解释" or "有关名词解释" or "名词术语解释"
            && next < end && !OrganName.IsName(Line(next)) && !LineForms.BeginsAttachmentNote(Line(next)) && !ClosingLines.TryReadDate(Line(next), out _, out _)
            && TitleWords.EndsInPlanOrReport(Lexeme.Compact(TitleText()));
    }

    /// <summary>2025年3月 below the organ that signs, with nothing of the text behind it: anywhere else it may be the cell of a table.</summary>
    private readonly bool IsMonthAtEnd(int index, int start, int end)
    {
        if (!LineForms.IsMonth(Line(index), out _))
        {
            return false;
        }

        int organ = PreviousContent(index, start);
        if (organ <= start || PreviousContent(organ, start) < start)
        {
            return false;
        }

        int next = NextContent(index + 1, end);
        return OrganName.IsName(Line(organ)) && Line(PreviousContent(organ, start))[^1] is '。' or '！'
            && (next == end || LineForms.IsBracketed(Line(next)) || (LineForms.IsAttachmentLabel(Line(next)) && BeginsAttachmentAt(next, end)));
    }

    private readonly bool TryClose(int start, int dateLine, int end, int dateStart, out Closing closing)
    {
        closing = default;
        int first = WalkUpSignatures(start, dateLine, hasSome: dateStart > 0, out bool hasSignature);
        int after = dateLine + 1;
        if (!hasSignature && dateStart == 0)
        {
            int previous = PreviousContent(dateLine, start);
            if (previous < start || !(EndsParagraph(Line(previous)) || s_lists.Match(Line(previous)) || IsLabelledLine(previous) || EndsInTelephone(Line(previous)) || FindNoteAbove(start, dateLine) is not null))
            {
                return false;
            }

            if (Line(dateLine).Contains('-') && NextContent(after, end) is var row && row < end && Line(row).StartsWith("来源"))
            {
                return false; // 2025-03-05 / 来源：云州日报: when the page was published.
            }

            if (!IsOverBehind(after, end))
            {
                // 2025年3月5日 / 青河县水务局: the organ below the date.
                int organ = NextContent(after, end);
                if (_roles[organ] != LineRole.Unrecognized || !OrganName.IsName(Line(organ)) || !IsOverBehind(organ + 1, end) || HasDate(organ + 1, end))
                {
                    return false;
                }

                _roles[organ] = LineRole.Signature;
                after = organ + 1;
            }
        }
        else if (dateStart == 0 && ClosingLines.IsBarePageNumber(Line(PreviousContent(dateLine, start))) && !IsOverBehind(after, end))
        {
            return false; // The cells of a table: an organ, a number, a day.
        }
        else if (dateStart == 0)
        {
            after = ReadFurtherOrgans(dateLine, end);
            dateLine = after - 1;
        }

        for (int i = first; i <= dateLine; i++)
        {
            if (!IsBlank(i) && _roles[i] == LineRole.Unrecognized)
            {
                _roles[i] = ClosingLines.IsAnnotation(Line(i)) ? LineRole.Annotation : ClosingLines.IsBarePageNumber(Line(i)) ? LineRole.PageNumber : dateStart == 0 && (i == dateLine || LineForms.IsDate(Line(i), out _)) ? LineRole.IssuedDate : LineRole.Signature;
            }
        }

        closing = new Closing(ReadAttachmentNoteAbove(start, first), after, dateStart);
        return true;
    }

    /// <summary>Whether a further line may be that of the date.</summary>
    private readonly bool HasDate(int start, int end)
    {
        int line = NextContent(start, end);
        while (line < end && !ClosingLines.TryReadDate(Line(line), out _, out _))
        {
            line = NextContent(line + 1, end);
        }

        return line < end;
    }

    /// <summary>云州市水务局 / 2025年3月5日 / 云州市财政局 / 2025年3月5日: each organ with the day on which all have signed. Returns the line after the last date.</summary>
    private readonly int ReadFurtherOrgans(int dateLine, int end)
    {
        for (int organ = NextContent(dateLine + 1, end); organ < end && OrganName.EndsLikeName(Line(organ)) && OrganName.IsName(Line(organ)); organ = NextContent(dateLine + 1, end))
        {
            int next = NextContent(organ + 1, end);
            if (next == end || _roles[organ] != LineRole.Unrecognized || _roles[next] != LineRole.Unrecognized
                || !LineForms.IsDate(Line(next), out IssuedDate other) || !LineForms.IsDate(Line(dateLine), out IssuedDate date) || other != date)
            {
                break;
            }

            dateLine = next;
        }

        return dateLine + 1;
    }

    /// <summary>联系电话：0555-1234567, 招标人：云州市第一人民医院.</summary>
    private readonly bool IsLabelledLine(int index)
        => _lines.Has(index, LineMarks.Colon) && Line(index).IndexOfAny('：', ':') is > 1 and < 12 and int colon && s_contacts.IsIn(Line(index)[..colon]);

    /// <summary>Whether what follows a date without a signature, or the organ below it, shows that the text has ended.</summary>
    private readonly bool IsOverBehind(int index, int end)
    {
        int next = NextContent(index, end);
        while (next < end && ClosingGrammar.IsBareAnnotation(Line(next)))
        {
            next = NextContent(next + 1, end);
        }

        if (next == end)
        {
            return true;
        }

        ReadOnlySpan<char> line = Line(next);
        if (OrganName.IsName(line) && NextContent(next + 1, end) is var about && about < end && Line(about).StartsWith("关于") && TitleWords.EndsInKind(Line(about)))
        {
            return true; // 最高人民法院 / 关于…的规定: the title of what is issued.
        }

        return LineForms.IsBracketed(line) || (LineForms.BeginsAttachmentNote(line) && !HasDate(next + 1, end)) || PageChrome.IsFoot(line) || (LineForms.IsAttachmentLabel(line) && (BeginsAttachmentAt(next, end) || ListEndsText(next, end))) || PageChrome.IsAround(line, _lines.Marks(next))
            || (LineForms.IsTitleLike(line, _lines.Marks(next)) && !_lines.Has(next, LineMarks.LabelForm) && !OrganName.IsName(line) && !ClosingLines.TryReadDate(line, out _, out _));
    }

    private static bool EndsParagraph(ReadOnlySpan<char> line) => line[^1] is '。' or '）' or ')' or '！' or '.' or '：' or '”' or '；' || line.Length > 60 || IsClosingPhrase(Lexeme.Compact(line));

    /// <summary>特此通知, 此复, 请予支持为盼, without the 。 that belongs there.</summary>
    private static bool IsClosingPhrase(ReadOnlySpan<char> line) => line.StartsWith("特此") || line.StartsWith("此复") || (line.StartsWith("请") && line.Length <= MaximumPhrase);

    /// <summary>Finds the signature lines above <paramref name="below"/>; returns the first of them, or <paramref name="below"/> where none has a name.</summary>
    private readonly int WalkUpSignatures(int start, int below, bool hasSome, out bool hasSignature)
    {
        int first = below;
        int count = 0;
        hasSignature = false;
        for (int i = PreviousContent(below, start); i >= start && below - i <= MaximumSignatureLines * 2 && count < MaximumSignatureLines; i = PreviousContent(i, start), count++)
        {
            ReadOnlySpan<char> line = Line(i);
            if (count == 0 && (ClosingLines.IsAnnotation(line) || ClosingLines.IsBarePageNumber(line)))
            {
                continue; // Between the organ and the date.
            }

            bool isTurnedOver = hasSignature && ClosingLines.IsTurnedOver(line, Line(first)) && (EndsParagraphAbove(i, start) || IsItemAbove(i, start));
            if (!isTurnedOver && !IsSignatureLine(line, i, start, isNearest: count == 0 && !hasSome))
            {
                break;
            }

            hasSignature |= !ClosingLines.IsInParentheses(line); // Else a seal: （印章）.
            first = i;
        }

        return hasSignature || hasSome ? first : below;
    }

    private readonly bool IsSignatureLine(ReadOnlySpan<char> line, int index, int start, bool isNearest)
    {
        if (ClosingLines.EndsInBracket(line))
        {
            line = Lexeme.Trim(ClosingLines.WithoutSeal(line));
        }

        if (line.Length > 200 || LineForms.IsDate(line, out _))
        {
            return false;
        }

        if (ClosingLines.IsInParentheses(line))
        {
            return line.Length <= 40 && (line.IndexOf("章") >= 0 || line.IndexOf("印") >= 0);
        }

        if (_lines.Has(index, LineMarks.Blank | LineMarks.Colon) && ClosingLines.TrySplitPost(line, out _, out _))
        {
            return true;
        }

        if (_lines.Has(index, LineMarks.LabelForm) || !LineForms.IsPlain(line) || s_phrases.Match(Lexeme.Compact(line)))
        {
            return false;
        }

        ReadOnlySpan<char> compact = Lexeme.Compact(line);
        if (OrganName.EndsLikeName(compact) && compact.Length >= 2 && (compact.Length <= 30 || BlankSeparated.Split(line).Count > 1 || compact.Length <= 120))
        {
            return !compact.Contains('的') || compact.Length <= 30;
        }

        if (line[^1] is '）' or ')')
        {
            return OrganName.IsName(line);
        }

        // Whatever stands right above the date, short and by itself, signs: a person, an organ whose name ends unusually.
        if (!isNearest || compact.Length > 24 || compact.Length < 2 || compact.ContainsAnyInRange('0', '9') || s_lists.Match(compact))
        {
            return false;
        }

        return EndsParagraphAbove(index, start);
    }

    private readonly bool EndsParagraphAbove(int index, int start)
        => PreviousContent(index, start) is int above && above >= start && (EndsParagraph(Line(above)) || LineForms.BeginsAttachmentNote(Line(above)));

    /// <summary>2.申报系统操作指南: the last item of a note, whole.</summary>
    private readonly bool IsItemAbove(int index, int start)
        => PreviousContent(index, start) is int above && above >= start && _lines.Has(above, LineMarks.LabelForm) && AttachmentScanner.TryScanItemNumber(Line(above), out _, out _) && TitleWords.EndsInKind(Lexeme.Compact(Line(above)));

    /// <summary>A text without a date: it may be signed, and have notes of attachments.</summary>
    private readonly Closing WithoutDate(int start, int limit, int bodyEnd)
    {
        bodyEnd = Math.Min(bodyEnd, limit);
        int tail = bodyEnd;
        int last = PreviousContent(tail, start);
        while (last > start && LineForms.IsBracketed(Line(last)) && Line(last).Length <= 60)
        {
            tail = last;
            last = PreviousContent(tail, start);
        }

        while (last > start && PageChrome.IsAround(Line(last), _lines.Marks(last)))
        {
            tail = last;
            last = PreviousContent(tail, start);
        }

        int end = tail;
        int above = last > start ? PreviousContent(last, start) : start - 1;
        if (above >= start && Line(last).Length <= 40 && OrganName.IsName(Line(last)) && !_lines.Has(last, LineMarks.LabelForm) && (MayStandAboveSignature(above, last, start) || OrganName.IsName(Line(above))))
        {
            int first = WalkUpSignatures(start, last + 1, hasSome: true, out bool hasSignature);
            int before = PreviousContent(first, start);
            if (hasSignature && before >= start && (EndsParagraph(Line(before)) || (first == last && MayStandAboveSignature(before, first, start))))
            {
                for (int i = first; i <= last; i++)
                {
                    _roles[i] = _roles[i] == LineRole.Unrecognized ? LineRole.Signature : _roles[i];
                }

                end = first;
            }
        }

        return new Closing(ReadAttachmentNoteAbove(start, end), tail);
    }

    /// <summary>The end of a paragraph, 联系电话：…, or a note that is whole: what goes on below is no part of it.</summary>
    private readonly bool MayStandAboveSignature(int index, int signature, int start)
        => EndsParagraph(Line(index)) || IsLabelledLine(index) || EndsInTelephone(Line(index)) || (FindNoteAbove(start, signature) is not null && (IsBlank(signature - 1) || TitleWords.EndsInKind(Lexeme.Compact(Line(index)))));

    /// <summary>张远　010-12345678.</summary>
    private static bool EndsInTelephone(ReadOnlySpan<char> line) => line.Length > 7 && line[^7..].IndexOfAnyExceptInRange('0', '9') < 0;
}
