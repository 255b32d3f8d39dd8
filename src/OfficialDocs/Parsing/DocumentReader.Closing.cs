using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The closing: 附件说明, 署名 and 成文日期 at the end of a text.</content>
internal sealed partial class DocumentReader
{
    private const int MaximumSignatureLines = 40;

    /// <summary>How many further lines one name in a note may take.</summary>
    private const int MaximumTurnedOver = 3;

    private static readonly string[] s_posts =
    [
        "国务院总理", "总理", "国家主席", "主席", "省长", "市长", "区长", "县长", "州长", "盟长", "旗长", "乡长", "镇长", "主任", "局长", "厅长", "部长", "院长", "检察长", "会长", "书记", "秘书长", "行长", "署长", "委员长", "自治区主席", "代市长", "代省长", "代县长", "司令员", "政治委员",
    ];

    private static readonly CharacterSet s_postBeginnings = new(string.Concat(s_posts.Select(static post => post[0])));

    private static readonly WordSet s_phrases = WordSet.Beginnings("特此", "此复", "此致", "敬礼", "妥否", "以上", "请审", "专此", "附件", "联系", "电话", "抄送", "目录");

    /// <summary>The closing of a text.</summary>
    private sealed class Closing
    {
        /// <summary>The first line that is no longer text.</summary>
        public required int BodyEnd { get; set; }

        /// <summary>The line after the closing.</summary>
        public required int End { get; set; }

        public Element<IssuedDate>? Date { get; init; }

        public Element<string>? SignatoryTitle { get; set; }

        public List<Element<string>> Signatures { get; } = [];

        public List<AttachmentNoteItem> AttachmentNote { get; } = [];
    }

    /// <summary>Finds the closing of the text that begins at <paramref name="start"/>; without one, the text goes on to where attachments begin.</summary>
    private Closing FindClosing(int start, int end)
    {
        int firstContent = NextContent(start, end);
        int lastText = -1;
        for (int i = firstContent; i < end; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_lines[i].IsBlank || _roles[i] is LineRole.PageChrome or LineRole.PageNumber)
            {
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            if (line.Length > 120)
            {
                continue;
            }

            if (i > firstContent && (IsExplanation(line) || (AttendanceKind(line) is not null && IsAttendanceToTheEnd(i, end, ref lastText))))
            {
                return WithoutDate(start, i, i);
            }

            // A label alone where no closing came: the text ends, an attachment begins.
            if (i > firstContent && IsPlainAttachmentLabel(line) && BeginsAttachmentAt(i, end))
            {
                return WithoutDate(start, i, i);
            }

            if (TryReadDateLine(i, out IssuedDate date, out TextSpan dateSpan, out int organEnd) && TryClose(start, i, end, date, dateSpan, organEnd, out Closing? closing))
            {
                return closing;
            }
        }

        return WithoutDate(start, end, FindIssuedText(start, end));
    }

    /// <summary>附件, 附件1: with no colon and nothing behind it.</summary>
    private static bool IsPlainAttachmentLabel(ReadOnlySpan<char> line)
        => line.Length is >= 2 and < 12 && LineForms.IsAttachmentLabel(line, out AttachmentLabel? label) && label.TitleSpan.IsEmpty && !Lexeme.IsColon(line[^1]);

    /// <summary>Whether the attendance lists of minutes end the text: no label, no sentence and no date follows them.</summary>
    /// <param name="index">The line of a list.</param>
    /// <param name="end">The end of the text.</param>
    /// <param name="lastText">The last line that is in no list; sought once for all lists.</param>
    private bool IsAttendanceToTheEnd(int index, int end, ref int lastText)
    {
        if (lastText < 0)
        {
            lastText = end - 1;
            while (lastText > 0 && (_lines[lastText].IsBlank || !(LabelReader.TryRead(Line(lastText), _headSequence, out _, out _) || Line(lastText).Contains('。') || LineForms.IsDate(Line(lastText), out _))))
            {
                lastText--;
            }
        }

        bool isEmpty = Lexeme.IsColon(Line(index)[^1]) && (index + 1 == end || _lines[index + 1].IsBlank);
        return index > lastText && !isEmpty;
    }

