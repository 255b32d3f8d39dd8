using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>What the web page around a copy looks like as text: breadcrumbs, buttons, index tables, footers.</summary>
internal static class PageChrome
{
    /// <summary>The length of the longest key that a page's table has on a line by itself.</summary>
    public const int LongestKey = 9;

    /// <summary>Where the colon of a row stands at the latest.</summary>
    public const int LongestKeyWithColon = 15;

    /// <summary>The length of the longest name of a column, or part, of a page.</summary>
    public const int LongestColumn = 7;

    private const int ShortestKeyOfTable = 3;

    /// <summary>The name before the time at which it put something on the page.</summary>
    private const int MaximumByline = 12;

    /// <summary>Beginnings of lines that are furniture wherever they stand.</summary>
    private static readonly WordSet s_anywhere = WordSet.Beginnings(
    [
        "当前位置", "您的位置", "您当前所在位置", "您当前所在的位置", "您现在的位置", "您当前的位置", "现在的位置", "扫一扫", "打印本页", "关闭窗口", "【打印", "[打印", "打印 ", "【字体", "[字体", "字体：", "字体:", "【字号", "[字号", "字号：", "字号:",
        "分享到", "分享：", "分享:", "返回顶部", "上一篇", "下一篇", "相关附件", "相关文档", "相关链接", "相关解读", "相关稿件", "相关阅读", "相关文件", "责任编辑", "【责任编辑", "版权所有", "Copyright", "copyright", "COPYRIGHT", "©", "【关闭", "[关闭",
        "网站标识码", "网站地图", "原文链接", "文件下载", "公告下载链接", "公告正文下载", "文件解读", "附件下载", "点击下载", "点击查看", "http://", "https://", "www.",
        "浏览次数", "访问量", "点击数", "阅读次数", "【法宝引证码", "【法宝", "用手机打开", "手机扫", "微信扫", "打开微信", "您是第", "收藏本页", "我要纠错", "纠错", "!function", "![", "var ", "@tab", "[[toc]]", ":::", "【返回顶部", "图文解读：", "图文解读:",
    ]);

    private static readonly WordSet s_readings = WordSet.Beginnings("音频解读", "视频解读", "图文解读", "文字解读", "一图读懂", "图解", "专家解读");

    /// <summary>Buttons: lines that are nothing but such a word.</summary>
    private static readonly WordSet s_buttons = WordSet.Beginnings(
    [
        "打印", "下载", "收藏", "全屏", "分享", "加大", "还原", "减小", "】", "大 中 小", "大中小", "大", "中", "小", "关闭", "返回", "微信", "微博", "首页", "A+", "A-", "修订信息", "原文链接", "政策原文", "政策解读", "文字解读", "图解", "[图片]", "听全文", "分享文章到", "手机版", "关怀版", "电脑版",
    ]);

    /// <summary>Keys of index tables, of the line under a headline and of the registers of those who received a document or keep it: furniture before it and after it.</summary>
    private static readonly WordSet s_metadataKeys = WordSet.Beginnings(
    [
        "索引号", "主题分类", "发文机关", "发布机构", "发布单位", "成文日期", "发文日期", "发布日期", "发布时间", "发表时间", "发表日期", "公开日期", "生成日期", "印发日期", "时间", "日期", "来源", "信息来源", "新闻来源", "文章来源", "稿源", "作者", "标题", "名称", "文件名称", "有效性",
        "时效性", "信息分类", "体裁分类", "组配分类", "信息名称", "公文种类", "统一编号", "文件编号", "主题词", "关键词", "服务对象", "生效日期", "废止日期", "失效日期", "是否有效", "编辑", "责编", "审核", "浏览", "阅读", "点击", "字体", "视力保护色", "内容概述", "所属主题", "公开范围", "公开形式", "公开类别", "公开主体", "主办单位", "主办", "承办单位", "承办", "技术支持",
        "档号", "全宗号", "案卷号", "件号", "归档编号", "归档号", "保管期限", "收文编号", "收文号", "收文字号", "收文日期", "收文时间", "来文单位", "来文字号", "登记号", "登记编号", "统一登记号",
        "规范性文件登记号", "规范性文件统一登记号", "规范性文件编号", "备案号", "备案编号", "备案登记号",
        "您当前所在位置", "您所在的位置", "你所在位置", "当前栏目", "今天是", "所在位置", "发文机构", "发文单位", "发布机关", "颁布机关", "公开机构", "制发机关", "制定机关", "文件标题", "公文标题", "文件类型", "文档来源", "归档时间", "文件状态", "生效时间", "失效时间", "废止时间", "更新时间", "更新日期", "录入时间", "公布日期", "信息索引", "信息编号",
        "信息类别", "内容分类", "责任部门", "公开方式", "公开时限", "关联稿件", "下载地址", "浏览量", "浏览数", "阅读量", "分类", "栏目", "所属栏目", "点击量", "点击率", "发布人", "供稿",
        "发布", "发布者", "发布部门", "发文部门", "发文标题", "发文时间", "发文内容", "颁布日期", "颁布单位", "颁布时间", "法规类型", "法规类别", "效力级别", "效力等级", "正文", "公开目录", "公开属性", "是否公开", "信息公开选项",
        "页面宽度(px)", "分享至", "保护视力色", "背景色", "语音播报", "扫描二维码", "验证码", "成文单位",
        "发文字号", "发布文号", "阅读人次", "评论人次", "页面功能", "类别", "办理结果", "办理类型", "答复类型", "答复类别", "建议编号", "提案编号",
    ]);

