using System.Buffers;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>What a line of the head shows by itself: 份号, 密级, 紧急程度, number, signatories, 题注.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines, blank ones counted, tell when a text was adopted and amended.</summary>
    private const int MaximumHistory = 60;

    /// <summary>主动公开, 依申请公开, A: longer ones are titles, which may cite the number.</summary>
    private const int MaximumValueBesideNumber = 8;

    private static readonly WordSet s_adoptions = WordSet.Beginnings("通过", "修正", "修订", "公布", "批准", "发布");

    // Besides other numbers, dates and organs.
    private static readonly WordSet s_behindNumbers = WordSet.Beginnings("公告", "通告", "令", "全文有效", "现行有效", "有效", "部分有效", "已失效", "失效", "全文失效", "已废止", "废止", "全文废止");

    // What a page's table may glue to a number.
    private static readonly string[] s_numberLabels = ["发文字号", "发布文号", "发文文号", "文号"];

    private static readonly SearchValues<char> s_registration = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-—－");

    /// <summary>Elements that a line shows by itself.</summary>
    private bool TryReadHeadElement(int index, bool signatoriesAreOpen)
    {
        ReadOnlySpan<char> line = Line(index);
        if (_lines.Has(index, LineMarks.PageNumber))
        {
            _roles[index] = LineRole.PageNumber;
            return true;
        }

        if ((MarkingLines.MayBegin(line[0]) && TryReadMarkings(index)) || TryReadLabelledNumber(index) || TryReadNumberLine(index, signatoriesAreOpen) || TryReadNumberAtRight(index))
        {
            return true;
        }

        if ((PageChrome.IsAround(line, _lines.Marks(index)) && !BeginsSection(line) && !IsTimeOfMeeting(index)) || ((PageChrome.IsColumn(line) || PageChrome.IsKey(line)) && !IsInTitle()) || PageChrome.IsWay(line) || PageChrome.IsMenu(line) || (PageChrome.IsCaption(line) && HasWholeCandidate()) || (PageChrome.IsFurtherRow(line) && IsBelowChrome(index)) || IsNoteOfValidity(line))
        {
            _roles[index] = LineRole.PageChrome;
            NotePublication(index);
            _chromeLine = index;
            return true;
        }

        return TryReadSignatories(index, 0) || TryReadPublishedOn(index);
    }

    /// <summary>注释：条款失效，…, 注：本法规已被…废止: what a database says of a text above it.</summary>
    private static bool IsNoteOfValidity(ReadOnlySpan<char> line)
        => line[0] == '注' && line.IndexOfAny('：', ':') is 1 or 2 && (line.IndexOf("废止") > 0 || line.IndexOf("失效") > 0 || line.IndexOf("全文有效") > 0 || line.IndexOf("现行有效") > 0) && (line.IndexOf('已') > 0 || line.IndexOf("条款") > 0 || line.IndexOf("全文") > 0);

    /// <summary>份号, 密级 and 紧急程度, each on its line or several on one; in the letter form the number stands at the right.</summary>
    private bool TryReadMarkings(int index)
    {
        if (!MarkingLines.TryFindRole(_source, _lines.SpanOf(index), out LineRole role, out Element<DocumentNumber>? number))
        {
            return false;
        }

        if (number is not null)
        {
            SetNumber(number.Span, number.Value.IsOfSeries, index);
        }

        _roles[index] = role;
        return true;
    }

    /// <summary>文号：云政发〔2025〕8号, 发文字号：….</summary>
    private bool TryReadLabelledNumber(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        int label = _lines.Has(index, LineMarks.Colon) || line[0] is '文' or '发' or '【' or '[' ? MeasureNumberLabel(line) : 0;
        if (label == 0)
        {
            if (!IsNumberLabelAlone(index))
            {
                return false;
            }

            _roles[index] = LineRole.PageChrome;
            _chromeLine = index;
            return true;
        }

        _chromeLine = index; // A row of the page's, as those below may be.
        var span = TextSpan.FromBounds(_lines.At(index).Start + Lexeme.SkipBlanks(line, label), _lines.At(index).End);
        ReadOnlySpan<char> value = _source.Slice(span);
        bool isNumber = DocumentNumber.TryMeasure(value, out int length, out _, out bool isOfSeries);
        if (isNumber && Lexeme.SkipBlanks(value, length) is var cell && cell < value.Length && PageChrome.BeginsWithMetadataKey(value[cell..]))
        {
            span = new TextSpan(span.Start, length); // 发文字号：云政发〔2025〕8号　发文日期：2025-03-05
        }

        if (isNumber && length == span.Length)
        {
            SetNumber(span, isOfSeries, index);
        }
        else
        {
            _roles[index] = LineRole.PageChrome;
        }

        return true;
    }

    /// <summary>文号, 文　号 above a number.</summary>
    private readonly bool IsNumberLabelAlone(int index)
        => Line(index) is ['文', .., '号'] label && Lexeme.Compact(label) is "文号" && NextContent(index + 1, _lines.Count) is var next && next < _lines.Count && DocumentNumber.Measure(Line(next)) == Line(next).Length;

    /// <summary>The length of 文号： and the like, with its colon or the blank in its place, or with neither before a number; 0 where a line begins otherwise.</summary>
    private static int MeasureNumberLabel(ReadOnlySpan<char> line)
    {
        int end = line.StartsWith("发文字号") ? 4 : line[0] == '文' && Lexeme.SkipBlanks(line, 1) is var second && second < line.Length && line[second] == '号' ? second + 1 : line.Length; // 文　号
        if (end < line.Length && Lexeme.IsBlank(line[end]))
        {
            return end;
        }

        // 发文字号云政发〔2025〕8号: a row whose cells have nothing between them.
        if (line[^1] == '号' && Words.TryScan(line, s_numberLabels, out int glued, out _) && glued < line.Length && Lexeme.IsHan(line[glued]) && DocumentNumber.Measure(line[glued..]) == line.Length - glued)
        {
            return glued;
        }

        // 【文号】云政发〔2025〕8号, [文号] 云政发〔2025〕8号
        int close = line[0] is '【' or '[' ? line.IndexOfAny('】', ']') : -1;
        if (close is > 2 and <= 6 && Lexeme.Compact(line[1..close]) is "文号" or "发文字号" or "发布文号")
        {
            return close + 1;
        }

        int colon = line.IndexOfAny('：', ':');
        return colon is >= 2 and <= 10 && Lexeme.Compact(line[..colon]) is "文号" or "发文字号" or "发文文号" or "发布文号" or "字号" or "编号" or "发文号" ? colon + 1 : 0;
    }

    /// <summary>A line that is a number, with 签发人 behind it or in brackets.</summary>
    private bool TryReadNumberLine(int index, bool signatoriesAreOpen)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length > 120)
        {
            return false;
        }

        bool isBracketed = IsInBrackets(line);
        int offset = isBracketed ? Lexeme.SkipBlanks(line, 1) : 0;
        ReadOnlySpan<char> inner = line[offset..(isBracketed ? line.Length - 1 : line.Length)];
        int start = _lines.At(index).Start + offset;
        if (inner.IsEmpty)
        {
            return false;
        }

        if (TryReadOrderLine(index, start, inner, isBracketed))
        {
            return true;
        }

        // 2025年3月5日　云政发〔2025〕8号: the date may also come first.
        int dateLength = MeasureDateBeforeNumber(inner);
        ReadOnlySpan<char> number = inner[dateLength..];
        if ((offset + dateLength == 0 && _lines.Has(index, LineMarks.NoNumber)) || !DocumentNumber.TryMeasure(number, out int length, out int codeLength, out bool isOfSeries) || BeginsSection(number))
        {
            return false;
        }

        if (number[..codeLength] is var code && (code.EndsWith("国务院公报") || code.EndsWith("人民政府公报")) && (ChineseNumeral.IsArabicDigit(number[codeLength]) || Lexeme.IsBlank(number[codeLength])))
        {
            _roles[index] = LineRole.PageChrome; // 国务院公报2006年第14号: where the document was printed.
            return true;
        }

        int rest = dateLength + Lexeme.SkipBlanks(number, length);
        if (rest < inner.Length && !TryReadSignatories(index, offset + rest) && !(signatoriesAreOpen && TryReadMoreSignatories(index, offset + rest)) && !TryReadBehindNumber(inner, rest, start))
        {
            return false;
        }

        if (dateLength > 0)
        {
            _headDate = new TextSpan(start, Words.TrimmedLength(inner[..dateLength]));
        }

        SetNumber(new TextSpan(start + dateLength, length), isOfSeries, index);
        return true;
    }

    /// <summary>签发人：张　远　　　云政发〔2025〕8号, 公开属性：主动公开　　　云政发〔2025〕8号: what usually has a line of its own, or the right half of the number's, before it.</summary>
    private bool TryReadNumberAtRight(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        int number = _lines.Has(index, LineMarks.OpeningBracket) && _lines.Has(index, LineMarks.Colon) ? MarkingLines.FindNumber(line) : 0;
        bool isBesideSignatory = number > 0 && SignatoryLines.IsLabelled(line[..number]);
        if (number == 0 || !(isBesideSignatory || IsRow(line[..number])))
        {
            return false;
        }

        var span = TextSpan.FromBounds(_lines.At(index).Start + number, _lines.At(index).End);
        if (isBesideSignatory)
        {
            SetNumber(span, isOfSeries: false, index);
            return true;
        }

        // The number in a row of the page's counts where the document has none.
        _indexedNumber = _indexedNumber.IsEmpty ? span : _indexedNumber;
        _roles[index] = LineRole.PageChrome;
        return true;

        static bool IsRow(ReadOnlySpan<char> text)
            => PageChrome.BeginsWithMetadataKey(text) && Lexeme.Trim(text[(text.IndexOfAny('：', ':', '∶') + 1)..]) is { Length: > 0 and <= MaximumValueBesideNumber } value
                && LineForms.IsPlain(value) && !Lexeme.HasBlanks(value) && !value.ContainsAnyInRange('0', '9');
    }

    /// <summary>（云政发〔2025〕8号）, 【云政发〔2025〕8号】, [ 云政发〔2025〕8号 ].</summary>
    private static bool IsInBrackets(ReadOnlySpan<char> line)
        => line.Length > 2 && (Lexeme.IsOpeningParenthesis(line[0]) ? Lexeme.IsClosingParenthesis(line[^1]) : line[0] switch { '【' => line[^1] == '】', '[' or '［' => line[^1] is ']' or '］', _ => false });

    /// <summary>The length of the date that a number follows, with what stands between them; 0 where a line begins otherwise.</summary>
    private static int MeasureDateBeforeNumber(ReadOnlySpan<char> line)
    {
        int number = line[^1] == '号' && IssuedDate.TryScan(line, out int length, out IssuedDate date) && date.Day is not null ? SkipSeparators(line, length) : 0;
        return number > 0 && DocumentNumber.Measure(line[number..]) == line.Length - number ? number : 0;
    }

    /// <summary>
    /// What may stand behind a number on its line: the number of a further organ (that of the lead organ counts), a date, as minutes and databases have it, the number
    /// of its registration, the organ, the 公告 of 2013年第30号公告, whether it is in force.
    /// </summary>
    private bool TryReadBehindNumber(ReadOnlySpan<char> line, int position, int lineStart)
    {
        while ((position = SkipSeparators(line, position)) < line.Length && DocumentNumber.Measure(line[position..]) is > 0 and int length)
        {
            position += length;
        }

        ReadOnlySpan<char> rest = line[position..];
        if (rest.IsEmpty)
        {
            return true;
        }

        if (IsInBrackets(rest))
        {
            rest = rest[1..^1];
            position++;
            if (IsIssuedName(rest))
            {
                return true; // 云州市人民政府公告〔2025〕第3号（云州市节水办法）: what it issues.
            }
        }

        if (LineForms.IsDate(rest, out IssuedDate date) && date.Day is not null)
        {
            _headDate = new TextSpan(lineStart + position, rest.Length);
            return true;
        }

        if (IsRegistration(rest) || s_behindNumbers.Contains(rest) || OrganName.IsName(rest) || IsCategory(rest))
        {
            return true;
        }

        // 2025-03-09　全文有效: a date, then more.
        int end = rest.IndexOfAny(' ', '\u3000');
        TextSpan before = _headDate;
        bool isRead = end > 0 && TryReadBehindNumber(rest, SkipSeparators(rest, end), lineStart + position) && TryReadBehindNumber(rest[..end], 0, lineStart + position);
        _headDate = isRead ? _headDate : before;
        return isRead;
    }

    /// <summary>A类, B: how the answer to a proposal is classed.</summary>
    private static bool IsCategory(ReadOnlySpan<char> text) => text is [>= 'A' and <= 'E'] or [>= 'A' and <= 'E', '类'];

    /// <summary>Behind the blanks and marks that part numbers, dates and organs on a line.</summary>
    private static int SkipSeparators(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && (Lexeme.IsBlank(line[position]) || line[position] is '，' or ',' or '、' or '；' or ';' or '/'))
        {
            position++;
        }

        return position;
    }

    /// <summary>HNPR-2023-01005: a 规范性文件 is registered under it.</summary>
    private static bool IsRegistration(ReadOnlySpan<char> text)
        => text.Length is >= 6 and <= 24 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiDigit(text[^1]) && text.IndexOfAnyExcept(s_registration) < 0;

    /// <summary>第一条　云政发〔2025〕8号: what follows a label is text, and the label no part of an agency's code.</summary>
    private static bool BeginsSection(ReadOnlySpan<char> line)
        => SectionLabel.TryScan(line, out _, out SectionLabel label) && label.Scheme is not (NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic);

    /// <summary>中华人民共和国国务院令第706号 on one line: the title is what ends in 令, the number what follows.</summary>
    private bool TryReadOrderLine(int index, int lineStart, ReadOnlySpan<char> line, bool isBracketed)
    {
        int mark = line.LastIndexOf('令');
        if (mark < 2)
        {
            return false; // Nearly every line.
        }

        // 云州市人民政府令〔2025〕第3号（云州市节水办法）: what it issues.
        line = line[..FindIssuedName(line)];
        mark = line.LastIndexOf('令');
        if (mark < 2 || mark > 48 || _hasTitle || !Lexeme.IsHan(line[0]) || !LineForms.IsPlain(line[..mark]) || line.IndexOf("关于") >= 0)
        {
            return false;
        }

        // 云州市节水办法 / （云州市人民政府令第8号） / 第一条, in either order: the number of the order by which it was issued, and not that order.
        if (IsBelowWholeTitle() ? isBracketed || BeginsText(NextContent(index + 1, _lines.Count)) : IsTitleAboveText(NextContent(index + 1, _lines.Count)))
        {
            return false;
        }

        if (mark == line.Length - 1)
        {
            return TryReadNumberedOrder(index, lineStart, line);
        }

        int start = Lexeme.SkipBlanks(line, mark + 1);
        if (start < line.Length && IsInBrackets(line[start..]))
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
        var title = TextSpan.FromBounds(lineStart, lineStart + mark + 1);
        SetTitle(new Title(Lexeme.WithoutBlanks(_source.Slice(title)), organ, null, DocumentType.Order) { Span = title });
        _hasMark = true; // The organ that the title names.
        SetNumber(TextSpan.FromBounds(lineStart + start, lineStart + line.Length), number.IsOfSeries, index);
        _roles[index] = LineRole.Title;
        return true;
    }

    /// <summary>Where on the line of an order the name begins of what it issues, with its marks: （云州市节水办法）, ——云州市节水办法; the line's length where none does.</summary>
    private static int FindIssuedName(ReadOnlySpan<char> line)
    {
        int number = line.IndexOf('号') + 1;
        number += number > 0 && number < line.Length && Lexeme.IsClosingParenthesis(line[number]) ? 1 : 0;
        int name = Lexeme.SkipBlanks(line, number);
        bool isName = number > 0 && name < line.Length && (line[name..].StartsWith("——") || line[name] == '《' || (line[name] is '（' or '(' && Lexeme.IsClosingParenthesis(line[^1]))) && IsIssuedName(line[name..].Trim("—（）() "));
        return isName ? number : line.Length;
    }

    /// <summary>云州市节水办法, 《云州市节水办法》, 修改《云州市节水办法》.</summary>
    private static bool IsIssuedName(ReadOnlySpan<char> text) => text.Length > 3 && (text[^1] == '》' || (LineForms.IsPlain(text) && TitleWords.EndsInKind(text)));

    /// <summary>云州市人民政府第308号令, 云州市发展改革委2025年第8号令: the number inside the title.</summary>
    private bool TryReadNumberedOrder(int index, int lineStart, ReadOnlySpan<char> line)
    {
        int ordinal = line.IndexOf('第');
        int year = line.IndexOfAnyInRange('0', '9');
        ordinal = year > 2 && year < ordinal ? year : ordinal;
        if (ordinal < 3 || !OrganName.IsName(line[..ordinal]) || !DocumentNumber.TryParse(line[ordinal..^1], out _))
        {
            return false;
        }

        SetTitle(new Title(Lexeme.WithoutBlanks(line), Lexeme.WithoutBlanks(line[..ordinal]), null, DocumentType.Order) { Span = new TextSpan(lineStart, line.Length) });
        _hasMark = true; // The organ that the title names.
        SetNumber(TextSpan.FromBounds(lineStart + ordinal, lineStart + line.Length - 1), isOfSeries: false, index);
        _roles[index] = LineRole.Title;
        return true;
    }

    /// <summary>云州市人民代表大会常务委员会公告〔十五届〕第21号 where no title follows: what ends in 公告 is the title, as the line of an order is.</summary>
    private void TakeTitleFromNumber(int bodyStart)
    {
        ReadOnlySpan<char> number = _source.Slice(_number);
        if (_hasTitle || !HasNumber || !DocumentNumber.TryMeasure(number, out _, out int codeLength, out _) || codeLength < 4 || number[codeLength - 1] != '告')
        {
            return;
        }

        int line = 0;
        while (line < bodyStart && _lines.At(line).Start != _number.Start)
        {
            line++;
        }

        Title title = TitleScanner.Read(Lexeme.WithoutBlanks(number[..codeLength]), new TextSpan(_number.Start, codeLength));
        if (line == bodyStart || title is not { Organ: not null, Subject: null, Type: DocumentType.PublicAnnouncement or DocumentType.PublicNotice })
        {
            return;
        }

        SetTitle(title);
        _number = TextSpan.FromBounds(_number.Start + Lexeme.SkipBlanks(number, codeLength), _number.End);
        _roles[line] = LineRole.Title;
    }

    private readonly bool BeginsText(int index) => index < _lines.Count && (_lines.Has(index, LineMarks.LabelForm) || Lexeme.IsOpeningParenthesis(Line(index)[0]));

    /// <summary>云州市节水办法, right above 第一条 or a 题注.</summary>
    private readonly bool IsTitleAboveText(int index)
        => index < _lines.Count && LineForms.IsPlain(Line(index)) && TitleWords.EndsInIssuedKind(Lexeme.Compact(Line(index))) && BeginsText(NextContent(index + 1, _lines.Count));

    private void SetNumber(TextSpan number, bool isOfSeries, int index)
    {
        _roles[index] = LineRole.DocumentNumber;
        if (!HasNumber)
        {
            _number = number;
            _numberIsOfSeries = isOfSeries;
            _numberGroup = _groups.Count;
        }
    }

    /// <summary>签发人：张　远　李文清, from <paramref name="offset"/> on.</summary>
    private bool TryReadSignatories(int index, int offset)
    {
        // Without its colon the word is one of a text, but beside a number or below it; glued to a name it is 签发人 only beside one.
        ReadOnlySpan<char> text = Line(index)[offset..];
        if (!SignatoryLines.IsLabelled(text) || (offset == 0 && !SignatoryLines.HasColon(text) && !(HasNumber && SignatoryLines.IsSetApart(text))))
        {
            return false;
        }

        // Where no name is written in, only the next line can have it.
        _roles[index] = LineRole.Signatories;
        _signatoriesAreOpen = !Lexeme.IsColon(text[^1]) || (index + 1 < _lines.Count && !IsBlank(index + 1));
        return true;
    }

    /// <summary>Names alone on the line under 签发人.</summary>
    private bool TryReadMoreSignatories(int index, int offset)
    {
        if (!SignatoryLines.IsContinuation(Line(index)[offset..]))
        {
            return false;
        }

        _roles[index] = LineRole.Signatories;
        _signatoriesAreOpen = true;
        return true;
    }

    /// <summary>（2025年1月12日云州市第五届人民代表大会第三次会议通过）, over several lines where it is long; ——在…会议上.</summary>
    private bool TryReadTitleNote(int index, out int after)
    {
        after = index + 1;
        ReadOnlySpan<char> line = Line(index);
        if (line.StartsWith("——") || (line[0] == '—' && line.EndsWith("会议上")) || line.StartsWith("--") || line.StartsWith("――") || IsWhereReported(line))
        {
            if (line.Length > 80 || !IsBelowWholeTitle())
            {
                return false;
            }

            int end = line.EndsWith("上") ? index : NextContent(index + 1, _lines.Count);
            end = end < _lines.Count && end - index <= 2 && Line(end).EndsWith("上") && Line(end).Length <= 60 && LineForms.IsPlain(Line(end)) ? end : index;
            return TakeTitleNote(index, end, out after);
        }

        if (ChineseNumeral.IsArabicDigit(line[0]) || line.StartsWith("根据"))
        {
            int end = _hasTitleNote || !IsBelowWholeTitle() ? None : EndOfHistory(index);
            if (end == None)
            {
                return false;
            }

            for (int next = NextContent(end + 1, _lines.Count); next < _lines.Count && next - index <= MaximumHistory && EndOfHistory(next) is >= 0 and int further; next = NextContent(end + 1, _lines.Count))
            {
                end = further;
            }

            return TakeTitleNote(index, end, out after);
        }

        if (!Lexeme.IsOpeningParenthesis(line[0]) || SectionLabel.TryScan(line, out _, out _) || Parentheses.FindClosing(line, 0) is >= 0 and int closing && closing < line.Length - 1)
        {
            return false;
        }

        // Down to the line that closes the parenthesis.
        int last = index;
        while (!Lexeme.IsClosingParenthesis(Line(last)[^1]))
        {
            int next = NextContent(last + 1, _lines.Count);
            if (next == _lines.Count || next - index > 12 || Line(next).Length > 120 || Line(last).Length > 400)
            {
                return false;
            }

            last = next;
        }

        if (!TitleNotes.IsNote(Joined(index, last)[1..^1]))
        {
            return false;
        }

        return TakeTitleNote(index, last, out after);
    }

    private bool TakeTitleNote(int first, int last, out int after)
    {
        _hasTitleNote = true;
        _lines.Take(first, last, LineRole.TitleNote);
        after = last + 1;
        return true;
    }

    private readonly bool IsBelowWholeTitle() => _groups.Count > 0 && TitleWords.EndsInKind(Lexeme.Compact(Line(_candidates[_candidates.Count - 1])));

    /// <summary>The last line of an entry of a 题注 that lost its parentheses, which may be turned over before its end; -1 where none begins.</summary>
    private int EndOfHistory(int index)
    {
        const int LongestEntry = 8; // Some texts have a blank line between any two.
        ReadOnlySpan<char> line = Line(index);
        if (IsHistory(line) || line is "发布之日施行" or "公布之日施行")
        {
            return index;
        }

        if (!ChineseNumeral.IsArabicDigit(line[0]) || !IssuedDate.TryScan(line, out _, out _) || _lines.Has(index, LineMarks.Stop | LineMarks.Colon))
        {
            return None;
        }

        int next = NextContent(index + 1, _lines.Count);
        if (next < _lines.Count && line.EndsWith("会议") && IsHistory(Line(next)))
        {
            return index; // 2021年5月21日　省高级人民法院审判委员会第8次会议 / 2021年5月28日　省人民检察院检察委员会第3次会议通过
        }

        for (; next < _lines.Count && next - index <= LongestEntry && !_lines.Has(next, LineMarks.Stop) && !IsHistory(Line(next)); next = NextContent(next + 1, _lines.Count))
        {
            if (IsHistory(Joined(index, next)))
            {
                return next;
            }
        }

        return None;
    }

    /// <summary>2021年5月21日　云州市第五届人民代表大会常务委员会第三次会议通过: an entry of such a note.</summary>
    private static bool IsHistory(ReadOnlySpan<char> line)
    {
        line = line[^1] is '）' or ')' && line.IndexOfAny('（', '(') < 0 ? line[..^1] : line; // The opening one was lost.
        line = line.EndsWith("。根据") ? line[..^3] : line;
        line = line.IndexOf("，该修正自") is > 0 and int when && line.EndsWith("施行") ? line[..when] : line;
        bool isAmended = line.EndsWith("修正") || line.EndsWith("修订") || line.EndsWith("修改");
        line = isAmended && line.StartsWith("根据") ? line[2..] : line; // 根据2021年5月21日…《关于修改〈云州市节水条例〉的决定》修正
        return line.Length is > 10 and <= 400 && ChineseNumeral.IsArabicDigit(line[0]) && (isAmended || s_adoptions.IsIn(line) || line.EndsWith("施行") || line.EndsWith("起生效") || line.EndsWith("起实施") || line.EndsWith("主席团公告")) && line.IndexOfAny('。', '，') < 0 && IssuedDate.TryScan(line, out int length, out _)
            && (isAmended || line[^3] == '号' || Lexeme.IsBlank(line[length]) || line[length] == '经' || line.IndexOf("会议") > 0 || OrganName.IsName(line[length..^2]));
    }

    /// <summary>2026年1月14日在云州市第五届人民代表大会第四次会议上.</summary>
    private static bool IsWhereReported(ReadOnlySpan<char> line)
        => line.Length is > 12 and <= 80 && (ChineseNumeral.IsArabicDigit(line[0]) || ChineseNumeral.IsNumeralCharacter(line[0])) && line.IndexOf("会议上") is > 0 and int meeting && (meeting + 3 == line.Length || Lexeme.IsBlank(line[meeting + 3])) && LineForms.IsPlain(line) && IssuedDate.TryScan(line, out int length, out _) && line[length..].StartsWith("在");
}
