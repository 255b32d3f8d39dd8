using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The text: which of its lines begin a section.</content>
internal ref partial struct DocumentReader
{
    /// <summary>Reads the text that begins on one line and ends before another.</summary>
    /// <returns>Whether it has articles (条).</returns>
    private readonly bool ReadBody(int start, int end)
    {
        bool hasArticles = false;
        var sequence = default(LabelSequence);
        QuotedLines quotations = (_marks & LineMarks.OpeningQuotation) != 0 ? QuotedLines.Find(_lines, start, end) : default;
        int next = IndexOfLabel(start);
        int formEnd = None;
        for (int i = start; i < end; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            LabelForm form = _lines.Has(i, LineMarks.LabelForm) ? _labels[next++] : default;
            if (_roles[i] is not LineRole.Unrecognized)
            {
                continue;
            }

            if (_lines.Has(i, LineMarks.PageNumber | LineMarks.Furniture | LineMarks.FileName))
            {
                _roles[i] = _lines.Has(i, LineMarks.PageNumber) ? LineRole.PageNumber : LineRole.PageChrome;
            }
            else if (form.Length > 0 && (i <= formEnd || TryFindForm(i, end, form, out formEnd)))
            {
                _roles[i] = LineRole.Paragraph;
            }
            else if (!quotations.Contains(i) && TryReadLabel(i, end, form, sequence, out SectionLabel label))
            {
                sequence.Accept(label);
                _roles[i] = LineRole.Section;
                hasArticles |= label.Scheme == NumberingScheme.Article;
            }
            else
            {
                _roles[i] = LineRole.Paragraph;
            }
        }

        return hasArticles;
    }

    /// <summary>
    /// 一、本年新收政府信息公开申请数量 down to 四、结转下年度继续办理: rows of the form in which every organ reports each year how it disclosed information, which
    /// copies have cell by cell.
    /// </summary>
    private readonly bool TryFindForm(int index, int end, in LabelForm form, out int last)
    {
        const int MaximumForm = 200;
        last = None;
        if (_lines.Has(index, LineMarks.Stop) || !Line(index)[form.Length..].StartsWith("本年新收政府信息公开申请数量"))
        {
            return false;
        }

        for (int i = index + 1; i < Math.Min(end, index + MaximumForm) && last == None; i++)
        {
            last = Line(i).IndexOf("结转下年度继续办理") >= 0 ? i : None;
        }

        return last != None;
    }

    private readonly bool TryReadLabel(int index, int end, in LabelForm form, in LabelSequence sequence, out SectionLabel label)
    {
        ReadOnlySpan<char> line = Line(index);
        int length = form.Length;
        label = form.Label;

        // 第十条 | 罚款, or tabs before the last cell, which is a figure, or such a row above with the number before: a row of a table.
        bool isRow = length > 0 && ((_lines.Has(index, LineMarks.Markup) && line.Contains('|')) || IsRowOfFigures(index, length) || GoesOnAfterRow(index, end, label));
        return !isRow && (LabelReader.TryRead(line, length > 0, sequence, ref length, ref label) || TryReadTopNumber(index, end, sequence, out label));
    }

    /// <summary>三、本年度办理结果 between 二、上年结转	0 and （一）予以公开	2.</summary>
    private readonly bool GoesOnAfterRow(int index, int end, SectionLabel label)
        => index > 0 && index + 1 < end && IsRowOfFigures(index - 1, 0) && IsRowOfFigures(index + 1, 0) && SectionLabel.TryScan(Line(index - 1), out _, out SectionLabel above) && label.Follows(above)
            && _lines.Has(index + 1, LineMarks.LabelForm);

    private readonly bool IsRowOfFigures(int index, int from)
        => _lines.Has(index, LineMarks.Blank) && !_lines.Has(index, LineMarks.Sentence) && Line(index)[Lexeme.SkipBlanks(Line(index), from)..] is var text
            && text.LastIndexOf('\t') is > 0 and int tab && tab < text.Length - 1 && text[(tab + 1)..].IndexOfAnyExcept("0123456789.,%") < 0;

    /// <summary>Where among the labels the first one at or behind a line is.</summary>
    private readonly int IndexOfLabel(int line)
    {
        int low = 0;
        int high = _labels.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _labels[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>1　总则 or 1总则, where 1.1 follows: the first level of a technical text.</summary>
    private readonly bool TryReadTopNumber(int index, int end, in LabelSequence sequence, out SectionLabel label)
    {
        ReadOnlySpan<char> line = Line(index);
        label = default;
        if (!ChineseNumeral.IsArabicDigit(line[0]) || !LabelReader.TryReadTopNumber(line, out _, out label))
        {
            return false;
        }

        int number = SectionLabel.TopNumber(label);
        if (sequence.Last(NumberingScheme.MultiLevel) is { } last)
        {
            return number == SectionLabel.TopNumber(last) + 1;
        }

        // The first one counts only where 1.1 comes next.
        int next = NextContent(index + 1, end);
        return number == 1 && next < end && SectionLabel.TryScan(Line(next), out _, out SectionLabel below) && below.Scheme == NumberingScheme.MultiLevel && SectionLabel.TopNumber(below) == 1 && below.Ordinal == 1;
    }
}
