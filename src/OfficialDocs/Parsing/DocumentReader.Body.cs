using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The text: paragraphs and numbered sections, as a tree.</content>
internal sealed partial class DocumentReader
{
    private const int MaximumHeading = 60;

    /// <summary>What was read from a range of lines.</summary>
    private sealed record Body(IReadOnlyList<Paragraph> Preamble, SectionList Sections, bool HasArticles);

    /// <summary>A section while its text is being read.</summary>
    private sealed class OpenSection(SectionLabel label, TextSpan labelSpan, TextSpan headingSpan, int line)
    {
        public SectionLabel Label { get; } = label;

        public TextSpan LabelSpan { get; } = labelSpan;

        public TextSpan HeadingSpan { get; set; } = headingSpan;

        public int Line { get; } = line;

        public bool IsRunIn { get; set; }

        /// <summary>Whether the heading is a sentence that fills its line: where nothing is below it, it is plain text (1.单位破产。).</summary>
        public bool IsAlone { get; init; }

        public int End { get; set; } = Math.Max(labelSpan.End, headingSpan.End);

        public List<Paragraph> Paragraphs { get; } = [];

        public List<OpenSection> Sections { get; } = [];
    }

    /// <summary>A paragraph that waits for its points: a series may go on from one paragraph to the next.</summary>
    private readonly record struct Draft(TextSpan Span, int Line, OpenSection? Owner);

    private Body ReadBody(int start, int end)
    {
        var drafts = new List<Draft>();
        var top = new List<OpenSection>();
        var path = new List<OpenSection>();
        var sequence = new LabelSequence();
        bool hasArticles = false;
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
                hasArticles |= label.Scheme == NumberingScheme.Article;
                _roles[i] = LineRole.Section;
                if (path.Count > 0 && LevelOf(path[^1].Label, chineseIsAbove) >= LevelOf(label, chineseIsAbove))
                {
                    DropLoneSentence(path[^1], drafts);
                }

                OpenSection section = OpenAt(i, label, length, drafts);

                // 一、 above the articles, as some texts have it in place of chapters.
                chineseIsAbove |= label.Scheme == NumberingScheme.Chinese && !hasArticles;
                while (path.Count > 0 && LevelOf(path[^1].Label, chineseIsAbove) >= LevelOf(label, chineseIsAbove))
                {
                    path.RemoveAt(path.Count - 1);
                }

                (path.Count > 0 ? path[^1].Sections : top).Add(section);
                path.Add(section);
            }
            else
            {
                _roles[i] = LineRole.Paragraph;
                drafts.Add(new Draft(SpanOf(i), LineNumber(i), path.Count > 0 ? path[^1] : null));
            }
        }

        if (path.Count > 0)
        {
            DropLoneSentence(path[^1], drafts);
        }

        var preamble = new List<Paragraph>();
        AddParagraphs(drafts, preamble);
        return new Body(preamble, Close(top), hasArticles);
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

    /// <summary>A heading that is a sentence and has nothing below it was a numbered paragraph.</summary>
    private static void DropLoneSentence(OpenSection section, List<Draft> drafts)
    {
        if (!section.IsAlone || section.Sections.Count > 0 || (drafts.Count > 0 && drafts[^1].Owner == section))
        {
            return;
        }

        drafts.Add(new Draft(TextSpan.FromBounds(section.HeadingSpan.Start, section.End), section.Line, section));
        section.HeadingSpan = default;
        section.IsRunIn = true;
    }

    /// <summary>Divides a section's own line into label, heading and first paragraph.</summary>
    private OpenSection OpenAt(int index, SectionLabel label, int labelLength, List<Draft> drafts)
    {
        int lineStart = _lines[index].Start;
        int lineEnd = _lines[index].End;
        var labelSpan = new TextSpan(lineStart, labelLength);
        int restStart = Lexeme.SkipBlanks(_text.AsSpan(0, lineEnd), labelSpan.End);
        ReadOnlySpan<char> rest = _text.AsSpan(restStart, lineEnd - restStart);
        int headingLength = HeadingLength(label, rest, out int markLength);
        var headingSpan = headingLength > 0 ? new TextSpan(restStart, headingLength) : default;
        var section = new OpenSection(label, labelSpan, headingSpan, LineNumber(index))
        {
            IsAlone = markLength > 0 && headingLength + markLength == rest.Length,
        };
        int paragraphStart = headingLength > 0 ? Lexeme.SkipBlanks(_text.AsSpan(0, lineEnd), restStart + headingLength + markLength) : restStart;
        if (paragraphStart < lineEnd)
        {
            section.IsRunIn = true;
            drafts.Add(new Draft(TextSpan.FromBounds(paragraphStart, lineEnd), LineNumber(index), section));
        }

        section.End = lineEnd;
        return section;
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

    private void AddParagraphs(List<Draft> drafts, List<Paragraph> preamble)
    {
        var points = new BodyPoints(_source, drafts.Count);
        foreach (Draft draft in drafts)
        {
            _cancellation.ThrowIfCancellationRequested();
            var paragraph = new Paragraph(_source, draft.Span, draft.Line, points);
            points.Add(paragraph);
            (draft.Owner?.Paragraphs ?? preamble).Add(paragraph);
            if (draft.Owner is not null)
            {
                draft.Owner.End = Math.Max(draft.Owner.End, draft.Span.End);
            }
        }
    }

    private SectionList Close(List<OpenSection> open)
    {
        if (open.Count == 0)
        {
            return SectionList.Empty;
        }

        var sections = new Section[open.Count];
        for (int i = 0; i < sections.Length; i++)
        {
            OpenSection section = open[i];
            SectionList below = Close(section.Sections);
            int end = below.Count > 0 ? Math.Max(section.End, below[^1].Span.End) : section.End;
            sections[i] = new Section(_source, section.Label, section.LabelSpan, section.HeadingSpan, section.Line)
            {
                IsRunIn = section.IsRunIn,
                Paragraphs = section.Paragraphs,
                Sections = below,
                Span = TextSpan.FromBounds(section.LabelSpan.Start, end),
            };
        }

        return new SectionList(sections);
    }
}
