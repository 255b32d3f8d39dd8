using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <content>What stands on one line at the head of a document: mark, number, title, addressees.</content>
internal ref partial struct LineSplitter
{
    private const int LongestRow = 200;

    /// <summary>Number, title and addressees that stand on one line.</summary>
    private void CutHead(ReadOnlySpan<char> line, int start, int number, LineMarks marks, int end)
    {
        ReadOnlySpan<char> content = line[start..];
        int position = 0;
        if (number > 0 && number == content.Length && content.IndexOf("文件") is > 0 and int mark && Lexeme.IsBlank(content[mark + 2]) && OrganName.IsName(content[..mark]))
        {
            // 云州市人民政府文件　云政发〔2025〕8号: the mark and the number.
            int next = Lexeme.SkipBlanks(line, start + mark + 2);
            _cuts.Add(next);
            CutHead(line, next, number - (next - start), marks, end);
            return;
        }

        if (number > 0)
        {
            // A number at the beginning of the line, the title behind it; 云政发〔2025〕8号文件 is running text.
            ReadOnlySpan<char> rest = Lexeme.Trim(content[number..]);
            if (rest.Length < 4 || rest.StartsWith("文") || !(Lexeme.IsHan(rest[0]) || rest[0] is '《' or '“' || IsBracketedTitle(rest)) || rest.StartsWith("签"))
            {
                return;
            }

            _cuts.Add(start + number);
            position = number;
        }
        else if ((marks & LineMarks.OpeningBracket) != 0 && TryFindNumber(content, out int numberStart, out int numberEnd))
        {
            _cuts.Add(start + numberStart);
            if (numberEnd < content.Length && !Lexeme.Trim(content[numberEnd..]).IsEmpty)
            {
                _cuts.Add(start + numberEnd);
            }

            position = numberEnd;
        }

        if (number == 0 && (marks & LineMarks.OpeningBracket) != 0 && MeasureNumberedTitle(content) is > 0 and int numbered && !AnyContent())
        {
            _cuts.Add(start + numbered);
            CutHead(line, Lexeme.SkipBlanks(line, start + numbered), 0, marks, end);
            return;
        }

        if ((marks & LineMarks.Colon) == 0)
        {
            return;
        }

        // The addressees end at the first colon, unless a sentence ends before it.
        ReadOnlySpan<char> after = content[position..];
        int colon = after.IndexOfAny('：', ':', '∶');
        if (colon is < 0 or > 400 || (colon + 1 == after.Length && after.IndexOf("关于") < 0))
        {
            return; // Addressees by themselves need no cut.
        }

        if (Lexeme.IsBetweenDigits(after, colon, 1) || PageChrome.BeginsWithMetadataKey(content))
        {
            return; // 各县（上午9：30召开。: a time of day; 发文机关：云州市人民政府: a row of the page's.
        }

        ReadOnlySpan<char> before = after[..colon];
        int titleEnd = TitleEndBefore(before);
        if (titleEnd > 0 && PageChrome.BeginsWithMetadataKey(Lexeme.Trim(after[titleEnd..])))
        {
            CutRow(line, start + position, titleEnd, marks, end);
            return;
        }

        if (!LooksLikeAddressees(before[titleEnd..]) || before.IndexOfAny("。；！？!?|") >= 0 || (position + titleEnd == 0 && IsHeadline(before, after[(colon + 1)..], end)))
        {
            return;
        }

        if (titleEnd > 0)
        {
            // What follows the title is taken apart as a line of its own.
            start += position + titleEnd;
            _cuts.Add(start);
            int next = Lexeme.SkipBlanks(line, start);
            CutHead(line, next, MeasureNumber(line[next..]), marks, end);
            return;
        }

        if (colon + 1 < after.Length)
        {
            _cuts.Add(start + position + colon + 1);
        }
    }

    /// <summary>…的通知 发布日期：2025-03-05浏览次数：8 各县人民政府：为…: a row of the page's between title and addressees.</summary>
    private void CutRow(ReadOnlySpan<char> line, int start, int titleEnd, LineMarks marks, int end)
    {
        ReadOnlySpan<char> row = line[(start + titleEnd)..];
        for (int i = 1; i + 1 < Math.Min(row.Length, LongestRow); i++)
        {
            if (Lexeme.IsBlank(row[i - 1]) && row[i] == '各')
            {
                _cuts.Add(start + titleEnd);
                _cuts.Add(start + titleEnd + i);
                CutHead(line, start + titleEnd + i, 0, marks, end);
                return;
            }
        }
    }

    /// <summary>The length of a title with its number in parentheses behind it, where more follows: 关于…的通报（云农发〔2025〕8号） 根据….</summary>
    private static int MeasureNumberedTitle(ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> head = content[..Math.Min(content.Length, LongestRow)];
        int close = head.IndexOf("号）") is >= 0 and int wide ? wide : head.IndexOf("号)");
        int open = close > 0 ? head[..close].LastIndexOfAny('（', '(') : -1;
        bool isTitle = open > 8 && head[..open].IndexOf("关于") >= 0 && head[..open].IndexOfAny("。，：:") < 0 && head[0] is not ('你' or '贵' or '根' or '按' or '依' or '现') && TitleWords.EndsInType(head[..open]) && DocumentNumber.Measure(head[(open + 1)..(close + 1)]) == close - open;
        return isTitle && Lexeme.SkipBlanks(content, close + 2) is var behind && behind > close + 2 && behind < content.Length && content[behind] is not ('收' or '要' or '精' or '文' or '规') ? close + 2 : 0;
    }

    /// <summary>云州市节水条例第一章　总则　　第一条　为了…: how long the title is that the first label is glued to; 0 where there is none.</summary>
    private static int MeasureTitleAboveFirst(ReadOnlySpan<char> content)
    {
        const int LongestTitle = 60;
        int first = content[..Math.Min(content.Length, LongestTitle)].IndexOf("第一");
        if (first < 4 || first + 4 > content.Length || content[first + 2] is not ('章' or '编' or '条') || !Lexeme.IsBlank(content[first + 3]) || content[0] is '本' or '违' or '根' or '按' or '依' or '除')
        {
            return 0;
        }

        ReadOnlySpan<char> title = content[..first];
        return title.IndexOfAny("，。；：") < 0 && TitleWords.EndsInIssuedKind(Lexeme.Compact(title)) ? first : 0;
    }

    /// <summary>教务处：关于做好选课工作的通知 above addressees, 国家卫健委：新型肺炎纳入乙类传染病 above a row of the page's: a headline, and the organ no addressee.</summary>
    private readonly bool IsHeadline(ReadOnlySpan<char> organ, ReadOnlySpan<char> behind, int end)
    {
        behind = Lexeme.Trim(behind);
        if (organ[0] == '各' || organ.IndexOfAny('，', '、') >= 0 || behind.Length is < 4 or > 60 || behind.IndexOfAny("。；，！：,;:") >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> below = Below(end);
        int length = below.IndexOfAny('\r', '\n');
        below = Lexeme.Trim(length < 0 ? below : below[..length]);
        return !below.IsEmpty && !AnyContent() && (behind.StartsWith("关于") && TitleWords.EndsInType(behind)
            ? Lexeme.IsColon(below[^1]) && LooksLikeAddressees(below[..^1])
            : PageChrome.IsAround(below) && PageChrome.TryFindTime(below, out _, out _, out _, out bool hasClock) && hasClock);
    }

    /// <summary>Whether a line above has content.</summary>
    private readonly bool AnyContent()
    {
        foreach (LogicalLine line in _lines.Items)
        {
            if (!line.IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>（关于调整部分商品归类决定的公告）: behind the number of an announcement, its title.</summary>
    public static bool IsBracketedTitle(ReadOnlySpan<char> text)
        => text.Length > 8 && Lexeme.IsOpeningParenthesis(text[0]) && Parentheses.FindClosing(text, 0) == text.Length - 1 && text[1..^1].StartsWith("关于") && TitleWords.EndsInType(text[1..^1]);

    /// <summary>The length of the number that a line begins with; 青河县2025年第一期国有建设用地… begins with none, and 第8号 only above what an order issues: 第8号　《云州市节水办法》已经….</summary>
    private static int MeasureNumber(ReadOnlySpan<char> text)
    {
        int length = DocumentNumber.Measure(text);
        if (length > 0 && text[0] == '第')
        {
            return Lexeme.SkipBlanks(text, length) is var next && next < text.Length && text[next] == '《' ? length : 0;
        }

        return length > 0 && length < text.Length && text[length - 1] == '期' && Lexeme.IsHan(text[length]) ? 0 : length;
    }

    /// <summary>…的通知   各区县人民政府, …的通知各区县人民政府: the title ends at blanks behind a 文种, or right before 各.</summary>
    private static int TitleEndBefore(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("关于") is >= 0 and int subject && text[subject..].IndexOf('各') is > 4 and int each && subject + each + 1 < text.Length && text[subject + each - 3] == '的' && text[subject + each + 1] is not ('项' or '种' or '类') && text[0] is not ('根' or '按' or '依') && TitleWords.EndsInType(text[..(subject + each)]))
        {
            return subject + each;
        }

        // 关于印发《…》的通知云州市水务局各科室：
        if (text.IndexOf("关于印发《") >= 0 && text.IndexOf("》的通知") is > 0 and int named && text[0] is not ('根' or '按' or '依') && BeginsWithAddressee(text[(named + 4)..]) && LooksLikeAddressees(text[(named + 4)..]))
        {
            return named + 4;
        }

        for (int i = Math.Min(text.Length - 1, 200); i > 4; i--)
        {
            if (Lexeme.IsBlank(text[i]) && !Lexeme.IsBlank(text[i - 1]) && TitleWords.EndsInType(text[..i]) && text[..i].IndexOf("关于") is var about && (about >= 0 || text[..i].IndexOf("印发") >= 0))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether a list begins with an organ, or with several of a kind: 云州市水务局各科室.</summary>
    private static bool BeginsWithAddressee(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('，', '、', ',');
        ReadOnlySpan<char> first = end < 0 ? text : text[..end];
        return !first.IsEmpty && Lexeme.IsHan(first[0]) && (OrganName.IsName(first) || (first.IndexOf('各') > 0 && LineForms.IsPlain(first)));
    }

    private static bool LooksLikeAddressees(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        if (text.Length < 3 || text.IndexOfAny("《》") >= 0)
        {
            return false;
        }

        return text.StartsWith("各") || OrganName.EndsLikeName(text) || text.EndsWith("单位") || text.EndsWith("机构") || text.EndsWith("部门") || text.EndsWith("企业") || (text.IndexOf('、') > 0 && text[0] != '为' && (text.EndsWith("职工") || text.EndsWith("缴存人")))
            || (text.Length <= 8 && (text.EndsWith("代表") || text.EndsWith("委员") || text.EndsWith("同志")));
    }

    /// <summary>A number behind a title without anything between: …的意见渝府发〔2019〕17号各区县….</summary>
    public static bool TryFindNumber(ReadOnlySpan<char> content, out int start, out int end)
    {
        const int LeastTitle = 4;
        start = end = 0;
        ReadOnlySpan<char> head = content[..Math.Min(content.Length, 400)];
        int found = head.Length > LeastTitle ? head[LeastTitle..].IndexOfAny("〔[［【﹝") : -1;
        int bracket = LeastTitle + found;
        if (found < 0 || head[LeastTitle..bracket].Contains('。'))
        {
            return false;
        }

        // The code lies between the end of the title's 文种 and the bracket.
        for (int codeStart = Math.Max(1, bracket - 14); codeStart < bracket - 1; codeStart++)
        {
            ReadOnlySpan<char> title = Lexeme.Trim(head[..codeStart]);
            if (title.Length > 8 && (title.IndexOf("关于") >= 0 || title.IndexOf("印发") >= 0 || title.IndexOf("批转") >= 0 || title.IndexOf("转发") >= 0) && TitleWords.EndsInType(Lexeme.Compact(title)) && DocumentNumber.Measure(content[codeStart..]) is > 0 and int length && !Lexeme.IsBlank(head[codeStart]))
            {
                start = codeStart;
                end = codeStart + length;
                return true;
            }
        }

        return false;
    }
}
