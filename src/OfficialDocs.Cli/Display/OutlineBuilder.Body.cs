using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <content>The text: paragraphs before the first section, sections, attachments.</content>
internal sealed partial class OutlineBuilder
{
    private const int IndentPerLevel = 2;

    // However deep the sections are nested, this much is left for their words.
    private const int MinimumTextWidth = 24;

    // How many paragraphs without a label are shown where sections follow, and where they are all there is.
    private const int ShownBeforeSections = 3;
    private const int ShownWithoutSections = 12;

    private void AddBody()
    {
        if (_document.Preamble.Count > 0 || _document.Sections.Count > 0)
        {
            Part();
            AddText(_document.Preamble, _document.Sections, 0);
        }
    }

    private void AddAttachments()
    {
        foreach (Attachment attachment in _document.Attachments)
        {
            Part();
            string label = attachment.Label is { } written ? Clean(written)
                : attachment.Number is null ? _messages.IssuedText
                : $"{_messages.AttachmentWithoutLabel}{Number(attachment.Number.Value)}";
            OutlineLine line = Begin(attachment.Line, 0).Add(label, OutlineStyles.Attachment).Space(Gap);
            _lines.Add(line.Add(DisplayText.Truncate(Clean(attachment.Title?.Text), _width - line.Width), OutlineStyles.Strong));
            AddText(attachment.Preamble, attachment.Sections, 1);
            AddClosing(attachment);
        }
    }

    /// <summary>Signature and date of an attached text, where it has its own.</summary>
    private void AddClosing(Attachment attachment)
    {
        List<(string Text, Style Style)> pieces = [(Joined(attachment.Signatures), OutlineStyles.Quiet), .. Pieces(attachment.Date)];
        if (pieces.Any(static piece => piece.Text.Length > 0))
        {
            int indent = Begin(0, 1).Width;
            foreach (OutlineLine line in OutlineLine.Flow(pieces, _width - indent, 2))
            {
                _lines.Add(Begin(0, 1).Add(line));
            }
        }
    }

    private void AddText(IReadOnlyList<Paragraph> preamble, SectionList sections, int level)
    {
        int shown = sections.Count > 0 ? ShownBeforeSections : ShownWithoutSections;

        // One more is shown rather than the words that there is one more.
        shown = preamble.Count == shown + 1 ? preamble.Count : Math.Min(shown, preamble.Count);
        for (int i = 0; i < shown; i++)
        {
            AddParagraph(preamble[i], level);
        }

        if (preamble.Count > shown)
        {
            _lines.Add(Begin(0, level).Add(_messages.MoreParagraphs(preamble.Count - shown), OutlineStyles.Quiet));
        }

        AddSections(sections, level);
    }

    private void AddSections(SectionList sections, int level)
    {
        foreach (Section section in sections)
        {
            AddSection(section, level);

            // Of the paragraphs on lines of their own those that hold a series, where they stand.
            int below = section.Sections.Count > 0 ? section.Sections[0].Line : int.MaxValue;
            Paragraph[] series = [.. section.Paragraphs.Where(paragraph => paragraph.Points.Count > 0 && paragraph.Line != section.Line)];
            foreach (Paragraph paragraph in series.Where(paragraph => paragraph.Line < below))
            {
                AddParagraph(paragraph, level + 1);
            }

            AddSections(section.Sections, level + 1);
            foreach (Paragraph paragraph in series.Where(paragraph => paragraph.Line >= below))
            {
                AddParagraph(paragraph, level + 1);
            }
        }
    }

    private void AddSection(Section section, int level)
    {
        string label = Clean(section.LabelText);
        OutlineLine line = Begin(section.Line, level).Add(label, OutlineStyles.Label);

        // 一、 and （一） bring their own room; 第一条, 1.2 and 1. do not.
        if (section.Label.Scheme <= NumberingScheme.MultiLevel || label.EndsWith('.'))
        {
            line.Space(1);
        }

        string words = section.Heading is { } heading ? Clean(heading) : section.Paragraphs is [var first, ..] ? Clean(first.Text) : "";
        Style style = section.Heading is null ? OutlineStyles.Quiet : level == 0 ? OutlineStyles.Strong : OutlineStyles.Plain;
        AddWithPoints(line, words, style, section.Paragraphs.Where(paragraph => paragraph.Line == section.Line).SelectMany(static paragraph => paragraph.Points));
    }

    private void AddParagraph(Paragraph paragraph, int level)
        => AddWithPoints(Begin(paragraph.Line, level), Clean(paragraph.Text), OutlineStyles.Quiet, paragraph.Points);

    /// <summary>Words with the labels of a series behind them, or below them where the line is too short.</summary>
    private void AddWithPoints(OutlineLine line, string words, Style style, IEnumerable<Point> points)
    {
        int indent = line.Width;
        int room = _width - indent;
        string labels = string.Join(' ', points.Select(static point => Clean(point.Label)));
        int needed = labels.Length == 0 ? 0 : Gap + DisplayWidth.Of(labels);

        // Running text may be cut to make room for the series; a heading is shown as far as it goes.
        bool isBeside = DisplayWidth.Of(words) + needed <= room || (style == OutlineStyles.Quiet && needed <= room / 2);
        line.Add(DisplayText.Truncate(words, isBeside ? room - needed : room), style);
        _lines.Add(line);
        if (labels.Length == 0)
        {
            return;
        }

        if (isBeside)
        {
            line.Space(Gap).Add(labels, OutlineStyles.Point);
            return;
        }

        indent = Math.Min(indent, _width - MinimumTextWidth);
        foreach (OutlineLine rest in OutlineLine.Flow([(labels, OutlineStyles.Point)], _width - indent, 2))
        {
            _lines.Add(new OutlineLine().Space(indent).Add(rest));
        }
    }

    /// <summary>The line number, right-aligned, and the indentation of a level.</summary>
    private OutlineLine Begin(int number, int level)
    {
        string text = number > 0 ? Number(number) : "";
        int indent = Math.Clamp(level * IndentPerLevel, 0, Math.Max(0, _width - _lineNumberWidth - Gap - MinimumTextWidth));
        return new OutlineLine().Space(_lineNumberWidth - text.Length).Add(text, OutlineStyles.LineNumber).Space(Gap + indent);
    }
}