    /// <summary>Names of columns and of parts of a page: lines that are nothing but such a word, above a document.</summary>
    private static readonly WordSet s_columns = WordSet.Beginnings(
    [
        "政策文件", "政府文件", "部门文件", "规范性文件", "行政规范性文件", "市政府文件", "县政府文件", "区政府文件", "省政府文件", "最新文件", "文件通知", "法规文件", "政策法规", "政策法规库", "通知公告", "公告公示", "公示公告", "通知公示",
        "最新公告", "信息公开", "政务公开", "政府信息公开", "新闻中心", "详细信息", "信息详情", "文章详情", "正文", "公开具体内容", "【法规全文】",
    ]);

    /// <summary>The same below other rows; elsewhere a text says with them when something is in force, and where.</summary>
    private static readonly WordSet s_furtherKeys = WordSet.Beginnings("实施时间", "实施日期", "施行日期", "所属行业", "所属区域");

    private static readonly string[] s_links = ["热门推荐", "最新文章", "推荐阅读", "相关推荐", "猜你喜欢", "大家正在看", "大家还在看", "新闻推荐", "相关法规", "延伸阅读", "发表评论", "网友评论", "网民评论", "上一条", "下一条", "网站导航", "友情链接", "【相关"];

    private static readonly WordSet s_feet = WordSet.Beginnings(
    [
        .. s_links, "标签：", "标签:", "本文标签：", "本文标签:", "政策图解：", "政策图解:", "解读：", "解读:", "网站声明", "联系我们 |", "联系我们|", "无障碍浏览", "无障碍阅读", "无障碍版", "长者模式", "QQ空间", "回到顶部", "本页网址", "解读链接", "政策解读：", "政策解读:", "图解：", "图解:",
        "Produced", "取自“", "本作品来自", "声明：该", "声明:该", "扫描二维码", "长按识别", "收藏 打印",
    ]);

    /// <summary>Headings at the foot of a page: what follows them are links.</summary>
    private static readonly WordSet s_linkHeadings = WordSet.Beginnings(
        [.. s_links, "相关稿件", "相关链接", "相关阅读", "相关解读", "相关新闻", "相关文章", "相关文档", "上一篇", "下一篇", "扫一扫", "分享到"]);

    // An arrow also leads from step to step of a procedure.
    private static readonly SearchValues<char> s_wayMarks = SearchValues.Create(">＞»›");

    private static readonly SearchValues<char> s_breadcrumbMarks = SearchValues.Create(">＞»›→");

    private static readonly CharacterSet s_beginnings = new(string.Concat([.. s_anywhere.Words.Concat(s_buttons.Words).Select(static word => word[0]), .. "-=*_—－─━═＿–―‐−新本首[第>＞»›"]));

    /// <summary>Every key and column of a page.</summary>
    public static IEnumerable<string> KeysAndColumns => [.. s_metadataKeys.Words, .. s_furtherKeys.Words, .. s_columns.Words];

    /// <summary>Whether furniture, or a page number, may begin with a character.</summary>
    public static bool MayBegin(char c) => s_beginnings.Contains(c);

    public static bool IsAnywhere(ReadOnlySpan<char> line) => IsFurniture(line) || IsFileName(line);

    /// <summary>The same but for the names of files, which may be attachments.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
        => s_anywhere.Match(line) || s_buttons.Contains(line) || IsReadingLink(line) || IsCrumbMark(line) || IsRule(line) || IsDateline(line) || IsBreadcrumb(line) || IsMarkupLinks(line);

