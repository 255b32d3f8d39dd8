using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Parsing;

/// <content>The head: page furniture, 版头, number, title, 题注 and addressees, down to the first line of the text.</content>
internal sealed partial class DocumentReader
{
    private const int MaximumHeadLines = 80;
    private const int MaximumReportLines = 40;

    /// <summary>份号 without its name has six digits (GB/T 9704 §7.2.1).</summary>
    private const int CopyNumberLength = 6;

    private static readonly SearchValues<char> s_markingBeginnings = SearchValues.Create("0123456789０１２３４５６７８９№N份绝机秘密特加平急紧缓");

    // Words of a sentence or a heading that ends in a colon as addressees do; those of the second set are part of long organs' names, too.
    private static readonly WordSet s_noAddressees = WordSet.Beginnings(
        "如下", "下列", "以下", "现就", "现将", "为了", "根据《", "关于", "通知", "公告", "目标", "原则", "附件", "目录", "说明", "地址", "电话", "措施", "情况", "内容", "是指", "包括", "签发", "摘要");

    private static readonly WordSet s_noShortAddressees = WordSet.Beginnings("规定", "意见", "要求", "注", "答", "问", "联系", "范围", "条件", "政策");

    private static readonly string[] s_markingLabels = ["份号", "份数序号", "№", "No", "NO", "密级", "秘密等级", "紧急程度", "缓急"];

    /// <summary>000026　　　云发改函〔2025〕30号.</summary>
    private static readonly Parser<(HeaderMarkings Markings, Element<DocumentNumber>? Number)> s_markings =
        from markings in HeaderGrammar.Markings
        from number in LexemeGrammar.DocumentNumber.AfterBlanks().Optional()
        select (markings, number.GetOrDefault());

    private readonly List<Element<string>> _signatories = [];
    private readonly List<Element<string>> _mainRecipients = [];
    private bool _signatoriesAreOpen;
    private Element<string>? _copyNumber;
    private Element<SecurityClassification>? _security;
    private Element<Urgency>? _urgency;
    private Element<IssuerMark>? _issuerMark;
    private Element<DocumentNumber>? _number;
    private Title? _title;
    private Element<string>? _titleNote;
    private TextSpan _titleNoteDateSpan;
    private Element<IssuedDate>? _headDate;
    private Element<DocumentNumber>? _indexedNumber;
    private DateTime? _publicationTime;
    private string? _publicationSource;

    /// <summary>Reads the head and returns the index of the first line of the text.</summary>
    private int ReadHead()
    {
        // Lines that may be title or mark, in groups: a group ends where another element stands between.
        var groups = new List<List<int>>();
        bool groupIsOpen = false;
        int numberGroup = -1;
        int i = 0;
        int bodyStart = _lines.Length;
        int contentLines = 0;
        _signatoriesAreOpen = false;
        for (; i < _lines.Length; i++)
        {
            if (_lines[i].IsBlank)
            {
                continue;
            }

            if (++contentLines > MaximumHeadLines)
            {
                bodyStart = i;
                break;
            }

            int signatories = _signatories.Count;
            if (TryReadHeadElement(i, ref numberGroup, groups) || (_signatoriesAreOpen && TryReadMoreSignatories(i, 0)))
            {
                _signatoriesAreOpen = _signatories.Count > signatories;
                groupIsOpen = false;
                continue;
            }

            _signatoriesAreOpen = false;

            if (TryReadTableOfContents(i, _lines.Length, out int afterContents))
            {
                i = afterContents - 1;
                groupIsOpen = false;
                continue;
            }

            if (TryReadTitleNote(i, groups, out int afterNote))
            {
                i = afterNote - 1;
                groupIsOpen = false;
                continue;
            }

            if (TryReadMainRecipients(i, groups, out int afterRecipients))
            {
                bodyStart = afterRecipients;
                break;
            }

            if (IsBodyLine(i))
            {
                if (TryFindLaterHead(i, groups, out int later))
                {
                    // What a page puts before the document: 一图读懂：…, a report of it.
                    for (; i < later; i++)
                    {
                        _roles[i] = _lines[i].IsBlank ? LineRole.Blank : LineRole.PageChrome;
                    }

                    i--;
                    contentLines = 0;
                    groupIsOpen = false;
                    continue;
                }

                bodyStart = i;
                break;
            }

            if (!groupIsOpen)
            {
                groups.Add([]);
                groupIsOpen = true;
            }

            groups[^1].Add(i);
        }

        if (i == _lines.Length)
        {
            bodyStart = _lines.Length;
        }

        AssignGroups(groups, numberGroup, bodyStart);
        _number ??= _indexedNumber;
        return bodyStart;
    }