    /// <summary>起草说明, 政策解读: what a page adds to a document is not its text.</summary>
    private static bool IsExplanation(ReadOnlySpan<char> line) => line.Length <= 8 && Lexeme.Compact(line) is "起草说明" or "政策解读" or "编制说明" or "修订说明" or "相关解读" or "解读" or "文件解读";

    /// <summary>A line that is a date, or organs and a date.</summary>
    private bool TryReadDateLine(int index, out IssuedDate date, out TextSpan dateSpan, out int organEnd)
    {
        ReadOnlySpan<char> line = Line(index);
        organEnd = 0;
        dateSpan = SpanOf(index);
        if (LineForms.IsDate(line, out date))
        {
            return true;
        }

        // 青河县人民政府　　2025年3月5日
        if (line.Length < 8 || !(line[^1] == '日' || ChineseNumeral.IsArabicDigit(line[^1])) || line.IndexOfAny("。；：，《") >= 0)
        {
            return false;
        }

        for (int i = 2; i + 6 <= line.Length; i++)
        {
            bool mayBegin = ChineseNumeral.IsArabicDigit(line[i]) || ChineseNumeral.DigitValue(line[i]) > 0;
            bool boundary = !ChineseNumeral.IsArabicDigit(line[i - 1]) && !ChineseNumeral.IsNumeralCharacter(line[i - 1]);
            if (mayBegin && boundary && LineForms.IsDate(line[i..], out date))
            {
                dateSpan = TextSpan.FromBounds(_lines[index].Start + i, _lines[index].End);
                organEnd = _lines[index].Start + i;
                ReadOnlySpan<char> organ = Lexeme.Trim(line[..i]);
                return date.Style is DateStyle.Arabic or DateStyle.Chinese or DateStyle.Incomplete && MaySignBeforeDate(organ, Lexeme.IsBlank(line[i - 1]));
            }
        }

        return false;
    }

    /// <summary>Whether what stands before a date on its line may be a signature: an organ, or any short name that blanks set apart.</summary>
    private static bool MaySignBeforeDate(ReadOnlySpan<char> name, bool isSetApart)
        => LineForms.IsPlain(name) && name.Length > 1 && !IsInParentheses(name) && !SectionLabel.TryScan(name, out _, out _) && !LineForms.IsDate(name, out _)
            && (OrganName.EndsLikeName(name) || (isSetApart && Lexeme.IsHan(name[0]) && !name.ContainsAnyInRange('0', '9') && !TitleWords.EndsInType(name)));

    private bool TryClose(int start, int dateLine, int end, IssuedDate date, TextSpan dateSpan, int organEnd, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Closing? closing)
    {
        closing = null;
        var found = new Closing { BodyEnd = dateLine, End = dateLine + 1, Date = new Element<IssuedDate>(date, dateSpan) };
        int first = dateLine;
        if (organEnd > 0)
        {
            AddSignatures(_lines[dateLine].Start, organEnd, found);
        }

        first = WalkUpSignatures(start, first, found, organEnd > 0);
        bool hasSignature = found.Signatures.Count > 0;
        if (!hasSignature)
        {
            int previous = PreviousContent(dateLine, start);
            int next = NextContent(dateLine + 1, end);
            bool endsText = previous < start || EndsParagraph(Line(previous)) || FindNoteAbove(start, dateLine) is not null;
            bool textIsOver = next == end || LineForms.IsBracketed(Line(next)) || (LineForms.IsAttachmentLabel(Line(next), out _) && (BeginsAttachmentAt(next, end) || ListEndsText(next, end))) || PageChrome.IsAround(Line(next)) || (LineForms.IsTitleLike(Line(next)) && !SectionLabel.TryScan(Line(next), out _, out _) && !OrganName.IsName(Line(next)) && !TryReadDateLine(next, out _, out _, out _));
            if (previous < start || !endsText || !textIsOver)
            {
                return false;
            }
        }

        for (int i = first; i <= dateLine; i++)
        {
            if (!_lines[i].IsBlank && _roles[i] == LineRole.Unrecognized)
            {
                _roles[i] = i == dateLine && organEnd == 0 ? LineRole.IssuedDate : LineRole.Signature;
            }
        }

        found.BodyEnd = ReadAttachmentNoteAbove(start, first, found);
        closing = found;
        return true;
    }