    /// <summary>Lines that are furniture when they stand before the document's text or after its end.</summary>
    public static bool IsAround(ReadOnlySpan<char> line)
    {
        if (IsAnywhere(line))
        {
            return true;
        }

        if (line.Length > 300)
        {
            return false;
        }

        return BeginsWithMetadataKey(line) || BeginsWithBracketedKey(line) || IsRegister(line) || BeginsWithKeyOfTable(line) || IsStamped(line);
    }

    /// <summary>The same of a line of which some is known already.</summary>
    public static bool IsAround(ReadOnlySpan<char> line, LineMarks marks)
        => (marks & (LineMarks.Furniture | LineMarks.FileName)) != 0
            || (line.Length <= 300 && (((marks & LineMarks.Colon) != 0 && (BeginsWithMetadataKey(line) || IsRegister(line))) || BeginsWithBracketedKey(line) || ((marks & LineMarks.Stop) == 0 && (BeginsWithKeyOfTable(line) || IsStamped(line)))));

    /// <summary>What stands only at the foot of a page: 热门推荐, the registration of the site (云ICP备12345678号).</summary>
    public static bool IsFoot(ReadOnlySpan<char> line) => s_feet.Match(line) || IsMenu(line) || (line.Length <= 160 && (line.IndexOf("ICP备") >= 0 || line.IndexOf("公网安备") >= 0));

    /// <summary>云ICP备12345678号, 网站标识码：4401000004: nothing of the document follows.</summary>
    public static bool EndsPage(ReadOnlySpan<char> line) => line.Length <= 160 && (line.IndexOf("ICP备") >= 0 || line.IndexOf("网安备") >= 0 || line.StartsWith("网站标识码"));

    /// <summary>网站首页 | 关于我们 | 联系方式.</summary>
    public static bool IsMenu(ReadOnlySpan<char> line)
        => (line.IndexOf('|') > 0 && (line.IndexOf("关于我们") >= 0 || line.IndexOf("网站地图") >= 0) && line.IndexOf('。') < 0 && !TitleWords.EndsInType(line)) || line is ['网', '站', '首', '页', ..] or ['关', '于', '我', '们', ..] && (line.Length == 4 || Lexeme.IsBlank(line[4]) || line[4] == '|');

    /// <summary>相关稿件, 上一篇：: below such a line there are links of the page.</summary>
    public static bool OpensLinks(ReadOnlySpan<char> line) => s_linkHeadings.Match(line);

    /// <summary>政策文件, 详细信息: the name of a column, where a line is nothing else.</summary>
    public static bool IsColumn(ReadOnlySpan<char> line) => line.Length <= LongestColumn && s_columns.Contains(line);

    /// <summary>索 引 号：…, 来源：…, with any blanks inside the key, also behind the mark of a list or of a table: • 来源：….</summary>
    public static bool BeginsWithMetadataKey(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny('：', ':', '∶');
        if (colon is < 2 or > 14)
        {
            return false;
        }

        Span<char> key = stackalloc char[14];
        int length = 0;
        foreach (char c in line[..colon])
        {
            if (!Lexeme.IsBlank(c) && !IsKeyMark(c))
            {
                key[length++] = c;
            }
        }

        return s_metadataKeys.Contains(key[..length]);
    }

    /// <summary>【发布单位】国务院, [ 发布日期 ] 2025-03-05.</summary>
    private static bool BeginsWithBracketedKey(ReadOnlySpan<char> line)
    {
        int close = line[0] is '【' or '[' ? line.IndexOfAny('】', ']') : -1;
        return close is > 2 and <= 14 && line[1..close].IndexOfAny('：', ':') < 0 && s_metadataKeys.Contains(Lexeme.Trim(line[1..close]));
    }

    /// <summary>【现行有效】　公布：2025-03-05　施行：2025-03-05　文号：云政发〔2025〕8号: a database's row of several pairs.</summary>
    private static bool IsRegister(ReadOnlySpan<char> line) => line[0] == '【' && line.IndexOf("文号：") > 0 && line.IndexOf("公布：") > 0;

    /// <summary>发文机关, 索 引 号: a key by itself, whose value stands in the next cell or line.</summary>
    public static bool IsKey(ReadOnlySpan<char> line) => line.Length is >= ShortestKeyOfTable and <= LongestKey && s_metadataKeys.Contains(Lexeme.Compact(line));