    /// <summary>
    /// Where the head goes on behind lines that are none of the document's: addressees right behind a short line, or, where neither number
    /// nor title came yet, a number or a whole title with addressees under it. A section is the document's.
    /// </summary>
    private bool TryFindLaterHead(int index, List<List<int>> groups, out int later)
    {
        later = index;
        bool isShort = !LineForms.IsProse(Line(index));
        bool isBare = _number is null && !groups.Exists(group => group.Exists(line => TitleWords.EndsInKind(Lexeme.Compact(Line(line)))));
        if (!(isShort || isBare) || LabelReader.TryRead(Line(index), _headSequence, out _, out _))
        {
            return false;
        }

        int candidate = -1;
        int seen = 0;
        for (int i = index + 1; i < _lines.Length && seen < (isBare ? MaximumReportLines : 3); i++)
        {
            if (_lines[i].IsBlank)
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> line = Line(i);
            if (LabelReader.TryRead(line, _headSequence, out _, out _))
            {
                return false;
            }

            if (line.Length <= 120 && (DocumentNumber.Measure(line) == line.Length || (line.IndexOf('。') < 0 && IsWholeTitle(line))))
            {
                candidate = candidate < 0 ? i : candidate;
            }
            else if (Lexeme.IsColon(line[^1]) && IsAddressees(i, i))
            {
                later = isBare ? candidate : i;
                return later > 0 && (!isBare || i - later <= 8);
            }
            else if (LineForms.IsProse(line))
            {
                candidate = -1;
                if (!isBare)
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>Elements that a line shows by itself.</summary>
    private bool TryReadHeadElement(int index, ref int numberGroup, List<List<int>> groups)
    {
        int groupCount = groups.Count;
        ReadOnlySpan<char> line = Line(index);
        if (LineForms.IsPageNumber(line))
        {
            _roles[index] = LineRole.PageNumber;
            return true;
        }

        if (TryReadMarkings(index, ref numberGroup, groupCount) || TryReadLabelledNumber(index, ref numberGroup, groupCount) || TryReadNumberLine(index, ref numberGroup, groupCount))
        {
            return true;
        }

        if (!BeginsSection(line) && PageChrome.IsAround(line))
        {
            _roles[index] = LineRole.PageChrome;
            ReadPublication(index);
            return true;
        }

        return TryReadSignatories(index, 0) || TryReadPublishedOn(index, groups);
    }

    /// <summary>份号, 密级 and 紧急程度, each on its line or several on one; in the letter form the number stands at the right.</summary>
    private bool TryReadMarkings(int index, ref int numberGroup, int groupCount)
    {
        if (!TryReadMarkingsOf(Line(index), SpanOf(index), out HeaderMarkings? markings, out Element<DocumentNumber>? number))
        {
            return false;
        }

        _copyNumber ??= markings.CopyNumber;
        _security ??= markings.Security;
        _urgency ??= markings.Urgency;
        if (number is not null)
        {
            SetNumber(number, index, ref numberGroup, groupCount);
        }

        _roles[index] = markings.CopyNumber is not null ? LineRole.CopyNumber : markings.Security is not null ? LineRole.SecurityClassification : LineRole.Urgency;
        return true;
    }

    /// <summary>A marking alone on its line, the usual case, is read by its scanner; what else begins like one goes to the grammar.</summary>
    private bool TryReadMarkingsOf(ReadOnlySpan<char> line, TextSpan span, [NotNullWhen(true)] out HeaderMarkings? markings, out Element<DocumentNumber>? number)
    {
        markings = null;
        number = null;
        int length;
        if (line.Length > 90 || !s_markingBeginnings.Contains(line[0]))
        {
            return false;
        }

        if (ChineseNumeral.IsArabicDigit(line[0]))
        {
            length = Lexeme.SkipArabicDigits(line, 0);
            if (length != CopyNumberLength)
            {
                return false; // A date, a number.
            }

            markings = length < line.Length ? null : new HeaderMarkings(new Element<string>(line.ToString(), span), null, null);
        }
        else if (SecurityClassification.TryScan(line, out length, out SecurityClassification security))
        {
            markings = length < line.Length ? null : new HeaderMarkings(null, new Element<SecurityClassification>(security, span), null);
        }
        else if (UrgencyNames.TryScan(line, out length, out Urgency urgency))
        {
            markings = length < line.Length ? null : new HeaderMarkings(null, null, new Element<Urgency>(urgency, span));
        }
        else if (!Words.TryScan(line, s_markingLabels, out _, out _))
        {
            return false;
        }

        if (markings is null && s_markings.TryParseLine(_source, span).ValueOrDefault is { Markings: { } several } read)
        {
            markings = several;
            number = read.Number;
        }

        return markings is not null;
    }

    /// <summary>文号：云政发〔2025〕8号, 发文字号：….</summary>
    private bool TryReadLabelledNumber(int index, ref int numberGroup, int groupCount)
    {
        ReadOnlySpan<char> line = Line(index);
        int colon = line.IndexOfAny('：', ':');
        if (colon is < 2 or > 10 || Lexeme.Compact(line[..colon]) is not ("文号" or "发文字号" or "字号" or "编号" or "发文号"))
        {
            return false;
        }

        int start = Lexeme.SkipBlanks(line, colon + 1);
        ReadOnlySpan<char> rest = line[start..];
        if (!DocumentNumber.TryParse(rest, out DocumentNumber number))
        {
            _roles[index] = LineRole.PageChrome;
            return true;
        }

        SetNumber(new Element<DocumentNumber>(number, new TextSpan(_lines[index].Start + start, rest.Length)), index, ref numberGroup, groupCount);
        return true;
    }

    /// <summary>A line that is a number, with 签发人 behind it or in brackets.</summary>
    private bool TryReadNumberLine(int index, ref int numberGroup, int groupCount)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length > 120)
        {
            return false;
        }

        int offset = Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) ? 1 : 0;
        ReadOnlySpan<char> inner = offset == 1 ? line[1..^1] : line;
        int start = _lines[index].Start + offset;
        if (TryReadOrderLine(index, start, inner, ref numberGroup, groupCount))
        {
            return true;
        }

        if (BeginsSection(inner) || !DocumentNumber.TryScan(inner, out int length, out DocumentNumber number))
        {
            return false;
        }

        int rest = Lexeme.SkipBlanks(inner, length);
        if (rest < inner.Length && !TryReadSignatories(index, offset + rest) && !(_signatoriesAreOpen && TryReadMoreSignatories(index, offset + rest)))
        {
            // 云政发〔2025〕8号　云教发〔2025〕3号: the lead organ's number counts. 第3期　　2025年3月5日: minutes.
            if (LineForms.IsDate(inner[rest..], out IssuedDate date) && date.Day is not null)
            {
                _headDate = new Element<IssuedDate>(date, new TextSpan(start + rest, inner.Length - rest));
            }
            else if (DocumentNumber.Measure(inner[rest..]) != inner.Length - rest)
            {
                return false;
            }
        }

        SetNumber(new Element<DocumentNumber>(number, new TextSpan(start, length)), index, ref numberGroup, groupCount);
        return true;
    }

