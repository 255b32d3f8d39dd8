using System.Text.RegularExpressions;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>Header, outline, points and citations by source-generated regular expressions over the whole text.</summary>
internal static partial class RegexDocument
{
    public static Extraction Read(string text)
    {
        var result = new Extraction();
        Match number = NumberLine().Match(text);
        if (number.Success && NumberParts.TryCreate(number.Groups["code"].ValueSpan, number.Groups["year"].ValueSpan, number.Groups["sequence"].ValueSpan, out NumberParts parts))
        {
            result.Number = parts;
        }

        Match title = TitleLine().Match(text);
        int body = title.Index + title.Length;
        if (title.Success)
        {
            result.Title = title.Groups["organ"].Value + title.Groups["title"].Value;
            Match addressees = AddresseeLine().Match(text, body);
            if (addressees.Success)
            {
                body = addressees.Index + addressees.Length;
                foreach (ValueMatch organ in Organ().EnumerateMatches(addressees.Groups["names"].ValueSpan))
                {
                    result.Addressees.Add(text.Substring(addressees.Groups["names"].Index + organ.Index, organ.Length));
                }
            }
        }

        result.Date = ReadDate(text, body);
        Match note = AttachmentNote().Match(text, body);
        for (Match section = SectionLine().Match(text, body); section.Success; section = section.NextMatch())
        {
            bool isNote = section.Index >= note.Index && section.Index < note.Index + note.Length;
            if (!isNote && RegexElements.TryLabel(section, out LabelParts label))
            {
                bool hasHeading = label.Scheme != NumberingScheme.Article && section.Groups["heading"].Success;
                result.Sections.Add((label, hasHeading ? section.Groups["heading"].Value : null));
            }
        }

        var series = new PointSeries(text, result.Points);
        int lineEnd = -1;
        for (Match point = Point().Match(text, body); point.Success; point = point.NextMatch())
        {
            if (point.Index > lineEnd)
            {
                series.Begin();
                lineEnd = text.IndexOf('\n', point.Index) is >= 0 and int end ? end : text.Length;
            }

            series.Add(point.Groups["numeral"].ValueSpan, point.Groups["verb"].ValueSpan[0], point.Index);
        }

        series.End();
        for (Match citation = Citation().Match(text, body); citation.Success; citation = citation.NextMatch())
        {
            bool hasNumber = citation.Groups["code"].Success;
            NumberParts cited = default;
            hasNumber = hasNumber && NumberParts.TryCreate(citation.Groups["code"].ValueSpan, citation.Groups["year"].ValueSpan, citation.Groups["sequence"].ValueSpan, out cited);
            result.Citations.Add((citation.Groups["title"].Value, hasNumber ? cited : null));
        }

        return result;
    }

    private static DateOnly? ReadDate(string text, int body)
    {
        Match line = DateLine().Match(text, body);
        if (!line.Success)
        {
            line = AdoptionLine().Match(text, body);
        }

        if (line.Groups["digits"].Success)
        {
            Match published = Publication().Match(text);
            DateOnly? publication = published.Success && DayParts.TryCreate(published.Groups["year"].ValueSpan, published.Groups["month"].ValueSpan, published.Groups["day"].ValueSpan, out DateOnly day) ? day : null;
            return DayParts.Decide(line.Groups["digits"].ValueSpan, publication);
        }

        return line.Success && DayParts.TryCreate(line.Groups["year"].ValueSpan, line.Groups["month"].ValueSpan, line.Groups["day"].ValueSpan, out DateOnly date) ? date : null;
    }

    // 云政发〔2025〕8号, the same before its signatory, 〔2025〕8号, 2025年第8号, 第8号, 第8期.
    [GeneratedRegex(
        @"^[ \t　]*(?:(?<code>[\u4E00-\u9FFF〇-[的第]]{1,24})?[〔﹝[［【（(](?<year>[0-9]{4})[〕﹞\]］】）)]第?(?<sequence>[0-9]{1,6})号|(?:(?<year>[0-9]{4})年)?第(?<sequence>[0-9]{1,6})[号期])[ \t　]*(?:签发人[：:].*)?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberLine();

    // A title in one line, or with its organ in a line of its own; that of an order is its mark.
    [GeneratedRegex(
        @"^[ \t　]*(?:(?:(?<organ>[^\n。：:>]+)\n)?(?<title>[^\n。：:>]*(?:关于[^\n。：:>]*的(?:决议|决定|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复?函|纪要)|会议纪要|办法|条例|规定)|[^\n。：:>]+令))[ \t　]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TitleLine();

    // Below the title, or below the number where that stands there; an opening sentence ends with 如下.
    [GeneratedRegex(@"\G\s*(?:[^\n]*[0-9]号\s+)?(?<names>[\u4E00-\u9FFF（][^\n。：:0-9]*)(?<!如下)[：:][ \t　]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AddresseeLine();

    [GeneratedRegex(@"[^，；,;]+", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex(@"^[ \t　]*(?:(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日|(?<year>[〇零○一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,3})月(?<day>[一二三四五六七八九十]{1,3})日|(?<digits>(?:19|20)[0-9]{4,6}))[ \t　]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateLine();

    // The note below the title of what has no date line: （2025年3月5日云州市第六届人民代表大会第四次会议通过）
    [GeneratedRegex(@"^[ \t　]*[（(](?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日[^\n]*通过[）)][ \t　]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AdoptionLine();

    [GeneratedRegex(@"时间[：:] *(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Publication();

    [GeneratedRegex(
        @"^[ \t　]*(?:第(?<ordinal>[〇零○一二三四五六七八九十百千]{1,8})(?<unit>[编章节条])(?=[ 　])|[（(](?<inside>[〇零○一二三四五六七八九十百千]{1,8}|[1-9][0-9]{0,2})[）)]|(?<bare>[〇零○一二三四五六七八九十百千]{1,8}|[1-9][0-9]{0,2})[、.．](?![0-9])|(?<circled>[①-⑳]))[ \t　]*(?:(?<heading>[^\n。；;！？：:]{1,40})。(?!$)|(?<heading>[^\n。；;！？]{0,59}[^\n。；;！？：:])$)?",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SectionLine();

    [GeneratedRegex(@"(?<![〇一二三四五六七八九十百千万第其周])(?<numeral>[一二三四五六七八九十]{1,3})(?<verb>[是要])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    [GeneratedRegex(@"《(?<title>(?:[^《》\n]|《[^《》\n]*》)+)》(?:[（(](?<code>[\u4E00-\u9FFF〇-[的第]]{1,24})[〔﹝[［【（(](?<year>[0-9]{4})[〕﹞\]］】）)]第?(?<sequence>[0-9]{1,6})号(?=[）)，,、；]))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^[ \t　]*附件[：:].*(?:\n[ \t　]*[0-9]{1,2}[.．].*)*", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AttachmentNote();
}
