using Sprache;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>The same extraction as one grammar in stock Sprache: a document is lines, a line is of some kind, a paragraph is points, citations and text.</summary>
internal static class SpracheDocument
{
    private static readonly string[] s_types = ["决议", "决定", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "复函", "函", "纪要"];
    private static readonly string[] s_wholeTitles = ["会议纪要", "办法", "条例", "规定", "令"];

    private static readonly Parser<char> s_blank = Parse.Chars(" \t　");
    private static readonly Parser<string> s_blanks = s_blank.Many().Text();
    private static readonly Parser<object?> s_lineEnd = s_blanks.Then(static _ => Parse.Char('\r').Optional()).Then(static _ => Parse.Char('\n').Return((object?)null).Or(Parse.Return((object?)null).End()));
    private static readonly Parser<string> s_restOfLine = Parse.CharExcept("\r\n").Many().Text();

    private static readonly Parser<string> s_quoted =
        from open in Parse.Char('《')
        from title in Parse.CharExcept("《》\n").AtLeastOnce().Text().Or(Parse.Ref(() => s_quoted!).Select(static inner => $"《{inner}》")).AtLeastOnce()
        from close in Parse.Char('》')
        select string.Concat(title);

    private static readonly Parser<NumberParts?> s_citedNumber =
        from open in Parse.Chars("（(")
        from number in SpracheElements.Number
        from next in Parse.Chars("）)，,、；")
        select number;

    private static readonly Parser<Inline> s_inline =
        (from title in s_quoted
         from number in s_citedNumber.Optional()
         select (Inline)new CitedDocument(title, number.GetOrDefault()))
        .Or((from numeral in Parse.Chars("一二三四五六七八九十").AtLeastOnce().Text()
             from verb in Parse.Chars("是要")
             select (numeral, verb)).Span().Select(static mark => (Inline)new PointMark(mark.Value.numeral, mark.Value.verb, mark.Start.Pos)))
        .Or(Parse.Chars("第其周一二三四五六七八九十").AtLeastOnce().Return(Inline.None))
        .Or(Parse.CharExcept("\r\n").Return(Inline.None));

    private static readonly Parser<IEnumerable<Inline>> s_inlines = s_inline.Many();

    // 〔2025〕8号, 2025年第8号, 第8号, 第8期: numbers of documents that name no agency.
    private static readonly Parser<NumberParts?> s_plainNumber =
        (from open in Parse.Chars(PeerCharacters.Opening)
         from year in SpracheElements.Digits
         from close in Parse.Chars(PeerCharacters.Closing)
         from sequence in SpracheElements.Digits
         from suffix in Parse.Char('号')
         select SpracheElements.MakeNumber("", year, sequence))
        .Or(from year in SpracheElements.Digits.Then(static digits => Parse.Char('年').Return(digits)).Optional()
            from prefix in Parse.Char('第')
            from sequence in SpracheElements.Digits
            from suffix in Parse.Chars("号期")
            select SpracheElements.MakeNumber("", year.GetOrElse(""), sequence));

    private static readonly Parser<string> s_signatory =
        from blanks in s_blanks
        from mark in Parse.String("签发人").Then(static _ => Parse.Chars("：:"))
        from names in s_restOfLine
        select names;

    private static readonly Parser<Line> s_numberLine =
        from number in SpracheElements.Number.Or(s_plainNumber)
        from signatory in s_signatory.Optional()
        from end in s_lineEnd
        select (Line)new NumberLine(number);

    // （2025年3月5日云州市第六届人民代表大会第四次会议通过）
    private static readonly Parser<Line> s_adoptionLine =
        from open in Parse.Chars("（(")
        from day in SpracheElements.Date
        from session in Parse.CharExcept("\r\n）)").Many().Text()
        from close in Parse.Chars("）)")
        from end in s_lineEnd
        where session.EndsWith("通过", StringComparison.Ordinal)
        select (Line)new AdoptionLine(day);

    private static readonly Parser<string> s_noteItem =
        from blanks in s_blanks
        from number in SpracheElements.Digits
        from mark in Parse.Chars(".．")
        from title in s_restOfLine
        from end in s_lineEnd
        select title;

    private static readonly Parser<Line> s_noteLine =
        from word in Parse.String("附件")
        from mark in Parse.Chars("：:")
        from first in s_restOfLine
        from end in s_lineEnd
        from more in s_noteItem.Many()
        select Line.None;

    private static readonly Parser<Line> s_dateLine =
        from date in SpracheElements.Date.Select(static day => new DateLine(day, null)).Or(Parse.Chars("0123456789").Repeat(6, 8).Text().Select(static digits => new DateLine(null, digits)))
        from end in s_lineEnd
        select (Line)date;

    private static readonly Parser<Line> s_publicationLine =
        from mark in Parse.String("时间").Then(static _ => Parse.Chars("：:")).Then(static _ => s_blanks)
        from day in SpracheElements.Date
        from rest in s_restOfLine
        from end in s_lineEnd
        select (Line)new PublicationLine(day);

    private static readonly Parser<string> s_heading =
        (from heading in Parse.CharExcept("\r\n。；;！？：:").AtLeastOnce().Text()
         from mark in Parse.Char('。')
         from more in Parse.CharExcept("\r\n").Preview()
         where heading.Length <= 40 && more.IsDefined
         select heading)
        .Or(from heading in Parse.CharExcept("\r\n。；;！？").AtLeastOnce().Text()
            from end in Parse.Chars("\r\n").Return('\n').Or(Parse.Return('\n').End()).Preview()
            where heading.Length <= 60 && end.IsDefined && heading[^1] is not ('：' or ':')
            select heading);

