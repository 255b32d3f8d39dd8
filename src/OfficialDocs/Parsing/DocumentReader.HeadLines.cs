using System.Buffers;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>What a line of the head shows by itself: 份号, 密级, 紧急程度, number, signatories, 题注.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines, blank ones counted, tell when a text was adopted and amended.</summary>
    private const int MaximumHistory = 24;

    private static readonly WordSet s_adoptions = WordSet.Beginnings("通过", "修正", "修订", "公布", "批准", "发布");

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

        if (TryReadMarkings(index) || TryReadLabelledNumber(index) || TryReadNumberLine(index, signatoriesAreOpen))
        {
            return true;
        }

        if ((PageChrome.IsAround(line, _lines.Marks(index)) && !BeginsSection(line) && !IsTimeOfMeeting(index)) || (PageChrome.IsColumn(line) && !IsInTitle()) || PageChrome.IsWay(line))
        {
            _roles[index] = LineRole.PageChrome;
            _chromeLine = index;
            NotePublication(index);
            return true;
        }

        return TryReadSignatories(index, 0) || TryReadPublishedOn(index);
    }

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
        int label = _lines.Has(index, LineMarks.Colon) || line[0] is '文' or '发' ? MeasureNumberLabel(line) : 0;
        if (label == 0)
        {
            return false;
        }

        var span = TextSpan.FromBounds(_lines.At(index).Start + Lexeme.SkipBlanks(line, label), _lines.At(index).End);
        if (DocumentNumber.TryMeasure(_source.Slice(span), out int length, out _, out bool isOfSeries) && length == span.Length)
        {
            SetNumber(span, isOfSeries, index);
        }
        else
        {
            _roles[index] = LineRole.PageChrome;
        }

        return true;
    }

    /// <summary>The length of 文号： and the like, with its colon or the blank in its place; 0 where a line begins otherwise.</summary>
    private static int MeasureNumberLabel(ReadOnlySpan<char> line)
    {
        if ((line.StartsWith("文号") && line.Length > 2 && Lexeme.IsBlank(line[2])) || (line.StartsWith("发文字号") && line.Length > 4 && Lexeme.IsBlank(line[4])))
        {
            return line[0] == '文' ? 2 : 4;
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

        int offset = Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) ? 1 : 0;
        ReadOnlySpan<char> inner = offset == 1 ? line[1..^1] : line;
        int start = _lines.At(index).Start + offset;
        if (TryReadOrderLine(index, start, inner))
        {
            return true;
        }

        if ((offset == 0 && _lines.Has(index, LineMarks.NoNumber)) || !DocumentNumber.TryMeasure(inner, out int length, out _, out bool isOfSeries) || BeginsSection(inner))
        {
            return false;
        }

        int rest = Lexeme.SkipBlanks(inner, length);
        if (rest < inner.Length && !TryReadSignatories(index, offset + rest) && !(signatoriesAreOpen && TryReadMoreSignatories(index, offset + rest)))
        {
            // 云政发〔2025〕8号　云教发〔2025〕3号: the lead organ's number counts. 第3期　　2025年3月5日: minutes.
            if (LineForms.IsDate(inner[rest..], out IssuedDate date) && date.Day is not null)
            {
                _headDate = new TextSpan(start + rest, inner.Length - rest);
            }
            else if (!IsRegistration(inner[rest..]) && DocumentNumber.Measure(inner[rest..]) != inner.Length - rest)
            {
                return false;
            }
        }

        SetNumber(new TextSpan(start, length), isOfSeries, index);
        return true;
    }

    /// <summary>HNPR-2023-01005, （YZCR-2023-01002）: a 规范性文件 is registered under it.</summary>
    private static bool IsRegistration(ReadOnlySpan<char> text)
    {
        text = text.Length > 2 && Lexeme.IsOpeningParenthesis(text[0]) && Lexeme.IsClosingParenthesis(text[^1]) ? text[1..^1] : text;
        return text.Length is >= 6 and <= 24 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiDigit(text[^1]) && text.IndexOfAnyExcept(s_registration) < 0;
    }

    /// <summary>第一条　云政发〔2025〕8号: what follows a label is text, and the label no part of an agency's code.</summary>
    private static bool BeginsSection(ReadOnlySpan<char> line)
        => SectionLabel.TryScan(line, out _, out SectionLabel label) && label.Scheme is not (NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic);

    /// <summary>中华人民共和国国务院令第706号 on one line: the title is what ends in 令, the number what follows.</summary>
    private bool TryReadOrderLine(int index, int lineStart, ReadOnlySpan<char> line)
    {
        int mark = line.LastIndexOf('令');
        if (mark < 2 || mark > 48 || _hasTitle || !Lexeme.IsHan(line[0]) || !LineForms.IsPlain(line[..mark]) || line.IndexOf("关于") >= 0)
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
        _title = TextSpan.FromBounds(lineStart, lineStart + mark + 1);
        _titleType = DocumentType.Order;
        _hasTitle = true;
        _hasMark = true; // The organ that the title names.
        _made = new MadeElements(new Title(Lexeme.WithoutBlanks(_source.Slice(_title)), organ, null, DocumentType.Order) { Span = _title });
        SetNumber(TextSpan.FromBounds(lineStart + start, lineStart + line.Length), number.IsOfSeries, index);
        _roles[index] = LineRole.Title;
        return true;
    }

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
        if (!SignatoryLines.IsLabelled(Line(index)[offset..]))
        {
            return false;
        }

        _roles[index] = LineRole.Signatories;
        _signatoriesAreOpen = true;
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
        if (line.StartsWith("——") || line.StartsWith("--") || line.StartsWith("――") || IsWhereReported(line))
        {
            if (line.Length > 80 || !IsBelowWholeTitle())
            {
                return false;
            }

            int end = line.EndsWith("上") ? index : NextContent(index + 1, _lines.Count);
            end = end < _lines.Count && end - index <= 2 && Line(end).EndsWith("上") && Line(end).Length <= 60 && LineForms.IsPlain(Line(end)) ? end : index;
            return TakeTitleNote(index, end, out after);
        }

        if (IsHistory(line))
        {
            if (_hasTitleNote || !IsBelowWholeTitle())
            {
                return false;
            }

            int end = index;
            for (int next = NextContent(index + 1, _lines.Count); next < _lines.Count && next - index <= MaximumHistory && IsHistory(Line(next)); next = NextContent(next + 1, _lines.Count))
            {
                end = next;
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

    /// <summary>2021年5月21日　云州市第五届人民代表大会常务委员会第三次会议通过: a line of a 题注 that lost its parentheses.</summary>
    private static bool IsHistory(ReadOnlySpan<char> line)
        => line.Length is > 16 and <= 400 && ChineseNumeral.IsArabicDigit(line[0]) && s_adoptions.IsIn(line) && line.IndexOfAny('。', '，') < 0 && IssuedDate.TryScan(line, out int length, out _)
            && (Lexeme.IsBlank(line[length]) || line[length] == '经' || line.IndexOf("会议") > 0);

    /// <summary>2026年1月14日在云州市第五届人民代表大会第四次会议上.</summary>
    private static bool IsWhereReported(ReadOnlySpan<char> line)
        => line.Length is > 12 and <= 80 && (ChineseNumeral.IsArabicDigit(line[0]) || ChineseNumeral.IsNumeralCharacter(line[0])) && line.IndexOf("会议上") is > 0 and int meeting && (meeting + 3 == line.Length || Lexeme.IsBlank(line[meeting + 3])) && LineForms.IsPlain(line) && IssuedDate.TryScan(line, out int length, out _) && line[length..].StartsWith("在");
}
