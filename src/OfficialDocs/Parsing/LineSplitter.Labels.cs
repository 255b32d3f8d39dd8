namespace OfficialDocs.Parsing;

/// <content>Labels behind a sentence, a heading or blanks on the same line.</content>
internal ref partial struct LineSplitter
{
    private const int MaximumHeading = 60;

    /// <summary>Labels behind a sentence, a heading or blanks on the same line.</summary>
    /// <param name="content">The line.</param>
    /// <param name="marks">What is known of it.</param>
    /// <param name="length">The length of what has the form of a label at its beginning, if it has that.</param>
    /// <param name="first">That label.</param>
    /// <param name="end">Where the line ends in the text.</param>
    private void CutLabels(ReadOnlySpan<char> content, LineMarks marks, int length, SectionLabel first, int end)
    {
        int firstLength = 0;
        SectionLabel? open = null;
        if (LabelReader.TryRead(content, (marks & LineMarks.LabelForm) != 0, _sequence, ref length, ref first))
        {
            _sequence.Accept(first);
            firstLength = length;
            open = first;
        }

        // Without a place for one, a label can only follow a heading that nothing ends.
        bool hasPlace = (marks & LineMarks.LabelPlace) != 0;
        if ((hasPlace || (firstLength > 0 && MayHoldLabel(content[firstLength..], first.Scheme))) && content.Length >= 12 && content[0] is not ('“' or '《'))
        {
            CutFurtherLabels(content, firstLength, open, hasPlace, end);
        }
    }

    /// <param name="content">The line.</param>
    /// <param name="firstLength">The length of the label that it begins with.</param>
    /// <param name="open">That label; <see langword="null"/> where there is none.</param>
    /// <param name="hasPlace">Whether there is a mark or blank that a label may follow.</param>
    /// <param name="end">Where the line ends in the text.</param>
    private void CutFurtherLabels(ReadOnlySpan<char> content, int firstLength, SectionLabel? open, bool hasPlace, int end)
    {
        int headingFrom = firstLength;
        int position = Math.Max(1, firstLength);
        while (position < content.Length && (hasPlace || headingFrom > 0))
        {
            _cancellation.ThrowIfCancellationRequested();

            // A heading ends at the next mark, whatever follows; elsewhere only the places count that a label may follow.
            int found = headingFrom > 0 ? IndexOfBoundary(content[position..]) : LabelPlaces.IndexOf(content[position..]);

            // 一、总体要求（一）指导思想。: nothing ends the heading but the next label.
            int plainEnd = found < 0 ? content.Length : position + found;
            bool isChapter = open is { Scheme: NumberingScheme.Chapter } && content.Length > LongLine; // 第一章　总　　则第一条: its heading may be written wide.
            if (open is { } heading && headingFrom > 0 && (isChapter || plainEnd - headingFrom > 3) && TryFindLabelInHeading(content, headingFrom, isChapter ? content.Length : plainEnd, heading, out int labelAt))
            {
                position = labelAt;
            }
            else if (found < 0)
            {
                break;
            }
            else
            {
                char boundary = content[plainEnd];
                position = Lexeme.SkipBlanks(content, plainEnd + 1);
                boundary = boundary is '：' or ':' && position > plainEnd + 1 ? content[plainEnd + 1] : boundary; // A line ended behind the colon.
                if (position >= content.Length)
                {
                    break;
                }

                if (!IsCut(content, position, boundary, open, isBehindHeading: headingFrom > 0, end))
                {
                    headingFrom = 0;
                    continue;
                }
            }

            if (!LabelReader.TryRead(content[position..], _sequence, out int length, out SectionLabel label))
            {
                headingFrom = 0;
                continue;
            }

            _cuts.Add(position);
            _sequence.Accept(label);
            open = label;
            position += length;
            headingFrom = position;
        }
    }

    /// <summary>Whether a heading of a scheme, of which the beginning is given, may have a label in it.</summary>
    private static bool MayHoldLabel(ReadOnlySpan<char> heading, NumberingScheme scheme)
        => scheme is NumberingScheme.Chinese or NumberingScheme.ParenthesizedChinese or NumberingScheme.Chapter && heading[..Math.Min(heading.Length, MaximumHeading)].ContainsAny('（', '(', '第');

    private readonly bool TryFindLabelInHeading(ReadOnlySpan<char> content, int from, int end, SectionLabel heading, out int position)
    {
        position = 0;
        end = Math.Min(end, from + MaximumHeading);
        if (!MayHoldLabel(content[from..end], heading.Scheme))
        {
            return false;
        }

        for (int i = from + 2; i < end; i++)
        {
            if (content[i] is '（' or '(' or '第' && LabelReader.TryRead(content[i..], _sequence, out int length, out SectionLabel label)
                && label.Level > heading.Level && LabelSequence.IsFirst(label) && i + length < content.Length && content[i + length] is not ('》' or '〉'))
            {
                position = i;
                return label.Scheme is NumberingScheme.ParenthesizedChinese or NumberingScheme.Article;
            }
        }

        return false;
    }

    /// <summary>Whether a label at <paramref name="position"/>, behind <paramref name="boundary"/>, begins a section rather than an item of the sentence.</summary>
    private readonly bool IsCut(ReadOnlySpan<char> content, int position, char boundary, SectionLabel? open, bool isBehindHeading, int end)
    {
        if (!LabelReader.TryRead(content[position..], _sequence, out int length, out SectionLabel label) || position + length >= content.Length || !_sequence.Expects(label))
        {
            return false;
        }

        // 1. 甲；2. 乙：the members of a series that itself begins the line.
        bool goesOn = open is { } first && label.Follows(first) && boundary is '；' or ';';
        bool sentenceEnds = boundary is '。' or '！' or '？' || (position >= 2 && EndsSentence(content[..position]));
        switch (label.Scheme)
        {
            case NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Section or NumberingScheme.Article:
                return (sentenceEnds || Lexeme.IsBlank(boundary))
                    && (Lexeme.IsBlank(content[position + length]) || _sequence.Continues(label) || (open is { Scheme: < NumberingScheme.Article } && LabelSequence.IsFirst(label)))
                    && !IsQuoted(content, position);

            case NumberingScheme.Chinese:
                return (_sequence.Continues(label) && (sentenceEnds || Lexeme.IsBlank(boundary) || boundary is ')' or '）'))
                    || (LabelSequence.IsFirst(label) && (sentenceEnds || boundary is '：' or ':' || Lexeme.IsBlank(boundary)) && (HasNext(content[(position + length)..], label) || IsHeadingAtEnd(content[(position + length)..]) || IsNextBelow(label, end)));

            case NumberingScheme.ParenthesizedChinese:
                // After 。 or blanks; behind ； and ： it is an item of the sentence.
                return goesOn || (sentenceEnds || Lexeme.IsBlank(boundary) || boundary is ')' or '）')
                    && (_sequence.Continues(label) || (LabelSequence.IsFirst(label) && HasNext(content[(position + length)..], label)))
                    && !IsQuoted(content, position);

            case NumberingScheme.Arabic or NumberingScheme.MultiLevel:
                // 一、支持措施 1.提高额度。…2.…: nothing but a blank ends the heading.
                bool endsHeading = Lexeme.IsBlank(boundary) && (isBehindHeading || Lexeme.IsColon(Lexeme.Trim(content[..position])[^1])) && LabelSequence.IsFirst(label) && open is null or { Scheme: NumberingScheme.Chinese or NumberingScheme.ParenthesizedChinese };
                return goesOn || (sentenceEnds || endsHeading) && (_sequence.Continues(label) ? open is not null : HasNext(content[(position + length)..], label)) && !IsQuoted(content, position);

            default:
                return goesOn;
        }
    }

    /// <summary>…通知如下：一、提高贷款额度: a heading that ends the line.</summary>
    private static bool IsHeadingAtEnd(ReadOnlySpan<char> rest) => rest.Length is > 1 and <= 30 && rest.IndexOfAny("。；，：,;:") < 0;

    /// <summary>…制定以下政策：一、提高贷款额度。… / 二、…: the next label of the series begins the line below.</summary>
    private readonly bool IsNextBelow(SectionLabel label, int end) => SectionLabel.TryScan(Below(end), out _, out SectionLabel next) && next.Follows(label);

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        before = Lexeme.Trim(before);
        return before.Length > 0 && before[^1] is '。' or '！' or '？';
    }

    /// <summary>Whether a quotation is open: what stands in it is not this document's structure.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> content, int position)
    {
        ReadOnlySpan<char> before = content[Math.Max(0, position - 2000)..position];
        return before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    /// <summary>Whether the next label of the series follows on the same line, behind the end of a sentence.</summary>
    private static bool HasNext(ReadOnlySpan<char> rest, SectionLabel label)
    {
        string next = new SectionLabel(label.Scheme == NumberingScheme.MultiLevel ? NumberingScheme.Arabic : label.Scheme, label.Ordinal + 1).ToString();
        rest = rest[..Math.Min(rest.Length, 8_000)];
        return HasBehindSentence(rest, next) || (next[0] == '（' && HasBehindSentence(rest, $"({next[1..^1]})"));
    }

    private static bool HasBehindSentence(ReadOnlySpan<char> rest, string next)
    {
        int from = 0;
        while (from < rest.Length)
        {
            int found = rest[from..].IndexOf(next);
            if (found < 0)
            {
                return false;
            }

            int at = from + found;
            if (at > 0 && (rest[at - 1] is '。' or '；' or '）' or ')' or '！' || Lexeme.IsBlank(rest[at - 1])))
            {
                return true;
            }

            from = at + next.Length;
        }

        return false;
    }

    /// <summary>The first mark or blank that a label may follow.</summary>
    private static int IndexOfBoundary(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (LabelPlaces.IsBoundary(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
