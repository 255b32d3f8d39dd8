using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>What the web page puts around and between the lines of the head.</content>
internal ref partial struct DocumentReader
{
    private const int MaximumValue = 80;

    private static readonly WordSet s_organKeys = WordSet.Endings("部门", "机构", "机关", "单位");

    /// <summary>时间：… above 地点：…, as minutes and invitations have it: when they meet, not when the page was published.</summary>
    private readonly bool IsTimeOfMeeting(int index)
    {
        int next = Line(index)[0] == '时' ? NextContent(index + 1, _lines.Count) : _lines.Count;
        if (next == _lines.Count)
        {
            return false;
        }

        int colon = Line(next).IndexOfAny('：', ':');
        return colon is >= 2 and <= 6 && Lexeme.Compact(Line(next)[..colon]) is "地点" or "会议地点" or "主持" or "主持人" or "出席" or "参加" or "参会人员";
    }

    /// <summary>Whether the line above belongs to a title that is not whole yet: 云州市人民政府关于做好2025年 / 政务公开 / 工作的通知.</summary>
    private readonly bool IsInTitle()
        => _candidates.Count > 0 && Line(_candidates[_candidates.Count - 1]) is var above && above.IndexOf("关于") >= 0 && !TitleWords.EndsInKind(above);

    /// <summary>来源： / 县政府网站 / 发布日期：: the value of a row of the page's, on a line of its own between two keys.</summary>
    private readonly bool IsValueOfKeyAbove(int index)
    {
        if (!IsBelowChrome(index) || !IsKeyAlone(Line(_chromeLine)) || IsKeyOfText(Line(_chromeLine)) || IsWholeTitle(Line(index)))
        {
            return false;
        }

        int next = NextContent(index + 1, _lines.Count);
        bool isOrgan = next < _lines.Count && OrganName.IsName(Line(index)) && s_organKeys.Match(Line(_chromeLine).TrimEnd("：:")) && TitleWords.EndsInKind(Line(next));
        return isOrgan || next < _lines.Count && Line(index).Length <= MaximumValue && (PageChrome.BeginsWithMetadataKey(Line(next)) || PageChrome.IsKey(Line(next)) || _lines.Has(next, LineMarks.Furniture) || MeasureNumberLabel(Line(next)) > 0 || IsNumberLabelAlone(next));
    }

    /// <summary>来源：, 发布机构: the value is on the next line.</summary>
    private static bool IsKeyAlone(ReadOnlySpan<char> line) => (Lexeme.IsColon(line[^1]) && PageChrome.BeginsWithMetadataKey(line)) || PageChrome.IsKey(line);

    /// <summary>正文：, 发文内容：: the document follows, no value.</summary>
    private static bool IsKeyOfText(ReadOnlySpan<char> line) => line.StartsWith("正文") || line.StartsWith("发文内容");

    /// <summary>首页 / > / 政务信息 / > / 要闻: a way through a site, each step on a line of its own.</summary>
    private readonly bool IsBelowCrumbMark(int index) => Line(index).Length <= 20 && IsBelowChrome(index) && PageChrome.IsCrumbMark(Line(_chromeLine));

    /// <summary>Whether the last line of the page's that was seen is the one above, blank lines aside.</summary>
    private readonly bool IsBelowChrome(int index)
    {
        if (_chromeLine == None)
        {
            return false;
        }

        do
        {
            index--;
        }
        while (index > _chromeLine && IsBlank(index));
        return index == _chromeLine;
    }

    /// <summary>A date alone between headline and text is the page's; under a minutes mark, with the organ before it, the document's.</summary>
    private bool TryReadPublishedOn(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        bool isIssue = HasNumber && _numberIsOfSeries;
        if ((_groups.Count == 0 && !isIssue) || line.Length > 80)
        {
            return false;
        }

        // （2025年3月5日） below the organs of a 公报.
        int bracket = IsInBrackets(line) && IsBelowOrganOfIssue() ? 1 : 0;
        if (LineForms.IsDate(line[bracket..(line.Length - bracket)], out IssuedDate date) && date.Day is not null)
        {
            if (isIssue || IsBelowIssue())
            {
                _headDate = new TextSpan(_lines.At(index).Start + bracket, line.Length - (2 * bracket));
                _roles[index] = LineRole.IssuedDate;
                return true;
            }

            _roles[index] = LineRole.PageChrome;
            _lines.Mark(index, LineMarks.Publication);
            return true;
        }

        if (TryMeasureDateOfIssue(index, out int length))
        {
            _headDate = new TextSpan(_lines.At(index).Start, length);
            _roles[index] = LineRole.IssuedDate;
            return true;
        }

        int blank = _lines.Has(index, LineMarks.Blank) ? line.LastIndexOfAny(" \t\u3000\u00A0\u2002\u2003") : None;
        if (blank > 2 && LineForms.IsDate(line[(blank + 1)..], out date) && date.Day is not null && OrganName.IsName(Lexeme.Trim(line[..blank])))
        {
            _headDate = TextSpan.FromBounds(_lines.At(index).Start + blank + 1, _lines.At(index).End);
            _roles[index] = LineRole.IssuedDate;
            return true;
        }

        return false;
    }

    /// <summary>
    /// 1986年4月13日，国务院: when a text was issued, and by whom, on a line by itself. What goes on below is a sentence, or a 题注: 2025年3月5日　市人大常委会 / 第九次会议通过.
    /// </summary>
    private readonly bool TryMeasureDateOfIssue(int index, out int length)
    {
        ReadOnlySpan<char> line = Line(index);
        bool isDate = IssuedDate.TryScan(line, out length, out IssuedDate date) && date is { Day: not null, Style: DateStyle.Arabic or DateStyle.Chinese };
        return isDate && OrganName.IsName(line[SkipSeparators(line, length)..])
            && index + 1 < _lines.Count && (IsBlank(index + 1) || _lines.Has(index + 1, LineMarks.LabelForm) || Lexeme.IsColon(Line(index + 1)[^1]))
            && !(NextContent(index + 1, _lines.Count) is var next && next < _lines.Count && s_adoptions.IsIn(Line(next)[..Math.Min(Line(next).Length, MaximumValue)]));
    }

    /// <summary>Whether the last line seen is the mark of minutes, or an organ below the title of a 公报: the date that follows is the document's.</summary>
    private readonly bool IsBelowIssue()
    {
        int last = _candidates.Count - 1;
        if (last < 0 || Lexeme.Compact(Line(_candidates[last])).EndsWith("纪要"))
        {
            return last >= 0;
        }

        return IsBelowOrganOfIssue();
    }

    /// <summary>Whether the last lines seen are organs below the title of a 公报.</summary>
    private readonly bool IsBelowOrganOfIssue()
    {
        int last = _candidates.Count - 1;
        int title = last;
        while (title > 0 && AreOrgans(Line(_candidates[title])))
        {
            title--;
        }

        return title >= 0 && title < last && TitleScanner.TypeOf(Line(_candidates[title])) == DocumentType.Communique;
    }

    /// <summary>云州市统计局　国家统计局云州调查队.</summary>
    private static bool AreOrgans(ReadOnlySpan<char> line)
    {
        foreach (Range part in BlankSeparated.Split(line))
        {
            if (!OrganName.IsName(line[part]))
            {
                return OrganName.IsName(line);
            }
        }

        return true;
    }

    /// <summary>时间: 2022-01-30 11:59 来源: 某市人民政府办公室; 发文字号：云政发〔2025〕8号 in an index table.</summary>
    private void NotePublication(int index)
    {
        bool isOtherTime = IsBelowChrome(index) && IsKeyAlone(Line(_chromeLine)) && PublicationLines.IsOtherTime(Line(_chromeLine)); // 成文日期 / 2025-03-05
        _lines.Mark(index, isOtherTime ? LineMarks.None : LineMarks.Publication);
        if (_indexedNumber.IsEmpty && PublicationLines.TryFindNumber(Line(index), out int start, out int length))
        {
            _indexedNumber = new TextSpan(_lines.At(index).Start + start, length);
        }
    }
}
