using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The text: paragraphs and numbered sections, as a tree.</content>
internal sealed partial class DocumentReader
{
    private const int MaximumHeading = 60;

    private TextBody ReadBody(int start, int end)
    {
        var body = new TextBodyBuilder();
        var path = new List<int>();
        LabelSequence sequence = _sequence;
        sequence.Clear();
        bool chineseIsAbove = false;
        var quotations = QuotedLines.Find(_text, _lines, start, end);
        for (int i = start; i < end; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_roles[i] is not LineRole.Unrecognized)
            {
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            if (LineForms.IsPageNumber(line))
            {
                _roles[i] = LineRole.PageNumber;
            }
            else if (PageChrome.IsAnywhere(line))
            {
                _roles[i] = LineRole.PageChrome;
            }
            else if (!quotations.Contains(i) && (LabelReader.TryRead(line, sequence, out int length, out SectionLabel label) || TryReadTopNumber(i, end, sequence, out length, out label)))
            {
                sequence.Accept(label);
                _roles[i] = LineRole.Section;
                if (path.Count > 0 && LevelOf(body.LabelOf(path[^1]), chineseIsAbove) >= LevelOf(label, chineseIsAbove))
                {
                    body.DropLoneSentence();
                }

                // 一、 above the articles, as some texts have it in place of chapters.
                chineseIsAbove |= label.Scheme == NumberingScheme.Chinese && !body.HasArticles;
                while (path.Count > 0 && LevelOf(body.LabelOf(path[^1]), chineseIsAbove) >= LevelOf(label, chineseIsAbove))
                {
                    path.RemoveAt(path.Count - 1);
                }

                AddSection(body, i, label, length, path.Count > 0 ? path[^1] : TextBody.None);
                path.Add(body.LastSection);
            }
            else
            {
                _roles[i] = LineRole.Paragraph;
                body.AddParagraph(SpanOf(i), LineNumber(i), body.LastSection);
            }
        }

        if (path.Count > 0)
        {
            body.DropLoneSentence();
        }

        return body.ToBody(_source);
    }

    private static int LevelOf(SectionLabel label, bool chineseIsAbove)
        => chineseIsAbove && label.Scheme == NumberingScheme.Article ? new SectionLabel(NumberingScheme.Chinese, 1).Level + 1 : label.Level;

    /// <summary>1　总则, where 1.1 follows: the first level of a technical text.</summary>
    private bool TryReadTopNumber(int index, int end, LabelSequence sequence, out int length, out SectionLabel label)
    {
        label = default;
        ReadOnlySpan<char> line = Line(index);
        length = Lexeme.SkipArabicDigits(line, 0);
        if (length is 0 or > 2 || length + 1 >= line.Length || line.Length > 40 || !Lexeme.IsBlank(line[length]) || !Lexeme.IsHan(line[Lexeme.SkipBlanks(line, length)]))
        {
            return false;
        }

        int number = ChineseNumeral.ArabicValue(line[..length]);
        label = SectionLabel.Top(number);
        if (sequence.Last(NumberingScheme.MultiLevel) is { } last)
        {
            return number == SectionLabel.TopNumber(last) + 1;
        }

        // The first one counts only where 1.1 comes next.
        int next = NextContent(index + 1, end);
        return number == 1 && next < end && SectionLabel.TryScan(Line(next), out _, out SectionLabel below) && below.Scheme == NumberingScheme.MultiLevel && SectionLabel.TopNumber(below) == 1 && below.Ordinal == 1;
    }

    /// <summary>Divides a section's own line into label, heading and first paragraph.</summary>
    private void AddSection(TextBodyBuilder body, int index, SectionLabel label, int labelLength, int parent)
    {
        int lineEnd = _lines[index].End;
        var labelSpan = new TextSpan(_lines[index].Start, labelLength);
        int restStart = Lexeme.SkipBlanks(_text.AsSpan(0, lineEnd), labelSpan.End);
        ReadOnlySpan<char> rest = _text.AsSpan(restStart, lineEnd - restStart);
        int headingLength = HeadingLength(label, rest, out int markLength);
        var headingSpan = headingLength > 0 ? new TextSpan(restStart, headingLength) : default;
        bool isAlone = markLength > 0 && headingLength + markLength == rest.Length;
        int paragraphStart = headingLength > 0 ? Lexeme.SkipBlanks(_text.AsSpan(0, lineEnd), restStart + headingLength + markLength) : restStart;
        bool isRunIn = paragraphStart < lineEnd;
        body.AddSection(new SectionFacts(label, labelSpan, headingSpan, LineNumber(index), lineEnd, parent, isRunIn, isAlone));
        if (isRunIn)
        {
            body.AddParagraph(TextSpan.FromBounds(paragraphStart, lineEnd), LineNumber(index), body.LastSection);
        }
    }

    /// <summary>
    /// The heading is what stands up to the first sentence end: all of a line without one, or a short phrase before more text. A
    /// numbered paragraph of plain text, and an article, has none.
    /// </summary>
    private static int HeadingLength(SectionLabel label, ReadOnlySpan<char> rest, out int markLength)
    {
        markLength = 0;
        if (rest.IsEmpty || label.Scheme == NumberingScheme.Article)
        {
            return 0;
        }

        int sentenceEnd = rest.IndexOfAny("。；！？;");
        if (sentenceEnd < 0)
        {
            return rest.Length <= MaximumHeading && !Lexeme.IsColon(rest[^1]) && rest[^1] is not ('，' or ',' or '、') ? rest.Length : 0;
        }

        if (rest[sentenceEnd] is '；' or ';' || sentenceEnd > MaximumHeading || rest[..sentenceEnd].IndexOfAny('：', ':') >= 0)
        {
            return 0;
        }

        // 问号 belongs to a heading that asks: 一、如何申领？
        bool asks = rest[sentenceEnd] == '？';
        bool endsLine = sentenceEnd + 1 == rest.Length;
        if (endsLine)
        {
            return asks ? rest.Length : sentenceEnd <= 20 && rest.IndexOfAny('，', ',') < 0 ? Mark(sentenceEnd, out markLength) : 0;
        }

        return sentenceEnd <= 40 ? (asks ? sentenceEnd + 1 : Mark(sentenceEnd, out markLength)) : 0;

        static int Mark(int length, out int mark)
        {
            mark = 1;
            return length;
        }
    }
}