    private static readonly Parser<Line> s_sectionLine =
        from label in SpracheElements.Label
        from blanks in s_blanks
        where label is { } known && (known.Scheme > NumberingScheme.Article || blanks.Length > 0)
        from heading in label.Value.Scheme == NumberingScheme.Article ? Parse.Return<string?>(null) : s_heading.Optional().Select(static read => read.GetOrDefault())
        from inlines in s_inlines
        from end in s_lineEnd
        select (Line)new SectionLine(label.Value, heading, [.. inlines]);

    private static readonly Parser<Line> s_addresseeLine =
        from first in Parse.CharExcept("\r\n。：:0123456789，；,;>").AtLeastOnce().Text()
        from more in (from mark in Parse.Chars("，；,;") from name in Parse.CharExcept("\r\n。：:0123456789，；,;>").AtLeastOnce().Text() select name).Many()
        from colon in Parse.Chars("：:")
        from end in s_lineEnd
        let names = (List<string>)[first, .. more]
        where !names[^1].EndsWith("如下", StringComparison.Ordinal)
        select (Line)new AddresseeLine(names);

    private static readonly Parser<string> s_titleText =
        from title in Parse.CharExcept("\r\n。：:>").AtLeastOnce().Text()
        from end in s_lineEnd
        select title.TrimEnd(' ', '\t', '　');

    // In one line, or with its organ in a line of its own.
    private static readonly Parser<Line> s_titleLine =
        s_titleText.Where(IsTitle)
        .Or(from organ in s_titleText from title in s_titleText.Where(IsTitle) select organ + title)
        .Select(static title => (Line)new TitleLine(title));

    private static readonly Parser<Line> s_textLine =
        from inlines in s_inlines
        from end in s_lineEnd
        select (Line)new TextLine([.. inlines]);

    private static readonly Parser<IEnumerable<Line>> s_lines =
        (from blanks in s_blanks
         from line in s_numberLine.Or(s_dateLine).Or(s_publicationLine).Or(s_adoptionLine).Or(s_noteLine).Or(s_sectionLine).Or(s_titleLine).Or(s_addresseeLine).Or(s_textLine)
         select line).Until(Parse.Return(0).End());

    public static Extraction Read(string text)
    {
        var result = new Extraction();
        var series = new PointSeries(text, result.Points);
        DateOnly? publication = null;
        DateOnly? adoption = null;
        string? digits = null;
        foreach (Line line in s_lines.Parse(text))
        {
            switch (line)
            {
                case NumberLine { Number: { } number }:
                    result.Number ??= number;
                    break;
                case PublicationLine { Day: { } day }:
                    publication ??= day;
                    break;
                case AdoptionLine { Day: { } day }:
                    adoption ??= day;
                    break;
                case TitleLine title:
                    result.Title ??= title.Text;
                    break;
                case AddresseeLine addressees when result.Title is not null && result.Addressees.Count == 0 && result.Sections.Count == 0:
                    result.Addressees.AddRange(addressees.Names);
                    break;
                case DateLine date when result.Title is not null:
                    result.Date ??= date.Day;
                    digits ??= date.Digits;
                    break;
                case SectionLine section when result.Title is not null:
                    result.Sections.Add((section.Label, section.Heading));
                    Add(section.Inlines, series, result);
                    break;
                case TextLine paragraph when result.Title is not null:
                    Add(paragraph.Inlines, series, result);
                    break;
            }
        }

        series.End();
        result.Date ??= digits is null ? adoption : DayParts.Decide(digits, publication);
        return result;
    }

    private static void Add(List<Inline> inlines, PointSeries series, Extraction result)
    {
        series.Begin();
        foreach (Inline inline in inlines)
        {
            if (inline is CitedDocument citation)
            {
                result.Citations.Add((citation.Title, citation.Number));
            }
            else if (inline is PointMark point)
            {
                series.Add(point.Numeral, point.Verb, point.Start);
            }
        }
    }

    private static bool IsTitle(string text)
        => (text.Contains("关于", StringComparison.Ordinal) && s_types.Any(type => text.EndsWith("的" + type, StringComparison.Ordinal))) || s_wholeTitles.Any(type => text.EndsWith(type, StringComparison.Ordinal));

    private record Line
    {
        public static Line None { get; } = new();
    }

    private sealed record NumberLine(NumberParts? Number) : Line;

    private sealed record PublicationLine(DateOnly? Day) : Line;

    private sealed record DateLine(DateOnly? Day, string? Digits) : Line;

    private sealed record AdoptionLine(DateOnly? Day) : Line;

    private sealed record TitleLine(string Text) : Line;

    private sealed record AddresseeLine(List<string> Names) : Line;

    private sealed record SectionLine(LabelParts Label, string? Heading, List<Inline> Inlines) : Line;

    private sealed record TextLine(List<Inline> Inlines) : Line;

    private record Inline
    {
        public static Inline None { get; } = new();
    }

    private sealed record CitedDocument(string Title, NumberParts? Number) : Inline;

    private sealed record PointMark(string Numeral, char Verb, int Start) : Inline;
}