    private static bool EndsParagraph(ReadOnlySpan<char> line) => line[^1] is '。' or '）' or ')' or '！' or '.' or '：' or '”' or '；' || line.Length > 60 || line.StartsWith("特此") || line.StartsWith("此复");

    /// <summary>Takes the signature lines above <paramref name="below"/>; returns the first of them.</summary>
    private int WalkUpSignatures(int start, int below, Closing closing, bool hasSome)
    {
        int first = below;
        var lines = new List<int>();
        for (int i = PreviousContent(below, start); i >= start && below - i <= MaximumSignatureLines * 2 && lines.Count < MaximumSignatureLines; i = PreviousContent(i, start))
        {
            ReadOnlySpan<char> line = Line(i);
            if (!IsSignatureLine(line, i, start, isNearest: lines.Count == 0 && !hasSome))
            {
                break;
            }

            lines.Add(i);
            first = i;
        }

        Element<string>[] here = [.. closing.Signatures];
        closing.Signatures.Clear();
        for (int k = lines.Count - 1; k >= 0; k--)
        {
            if (!IsInParentheses(Line(lines[k])))
            {
                AddSignatures(_lines[lines[k]].Start, _lines[lines[k]].End, closing);
            }
        }

        closing.Signatures.AddRange(here);
        return closing.Signatures.Count > 0 ? first : below;
    }

