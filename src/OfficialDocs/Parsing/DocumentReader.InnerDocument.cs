using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>A document that this one passes on or answers, below it.</content>
internal ref partial struct DocumentReader
{
    /// <summary>
    /// 关于加强节水工作的报告 below a notice that passes it on, 附：云州市水务局关于节水的请示 below the reply to it: a document of its own, whose closing is not that of the
    /// one above, which may have none.
    /// </summary>
    private bool BeginsInnerDocument(int index, int start, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        int next = NextContent(index + 1, end);
        if (next < end && (line[0] == '附' ? IsAnswered(index, next, end) : IsForwarded(index, next, start)))
        {
            return true;
        }

        next = next < end && LineForms.IsBracketed(Line(next)) ? NextContent(next + 1, end) : next; // Its number, its date.
        if (next == end || !Lexeme.IsColon(Line(next)[^1]) || !OrganName.EndsLikeName(Line(next)[..^1]) || !IsAddressees(next, next))
        {
            return false;
        }

        if (line[0] == '附')
        {
            return LineForms.IsAttachmentLabel(line, out _, out TextSpan title) && (_titleType is DocumentType.Reply or DocumentType.Letter || TitleWords.EndsInReply(TitleText()))
                && TitleScanner.TypeOf(WithoutNumber(line[title.Start..title.End])) is DocumentType.RequestForInstructions or DocumentType.Letter or DocumentType.Report;
        }

        return LineForms.IsTitleLike(line, _lines.Marks(index)) && TitleWords.EndsInType(Lexeme.Compact(line)) && MayStandAboveIssued(index, start)
            && (TitleText().Contains("批转", StringComparison.Ordinal) || TitleText().Contains("转发", StringComparison.Ordinal))
            && (IsNamedInText(line) || TitleText().Contains(Lexeme.WithoutBlanks(line), StringComparison.Ordinal));
    }

    /// <summary>附： alone below a reply, then the title of the inquiry that it answers, over lines of its own, and whom that addresses.</summary>
    private bool IsAnswered(int index, int next, int end)
    {
        const int MaximumInquiryHead = 10;
        if (Line(index).Length > 3 || !(_titleType is DocumentType.Reply or DocumentType.Letter || TitleWords.EndsInReply(TitleText())) || !LineForms.IsAttachmentLabel(Line(index), out _, out TextSpan title) || !title.IsEmpty)
        {
            return false;
        }

        bool isInquiry = false;
        for (int k = 0; k < MaximumInquiryHead && next < end && !LineForms.IsProse(Line(next)); k++)
        {
            if (Lexeme.IsColon(Line(next)[^1]))
            {
                return isInquiry && OrganName.EndsLikeName(Line(next)[..^1]) && IsAddressees(next, next);
            }

            isInquiry |= TitleScanner.TypeOf(Line(next)) is DocumentType.RequestForInstructions or DocumentType.Letter or DocumentType.Report;
            next = NextContent(next + 1, end);
        }

        return false;
    }

    /// <summary>现将《…》转发给你们。 / 关于加强节水工作的通知: below the sentence that passes it on, with addressees of its own or by the name that the sentence gives it, also over two lines.</summary>
    private readonly bool IsForwarded(int index, int next, int start)
    {
        ReadOnlySpan<char> line = Line(index);
        int above = line.IndexOf("关于") >= 0 && LineForms.IsTitleLike(line, _lines.Marks(index)) ? PreviousContent(index, start) : None;
        if (above < start || _lines.Has(above, LineMarks.LabelForm) || !EndsParagraph(Line(above)) || !PassesOn(Line(above)))
        {
            return false;
        }

        int last = IsWholeTitle(line) ? index : next;
        string title = _lines.JoinContent(index, last);
        int below = NextContent(last + 1, _lines.Count);
        if (!IsWholeTitle(title) || last > index + 1 || below == _lines.Count || IsWholeTitle(Line(below)))
        {
            return false;
        }

        const int LongestEnd = 3; // 的通知
        ReadOnlySpan<char> subject = TitleWords.WithoutSuffix(title.AsSpan(title.IndexOf("关于", StringComparison.Ordinal) + 2));
        bool isNamed = subject.Length >= ShortestTitle + LongestEnd && Line(above).IndexOf(subject[..^LongestEnd]) >= 0;
        return (isNamed && !OrganName.IsName(Line(below)) && !ClosingLines.TryReadDate(Line(below), out _, out _) && !LineForms.IsBracketed(Line(below)))
            || (Lexeme.IsColon(Line(below)[^1]) && IsAddressees(below, below));
    }

    private static bool PassesOn(ReadOnlySpan<char> sentence)
        => sentence.IndexOf("转发给") >= 0 || sentence.IndexOf("现转发") >= 0 || (sentence.IndexOf("现将") >= 0 && sentence.IndexOf("转发") >= 0);

    /// <summary>…的请示（云水字〔2025〕8号): a title without the number in parentheses behind it.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> title)
        => !title.IsEmpty && Lexeme.IsClosingParenthesis(title[^1]) && title.LastIndexOfAny('（', '(') is > 0 and int open ? title[..open] : title;
}