    /// <summary>第一条　云政发〔2025〕8号: what follows a label is text, and the label no part of an agency's code.</summary>
    private static bool BeginsSection(ReadOnlySpan<char> line)
        => SectionLabel.TryScan(line, out _, out SectionLabel label) && label.Scheme is not (NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic);

    /// <summary>中华人民共和国国务院令第706号 on one line: the title is what ends in 令, the number what follows.</summary>
    private bool TryReadOrderLine(int index, int lineStart, ReadOnlySpan<char> line, ref int numberGroup, int groupCount)
    {
        int mark = line.LastIndexOf('令');
        if (mark < 2 || mark > 48 || _title is not null || !LineForms.IsPlain(line[..mark]) || line.IndexOf("关于") >= 0)
        {
            return false;
        }

        int start = Lexeme.SkipBlanks(line, mark + 1);
        if (start < line.Length && Lexeme.IsOpeningParenthesis(line[start]) && Lexeme.IsClosingParenthesis(line[^1]))
        {
            start++;
            line = line[..^1];
        }

        if (start >= line.Length || !DocumentNumber.TryParse(line[start..], out DocumentNumber number))
        {
            return false;
        }

        string organ = Lexeme.WithoutBlanks(line[..mark]);
        organ = organ.EndsWith('命') ? organ[..^1] : organ;
        SetOrderTitle(organ, TextSpan.FromBounds(lineStart, lineStart + mark + 1));
        SetNumber(new Element<DocumentNumber>(number, TextSpan.FromBounds(lineStart + start, lineStart + line.Length)), index, ref numberGroup, groupCount);
        _roles[index] = LineRole.Title;
        return true;
    }

    private void SetOrderTitle(string organ, TextSpan span)
    {
        _title = new Title(Lexeme.WithoutBlanks(_text.AsSpan(span.Start, span.Length)), organ, null, DocumentType.Order) { Span = span };
        _issuerMark ??= new Element<IssuerMark>(new IssuerMark([organ], HasDocumentSuffix: false), span);
    }

    private void SetNumber(Element<DocumentNumber> number, int index, ref int numberGroup, int groupCount)
    {
        _roles[index] = LineRole.DocumentNumber;
        if (_number is null)
        {
            _number = number;
            numberGroup = groupCount;
        }
    }

    /// <summary>签发人：张　远　李文清, from <paramref name="offset"/> on.</summary>
    private bool TryReadSignatories(int index, int offset) => Line(index)[offset..].StartsWith("签发") && TryReadNames(HeaderGrammar.Signatories, index, offset);

    private bool TryReadNames(Parser<IReadOnlyList<Element<string>>> names, int index, int offset)
    {
        if (names.TryParseLine(_source, TextSpan.FromBounds(_lines[index].Start + offset, _lines[index].End)).ValueOrDefault is not { } found)
        {
            return false;
        }

        _signatories.AddRange(found);
        _roles[index] = LineRole.Signatories;
        return true;
    }

    /// <summary>Names alone on the line under 签发人.</summary>
    private bool TryReadMoreSignatories(int index, int offset)
    {
        ReadOnlySpan<char> line = Line(index)[offset..];
        return line.Length <= 24 && !SectionLabel.TryScan(line, out _, out _) && !TitleWords.EndsInKind(line) && !OrganName.EndsLikeName(line) && TryReadNames(LexemeGrammar.PersonNames, index, offset);
    }

