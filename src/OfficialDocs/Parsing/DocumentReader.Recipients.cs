using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <content>主送机关: the line or lines above the text that end in a colon.</content>
internal ref partial struct DocumentReader
{
    // Words of a sentence or a heading that ends in a colon as addressees do; those of the second set are part of long organs' names, too.
    private static readonly WordSet s_noAddressees = WordSet.Beginnings(
        "如下", "下列", "以下", "现就", "现将", "为了", "根据《", "关于", "通知", "公告", "目标", "原则", "附件", "目录", "说明", "地址", "电话", "措施", "情况", "内容", "是指", "包括", "签发", "摘要", "搜索热词", "热门搜索");

    private static readonly WordSet s_noShortAddressees = WordSet.Beginnings("规定", "意见", "要求", "注", "答", "问", "联系", "范围", "条件", "政策");

    // 经县人民政府研究决定：, …会议于2024年1月12日补选：: sentences that go on below.
    private static readonly WordSet s_verbs = WordSet.Endings("决定", "任命", "免去", "补选", "选举", "选举产生", "同意", "批准", "议定", "审议", "研究", "通过", "指出", "认为", "强调", "宣布");

    private static readonly WordSet s_saluted = WordSet.Beginnings("代表", "委员", "副主任", "主任", "常委", "领导", "来宾", "嘉宾", "同志", "朋友", "同仁", "董事", "监事", "股东", "乡亲", "评委", "专家");

    private static readonly WordSet s_salutedEndings = WordSet.Endings("代表", "委员", "理事", "同志", "先生", "女士", "成员", "同事");

    private static readonly WordSet s_bodies = WordSet.Beginnings("委员", "代表", "副主任");

    private static readonly WordSet s_unitEndings = WordSet.Endings("单位", "部门", "机构", "企业");

    /// <summary>各区县人民政府，市政府各部门：, on one line or turned over.</summary>
    private bool TryReadMainRecipients(int index, out int after)
    {
        after = index + 1;
        int last = index;
        if (_hasTitleNote && _lines.Has(index, LineMarks.Blank) && IsSpeaker(Line(index)))
        {
            return false;
        }

        while (!Lexeme.IsColon(Line(last)[^1]))
        {
            // A turned-over list: the line so far ends in the middle of a list, or the next one ends the list.
            ReadOnlySpan<char> line = Line(last);
            int next = NextContent(last + 1, _lines.Count);
            bool isBroken = last == index && line[0] == '各' && line.EndsWith("人民") && next == last + 1 && next < _lines.Count && Line(next)[0] != '各' && Lexeme.IsColon(Line(next)[^1]);
            bool isShort = line.Length < 10 && !(line[^1] is '，' or ',' or '、' && OrganName.EndsLikeName(line[..^1]));
            if (((isShort || line.IndexOfAny('，', '、', ',') < 0) && !isBroken) || next == _lines.Count || last - index >= 6 || line.IndexOfAny("。；：:《") >= 0
                || Line(next).IndexOfAny("。；《") >= 0 || (next > last + 1 && !GoesOnBehindBlank(last, next)))
            {
                return IsAddresseeWithoutColon(index) && TakeRecipients(index, index);
            }

            last = next;
        }

        return IsAddressees(index, last) && TakeRecipients(index, last) && (after = last + 1) > 0;
    }

    /// <summary>市财政局党组书记、局长　张远: who gives the report.</summary>
    private static bool IsSpeaker(ReadOnlySpan<char> line)
        => line.LastIndexOfAny(" \u3000") is > 2 and int blank && line.Length - blank is >= 3 and <= 5 && Lexeme.Trim(line[..blank])[^1] is '长' or '任' or '记' or '席';

    /// <summary>A list that a blank line parts, as where every second line is blank: it ends on the line behind, and nothing else of the head is due.</summary>
    private readonly bool GoesOnBehindBlank(int last, int next)
        => next == last + 2 && Line(last)[^1] is '，' or ',' or '、' or '各' && Lexeme.IsColon(Line(next)[^1]) && (OrganName.EndsLikeName(Line(next)[..^1]) || s_unitEndings.Match(Line(next)[..^1])) && (HasNumber || IsBelowWholeTitle());

    private bool TakeRecipients(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (!IsBlank(i) && OrganList.MayBegin(Line(i)[0]))
            {
                _recipientsLine = i;
                _lines.Take(first, last, LineRole.MainRecipients);
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAddressees(int first, int last)
    {
        ReadOnlySpan<char> text = _source.Slice(_lines.SpanOf(first, last));
        text = Lexeme.Trim(text[..^1]);
        if (text.Length is < 2 or > 600 || text.IndexOfAny("。！？：") >= 0 || text.ContainsAny('!', '?'))
        {
            return false;
        }

        if (Lexeme.IsBetweenDigits(text, text.IndexOf(':'), 1))
        {
            return false; // 上午9:30：, a time of day, as it is none with the other colon.
        }

        if (first == last && AttendanceLines.KindOf(Line(first)) is not null && NextContent(first + 1, _lines.Count) is var below && below < _lines.Count && !LineForms.IsProse(Line(below), _lines.Marks(below)))
        {
            return false; // 参加人员： above the names of those who attend.
        }

        if (s_verbs.Match(text) || s_noAddressees.IsIn(text) || (text.Length <= 12 && s_noShortAddressees.IsIn(text)))
        {
            return false;
        }

        // 各位代表：, 主任、各位委员：, 同志们：: a salutation, no address, as 各位老师： is one.
        int each = text.IndexOf("各位");
        bool isSalutation = each == 0 ? !HasTypedCandidate() || s_saluted.Match(text[2..]) || s_salutedEndings.Match(text) : each > 0 && s_bodies.Match(text[(each + 2)..]);
        return !isSalutation && !text.EndsWith("们") && !(text.StartsWith("第") && text.IndexOf('条') > 0) && !SectionLabel.TryScan(text, out _, out _);
    }

    /// <summary>Whether a title above ends in a 文种, as that of a speech does not.</summary>
    private readonly bool HasTypedCandidate()
    {
        foreach (int line in _candidates.Items)
        {
            if (TitleScanner.TypeOf(Lexeme.Compact(Line(line))) is not (null or DocumentType.Report))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>市各有关单位, without a colon, where the text begins on the next line.</summary>
    private readonly bool IsAddresseeWithoutColon(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length is < 4 or > 80 || !s_unitEndings.Match(line) || line.IndexOfAny("。；：:《") >= 0 || line.IndexOfAny('》', '“') >= 0 || line.IndexOf("关于") >= 0)
        {
            return false;
        }

        int next = NextContent(index + 1, _lines.Count);
        return line.IndexOf('各') is >= 0 and int each && (each <= 4 || line[..each].IndexOfAny('，', ',', '、') > 0) && next < _lines.Count && LineForms.IsProse(Line(next));
    }
}
