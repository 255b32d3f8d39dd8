using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <content>The imprint, and what was counted.</content>
internal sealed partial class OutlineBuilder
{
    // Where lines were not recognized: enough to look at, not a list to read.
    private const int ShownPlaces = 8;

    private void AddImprint()
    {
        Imprint imprint = _document.Imprint;
        int before = _lines.Count;
        Part();
        AddField(OutlineField.MainRecipients, Joined(imprint.MainRecipients));
        AddField(OutlineField.CopyRecipients, Joined(imprint.CopyRecipients));
        AddField(OutlineField.Printing, [(Clean(imprint.PrintingOrgan?.Value), OutlineStyles.Plain), .. Pieces(imprint.PrintingDate)]);
        AddField(OutlineField.ImprintExtras, [.. imprint.Extras.Select(static extra => (Clean(extra.Value), OutlineStyles.Plain))]);
        if (_lines.Count == before + 1)
        {
            _lines.RemoveAt(before);
        }
    }

    private void AddFooter()
    {
        DocumentCounts counts = DocumentCounts.Of(_document);
        Part();
        AddField(
            OutlineField.Counts,
            [
                .. new[]
                {
                    _messages.SectionCount(counts.Sections),
                    _messages.ParagraphCount(counts.Paragraphs),
                    _messages.PointCount(counts.Points),
                    _messages.CitationCount(_document.Citations.Count),
                    _document.Attachments.Count > 0 ? _messages.AttachmentCount(_document.Attachments.Count) : "",
                }.Select(static text => (text, OutlineStyles.Plain)),
            ]);

        List<(string Text, Style Style)> roles = [(_messages.LineCount(_document.Lines.Count), OutlineStyles.Plain)];
        foreach (IGrouping<LineRole, DocumentLine> lines in _document.Lines.GroupBy(static line => line.Role).OrderBy(static lines => lines.Key))
        {
            string text = $"{_messages.Role(lines.Key)} {Number(lines.Count())}";
            roles.Add(lines.Key == LineRole.Unrecognized ? ($"{text} {Places(lines)}", OutlineStyles.Fault) : (text, OutlineStyles.Quiet));
        }

        AddField(OutlineField.Lines, roles, maximumLines: 8);
    }

    private string Places(IEnumerable<DocumentLine> lines)
    {
        string[] numbers = [.. lines.Take(ShownPlaces + 1).Select(static line => Number(line.Number))];
        string shown = string.Join(_messages.ListSeparator, numbers.Take(ShownPlaces)) + (numbers.Length > ShownPlaces ? "…" : "");
        return $"({_messages.UnrecognizedAt(shown)})";
    }
}