    /// <summary>A date alone between headline and text is the page's; under a minutes mark, with the organ before it, the document's.</summary>
    private bool TryReadPublishedOn(int index, List<List<int>> groups)
    {
        ReadOnlySpan<char> line = Line(index);
        bool isIssue = _number is { Value.IsOfSeries: true };
        if ((groups.Count == 0 && !isIssue) || line.Length > 80)
        {
            return false;
        }

        if (LineForms.IsDate(line, out IssuedDate date) && date.Day is { } day)
        {
            if (isIssue || (groups.Count > 0 && Lexeme.Compact(Line(groups[^1][^1])).EndsWith("纪要")))
            {
                _headDate = new Element<IssuedDate>(date, SpanOf(index));
                _roles[index] = LineRole.IssuedDate;
                return true;
            }

            _roles[index] = LineRole.PageChrome;
            _publicationTime ??= day.ToDateTime(TimeOnly.MinValue);
            return true;
        }

        int blank = line.LastIndexOfAny(" \t\u3000\u00A0\u2002\u2003");
        if (blank > 2 && LineForms.IsDate(line[(blank + 1)..], out date) && date.Day is not null && OrganName.IsName(Lexeme.Trim(line[..blank])))
        {
            _headDate = new Element<IssuedDate>(date, TextSpan.FromBounds(_lines[index].Start + blank + 1, _lines[index].End));
            _roles[index] = LineRole.IssuedDate;
            return true;
        }

        return false;
    }

    /// <summary>时间: 2022-01-30 11:59 来源: 某市人民政府办公室 访问量:.</summary>
    private void ReadPublication(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        bool isTime = line.IndexOf("时间") >= 0 || line.IndexOf("日期") >= 0 || line.IndexOf("来源") >= 0 || line.IndexOf("发表于") >= 0 || line.IndexOf("浏览") >= 0 || char.IsAsciiDigit(line[0]);
        if (_publicationTime is null && isTime && line.IndexOf("成文") < 0 && line.IndexOf("生效") < 0 && line.IndexOf("废止") < 0
            && PageChrome.TryFindTime(line, out DateTime time, out _, out _, out _))
        {
            _publicationTime = time;
        }

        // 发文字号：云政发〔2025〕8号 in an index table: what a copy without a number of its own may have.
        int label = line.IndexOf("字号");
        if (_indexedNumber is null && label >= 0)
        {
            int start = Lexeme.SkipBlanks(line, label + 2);
            start = start < line.Length && Lexeme.IsColon(line[start]) ? Lexeme.SkipBlanks(line, start + 1) : line.Length;
            if (DocumentNumber.TryScan(line[start..], out int length, out DocumentNumber number) && number.AgencyCode.Length > 0)
            {
                _indexedNumber = new Element<DocumentNumber>(number, new TextSpan(_lines[index].Start + start, length));
            }
        }

        int source = line.IndexOf("来源");
        if (_publicationSource is null && source >= 0)
        {
            int colon = Lexeme.SkipBlanks(line, source + 2);
            if (colon < line.Length && Lexeme.IsColon(line[colon]))
            {
                ReadOnlySpan<char> value = Lexeme.Trim(line[(colon + 1)..]);
                int end = value.IndexOfAny(" \t\u3000\u00A0【[|");
                value = end < 0 ? value : value[..end];
                foreach (string tail in (ReadOnlySpan<string>)["浏览次数", "阅读次数", "访问量", "点击数", "字体", "字号"])
                {
                    int cut = value.IndexOf(tail);
                    value = cut < 0 ? value : value[..cut];
                }

                _publicationSource = value.IsEmpty ? null : value.ToString();
            }
        }
    }

    /// <summary>目录: the entries up to where the first of them comes again.</summary>
    private bool TryReadTableOfContents(int index, int end, out int after)
    {
        after = index;
        ReadOnlySpan<char> line = Line(index);
        if (line.Length > 12 || Lexeme.Compact(line) is not ("目录" or "目次"))
        {
            return false;
        }

        _roles[index] = LineRole.TableOfContents;
        after = index + 1;
        int first = NextContent(index + 1, end);
        if (first == end)
        {
            return true;
        }

        string entry = EntryText(first);
        for (int i = first + 1; i < Math.Min(end, first + 400); i++)
        {
            if (!_lines[i].IsBlank && EntryText(i) == entry)
            {
                for (int j = first; j < i; j++)
                {
                    _roles[j] = _lines[j].IsBlank ? LineRole.Blank : LineRole.TableOfContents;
                }

                after = i;
                return true;
            }
        }

        return true;
    }

    /// <summary>An entry without blanks, leaders and page number.</summary>
    private string EntryText(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return line.Length > 80 ? "" : Lexeme.WithoutBlanks(line.TrimEnd("0123456789.…·-—（）() \u3000"));
    }