    private bool IsSignatureLine(ReadOnlySpan<char> line, int index, int start, bool isNearest)
    {
        if (line.Length > 200 || LineForms.IsDate(line, out _))
        {
            return false;
        }

        if (IsInParentheses(line))
        {
            return line.Length <= 40 && (line.IndexOf("章") >= 0 || line.IndexOf("印") >= 0);
        }

        if (!LineForms.IsPlain(line) || SectionLabel.TryScan(line, out _, out _) || s_phrases.Match(line))
        {
            return false;
        }

        if (TrySplitPost(line, out _, out _))
        {
            return true;
        }

        ReadOnlySpan<char> compact = Lexeme.Compact(line);
        if (OrganName.EndsLikeName(compact) && compact.Length >= 2 && (compact.Length <= 30 || SplitAtBlanks(line).Count > 1 || compact.Length <= 120))
        {
            return !compact.Contains('的') || compact.Length <= 30;
        }

        if (line[^1] is '）' or ')')
        {
            return OrganName.IsName(line);
        }

        // Whatever stands right above the date, short and by itself, signs: a person, an organ whose name ends unusually.
        if (!isNearest || compact.Length > 24 || compact.Length < 2 || compact.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        int previous = PreviousContent(index, start);
        return previous >= start && (EndsParagraph(Line(previous)) || LineForms.BeginsAttachmentNote(Line(previous)));
    }

    private static bool IsInParentheses(ReadOnlySpan<char> line) => Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]);

    /// <summary>Adds the organs of a line, or the name behind a post: 市长　张　远.</summary>
    private void AddSignatures(int start, int end, Closing closing)
    {
        ReadOnlySpan<char> line = _text.AsSpan(start, end - start);
        int leading = Lexeme.SkipBlanks(line, 0);
        start += leading;
        line = Lexeme.Trim(line);
        if (line.IsEmpty)
        {
            return;
        }

        if (TrySplitPost(line, out int nameStart, out string post))
        {
            closing.SignatoryTitle ??= new Element<string>(post, new TextSpan(start, nameStart));
            closing.Signatures.Add(new Element<string>(Lexeme.WithoutBlanks(line[nameStart..]), new TextSpan(start + nameStart, line.Length - nameStart)));
            return;
        }

        List<Range> parts = Lexeme.HasBlanks(line) ? JoinSpacedLetters(SplitAtBlanks(line)) : [];
        if (parts.Count > 1 && parts.TrueForAll(part => OrganName.EndsLikeName(Lexeme.WithoutBlanks(_text.AsSpan(start, end - start)[part])) && part.End.Value - part.Start.Value > 1))
        {
            foreach (Range part in parts)
            {
                AddGlued(start + part.Start.Value, start + part.End.Value, closing);
            }

            return;
        }

        AddGlued(start, start + line.Length, closing);
    }

    /// <summary>云 州 市 财 政 局: letters set apart are one name.</summary>
    private static List<Range> JoinSpacedLetters(List<Range> parts)
    {
        var joined = new List<Range>(parts.Count);
        bool letters = false;
        foreach (Range part in parts)
        {
            bool isLetter = part.End.Value - part.Start.Value == 1;
            if (isLetter && letters)
            {
                joined[^1] = joined[^1].Start..part.End;
            }
            else
            {
                joined.Add(part);
            }

            letters = isLetter;
        }

        return joined;
    }

    /// <summary>Adds the name, or the names that stand without anything between them, on a part of a line; blanks inside a name do not count.</summary>
    private void AddGlued(int start, int end, Closing closing)
    {
        string text = Lexeme.WithoutBlanks(_text.AsSpan(start, end - start));
        if (closing.Signatures.Count > 0 && GluedOrgans.IsBranchWithoutOrgan(closing.Signatures[^1].Value, text))
        {
            // 国家金融监督管理总局 / 云州监管分局: one name, turned over.
            Element<string> open = closing.Signatures[^1];
            closing.Signatures[^1] = new Element<string>(open.Value + text, TextSpan.FromBounds(open.Span.Start, end));
            return;
        }

        var ends = new List<int>();
        GluedOrgans.Split(text, ends);
        int from = 0;
        int position = start;
        foreach (int to in ends)
        {
            start = position = Lexeme.SkipBlanks(_text, position);
            for (int letters = to - from; letters > 0; position++)
            {
                letters -= Lexeme.IsBlank(_text[position]) ? 0 : 1;
            }

            closing.Signatures.Add(new Element<string>(text[from..to], TextSpan.FromBounds(start, position)));
            from = to;
        }
    }

    /// <summary>市　长　　张　远: a post and a name of two to four characters.</summary>
    private static bool TrySplitPost(ReadOnlySpan<char> line, out int nameStart, out string post)
    {
        nameStart = 0;
        post = "";
        if (line.Length > 40 || !s_postBeginnings.Contains(line[0]))
        {
            return false;
        }

        foreach (string candidate in s_posts)
        {
            int matched = 0;
            int position = 0;
            while (position < line.Length && matched < candidate.Length)
            {
                if (line[position] == candidate[matched])
                {
                    matched++;
                }
                else if (!Lexeme.IsBlank(line[position]))
                {
                    break;
                }

                position++;
            }

            int start = Lexeme.SkipBlanks(line, position);
            if (matched == candidate.Length && start > position && start < line.Length && Lexeme.WithoutBlanks(line[start..]).Length is >= 2 and <= 4 && !OrganName.EndsLikeName(line[start..]))
            {
                nameStart = start;
                post = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>A text without a date: it may be signed, and have notes of attachments.</summary>
    private Closing WithoutDate(int start, int limit, int bodyEnd)
    {
        bodyEnd = Math.Min(bodyEnd, limit);
        int tail = bodyEnd;
        int last = PreviousContent(tail, start);
        while (last > start && LineForms.IsBracketed(Line(last)) && Line(last).Length <= 60)
        {
            tail = last;
            last = PreviousContent(tail, start);
        }

        while (last > start && PageChrome.IsAround(Line(last)))
        {
            tail = last;
            last = PreviousContent(tail, start);
        }

        var closing = new Closing { BodyEnd = tail, End = tail };
        int above = last > start ? PreviousContent(last, start) : start - 1;
        if (above >= start && Line(last).Length <= 40 && OrganName.IsName(Line(last)) && !SectionLabel.TryScan(Line(last), out _, out _) && (EndsParagraph(Line(above)) || OrganName.IsName(Line(above))))
        {
            int first = WalkUpSignatures(start, last + 1, closing, hasSome: true);
            int before = PreviousContent(first, start);
            if (closing.Signatures.Count > 0 && before >= start && EndsParagraph(Line(before)))
            {
                for (int i = first; i <= last; i++)
                {
                    if (!_lines[i].IsBlank)
                    {
                        _roles[i] = LineRole.Signature;
                    }
                }

                closing.BodyEnd = first;
            }
            else
            {
                closing.Signatures.Clear();
            }
        }

        closing.BodyEnd = ReadAttachmentNoteAbove(start, closing.BodyEnd, closing);
        return closing;
    }

    /// <summary>
    /// 附件：… above the signature or at the end: the line that begins the note, with nothing but items below it. Returns the first
    /// line of the note, or <paramref name="below"/>.
    /// </summary>
    private int ReadAttachmentNoteAbove(int start, int below, Closing closing)
    {
        if (FindNoteAbove(start, below) is not { } first)
        {
            return below;
        }

        ReadAttachmentNote(first, below, closing.AttachmentNote);
        return first;
    }

    /// <summary>The line that begins the note right above <paramref name="below"/>; <see langword="null"/> where something else stands there.</summary>
    private int? FindNoteAbove(int start, int below)
    {
        int lines = 0;
        int turnedOver = 0;
        for (int i = PreviousContent(below, start); i >= start && lines < 80; i = PreviousContent(i, start), lines++)
        {
            ReadOnlySpan<char> line = Line(i);
            if (LineForms.BeginsAttachmentNote(line))
            {
                if (lines == 0 && Lexeme.IsColon(line[^1]))
                {
                    return null; // 附件： with nothing behind it and below it names nothing.
                }

                int first = i;

                // 附件1：甲 / 附件2：乙: the note begins at the first of them.
                for (int p = PreviousContent(i, start); p >= start && LineForms.BeginsAttachmentNote(Line(p)); p = PreviousContent(p, start))
                {
                    first = p;
                }

                return first;
            }

            if (IsMisplacedAnnotation(line))
            {
                continue;
            }

            turnedOver = AttachmentScanner.TryScanItemNumber(line, out _, out _) ? 0 : turnedOver + 1;
            if (!IsNoteItem(line) || turnedOver > MaximumTurnedOver)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>An item of a note: numbered, or the turned-over end of one; never a sentence, but a number may have a 。 at its end.</summary>
    private static bool IsNoteItem(ReadOnlySpan<char> line)
    {
        int stop = line.IndexOf('。');
        if (line.Length > 100 || (stop >= 0 && (stop < line.Length - 1 || !AttachmentScanner.TryScanItemNumber(line, out _, out _))))
        {
            return false;
        }

        return !(Lexeme.IsColon(line[^1]) && !LineForms.BeginsAttachmentNote(line)) && !LineForms.IsDate(line, out _)
            && (!SectionLabel.TryScan(line, out _, out SectionLabel label) || label.Scheme > NumberingScheme.Article);
    }

    /// <summary>（此件公开发布） between the note and the signature: no part of a name.</summary>
    private static bool IsMisplacedAnnotation(ReadOnlySpan<char> line) => LineForms.IsBracketed(line) && line[1..].StartsWith("此件");

    /// <summary>Reads the note that stands on the lines from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    private void ReadAttachmentNote(int first, int end, List<AttachmentNoteItem> items)
    {
        for (int i = first; i < end; i++)
        {
            if (_lines[i].IsBlank || _roles[i] is not LineRole.Unrecognized)
            {
                continue;
            }

            int next = i;
            if (IsMisplacedAnnotation(Line(i)) && TryReadAnnotation(ref next, end))
            {
                i = Math.Max(i, next - 1);
                continue;
            }

            bool begins = LineForms.BeginsAttachmentNote(Line(i));
            int extension = PageChrome.FileExtension(Line(i));
            if (begins && extension > 0 && items.Count > 0)
            {
                _roles[i] = LineRole.PageChrome; // A link to what the note has named already.
                continue;
            }

            _roles[i] = LineRole.AttachmentNote;
            var span = extension > 0 ? new TextSpan(_lines[i].Start, extension) : SpanOf(i);
            if (NoteLines.TryRead(_source.Slice(span), span.Start, begins, items))
            {
                continue;
            }

            if (begins || AttachmentScanner.TryScanItemNumber(Line(i), out _, out _))
            {
                continue; // A head or a number without a name.
            }
            else if (items.Count > 0)
            {
                // The end of the name above, turned over.
                AttachmentNoteItem open = items[^1];
                items[^1] = open with { Title = open.Title + Line(i).TrimEnd("。；;").ToString(), Span = TextSpan.FromBounds(open.Span.Start, span.End) };
            }
            else
            {
                items.Add(new AttachmentNoteItem(null, _source.ToString(span)) { Span = span });
            }
        }
    }
}
