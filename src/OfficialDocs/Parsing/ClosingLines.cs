using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>署名 and 成文日期: what a line of the closing looks like, and the elements of one.</summary>
internal static class ClosingLines
{
    /// <summary>What the name of a place ends in.</summary>
    private const string Places = "国省市县区州旗盟乡镇";

    private static readonly string[] s_posts =
    [
        "国务院总理", "总理", "国家主席", "主席", "省长", "市长", "区长", "县长", "州长", "盟长", "旗长", "乡长", "镇长", "主任委员", "主任", "局长", "厅长", "部长", "院长", "检察长", "会长", "书记", "秘书长", "行长", "署长", "委员长", "自治区主席", "代市长", "代省长", "代县长", "代区长", "代州长", "代主席", "董事长", "理事长", "司令员", "政治委员", "总指挥", "指挥长", "校长",
    ];

    // The first characters of most names: enough where a post stands right before one.
    private const string Surnames =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文温习朴华";

    // What stands inside the names of organs, never at their beginning.
    private static readonly WordSet s_insideNames = WordSet.Beginnings("应对", "疫情", "肺炎", "防控", "联防联控", "领导小组", "工作领导小组", "工作委员会", "指挥部");

    private static readonly CharacterSet s_postBeginnings = new(string.Concat(s_posts.Select(static post => post[0])));

    /// <summary>
    /// 2022年10月23日21时, as urgent notices have it, 2025年3月5日（印章）: a line up to the time of day, or the note of a seal, that follows its date; any other line
    /// as it is.
    /// </summary>
    public static ReadOnlySpan<char> WithoutTimeAndSeal(ReadOnlySpan<char> line)
    {
        line = EndsInBracket(line) ? Lexeme.Trim(WithoutSeal(line)) : line;
        if (line[^1] == ']' && line.LastIndexOf("日[") is > 0 and int footnote && !line[(footnote + 2)..^1].ContainsAnyExceptInRange('0', '9') && LineForms.IsDate(line[..(footnote + 1)], out _))
        {
            return line[..(footnote + 1)]; // 二〇二五年三月五日[1]
        }

        int day = line[^1] is '时' or '点' or '分' ? line.LastIndexOf('日') : -1;
        return day > 0 && ChineseNumeral.IsArabicDigit(line[day + 1]) && line[(day + 1)..].IndexOfAnyExcept("0123456789时点分") < 0 ? line[..(day + 1)] : line;
    }

    /// <summary>Reads a line that is a date, or organs and a date; a time of day may follow.</summary>
    /// <param name="line">The line.</param>
    /// <param name="date">The date.</param>
    /// <param name="dateStart">Where it begins on the line; what stands before it are organs.</param>
    public static bool TryReadDate(ReadOnlySpan<char> line, out IssuedDate date, out int dateStart)
    {
        date = default;
        dateStart = 0;
        return (LineForms.MayEndDate(line[^1]) || EndsInBracket(line) || line[^1] is '时' or '点' or '分') && TryReadEndingInDate(line, out date, out dateStart);
    }

    private static bool TryReadEndingInDate(ReadOnlySpan<char> line, out IssuedDate date, out int dateStart)
    {
        dateStart = 0;
        line = WithoutTimeAndSeal(line);
        if (LineForms.IsDate(line, out date))
        {
            return true;
        }

        // 青河县人民政府　　2025年3月5日
        if (!(line[^1] == '日' || ChineseNumeral.IsArabicDigit(line[^1])) || line.Length < 8 || line.IndexOfAny("。；：，《") >= 0)
        {
            return false;
        }

        for (int i = 2; i + 6 <= line.Length; i++)
        {
            bool mayBegin = ChineseNumeral.IsArabicDigit(line[i]) || ChineseNumeral.DigitValue(line[i]) > 0;
            bool boundary = !ChineseNumeral.IsArabicDigit(line[i - 1]) && !ChineseNumeral.IsNumeralCharacter(line[i - 1]);
            if (mayBegin && boundary && LineForms.IsDate(line[i..], out date))
            {
                dateStart = i;
                return date.Style is DateStyle.Arabic or DateStyle.Chinese or DateStyle.Incomplete && MaySignBeforeDate(WithoutSeal(Lexeme.Trim(line[..i])), Lexeme.IsBlank(line[i - 1]));
            }
        }

        return false;
    }

    /// <summary>（此件公开发布）, （联系人：…）: what no signature and no name of an attachment is.</summary>
    public static bool IsAnnotation(ReadOnlySpan<char> line)
        => LineForms.IsBracketed(line) && (line[1..].StartsWith("此件") || (Lexeme.IsClosingParenthesis(line[^1]) && ClosingGrammar.IsBareAnnotation(line[1..^1])));

    /// <summary>3, 3/9, ·3·, Page 3: what can only be the number of a page where organs sign. In the text it may be a cell of a table.</summary>
    public static bool IsBarePageNumber(ReadOnlySpan<char> line)
    {
        const int MaximumBareNumber = 10;
        if (line.Length > MaximumBareNumber || !char.IsAsciiLetterOrDigit(line[0]) && line[0] != '·')
        {
            return false;
        }

        line = line.StartsWith("Page ") ? line[5..] : line.Trim('·');
        int end = Lexeme.SkipArabicDigits(line, 0, atMost: 3);
        int pages = end > 0 && end < line.Length && line[end] == '/' ? Lexeme.SkipArabicDigits(line, end + 1, atMost: 3) : end;
        return end > 0 && pages == line.Length && pages != end + 1;
    }

