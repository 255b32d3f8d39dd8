using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Makes the paragraphs and sections of a text out of its lines: what is a section is known, whose part it is follows from the labels.</summary>
internal ref struct BodyMaker
{
    private const int MaximumHeading = 60;
    private const int UsualDepth = 8;

    /// <summary>How many lines may end a text: 此复。, 本决定自公布之日起施行。</summary>
    private const int MaximumLastLines = 3;

    private readonly SourceText _source;
    private PooledList<SectionFacts> _sections;
    private PooledList<ParagraphFacts> _paragraphs;
    private bool _hasArticles;
    private bool _arabicIsAboveDecimal; // 1. above 1.1.
    private bool _chineseIsAboveDecimal; // 一、 above 1.1.
    private bool _chineseIsAbove; // 一、 above the articles, as some texts have it in place of chapters.

    /// <param name="source">The text.</param>
    /// <param name="sections">Where the list of sections begins.</param>
    /// <param name="paragraphs">Where the list of paragraphs begins.</param>
    public BodyMaker(SourceText source, Span<SectionFacts> sections, Span<ParagraphFacts> paragraphs)
    {
        _source = source;
        _sections = new PooledList<SectionFacts>(sections);
        _paragraphs = new PooledList<ParagraphFacts>(paragraphs);
    }

    /// <summary>The sections, in the order of the text.</summary>
    public readonly ReadOnlySpan<SectionFacts> Sections => _sections.Items;

    /// <summary>The paragraphs, in the order of the text: those of a section stand in a row.</summary>
    public readonly ReadOnlySpan<ParagraphFacts> Paragraphs => _paragraphs.Items;

    private readonly int LastSection => _sections.Count - 1;

    /// <summary>Finds the sections and paragraphs of a text.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="start">The first line of the text.</param>
    /// <param name="end">The line after the last one.</param>
    public void Read(scoped DocumentLines lines, int start, int end)
    {
        var path = new PooledList<int>(stackalloc int[UsualDepth]);
        var sequence = default(LabelSequence);
        for (int i = start; i < end; i++)
        {
            if (lines.Roles[i] == LineRole.Paragraph)
            {
                _paragraphs.Add(new ParagraphFacts(lines.SpanOf(i), lines.NumberOf(i), LastSection));
            }
            else if (lines.Roles[i] == LineRole.Section)
            {
                if (!LabelReader.TryRead(lines[i], sequence, out int length, out SectionLabel label))
                {
                    _ = LabelReader.TryReadTopNumber(lines[i], out length, out label);
                }

                sequence.Accept(label);
                _arabicIsAboveDecimal |= label.Scheme == NumberingScheme.MultiLevel && label.Depth == 2 && label.Ordinal == 1 && path.Count == 1
                    && _sections[path[path.Count - 1]].Label is { Scheme: NumberingScheme.Arabic } above && above.Ordinal == SectionLabel.TopNumber(label);
                _chineseIsAboveDecimal |= label.Scheme == NumberingScheme.MultiLevel && label.Depth == 2 && label.Ordinal == 1 && path.Count == 1
                    && _sections[path[path.Count - 1]].Label is { Scheme: NumberingScheme.Chinese } chinese && chinese.Ordinal == SectionLabel.TopNumber(label);
                if (path.Count > 0 && LevelOf(_sections[path[path.Count - 1]].Label) >= LevelOf(label))
                {
                    DropLoneSentence(endsText: false);
                }

                _chineseIsAbove |= label.Scheme == NumberingScheme.Chinese && !_hasArticles;
                while (path.Count > 0 && LevelOf(_sections[path[path.Count - 1]].Label) >= LevelOf(label))
                {
                    path.RemoveLast();
                }

                AddSection(lines.SpanOf(i), lines.NumberOf(i), label, length, path.Count > 0 ? path[path.Count - 1] : TextBody.None);
                path.Add(LastSection);
            }
        }

        if (path.Count > 0)
        {
            DropLoneSentence(endsText: true);
        }

        path.Return();
    }

    /// <summary>Gives back what was borrowed.</summary>
    public void Return()
    {
        _sections.Return();
        _paragraphs.Return();
    }

    private readonly int LevelOf(SectionLabel label) => label.Scheme switch
    {
        NumberingScheme.Article when _chineseIsAbove => new SectionLabel(NumberingScheme.Chinese, 1).Level + 1,
        NumberingScheme.Chinese when _chineseIsAboveDecimal => SectionLabel.Top(label.Ordinal).Level,
        NumberingScheme.Arabic when _arabicIsAboveDecimal => SectionLabel.Top(label.Ordinal).Level,
        _ => label.Level,
    };

    /// <summary>
    /// A heading that is a sentence and has nothing below it was a numbered paragraph (1.单位破产。); so was the last one of a series of them where the few
    /// lines below it end the text (此复。).
    /// </summary>
    private void DropLoneSentence(bool endsText)
    {
        SectionFacts last = _sections[LastSection];
        int own = _paragraphs.Count;
        while (own > 0 && _paragraphs[own - 1].Owner == LastSection)
        {
            own--;
        }

        if (!last.IsAlone || (own < _paragraphs.Count && !(endsText && _paragraphs.Count - own <= MaximumLastLines && FollowsNumberedParagraph(last))))
        {
            return;
        }

        var sentence = new ParagraphFacts(TextSpan.FromBounds(last.HeadingSpan.Start, last.End), last.Line, LastSection);
        _paragraphs.Add(sentence);
        Span<ParagraphFacts> below = _paragraphs.Items[own..];
        below[..^1].CopyTo(below[1..]);
        below[0] = sentence;
        _sections[LastSection] = last with { HeadingSpan = default, IsRunIn = true };
    }

    /// <summary>Whether the section before one, of the same series, is a numbered paragraph and nothing more.</summary>
    private readonly bool FollowsNumberedParagraph(SectionFacts section)
        => LastSection > 0 && _sections[LastSection - 1] is { HeadingSpan.IsEmpty: true, IsRunIn: true } before && before.Parent == section.Parent && section.Label.Follows(before.Label);

    /// <summary>Divides a section's own line into label, heading and first paragraph.</summary>
    private void AddSection(TextSpan line, int number, SectionLabel label, int labelLength, int parent)
    {
        var labelSpan = new TextSpan(line.Start, labelLength);
        ReadOnlySpan<char> text = _source.Content.AsSpan(0, line.End);
        int restStart = Lexeme.SkipBlanks(text, labelSpan.End);
        ReadOnlySpan<char> rest = text[restStart..];
        int headingLength = HeadingLength(label, rest, out int markLength);
        if (rest.StartsWith("**") && MeasureBold(rest) is > 2 and <= MaximumHeading and int bold)
        {
            restStart += 2;
            headingLength = rest[2..bold].TrimEnd("*。：:").Length;
            markLength = bold - 2 - headingLength;
        }

        var headingSpan = headingLength > 0 ? new TextSpan(restStart, headingLength) : default;
        bool isAlone = headingLength > 0 && markLength > 0 && headingLength + markLength == rest.Length;
        int paragraphStart = headingLength > 0 ? Lexeme.SkipBlanks(text, restStart + headingLength + markLength) : restStart;
        bool isRunIn = paragraphStart < line.End;
        _sections.Add(new SectionFacts(label, labelSpan, headingSpan, number, line.End, parent, isRunIn, isAlone));
        _hasArticles |= label.Scheme == NumberingScheme.Article;
        if (isRunIn)
        {
            _paragraphs.Add(new ParagraphFacts(TextSpan.FromBounds(paragraphStart, line.End), number, LastSection));
        }
    }

    /// <summary>The length of **消防安全。**, set in bold in Markdown, the marks included; those at the end of a line are off already.</summary>
    private static int MeasureBold(ReadOnlySpan<char> text) => text[2..].IndexOf("**") is > 0 and int close ? close + 4 : text.Length;

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
