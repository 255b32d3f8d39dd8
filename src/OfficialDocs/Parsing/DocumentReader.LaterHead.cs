using System.Buffers;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>A head that begins further down, below what a page or a collection puts first.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines a page has before the document, most of them a menu's, and how many paragraphs its report of it.</summary>
    private const int MaximumReportLines = 200;

    private const int MaximumReport = 40;

    /// <summary>How many lines of the page's stand between a title and the addressees.</summary>
    private const int MaximumLinesBetween = 3;

    /// <summary>How many lines a head has from its mark, or its number, to the addressees.</summary>
    private const int MaximumHead = 8;

    /// <summary>A shorter line may say the words of a title without being one.</summary>
    private const int ShortestTitle = 8;

    private const int LongestEntry = 5;

    /// <summary>How many paragraphs a report of a document has before it prints it.</summary>
    private const int MaximumAnnouncing = 12;

    private static readonly SearchValues<char> s_keyOfFrontMatter = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private static readonly WordSet s_announcing = WordSet.Endings("全文如下", "原文如下", "范文如下", "以下为公告全文", "以下是公告全文", "以下为通知全文", "以下是通知全文", "公告全文", "通知全文", "公告原文", "通知原文", "文件原文", "文件全文");

    /// <summary>What a collection writes above a text for its own programs: --- / title: "…" / publish: 2025-03-05 / ---.</summary>
    /// <returns>The line behind it.</returns>
    private readonly int SkipFrontMatter()
    {
        int first = NextContent(0, _lines.Count);
        return first < _lines.Count && Line(first) is "---" ? SkipFrontMatter(first) : 0;
    }

    private readonly int SkipFrontMatter(int first)
    {
        const int MaximumFrontMatter = 60;
        int last = NextContent(first + 1, _lines.Count);
        bool isList = false; // Of a key without a value.
        while (last < _lines.Count && last < first + MaximumFrontMatter && !Line(last).SequenceEqual("---") && (IsKeyOfFrontMatter(Line(last)) || isList))
        {
            isList = (isList && !IsKeyOfFrontMatter(Line(last))) || Line(last)[^1] == ':';
            last = NextContent(last + 1, _lines.Count);
        }

        if (last == _lines.Count || !Line(last).SequenceEqual("---"))
        {
            return 0;
        }

        _lines.Take(first, last, LineRole.PageChrome);
        return last + 1;
    }

    /// <summary>publish: "2025-03-05".</summary>
    private static bool IsKeyOfFrontMatter(ReadOnlySpan<char> line)
        => line.IndexOf(':') is > 0 and int colon && char.IsAsciiLetter(line[0]) && line[..colon].IndexOfAnyExcept(s_keyOfFrontMatter) < 0;

    /// <summary>
    /// Where the head goes on behind lines that are none of the document's: addressees right behind a short line, or, where neither number
    /// nor title came yet, a mark, a number or a whole title with addressees under it. A section is the document's.
    /// </summary>
    private readonly bool TryFindLaterHead(int index, out int later)
    {
        later = index;
        bool isShort = !LineForms.IsProse(Line(index));
        bool isBare = !HasNumber && !HasWholeCandidate();
        if ((isBare && IsAnnounced(index, out later)) || IsAboveDatedNumber(index, out later))
        {
            return true;
        }

        if (!(isShort || isBare))
        {
            return IsAboveSameTitle(index, out later);
        }

        if (LabelReader.TryRead(Line(index), _noLabels, out _, out _) || AttendanceLines.KindOf(Line(index)) is not null)
        {
            return false;
        }

        // 今天是：…, 您所在的位置：…: a row of a key that is not known, right above a title.
        if (isBare && isShort && _lines.Has(index, LineMarks.Colon) && !Lexeme.IsColon(Line(index)[^1]) && NextContent(index + 1, _lines.Count) is var below && below < _lines.Count && IsWholeTitle(Line(below)))
        {
            later = below;
            return true;
        }

        bool isBelowWay = false; // 当前位置：首页 > 政务公开 > 社会救助
        int candidate = -1;
        int prose = 0;
        int seenAtCandidate = 0;
        int seen = 0;
        for (int i = index + 1; i < _lines.Count && seen < MaximumReportLines; i++)
        {
            if (IsBlank(i))
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> line = Line(i);
            if (isBare && isBelowWay && IsTitleByItself(i) && line.Length > ShortestTitle)
            {
                later = i;
                return true;
            }

            isBelowWay = PageChrome.IsWay(line) || (isBelowWay && _lines.Has(i, LineMarks.Furniture));
            if (LabelReader.TryRead(line, _noLabels, out _, out _))
            {
                return false;
            }

            if (SaysTitle(line, asIssued: true) && IsAboveText(i))
            {
                // The title once more, or what issues it: what stands between is the page's.
                later = candidate > 0 && !HasNumber && seen - seenAtCandidate <= MaximumHead && IsNumberLine(candidate, _lines.Count) ? candidate : i;
                return true;
            }

            bool isFar = !isBare && seen > MaximumLinesBetween;
            if (line.Length <= 120 && (DocumentNumber.Measure(line) == line.Length || (line.IndexOf('。') < 0 && (IsWholeTitle(line) || TitleWords.EndsInReply(line) || IsWholeMark(line)))))
            {
                (candidate, seenAtCandidate) = candidate < 0 || seen - seenAtCandidate > MaximumHead ? (i, seen) : (candidate, seenAtCandidate);
            }
            else if (isBare && !LineForms.IsProse(line) && (candidate < 0 || seen - seenAtCandidate > MaximumHead))
            {
                candidate = -1; // 主题词：, 文件状态：: no head is near.
            }
            else if (!isFar && Lexeme.IsColon(line[^1]) && IsAddressees(i, i))
            {
                bool isNumber = candidate > 0 && !HasNumber && DocumentNumber.Measure(Line(candidate)) == Line(candidate).Length;
                later = isBare || isNumber || (candidate > 0 && !HasWholeCandidate()) ? candidate : i;
                return later > 0;
            }
            else if (LineForms.IsProse(line))
            {
                candidate = -1;
                if (!isBare || ++prose > MaximumReport)
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>公告全文如下：, 通知原文: a report of a document ends, and a title is below. What has a section or a date of its own is no report, nor is 中共中央印发《…条例》.</summary>
    private readonly bool IsAnnounced(int index, out int later)
    {
        later = index;
        bool isReport = !(_candidates.Count > 0 && IsIssuing(Line(_candidates[_candidates.Count - 1])));
        for (int seen = 0; isReport && later < _lines.Count && seen < MaximumAnnouncing; seen++)
        {
            ReadOnlySpan<char> line = Line(later);
            if (_lines.Has(later, LineMarks.LabelForm) || LineForms.IsDate(line, out _))
            {
                return false;
            }

            int below = NextContent(later + 1, _lines.Count);
            if (s_announcing.Match(line.TrimEnd("：:。")) && below < _lines.Count && BeginsHead(below))
            {
                later = below;
                return true;
            }

            later = below;
        }

        return false;
    }

    /// <summary>Whether a line is a whole title, or a number and nothing else.</summary>
    private readonly bool BeginsHead(int index) => IsNumberLine(index, _lines.Count) || IsTitleByItself(index);

    private readonly bool IsTitleByItself(int index) => LineForms.IsTitleLike(Line(index), _lines.Marks(index)) && TitleWords.EndsInKind(Lexeme.Compact(Line(index)));

    /// <summary>A sentence of the page's, below which is what only a head has: 2025年3月5日　云政发〔2025〕8号.</summary>
    private readonly bool IsAboveDatedNumber(int index, out int later)
    {
        later = HasNumber ? _lines.Count : NextContent(index + 1, _lines.Count);
        int below = later < _lines.Count && MeasureDateBeforeNumber(Line(later)) > 0 ? NextContent(later + 1, _lines.Count) : _lines.Count;
        return below < _lines.Count && Lexeme.IsColon(Line(below)[^1]) && IsAddressees(below, below);
    }

    /// <summary>A long line of the page's below the headline, and soon the same title again: nothing of a text stands between.</summary>
    private readonly bool IsAboveSameTitle(int index, out int later)
    {
        later = index;
        for (int k = 0; k < MaximumAnnouncing && later < _lines.Count && !_lines.Has(later, LineMarks.LabelForm) && !ClosingLines.TryReadDate(Line(later), out _, out _); k++)
        {
            later = NextContent(later + 1, _lines.Count);
            if (later < _lines.Count && SaysTitle(Line(later), asIssued: false) && IsAboveText(later))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text follows a title soon, rows of the page's and other elements of a head aside: addressees, a sentence or a label; not an organ that signs.</summary>
    private readonly bool IsAboveText(int title)
    {
        int next = NextContent(title + 1, _lines.Count);
        for (int k = 0; k < MaximumHead && next < _lines.Count && !OrganName.IsName(Line(next)); k++)
        {
            if (_lines.Has(next, LineMarks.LabelForm | LineMarks.Sentence) || LineForms.IsProse(Line(next)) || (Lexeme.IsColon(Line(next)[^1]) && IsAddressees(next, next)))
            {
                return true;
            }

            next = NextContent(next + 1, _lines.Count);
        }

        return false;
    }

    /// <summary>Whether a line says a title that stands above in the head, by itself or as what it issues: 关于印发云州市节水办法的通知 below 云州市节水办法.</summary>
    private readonly bool SaysTitle(ReadOnlySpan<char> line, bool asIssued)
    {
        foreach (int candidate in _candidates.Items)
        {
            ReadOnlySpan<char> title = Line(candidate);
            if (line.Length >= title.Length && title.Length >= ShortestTitle && TitleWords.EndsInKind(title) && (line.Length == title.Length ? line.SequenceEqual(title) : asIssued && IsWholeTitle(line) && line.IndexOf(title) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>云州市人民政府文件: a mark that says it is one.</summary>
    private static bool IsWholeMark(ReadOnlySpan<char> line) => line.EndsWith("文件") && OrganName.IsName(Lexeme.Trim(line[..^2]));

    private readonly bool HasWholeCandidate()
    {
        foreach (int line in _candidates.Items)
        {
            // 智能问答, 通知公告 among many others are the entries of a menu, 2024-07-05　批复 that of a list.
            ReadOnlySpan<char> title = Lexeme.Compact(Line(line));
            bool isEntry = (title.Length <= LongestEntry && _candidates.Count > MaximumHead) || (ChineseNumeral.IsArabicDigit(title[0]) && PageChrome.TryFindTime(title, out _, out int time, out _, out _) && time == 0);
            if (!isEntry && TitleWords.EndsInKind(title) && !IsModel(title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>批复范文, 公文批复: what a collection calls the kind of its documents.</summary>
    private static bool IsModel(ReadOnlySpan<char> title) => title.Length <= LongestEntry && (title.EndsWith("范文") || title.StartsWith("公文"));
}