    /// <summary>发布日期　2025-03-09: a row of a table, which has a blank for a colon. Shorter keys are words of a text, too.</summary>
    private static bool BeginsWithKeyOfTable(ReadOnlySpan<char> line)
        => (line.IndexOfAny('\t', ' ', '\u3000') is >= ShortestKeyOfTable and <= LongestKey and int blank && s_metadataKeys.Contains(line[..blank]))
            || (line.IndexOf('\t') is >= ShortestKeyOfTable and <= LongestKey and int tab && s_metadataKeys.Contains(Lexeme.Compact(line[..tab]))) // 索 引 号	000-01
            || BeginsWithKeyOfTitle(line);

    /// <summary>名称　关于做好防汛工作的通知: the row of a table that says the title.</summary>
    private static bool BeginsWithKeyOfTitle(ReadOnlySpan<char> line)
        => line.Length > 10 && Lexeme.IsBlank(line[2]) && (line.StartsWith("名称") || line.StartsWith("标题")) && TitleWords.EndsInType(line);

    /// <summary>实施时间: 2025-03-09, 所属行业: …: rows of a page's table where others stand above.</summary>
    public static bool IsFurtherRow(ReadOnlySpan<char> line) => s_furtherKeys.Match(line) && Lexeme.IsColon(line[Math.Min(4, line.Length - 1)]);

    /// <summary>What pages put before a key.</summary>
    private static bool IsKeyMark(char c) => c is '[' or '【' or '|' or '-' or '•' or '·' or '*' or '●' or '◆' or '■';

    /// <summary>2022-05-15 20:07:00 来源:市住建局; 某某协会2023-05-04 09:55发表于江西; 2023-02-01浏览次数:193.</summary>
    private static bool IsStamped(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || line.IndexOf('。') >= 0 || !TryFindTime(line, out _, out int start, out int end, out bool hasClock))
        {
            return false;
        }