    /// <summary>（2025年1月12日云州市第五届人民代表大会第三次会议通过）, over several lines where it is long; ——在…会议上.</summary>
    private bool TryReadTitleNote(int index, List<List<int>> groups, out int after)
    {
        after = index + 1;
        ReadOnlySpan<char> line = Line(index);
        if (line.StartsWith("——") || line.StartsWith("--"))
        {
            if (groups.Count == 0 || line.Length > 80 || !TitleWords.EndsInKind(Lexeme.Compact(Line(groups[^1][^1]))))
            {
                return false;
            }

            _titleNote ??= new Element<string>(Lexeme.Trim(line.TrimStart("—-")).ToString(), SpanOf(index));
            _roles[index] = LineRole.TitleNote;
            return true;
        }

        if (!Lexeme.IsOpeningParenthesis(line[0]) || SectionLabel.TryScan(line, out _, out _))
        {
            return false;
        }

        // Down to the line that closes the parenthesis.
        int last = index;
        while (!Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            int next = NextContent(last + 1, _lines.Length);
            if (next == _lines.Length || next - index > 12 || Line(next).Length > 120 || Line(last).Length > 400)
            {
                return false;
            }

            last = next;
        }

        var note = new StringBuilder();
        for (int i = index; i <= last; i++)
        {
            if (!_lines[i].IsBlank)
            {
                note.Append(Line(i));
            }
        }

        string text = note.ToString(1, note.Length - 2);
        if (!TitleNotes.IsNote(text))
        {
            return false;
        }

        _titleNote ??= new Element<string>(text, TextSpan.FromBounds(_lines[index].Start, _lines[last].End));
        for (int i = index; i <= last; i++)
        {
            _roles[i] = _lines[i].IsBlank ? LineRole.Blank : LineRole.TitleNote;
        }

        after = last + 1;
        return true;
    }

    /// <summary>The day on which a 题注 says the text was promulgated, else adopted.</summary>
    private IssuedDate? DateInTitleNote()
    {
        if (_titleNote is null || !(TitleNotes.SaysWhenAdopted(_titleNote.Value) || _titleNote.Value.EndsWith('日')))
        {
            return null; // ——在某次会议上 says when a report was given.
        }

        string note = _titleNote.Value;
        IssuedDate? first = null;
        IssuedDate? pending = null;
        for (int i = 0; i < note.Length; i++)
        {
            bool boundary = i == 0 || !(ChineseNumeral.IsArabicDigit(note[i - 1]) || ChineseNumeral.IsNumeralCharacter(note[i - 1]));
            if (boundary && IssuedDate.TryScan(note.AsSpan(i), out int length, out IssuedDate date) && date.Day is not null)
            {
                if (note.AsSpan(i + length).StartsWith("起"))
                {
                    i += length - 1; // 自2025年6月23日起施行: when it takes effect, not when it was issued.
                    continue;
                }

                if (first is null)
                {
                    int at = _text.AsSpan(_titleNote.Span.Start, _titleNote.Span.Length).IndexOf(note.AsSpan(i, length));
                    _titleNoteDateSpan = at < 0 ? _titleNote.Span : new TextSpan(_titleNote.Span.Start + at, length);
                }

                first ??= date;
                pending = date;
                i += length - 1;
            }
            else if (pending is not null && note.AsSpan(i) is var rest && (rest.StartsWith("公布") || rest.StartsWith("发布")))
            {
                return pending;
            }
            else if (note.AsSpan(i).StartsWith("施行") || note.AsSpan(i).StartsWith("修正") || note.AsSpan(i).StartsWith("修订"))
            {
                pending = null;
            }
        }

        return first;
    }

    /// <summary>各区县人民政府，市政府各部门：, on one line or turned over.</summary>
    private bool TryReadMainRecipients(int index, List<List<int>> groups, out int after)
    {
        after = index + 1;
        int last = index;
        while (!Lexeme.IsColon(Line(last)[^1]))
        {
            // A turned-over list: the line so far ends in the middle of a list, or the next one ends the list.
            ReadOnlySpan<char> line = Line(last);
            int next = last + 1;
            if (next >= _lines.Length || _lines[next].IsBlank || last - index >= 6 || line.IndexOfAny("。；：:《") >= 0 || line.IndexOfAny('，', '、', ',') < 0 || line.Length < 10
                || Line(next).IndexOfAny("。；《") >= 0)
            {
                return IsAddresseeWithoutColon(index) && TakeRecipients(index, index);
            }

            last = next;
        }

        return IsAddressees(index, last) && TakeRecipients(index, last) && (after = last + 1) > 0;
    }

    private bool TakeRecipients(int first, int last)
    {
        AddOrgans(first, last, 0, _mainRecipients);
        if (_mainRecipients.Count == 0)
        {
            return false;
        }

        for (int i = first; i <= last; i++)
        {
            _roles[i] = LineRole.MainRecipients;
        }

        return true;
    }

    private bool IsAddressees(int first, int last)
    {
        ReadOnlySpan<char> text = _text.AsSpan(_lines[first].Start, _lines[last].End - _lines[first].Start);
        text = Lexeme.Trim(text[..^1]);
        if (text.Length is < 2 or > 600 || text.IndexOfAny("。！？!?：") >= 0)
        {
            return false;
        }

        bool isShort = text.Length <= 12;
        for (int i = 0; i < text.Length; i++)
        {
            if (s_noAddressees.Match(text[i..]) || (isShort && s_noShortAddressees.Match(text[i..])))
            {
                return false;
            }
        }

        // 各位代表：, 同志们：: a salutation, no address.
        return !text.StartsWith("各位") && !text.EndsWith("们") && !(text.StartsWith("第") && text.IndexOf('条') > 0) && !SectionLabel.TryScan(text, out _, out _);
    }

