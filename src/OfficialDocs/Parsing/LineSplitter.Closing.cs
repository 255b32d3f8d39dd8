using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>Signature, date, annotations and the title of the issued text at the end of a long line.</content>
internal ref partial struct LineSplitter
{
    /// <summary>The length of a line that may be a date with an element behind it.</summary>
    private const int MaximumDatedLine = 100;

    /// <summary>二〇二五年十二月三十一日, with blanks in it.</summary>
    private const int LongestDate = 24;

    /// <summary>Of a person, in front of whose name a post stands.</summary>
    private const int LongestName = 3;

    /// <summary>
    /// 云州市水务局　2025年3月5日（此件公开发布）, 2025年3月5日　云州市水务局, 2025年3月5日抄送：…, 2025年3月5日附件1: an element that lost the break before it.
    /// </summary>
    /// <param name="content">The line.</param>
    /// <param name="end">Where it ends in the text.</param>
    private void CutBehindDate(ReadOnlySpan<char> content, int end)
    {
        int day = content.Length <= MaximumDatedLine ? content.IndexOf('日') : -1;
        if (day < 5 || day + 2 >= content.Length || !(content[day + 1] is '（' or '(' or '抄' or '附' || Lexeme.IsBlank(content[day + 1])))
        {
            return;
        }

        ReadOnlySpan<char> rest = Lexeme.Trim(content[(day + 1)..]);
        bool isElement = !rest.IsEmpty && ((OrganName.IsName(rest) && IsAboveEnd(end)) || ClosingLines.IsAnnotation(rest) || rest.StartsWith("抄送") || LineForms.IsAttachmentLabel(rest) || LineForms.BeginsAttachmentNote(rest));
        if (isElement && ClosingLines.TryReadDate(content[..(day + 1)], out _, out _))
        {
            _cuts.Add(day + 1);
        }
    }

    /// <summary>市长：张远二〇二五年三月五日, 附件：云州市节水办法2025年3月5日: who signs, or a note, with the date behind it.</summary>
    private void CutBeforeDate(ReadOnlySpan<char> content)
    {
        if (content.Length > MaximumDatedLine || content[^1] != '日')
        {
            return;
        }

        for (int i = Math.Max(4, content.Length - LongestDate); i + 8 <= content.Length; i++)
        {
            if (!MayBeginYear(content, i) || !IssuedDate.TryScan(content[i..], out int length, out IssuedDate date))
            {
                continue;
            }

            if (i + length == content.Length && date.Day is not null && (IsSigner(content[..Words.TrimmedLength(content[..i])]) || (LineForms.BeginsAttachmentNote(content[..i]) && TitleWords.EndsInIssuedKind(content[..i]))))
            {
                _cuts.Add(i);
            }

            return;
        }
    }

    /// <summary>附件：云州市节水办法云州市水务局 above the date: the organ that signs, glued to the last name of a note.</summary>
    private void CutOrganBehindNote(ReadOnlySpan<char> content, int end)
    {
        if (content[0] != '附' || content.Length > MaximumDatedLine || !IssuedDate.TryScan(Below(end), out _, out IssuedDate date) || date.Day is null || !LineForms.BeginsAttachmentNote(content))
        {
            return;
        }

        // The organ has been named above, in the title at least.
        int signers = FindSigners(content, 0, content.Length);
        if (signers < content.Length && _text.AsSpan(0, end - content.Length).IndexOf(content[signers..]) >= 0)
        {
            _cuts.Add(signers);
        }
    }

    /// <summary>…提供支持。云州市人民政府　2025年3月5日　（此件公开发布）: signature, date and annotation at the end of a long line, or inside it.</summary>
    /// <param name="content">The line.</param>
    /// <param name="needsOrgan">Whether only an organ and a date that blanks part end something, since the line is short and may go on below.</param>
    private void CutClosing(ReadOnlySpan<char> content, bool needsOrgan)
    {
        int from = 0;
        while (from < content.Length)
        {
            int stop = content[from..].IndexOf('。');
            int tail;
            if (stop < 0)
            {
                tail = from;
                from = content.Length;
                if (tail == 0)
                {
                    return;
                }
            }
            else
            {
                tail = from + stop + 1;
                from = tail;
            }

            CutClosingAt(content, tail, needsOrgan);
        }
    }

    /// <summary>…张远（市水务局局长）云州市人民政府2025年3月5日: the closing behind names whose last one is explained.</summary>
    private void CutClosingBehindNames(ReadOnlySpan<char> content)
    {
        int tail = content[^1] == '日' ? content.LastIndexOfAny('）', ')') + 1 : 0;
        if (tail > 0 && content.Length - tail is > 8 and <= MaximumDatedLine && content[tail..].IndexOfAny("。，；：") < 0)
        {
            CutClosingAt(content, tail, needsOrgan: false);
        }
    }

    private void CutClosingAt(ReadOnlySpan<char> content, int tail, bool needsOrgan)
    {
        ReadOnlySpan<char> rest = content[tail..];
        int noteAt = Lexeme.SkipBlanks(rest, 0);
        if (noteAt < rest.Length && LineForms.BeginsAttachmentNote(rest[noteAt..Math.Min(rest.Length, noteAt + 12)]))
        {
            CutNote(content, tail + noteAt);
            return;
        }

        // 特此通告　云州市水务局　2025年3月5日
        if (rest[noteAt..].StartsWith("特此") && rest[noteAt..] is { Length: > 8 } phrase && IndexOfBlank(phrase[..8]) is > 2 and int phraseEnd)
        {
            tail += noteAt + phraseEnd;
            rest = content[tail..];
        }

        int window = Math.Min(rest.Length, 160);
        int limit = rest[..window].IndexOfAny("。，；：！？《");
        limit = limit < 0 ? window : limit;
        for (int i = 0; i + 8 <= rest.Length && i <= limit; i++)
        {
            if (!TryMeasureDate(rest, i, out int length))
            {
                continue;
            }

            ReadOnlySpan<char> organ = Lexeme.Trim(rest[..i]);
            ReadOnlySpan<char> after = Lexeme.Trim(rest[(i + length)..]);
            bool isAnnotated = !after.IsEmpty && Lexeme.IsOpeningParenthesis(after[0]);
            bool isFollowed = !after.IsEmpty && (LineForms.BeginsAttachmentNote(after) || PageChrome.IsFurniture(after) || MeasureIssuedTitle(after) > 0 || MeasureNamedTitle(content[..tail], after) > 0);
            bool dateEnds = after.IsEmpty || isAnnotated || isFollowed || (organ.Length > 0 && i + length < rest.Length && Lexeme.IsBlank(rest[i + length]));
            if (!dateEnds || (needsOrgan && (organ.IsEmpty || !(Lexeme.IsBlank(rest[i - 1]) || EndsInPhrase(content[..tail]))))
                || !(organ.IsEmpty ? i >= 2 || after.IsEmpty || (i == 1 && (isFollowed || ClosingLines.IsAnnotation(after))) : IsSigner(organ) || IsOrgan(organ)))
            {
                return;
            }

            if (tail > 0)
            {
                _cuts.Add(tail);
            }

            if (i > 0 && !organ.IsEmpty)
            {
                _cuts.Add(tail + i);
            }

            CutAnnotations(content, tail + i + length);
            return;
        }
    }

    /// <summary>云州市人民政府, 云州市水务局（代章）.</summary>
    private static bool IsOrgan(ReadOnlySpan<char> text)
        => LineForms.IsPlain(text) && OrganName.EndsLikeName(Lexeme.IsClosingParenthesis(text[^1]) && text.LastIndexOfAny('（', '(') is > 0 and int seal ? text[..seal] : text);

    /// <summary>市长　　张远: who signs an order, his post before his name.</summary>
    private static bool IsSigner(ReadOnlySpan<char> text)
        => !text.StartsWith("联系") && ClosingLines.TrySplitPost(text, out int name, out _) && text.Length - name <= LongestName;

    /// <summary>Behind the date: the annotations, each by itself, and the title of an issued text.</summary>
    private void CutAnnotations(ReadOnlySpan<char> content, int end)
    {
        if (end < content.Length)
        {
            _cuts.Add(end);
        }

        while (true)
        {
            end = Lexeme.SkipBlanks(content, end);
            if (end >= content.Length || !Lexeme.IsOpeningParenthesis(content[end]))
            {
                CutIssuedTitle(content, end);
                return;
            }

            int close = content[end..Math.Min(content.Length, end + 122)].IndexOfAny('）', ')');
            if (close < 0 || end + close + 1 >= content.Length)
            {
                return;
            }

            end += close + 1;
            _cuts.Add(end);
        }
    }

    /// <summary>…。特此公告。: then no blank need part the organ from the date.</summary>
    private static bool EndsInPhrase(ReadOnlySpan<char> text) => text.Length > 5 && text[^1] == '。' && text[^5..].StartsWith("特此");

    private static int IndexOfBlank(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Lexeme.IsBlank(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the year of a date may begin at a place, and not inside a number.</summary>
    private static bool MayBeginYear(ReadOnlySpan<char> text, int position)
        => text[position] is '1' or '2' or '二' or '一' && !(position > 0 && (ChineseNumeral.IsArabicDigit(text[position - 1]) || ChineseNumeral.IsNumeralCharacter(text[position - 1])));

    /// <summary>Whether nothing follows a line, or what stands behind a closing; rows of a table may look like one.</summary>
    private readonly bool IsAboveEnd(int end)
    {
        ReadOnlySpan<char> below = Below(end);
        return below.IsEmpty || below[0] is '（' or '(' or '附' or '抄';
    }

    /// <summary>The text below a line, from its first letter on.</summary>
    private readonly ReadOnlySpan<char> Below(int end) => _text.AsSpan(end).TrimStart();

    /// <summary>特此通知。　　云州市水务局 above a date: the organ behind the end of the text.</summary>
    private void CutOrgan(ReadOnlySpan<char> content, int end)
    {
        int stop = content.LastIndexOf('。');
        int organ = stop > 0 ? Lexeme.SkipBlanks(content, stop + 1) : 0;
        if (organ > stop + 2 && organ < content.Length && content.IndexOf('\t') < 0 && OrganName.IsName(content[organ..]) && IssuedDate.TryScan(Below(end), out _, out _))
        {
            _cuts.Add(organ);
        }
    }

    /// <summary>（此件公开发布）　云州市节水办法: a title behind the annotation.</summary>
    private void CutBehindAnnotation(ReadOnlySpan<char> content)
    {
        int close = content.IndexOfAny('）', ')');
        int rest = Lexeme.SkipBlanks(content, close + 1);
        if (close > 2 && rest + 1 < content.Length && Lexeme.IsHan(content[rest]) && ClosingLines.IsAnnotation(content[..(close + 1)]))
        {
            _cuts.Add(close + 1);
        }
    }

    /// <summary>…执行。 抄送：市委办公室。 云州市人民政府办公室2025年3月6日印发: the imprint at the end of a long line.</summary>
    private void CutImprint(ReadOnlySpan<char> content)
    {
        int printing = ImprintLines.FindBehindList(content[^LongLine..]);
        int copies = content.LastIndexOf("抄送");
        if (printing < LongLine && copies > 0 && (Lexeme.IsBlank(content[copies - 1]) || content[copies - 1] == '。') && RecipientLabel.Measure(content[copies..]) > 0)
        {
            _cuts.Add(copies);
        }
        else if (printing < LongLine)
        {
            _cuts.Add(content.Length - LongLine + printing);
        }
    }

    /// <summary>The title of the issued text behind the closing.</summary>
    private void CutIssuedTitle(ReadOnlySpan<char> content, int start)
    {
        int length = MeasureIssuedTitle(content[start..]);
        length = length > 0 ? length : MeasureNamedTitle(content[..start], content[start..]);
        if (length > 0)
        {
            _cuts.Add(start + length);
            (_texts ??= []).Add((start, false));
            _texts.Add((start + length, true));
        }
    }

    /// <summary>The length of the title that a text begins with, where the text before has it in 《》: 云州市节水规划为了节水，…, with nothing to show its end; 0 where there is none.</summary>
    private static int MeasureNamedTitle(ReadOnlySpan<char> before, ReadOnlySpan<char> text)
    {
        const int ShortestName = 4;
        const int Window = 600; // A covering notice is short, and a line with many dates must not be looked through for each.
        before = before[Math.Max(0, before.Length - Window)..];
        while (before.IndexOf('《') is >= 0 and int open)
        {
            before = before[(open + 1)..];
            int close = before.IndexOf('》');
            if (close >= ShortestName && MeasureSame(text, before[..close]) is > 0 and int length && length < text.Length)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>
    /// The length of a title that a text begins with, where blanks, a bracket or the first label show its end: 云州市节水办法（试行）第一条, with what stands before the next
    /// element; 0 where there is none.
    /// </summary>
    private static int MeasureIssuedTitle(ReadOnlySpan<char> text)
    {
        int window = Math.Min(text.Length, 80);
        for (int i = 4; i < window; i++)
        {
            char c = text[i];
            if (c is '。' or '，' or '；' or '：')
            {
                return 0;
            }

            if (!(Lexeme.IsBlank(c) || Lexeme.IsOpeningParenthesis(c) || (c == '第' && i + 2 < text.Length && text[i + 1] == '一' && text[i + 2] is '章' or '条' or '编')) || !TitleWords.EndsInKind(text[..i]))
            {
                continue;
            }

            int end = Lexeme.SkipBlanks(text, i);
            if (end < text.Length && Lexeme.IsOpeningParenthesis(text[end]) && text[end..Math.Min(text.Length, end + 12)].IndexOfAny('）', ')') is > 0 and int close)
            {
                end += close + 1;
            }
            else if (Lexeme.IsOpeningParenthesis(c))
            {
                continue;
            }

            return end < text.Length ? end : 0;
        }

        return 0;
    }
}