    public static bool IsInParentheses(ReadOnlySpan<char> line) => Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]);

    /// <summary>（盖章）, （公章）, [印章]: where the seal is, by itself.</summary>
    public static bool IsSeal(ReadOnlySpan<char> line)
        => line.Length is > 2 and <= 12 && line[0] is '（' or '(' or '[' or '［' or '【' && EndsInBracket(line) && Lexeme.Compact(line[1..^1]) is "章" or "盖章" or "公章" or "印章" or "签章" or "印" or "单位盖章" or "加盖公章";

    /// <summary>云州市水务局（盖章）: a line without the note of its seal. （代章） is another organ's, and stays.</summary>
    public static ReadOnlySpan<char> WithoutSeal(ReadOnlySpan<char> line)
    {
        int open = line.IsEmpty || !EndsInBracket(line) ? -1
            : Lexeme.IsClosingParenthesis(line[^1]) ? line.LastIndexOfAny('（', '(') : line.LastIndexOfAny('[', '［', '【');
        return open > 0 && IsSeal(line[open..]) ? line[..open] : line;
    }

    public static bool EndsInBracket(ReadOnlySpan<char> line) => line[^1] is '）' or ')' or ']' or '］' or '】';

    /// <summary>市　长　　张　远, 市长：张远, 中华人民共和国主席　张远: a post, also with its organ before it, and a name of two to four characters.</summary>
    /// <param name="line">The line.</param>
    /// <param name="nameStart">Where the name begins.</param>
    /// <param name="post">The post, with the organ before it.</param>
    public static bool TrySplitPost(ReadOnlySpan<char> line, out int nameStart, out string post)
    {
        nameStart = 0;
        post = "";
        if (line.Length > 40)
        {
            return false;
        }

        if (!(Lexeme.HasBlanks(line) || line.IndexOfAny('：', ':') > 0))
        {
            return TrySplitGluedPost(line, out nameStart, out post);
        }

        for (int start = 0; start + 3 < line.Length; start++)
        {
            if (!s_postBeginnings.Contains(line[start]) || (start > 0 && !HasPosts(line[..start])))
            {
                continue;
            }

            foreach (string candidate in s_posts)
            {
                int length = Words.Measure(line[start..], candidate);
                if (length == 0)
                {
                    continue;
                }

                int name = SkipToName(line, start + length);
                if (name > start + length && Lexeme.Compact(line[name..]).Length is >= 2 and <= 4 && !OrganName.EndsLikeName(line[name..]))
                {
                    nameStart = name;
                    post = start == 0 ? candidate : Lexeme.WithoutBlanks(line[..start]) + candidate;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>总理李鹏: a post and a name with nothing between them.</summary>
    private static bool TrySplitGluedPost(ReadOnlySpan<char> line, out int nameStart, out string post)
    {
        nameStart = 0;
        post = "";
        if (line.IsEmpty || !s_postBeginnings.Contains(line[0]))
        {
            return false;
        }

        foreach (string candidate in s_posts)
        {
            ReadOnlySpan<char> name = line.StartsWith(candidate) ? line[candidate.Length..] : default;
            if (name.Length is 2 or 3 && Surnames.Contains(name[0], StringComparison.Ordinal) && !OrganName.EndsLikeName(name))
            {
                nameStart = candidate.Length;
                post = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>青河县新型农村合作医疗 / 管理委员会办公室: an organ's name that goes on in the line below.</summary>
    /// <param name="above">The line that ends before the name does.</param>
    /// <param name="below">The line that names an organ, but not whose.</param>
    public static bool IsTurnedOver(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
        => above.Length is >= 4 and <= 30 && LineForms.IsPlain(above) && above[0] is not ('各' or '请' or '特' or '现' or '本' or '希')
            && (BreaksInsideName(above, below) || (above.Length <= 24 && !OrganName.EndsLikeName(above)
                && above[1..Math.Min(above.Length, 8)].IndexOfAny(Places) >= 0
                && below.Length >= 3 && OrganName.EndsLikeName(below) && below[..Math.Min(below.Length, 6)].IndexOfAny(Places) < 0));

    /// <summary>云州市应对疫情 / 联防联控机制综合组, 云州经济技术开发区 / 应对疫情指挥部: the line below begins with what no organ's name begins with.</summary>
    private static bool BreaksInsideName(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
        => s_insideNames.Match(below) && OrganName.EndsLikeName(below.IndexOf('（') is > 0 and int note ? below[..note] : below)
            && above.IndexOf('的') < 0 && (OrganName.EndsLikeName(above) || above.IndexOf("应对") > 0);

    /// <summary>Behind the blanks, or the colon, between a post and a name.</summary>
    private static int SkipToName(ReadOnlySpan<char> line, int position)
    {
        position = Lexeme.SkipBlanks(line, position);
        return position < line.Length && Lexeme.IsColon(line[position]) ? Lexeme.SkipBlanks(line, position + 1) : position;
    }

    /// <summary>Whether what a text ends in may have a 长 or a 主席: an organ, a state or a part of it.</summary>
    private static bool HasPosts(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        return text.Length > 1 && (Places.Contains(text[^1], StringComparison.Ordinal) || OrganName.EndsLikeName(text));
    }

    /// <summary>Whether what stands before a date on its line may be a signature: an organ, or any short name that blanks set apart.</summary>
    private static bool MaySignBeforeDate(ReadOnlySpan<char> name, bool isSetApart)
        => LineForms.IsPlain(name) && name.Length > 1 && !IsInParentheses(name) && !SectionLabel.TryScan(name, out _, out _) && !LineForms.IsDate(name, out _)
            && (OrganName.EndsLikeName(name) || (isSetApart && Lexeme.IsHan(name[0]) && !name.ContainsAnyInRange('0', '9') && !TitleWords.EndsInType(name)));
}