        ReadOnlySpan<char> after = Lexeme.Trim(line[end..]);
        return (hasClock && after.IsEmpty && (start == 0 || IsByline(line[..start], line[start..end]))) || (start == 0 && line[0] is >= '0' and <= '9' && after.IsEmpty && line.IndexOfAny('-', '/') > 0)
            || line.IndexOf("浏览次数") >= 0 || line.IndexOf("发表于") >= 0 || line.IndexOf("来源") >= 0 || line.IndexOf("访问量") >= 0 || line.IndexOf("阅读次数") >= 0
            || line.IndexOf("字体") >= 0 || line.IndexOf("字号") >= 0 || line.IndexOf("点击数") >= 0 || line.IndexOf("发布时间") >= 0 || line.IndexOf("打印") >= 0;
    }

    /// <summary>系统管理员 2018-11-20 13:20: who put it on the page and when; not 会议时间 2025年3月5日 9:30, nor an organ that signs.</summary>
    private static bool IsByline(ReadOnlySpan<char> before, ReadOnlySpan<char> time)
        => before.Length <= MaximumByline && Lexeme.IsBlank(before[^1]) && time.Contains('-') && before.IndexOfAny('：', ':') < 0 && before.IndexOf("时间") < 0 && !Grammar.OrganName.IsName(before);

    /// <summary>Finds a date, with or without a clock time glued to it.</summary>
    public static bool TryFindTime(ReadOnlySpan<char> line, out DateTime time, out int start, out int end, out bool hasClock)
    {
        time = default;
        end = 0;
        hasClock = false;
        for (start = 0; start + 8 <= line.Length; start++)
        {
            int next = line[start..].IndexOfAnyInRange('1', '2');
            if (next < 0)
            {
                break;
            }

            start += next;
            if (start > 0 && line[start - 1] is >= '0' and <= '9')
            {
                continue;
            }

            int position = start;
            if (TryReadDay(line, ref position, out DateOnly day))
            {
                end = position;
                hasClock = TryReadClock(line, ref end, out TimeOnly clock);
                time = day.ToDateTime(clock);
                return true;
            }
        }

        return false;
    }

    private static bool TryReadDay(ReadOnlySpan<char> line, ref int position, out DateOnly day)
    {
        day = default;
        if (!TryReadNumber(line, ref position, 4, 4, out int year) || year is < 1950 or > 2100 || position == line.Length || line[position++] is not ('-' or '/' or '.' or '年')
            || !TryReadNumber(line, ref position, 1, 2, out int month) || position == line.Length || line[position++] is not ('-' or '/' or '.' or '月')
            || !TryReadNumber(line, ref position, 1, 2, out int date) || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        if (position < line.Length && line[position] == '日')
        {
            position++;
        }

        day = new DateOnly(year, month, date);
        return true;
    }

    private static bool TryReadClock(ReadOnlySpan<char> line, ref int end, out TimeOnly clock)
    {
        clock = default;
        int position = Lexeme.SkipBlanks(line, end);
        if (position < line.Length && line[position] == 'T')
        {
            position++;
        }

        if (!TryReadNumber(line, ref position, 1, 2, out int hour) || position == line.Length || line[position++] is not (':' or '：')
            || !TryReadNumber(line, ref position, 2, 2, out int minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        end = position;
        int second = 0;
        if (position < line.Length && line[position++] is ':' or '：' && TryReadNumber(line, ref position, 2, 2, out second) && second < 60)
        {
            end = position;
        }
        else
        {
            second = 0;
        }

        clock = new TimeOnly(hour, minute, second);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> line, ref int position, int least, int most, out int value)
    {
        value = 0;
        int count = 0;
        while (position < line.Length && count < most && line[position] is >= '0' and <= '9')
        {
            value = (value * 10) + line[position++] - '0';
            count++;
        }

        return count >= least;
    }

    /// <summary>新华社北京3月12日电.</summary>
    private static bool IsDateline(ReadOnlySpan<char> line) => line.Length <= 24 && (line.StartsWith("新华社") || line.StartsWith("本报")) && (line.EndsWith("电") || line.EndsWith("讯"));

    /// <summary>【一图读懂】《…》, 【音频解读】《…》政策解读 2025-03-05: a link to what explains the document.</summary>
    private static bool IsReadingLink(ReadOnlySpan<char> line) => line[0] == '【' && s_readings.Match(line[1..]) && line.Contains('《');

    /// <summary>What stands between the steps of a way through a site, where each has a line of its own.</summary>
    public static bool IsCrumbMark(ReadOnlySpan<char> line) => line is ">" or ">>" or "＞" or "»" or "›";

    /// <summary>中国政府网 > 政策 > 最新政策: a way through a site of three steps and more, above a document.</summary>
    public static bool IsWay(ReadOnlySpan<char> line)
    {
        int first = line.Length <= 120 ? line.IndexOfAny(s_wayMarks) : -1;
        return first > 0 && line[(first + 1)..].IndexOfAny(s_wayMarks) > 0 && line.IndexOfAny("。，；<＜") < 0;
    }

    private static bool IsBreadcrumb(ReadOnlySpan<char> line)
        => line.Length <= 120 && line.StartsWith("首页") && line.IndexOfAny(s_breadcrumbMarks) > 0;

    /// <summary>附件.docx: a download link.</summary>
    public static bool IsFileName(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("附件") && line.IndexOfAny('：', ':') > 0)
        {
            return false; // 附件：名单.xls names an attachment.
        }

        if (FileExtension(line) is > 2 and var extension && Grammar.AttachmentScanner.TryScanItemNumber(line[..extension], out _, out _))
        {
            return false; // 2.名单.xls another one.
        }

        int dot = FileExtension(line);
        return dot > 0;
    }

    /// <summary>Where the extension of a file's name begins, with its dot; -1 where the line ends in none.</summary>
    public static int FileExtension(ReadOnlySpan<char> line)
    {
        // .doc or .docx: the dot is the fourth character from the end, or the fifth.
        int dot = line.Length > 4 && line[^4] == '.' ? line.Length - 4 : line.Length > 5 && line[^5] == '.' ? line.Length - 5 : -1;
        if (dot < 0 || line.IndexOf('。') >= 0)
        {
            return -1;
        }

        return line[(dot + 1)..] is "doc" or "docx" or "pdf" or "xls" or "xlsx" or "zip" or "rar" or "jpg" or "png" or "jpeg" or "wps" or "ofd" or "et" or "ppt" or "pptx" ? dot : -1;
    }

    /// <summary>云州日报记者 李文清 摄, 县长张远作政府工作报告: what stands below a picture.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
        => line.Length <= 60 && (line[^1] == '摄' ? line.IndexOf("记者") >= 0 : line.EndsWith("作政府工作报告") && line.Length > 9);

    /// <summary>--- and the like.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 2 && IsRuleMark(line[0]) && line.IndexOfAnyExcept("-=*_—－─━═＿") < 0;

    private static bool IsRuleMark(char c) => c is '-' or '=' or '*' or '_' or '—' or '－' or '─' or '━' or '═' or '＿';

    /// <summary>[1](#t1) [2](#t2), and the list marks before them.</summary>
    private static bool IsMarkupLinks(ReadOnlySpan<char> line)
        => line[0] is '[' or '-' or '第' && line.IndexOf("](#") >= 0;
}
