using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <content>The imprint: 主送, 抄送, 印发 and what else stands at the foot of the last page.</content>
internal ref partial struct DocumentReader
{
    private const int MaximumImprintLines = 40;
    private const int MaximumTurnedOverLines = 12;
    private const int MaximumFoot = 400;

    /// <summary>How many lines of attachments may stand between the date and an imprint that has its organ on a line of its own.</summary>
    private const int MaximumAttachment = 400;

    /// <summary>Reads the imprint, and the furniture around it, from the end of the text; returns the line it begins on.</summary>
    private int ReadImprint(int bodyStart, int end)
    {
        MarkFoot(bodyStart, end);
        end = DropFoot(bodyStart, end);
        int first = end;
        int unclaimed = 0;
        for (int i = PreviousContent(end, bodyStart); i >= bodyStart && unclaimed <= MaximumTurnedOverLines; i = PreviousContent(i, bodyStart))
        {
            if (BeginsImprintElement(i) || (IsOrganOfPrinting(i, end) && IsBelowDate(i, bodyStart)))
            {
                first = i;
                unclaimed = 0;
            }
            else if (!MayGoOn(i))
            {
                break;
            }
            else
            {
                unclaimed++;
            }
        }

        for (int i = first; i < end; i++)
        {
            if (_roles[i] == LineRole.Unrecognized && !TryReadImprintLine(i, end) && PageChrome.IsAround(Line(i), _lines.Marks(i)))
            {
                _roles[i] = LineRole.PageChrome;
            }
        }

        return first;
    }

    /// <summary>Reads the element of the imprint that begins on a line, with the lines it goes on to.</summary>
    /// <param name="index">The line.</param>
    /// <param name="end">The line after the imprint.</param>
    private bool TryReadImprintLine(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (RecipientLabel.Measure(line) > 0)
        {
            int to = EndOfList(index, end);
            for (int k = index; k <= to; k++)
            {
                _roles[k] = _roles[k] == LineRole.Unrecognized ? LineRole.CopyRecipients : _roles[k];
                _lines.Mark(k, k > index ? LineMarks.Continued : LineMarks.None);
            }

            return true;
        }

        if (IsPrinting(index, out _))
        {
            _roles[index] = LineRole.Printing;
            return true;
        }

        if (IsOrganOfPrinting(index, end))
        {
            _roles[index] = LineRole.Printing;
            _roles[NextContent(index + 1, end)] = LineRole.Printing;
            return true;
        }

        bool isExtra = ImprintLines.IsExtra(line);
        _roles[index] = isExtra ? LineRole.ImprintExtra : _roles[index];
        return isExtra;
    }

    /// <summary>云州市人民政府办公室　2025年3月6日印发; the line that is asked for again, by those above it too, is measured once.</summary>
    private bool IsPrinting(int index, out int organLength)
    {
        organLength = _printingOrganLength;
        if (index == _printingLine)
        {
            return true;
        }

        bool isPrinting = ImprintLines.TryMeasurePrinting(Line(index), out organLength, out _, out _);
        (_printingLine, _printingOrganLength) = isPrinting ? (index, organLength) : (_printingLine, _printingOrganLength);
        return isPrinting;
    }

    private bool BeginsImprintElement(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return (_lines.Has(index, LineMarks.Colon) && RecipientLabel.Measure(line) > 0) || IsPrinting(index, out _) || ImprintLines.IsExtra(line);
    }

    /// <summary>Marks page numbers and download links at the foot: further up they may be part of the text.</summary>
    private readonly void MarkFoot(int bodyStart, int end)
    {
        if ((_marks & (LineMarks.PageNumber | LineMarks.Furniture | LineMarks.FileName)) == 0)
        {
            return;
        }

        int seen = 0;
        for (int i = PreviousContent(end, bodyStart); i >= bodyStart && seen < MaximumImprintLines; i = PreviousContent(i, bodyStart), seen++)
        {
            if (_lines.Has(i, LineMarks.PageNumber | LineMarks.Furniture | LineMarks.FileName))
            {
                _roles[i] = _lines.Has(i, LineMarks.PageNumber) ? LineRole.PageNumber : LineRole.PageChrome;
            }
        }
    }

    /// <summary>云州市人民政府办公室　2025年3月6日印发, right above furniture: all below is the page's. A section or an attachment is not.</summary>
    /// <returns>The line behind the imprint.</returns>
    private int DropFoot(int bodyStart, int end)
    {
        if ((_marks & LineMarks.Furniture) == 0)
        {
            return end;
        }

        int below = end;
        int seen = 0;
        for (int i = end - 1; i >= bodyStart && seen < MaximumFoot; i--)
        {
            if (IsBlank(i))
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> line = Line(i);
            bool isSection = _lines.Has(i, LineMarks.LabelForm) && Lexeme.SkipArabicDigits(line, 0) < 4; // 2025-03-05 is none.
            bool isDocument = !_lines.Has(i, LineMarks.Furniture) && (RecipientLabel.Measure(line) > 0 || (below < end && Lexeme.IsColon(Line(below)[^1]) && IsWholeTitle(line)));
            if (isSection || isDocument || LineForms.IsAttachmentLabel(line))
            {
                return end;
            }

            if (below < end && IsFurniture(below) && IsPrinting(i, out int organLength) && organLength > 0)
            {
                for (int k = below; k < end; k++)
                {
                    _roles[k] = IsBlank(k) ? LineRole.Blank : LineRole.PageChrome;
                }

                return below;
            }

            below = i;
        }

        return end;
    }

    /// <summary>扫一扫, 【返回顶部】; a rule may also stand between a document and its attachments.</summary>
    private readonly bool IsFurniture(int index) => _lines.Has(index, LineMarks.Furniture) && (Line(index)[0] == '【' || Lexeme.IsHan(Line(index)[0]));

    /// <summary>Whether a line may be the rest of a list above it, or the organ above 印发: no text, no label, no date.</summary>
    private readonly bool MayGoOn(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return line.Length <= 200 && (!_lines.Has(index, LineMarks.Stop) || line.IndexOf('。') == line.Length - 1 || IsListEndedWithin(line)) && line[^1] is not ('：' or ':') && !LineForms.IsDate(line, out _)
            && !_lines.Has(index, LineMarks.LabelForm) && !LineForms.IsBracketed(line) && !LineForms.IsAttachmentLabel(line);
    }

    /// <summary>Whether an organ has its line for itself, above the date of printing: two lines for what is printed on one.</summary>
    private bool IsOrganOfPrinting(int index, int end)
    {
        int next = NextContent(index + 1, end);
        return next < end && _roles[next] == LineRole.Unrecognized && IsPrinting(next, out int organLength) && organLength == 0 && OrganName.IsName(Line(index));
    }

    /// <summary>Whether the date of the document stands above a line, annotations aside; where it does not, the organ on the line is the one that signs.</summary>
    private readonly bool IsBelowDate(int index, int start)
    {
        int above = PreviousContent(index, start);
        while (above >= start && LineForms.IsBracketed(Line(above)))
        {
            above = PreviousContent(above, start);
        }

        if (above >= start && ClosingLines.TryReadDate(Line(above), out _, out _))
        {
            return true;
        }

        // Below attachments the date stands further up, under the organ that signs.
        for (int lines = 0; above > start && lines < MaximumAttachment; lines++)
        {
            int next = PreviousContent(above, start);
            if (next >= start && LineForms.IsDate(Line(above), out _) && OrganName.IsName(Line(next)))
            {
                return true;
            }

            above = next;
        }

        return false;
    }

    /// <summary>市人大常委会办公室。（共印50份）: whether a list ends in a line, and a further element follows.</summary>
    private static bool IsListEndedWithin(ReadOnlySpan<char> line) => ImprintLines.FindBehindList(line) < line.Length;

    /// <summary>A list goes on to the line that ends it with 。, or to the next element; the end of a page may stand in it, or one blank line.</summary>
    private int EndOfList(int index, int last)
    {
        int to = index;
        while (true)
        {
            int next = NextContent(to + 1, last);
            if (next >= last || _roles[next] != LineRole.Unrecognized || _lines.Has(next, LineMarks.PageNumber) || BeginsImprintElement(next) || !MayGoOn(next) || IsTitleOfText(next, last) || (Line(to).EndsWith("。") && !IsFurtherClass(to, next)) || IsListEndedWithin(Line(to)))
            {
                break;
            }

            bool isTurnedOver = !HasBlankLine(to, next) && !IsOrganOfPrinting(next, last);
            bool isParted = Line(next)[^1] is '。' or '，' or '；';
            if (!(isTurnedOver || isParted))
            {
                break;
            }

            to = next;
        }

        return to;
    }

    /// <summary>市委各部门。 / 市人大常委会办公室，市政协办公室。: another class of organs, right below the one that 。 ends; a page may have parted several by a blank line.</summary>
    private readonly bool IsFurtherClass(int index, int next)
        => Line(next) is [.. var names, '。'] && !names.Contains('。') && OrganName.EndsLikeName(names) && (next == index + 1 || names.IndexOfAny('，', '、', ',') > 0);

    /// <summary>青河县取水管理办法, above 第一条: the title of the text that is issued, whose covering notice has its imprint before it.</summary>
    private readonly bool IsTitleOfText(int index, int last)
        => Line(index).IndexOfAny('，', '、') < 0 && TitleWords.EndsInKind(Line(index)) && IsAboveLabel(index, last);

    private readonly bool HasBlankLine(int first, int last)
    {
        while (++first < last && !IsBlank(first))
        {
        }

        return first < last;
    }
}