    /// <summary>市各有关单位, without a colon, where the text begins on the next line.</summary>
    private bool IsAddresseeWithoutColon(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length is < 4 or > 60 || line.IndexOfAny("。；：:《》“") >= 0 || line.IndexOf("关于") >= 0 || !(line.EndsWith("单位") || line.EndsWith("部门") || line.EndsWith("机构") || line.EndsWith("企业")))
        {
            return false;
        }

        int next = NextContent(index + 1, _lines.Length);
        return line.IndexOf('各') is >= 0 and <= 4 && next < _lines.Length && LineForms.IsProse(Line(next));
    }

    /// <summary>Adds the names on the lines from <paramref name="first"/> to <paramref name="last"/>; one that a line's end cuts goes on on the next.</summary>
    private void AddOrgans(int first, int last, int offset, List<Element<string>> organs)
    {
        bool isCut = false;
        for (int i = first; i <= last; i++)
        {
            if (_lines[i].IsBlank || _roles[i] is LineRole.PageChrome or LineRole.PageNumber)
            {
                continue;
            }

            int start = _lines[i].Start + (i == first ? offset : 0);
            start = Lexeme.SkipBlanks(_text.AsSpan(0, _lines[i].End), start);
            ReadOnlySpan<char> text = _text.AsSpan(start, _lines[i].End - start);
            if (!OrganList.TryScanImprint(text, start, out _, out IReadOnlyList<Element<string>> names) || names.Count == 0)
            {
                continue;
            }

            int next = 0;
            if (isCut && organs.Count > 0)
            {
                organs[^1] = new Element<string>(organs[^1].Value + names[0].Value, TextSpan.FromBounds(organs[^1].Span.Start, names[0].Span.End));
                next = 1;
            }

            for (; next < names.Count; next++)
            {
                organs.Add(names[next]);
            }

            isCut = text[^1] is not ('，' or ',' or '；' or ';' or '。');
        }
    }

    /// <summary>A text turned over to the next line, without the break and the blanks around it.</summary>
    private static string JoinLines(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            joined.Append(Lexeme.Trim(line));
        }

        return joined.ToString();
    }

    /// <summary>Whether the text begins here: a label, a sentence, or a list of names.</summary>
    private bool IsBodyLine(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (LabelReader.TryRead(line, _headSequence, out _, out _))
        {
            return true;
        }

        if (LineForms.IsProse(line) || Lexeme.IsColon(line[^1]))
        {
            return !(line.Length <= 120 && line.IndexOfAny("。；！") < 0 && line.IndexOf("关于") >= 0 && TitleWords.EndsInKind(line));
        }

        return LineForms.IsAttachmentLabel(line, out _) || line.IndexOfAny('：', ':') is > 0 and < 8;
    }

    private readonly LabelSequence _headSequence = new();

    /// <summary>Decides which of the groups is the title and which the mark, and what the rest is.</summary>
    private void AssignGroups(List<List<int>> groups, int numberGroup, int bodyStart)
    {
        int titleGroup = -1;
        for (int g = groups.Count - 1; g >= 0 && _title is null; g--)
        {
            if (TryTakeTitle(groups[g], hasEarlierGroups: g > 0 || numberGroup >= 0, bodyStart))
            {
                titleGroup = g;
                break;
            }
        }

        // Where there is no whole title, the lines of an order's or of a minutes' mark may be one.
        for (int g = 0; g < groups.Count; g++)
        {
            if (g == titleGroup)
            {
                continue;
            }

            if (numberGroup >= 0 && g < numberGroup && TryTakeMark(groups[g]))
            {
                continue;
            }

            foreach (int index in groups[g])
            {
                // A headline that says the title once more is the page's.
                _roles[index] = _title is not null && titleGroup > g && TitleContains(index) ? LineRole.PageChrome : LineRole.Unrecognized;
            }
        }

        if (_title?.Type == DocumentType.Order && _issuerMark is null && _title.Organ is { Length: > 0 } organ)
        {
            _issuerMark = new Element<IssuerMark>(new IssuerMark([organ], HasDocumentSuffix: false), _title.Span);
        }
    }

    private bool TitleContains(int index)
        => Lexeme.WithoutBlanks(Line(index)) is { Length: > 3 } line && Lexeme.WithoutBlanks(_title!.Text).Contains(line, StringComparison.Ordinal);

    /// <summary>Takes the title from a group of lines: from the organ or 关于 down to the line that ends in a 文种 or kind.</summary>
    private bool TryTakeTitle(List<int> group, bool hasEarlierGroups, int bodyStart)
    {
        // The last line with which the title is whole.
        int last = -1;
        for (int k = 0; k < group.Count; k++)
        {
            if (TitleWords.EndsInKind(Lexeme.Compact(Line(group[k]))) || IsBracketedSuffix(Line(group[k])))
            {
                last = k;
            }
        }

        if (last < 0)
        {
            // 征求意见 and the like: no kind at the end, but 关于 in it and the addressees or the text right behind.
            string joined = Join(group, 0, group.Count - 1);
            if (!joined.Contains("关于", StringComparison.Ordinal) || joined.Length > 200)
            {
                return false;
            }

            last = group.Count - 1;
        }

        int first = 0;
        for (int k = 0; k <= last; k++)
        {
            ReadOnlySpan<char> line = Line(group[k]);
            if (!LineForms.IsTitleLike(line))
            {
                first = k + 1;
                continue;
            }

            // The mark's lines end in 文件, as does the first line of …关于全面推行行政规范性文件 / 合法性审核机制的指导意见; a second whole
            // title in the same group is the page's headline.
            if (Lexeme.Compact(line).EndsWith("文件") && line.IndexOf("关于") < 0 && k < last)
            {
                first = k + 1;
            }
            else if (k < last && k >= first && IsWholeTitle(line) && IsWholeTitle(Line(group[k + 1])))
            {
                first = k + 1;
            }
        }

        if (first > last)
        {
            return false;
        }

        first = SkipForeignLines(group, first, last);
        string text = Join(group, first, last);
        ReadOnlySpan<char> compact = Lexeme.Compact(text);
        bool isBare = compact.IndexOf("关于") < 0 && !TitleWords.EndsInType(compact) && !TitleWords.EndsInReply(compact);
        if (compact.Length < 3 || compact.Length > 300 || (isBare && (OrganName.IsName(compact) || !TitleWords.EndsInIssuedKind(compact) || bodyStart - group[last] > 6)))
        {
            return false;
        }

        var span = TextSpan.FromBounds(_lines[group[first]].Start, _lines[group[last]].End);
        SetTitle(text, span, group, first, last);
        if (first > 0 && !TryTakeMark(group[..first]))
        {
            for (int k = 0; k < first; k++)
            {
                _roles[group[k]] = TitleContains(group[k]) ? LineRole.PageChrome : LineRole.Unrecognized;
            }
        }

        for (int k = last + 1; k < group.Count; k++)
        {
            _roles[group[k]] = LineRole.Unrecognized;
        }

        return true;
    }

    /// <summary>The lines of a group as one text.</summary>
    private string Join(List<int> group, int first, int last)
    {
        if (first == last)
        {
            return Line(group[first]).ToString();
        }

        var joined = new StringBuilder();
        for (int k = first; k <= last; k++)
        {
            joined.Append(Line(group[k]));
        }

        return joined.ToString();
    }

    private void SetTitle(string text, TextSpan span, List<int> group, int first, int last)
    {
        for (int k = first; k <= last; k++)
        {
            _roles[group[k]] = LineRole.Title;
        }

        // A number in the title's trailing brackets: 关于…的通知（云政发〔2025〕8号）.
        if (TryTakeTrailingNumber(text, span, out int withoutNumber))
        {
            text = text[..withoutNumber].TrimEnd();
        }

        // A number behind the title without anything between ends it, as on one line.
        if (LineSplitter.TryFindNumber(text, out int numberStart, out int numberEnd) && DocumentNumber.TryParse(text.AsSpan(numberStart, numberEnd - numberStart), out DocumentNumber glued))
        {
            int at = _text.IndexOf(text[numberStart..numberEnd], span.Start, span.Length, StringComparison.Ordinal);
            _number ??= new Element<DocumentNumber>(glued, at < 0 ? span : new TextSpan(at, numberEnd - numberStart));
            text = text[..numberStart].TrimEnd();
        }

        // 关于…的通知（2025年6月23日起施行）: a 题注 on the title's own line.
        int note = text.LastIndexOfAny(['（', '(']);
        if (_titleNote is null && note > 4 && Lexeme.IsClosingParenthesis(text[^1]) && TitleNotes.IsNote(text.AsSpan(note + 1, text.Length - note - 2)) && TitleWords.EndsInType(text.AsSpan(0, note)))
        {
            int start = SourcePosition(text, note, span);
            _titleNote = new Element<string>(text[(note + 1)..^1], TextSpan.FromBounds(start, span.End));
            text = text[..note].TrimEnd();
            span = TextSpan.FromBounds(span.Start, start);
        }

        _title = TitleScanner.Read(text, span);
        if (_title.Type == DocumentType.Order && _number is null && NumberUnder(group[last]) is { } number)
        {
            _number = number;
        }
    }

    private bool TryTakeTrailingNumber(string text, TextSpan span, out int withoutNumber)
    {
        withoutNumber = text.LastIndexOfAny(['（', '(']);
        if (withoutNumber <= 4 || !Lexeme.IsClosingParenthesis(text[^1]))
        {
            withoutNumber = text.Length;
            return false;
        }

        // 〔2025〕 may itself be in round brackets: the outer pair opens before the code.
        int open = withoutNumber;
        if (!DocumentNumber.TryParse(text.AsSpan(open + 1, text.Length - open - 2), out DocumentNumber number))
        {
            open = text.LastIndexOfAny(['（', '('], Math.Max(0, open - 1));
            if (open <= 4 || !DocumentNumber.TryParse(text.AsSpan(open + 1, text.Length - open - 2), out number))
            {
                withoutNumber = text.Length;
                return false;
            }
        }

        int start = SourcePosition(text, open + 1, span);
        _number ??= new Element<DocumentNumber>(number, TextSpan.FromBounds(start, span.End - 1));
        withoutNumber = open;
        return true;
    }

    /// <summary>Where the character at <paramref name="position"/> of a title joined from several lines stands in the source.</summary>
    private int SourcePosition(string joined, int position, TextSpan span)
    {
        int source = span.Start;
        for (int i = 0; i < position; i++)
        {
            while (_text[source] != joined[i])
            {
                source++; // The break between two lines, and the blanks around it.
            }

            source++;
        }

        return Lexeme.SkipBlanks(_text.AsSpan(0, span.End), source);
    }

    private Element<DocumentNumber>? NumberUnder(int index)
    {
        int next = NextContent(index + 1, _lines.Length);
        return next < _lines.Length && DocumentNumber.TryParse(Line(next), out DocumentNumber number) ? new Element<DocumentNumber>(number, SpanOf(next)) : null;
    }

    /// <summary>Lines of a group before its title that belong to the page: a title's organ stays, whatever else goes.</summary>
    private int SkipForeignLines(List<int> group, int first, int last)
    {
        for (int k = last; k >= first; k--)
        {
            ReadOnlySpan<char> line = Line(group[k]);
            int about = line.IndexOf("关于");
            if (about < 0)
            {
                continue;
            }

            // Above the line with 关于 only organs belong to the title, or the beginning of a longer name.
            int top = k;
            while (top > first && about <= 0 && LineForms.IsPlain(Line(group[top - 1])) && MayStandAboveAbout(Line(group[top - 1])))
            {
                top--;
            }

            return top;
        }

        return first;
    }

    /// <summary>Organs, also with the verb behind them: 云州市人民政府办公室印发.</summary>
    private static bool MayStandAboveAbout(ReadOnlySpan<char> line)
    {
        foreach (string verb in (ReadOnlySpan<string>)["印发", "转发", "批转", "发布", "公布"])
        {
            if (line.EndsWith(verb))
            {
                line = line[..^verb.Length];
                break;
            }
        }

        foreach (Range part in SplitAtBlanks(line))
        {
            ReadOnlySpan<char> name = line[part];
            if (!name.IsEmpty && !OrganName.EndsLikeName(name))
            {
                return OrganName.EndsLikeName(Lexeme.Compact(line));
            }
        }

        return true;
    }

    private static bool IsWholeTitle(ReadOnlySpan<char> line) => (line.IndexOf("关于") >= 0 || line.IndexOf("印发") >= 0) && TitleWords.EndsInType(Lexeme.WithoutBlanks(line));

    private static bool IsBracketedSuffix(ReadOnlySpan<char> line)
        => line.Length is > 2 and < 16 && Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) && line.IndexOf('号') < 0;

    /// <summary>发文机关标志: organs, with 文件 behind or beside them.</summary>
    private bool TryTakeMark(List<int> group)
    {
        var organs = new List<string>();
        bool hasSuffix = group.Exists(index => Lexeme.Compact(Line(index)).EndsWith("文件"));
        foreach (int index in group)
        {
            string line = Lexeme.WithoutBlanks(Line(index));
            if (line.EndsWith("文件", StringComparison.Ordinal))
            {
                line = line[..^2];
            }

            if (line.Length == 0)
            {
                continue;
            }

            if (line.Contains("关于", StringComparison.Ordinal))
            {
                return false;
            }

            if (!LineForms.IsPlain(line) || !Lexeme.IsHan(line[0]) || !(OrganName.EndsLikeName(line) || hasSuffix || TitleWords.EndsInType(line)))
            {
                return false;
            }

            AddMarkOrgans(Line(index), line, organs);
        }

        if (organs.Count == 0)
        {
            return false;
        }

        foreach (int index in group)
        {
            _roles[index] = LineRole.IssuerMark;
        }

        _issuerMark ??= new Element<IssuerMark>(new IssuerMark(organs, hasSuffix), TextSpan.FromBounds(_lines[group[0]].Start, _lines[group[^1]].End));
        return true;
    }

    /// <summary>云州市教育局　云州市财政局文件: joint issuers on one line of the mark; blanks inside a name do not count.</summary>
    private static void AddMarkOrgans(ReadOnlySpan<char> line, string whole, List<string> organs)
    {
        if (line.StartsWith(whole))
        {
            organs.Add(whole); // No blanks in it.
            return;
        }

        var names = new List<string>();
        foreach (Range part in SplitAtBlanks(line))
        {
            ReadOnlySpan<char> name = line[part];
            name = name.EndsWith("文件") ? name[..^2] : name;
            if (!name.IsEmpty)
            {
                names.Add(name.ToString());
            }
        }

        if (names.Count > 1 && names.TrueForAll(static name => OrganName.IsName(name)))
        {
            organs.AddRange(names);
        }
        else
        {
            organs.Add(whole);
        }
    }

    /// <summary>The parts of a line between runs of blanks.</summary>
    private static List<Range> SplitAtBlanks(ReadOnlySpan<char> line)
    {
        var parts = new List<Range>();
        int position = 0;
        while (position < line.Length)
        {
            position = Lexeme.SkipBlanks(line, position);
            int start = position;
            while (position < line.Length && !Lexeme.IsBlank(line[position]))
            {
                position++;
            }

            if (position > start)
            {
                parts.Add(start..position);
            }
        }

        return parts;
    }
}
