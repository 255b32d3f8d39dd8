using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>Findings that say the same, with all their places.</summary>
/// <param name="Number">The number people see, from 1 in each document.</param>
/// <param name="Findings">The findings in the order of their places.</param>
internal sealed record HtmlEntry(int Number, IReadOnlyList<Finding> Findings)
{
    public Finding First => Findings[0];
}

/// <summary>The part of a finding's place that lies in a block; empty for a place where something is missing.</summary>
/// <param name="Finding">The index of the finding.</param>
/// <param name="Start">Where the part begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct HtmlPortion(int Finding, int Start, int End);

/// <summary>A part of a block that is set in another type: the label and heading of a section.</summary>
/// <param name="Section">The section's number in the document, from 1.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the start again where the label is all there is.</param>
/// <param name="Style">The class.</param>
internal readonly record struct HtmlHeading(int Section, int Start, int End, string Style);

/// <summary>An entry of the outline.</summary>
/// <param name="Target">The id it leads to.</param>
/// <param name="Depth">How deep it lies, from 0.</param>
/// <param name="Text">What it says.</param>
/// <param name="Span">What it covers, for the count of findings.</param>
internal readonly record struct HtmlOutlineItem(string Target, int Depth, string Text, TextSpan Span);

/// <summary>What the HTML report shows of one document.</summary>
internal sealed class HtmlReportModel
{
    private const int OutlineDepth = 3;
    private const int LongestOutlineText = 40;

    private readonly SourceText _source;
    private int _sections;

    public HtmlReportModel(NamedReport named, int index)
    {
        Source = named.Source;
        Report = named.Report;
        Index = index;
        _source = Report.Document.Source!;
        Blocks = [.. Report.Document.Parts.Where(static part => !part.Span.IsEmpty && part.Role != LineRole.Blank)];
        Portions = new List<HtmlPortion>?[Blocks.Count];
        EntryOf = new HtmlEntry[Report.Findings.Count];
        Entries = FoldFindings();
        PlacePortions();
        FindSections();
    }

    public string Source { get; }

    public ValidationReport Report { get; }

    /// <summary>The document's number in the page, from 1.</summary>
    public int Index { get; }

    /// <summary>All lines that are not blank, page chrome too: what the reader sees is what was read.</summary>
    public IReadOnlyList<DocumentLine> Blocks { get; }

    /// <summary>For each block the places in it, in order.</summary>
    public IReadOnlyList<List<HtmlPortion>?> Portions { get; }

    /// <summary>The folded findings in the order of the list: by group, then as they stand in the text.</summary>
    public IReadOnlyList<HtmlEntry> Entries { get; }

    /// <summary>For each finding its entry.</summary>
    public HtmlEntry[] EntryOf { get; }

    public List<HtmlHeading> Headings { get; } = [];

    public List<HtmlOutlineItem> Outline { get; } = [];

    public string Title => Report.Document.Title?.Text is { Length: > 0 } title ? title : Source;

    public int SafeFixes => Report.Findings.Count(static finding => finding.Fix is { Safety: FixSafety.Safe });

    public ReadOnlySpan<char> Slice(int start, int end) => _source.Content.AsSpan(start, end - start);

    /// <summary>How many findings begin in a place.</summary>
    public int CountIn(TextSpan span)
    {
        int first = LowerBound(span.Start);
        return LowerBound(span.End) - first;
    }

    /// <summary>The stretch of text that shows a change: the edits with a few characters around them, on one line; empty where it would be too long.</summary>
    public TextSpan Excerpt(Fix fix)
    {
        const int Around = 4;
        const int Longest = 60;
        if (fix.Edits.Count == 0)
        {
            return default;
        }

        int start = fix.Edits[0].Span.Start;
        int end = fix.Edits[^1].Span.End;
        if (end > _source.Length || end - start > Longest)
        {
            return default;
        }

        int first = LineAt(start).Start;
        int last = LineAt(end).End;
        start = Math.Min(start, Math.Max(first, start - Around));
        end = Math.Max(end, Math.Min(last, end + Around));
        start -= start > 0 && char.IsLowSurrogate(_source.Content[start]) ? 1 : 0;
        end += end < _source.Length && char.IsLowSurrogate(_source.Content[end]) ? 1 : 0;
        return TextSpan.FromBounds(start, end);
    }

    private TextSpan LineAt(int position) => _source.Lines.Count == 0 ? default : _source.Lines[_source.Lines.NumberAt(position) - 1].Span;

    private int LowerBound(int position)
    {
        int low = 0;
        int high = Report.Findings.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Report.Findings[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private HtmlEntry[] FoldFindings()
    {
        var alike = Report.Findings
            .Select(static (finding, index) => (finding, index))
            .GroupBy(static item => (item.finding.Rule.Id, item.finding.Message, item.finding.Severity, item.finding.Fix?.Safety))
            .OrderBy(static group => group.Key.Id[..4], StringComparer.Ordinal)
            .ThenByDescending(static group => group.Key.Severity);
        var entries = new List<HtmlEntry>();
        foreach (var group in alike)
        {
            var entry = new HtmlEntry(entries.Count + 1, [.. group.Select(static item => item.finding)]);
            entries.Add(entry);
            foreach ((_, int index) in group)
            {
                EntryOf[index] = entry;
            }
        }

        return [.. entries];
    }

    private void PlacePortions()
    {
        for (int i = 0; i < Report.Findings.Count && Blocks.Count > 0; i++)
        {
            TextSpan span = Report.Findings[i].Span;
            int block = FirstBlockEndingAfter(span.Start);
            if (span.IsEmpty)
            {
                // At the seam of two blocks, what is missing is missing at the end of the first one; between two, before the second.
                block = block > 0 && Blocks[block - 1].Span.End == span.Start ? block - 1 : Math.Min(block, Blocks.Count - 1);
                int place = Math.Clamp(span.Start, Blocks[block].Span.Start, Blocks[block].Span.End);
                Add(block, new HtmlPortion(i, place, place));
                continue;
            }

            int placed = 0;
            for (int b = block; b < Blocks.Count && Blocks[b].Span.Start < span.End; b++)
            {
                Add(b, new HtmlPortion(i, Math.Max(span.Start, Blocks[b].Span.Start), Math.Min(span.End, Blocks[b].Span.End)));
                placed++;
            }

            if (placed == 0)
            {
                // Blanks around a line are not shown: what is wrong with them is marked where the next line begins.
                block = Math.Min(block, Blocks.Count - 1);
                int place = Math.Clamp(span.Start, Blocks[block].Span.Start, Blocks[block].Span.End);
                Add(block, new HtmlPortion(i, place, place));
            }
        }
    }

    private void Add(int block, HtmlPortion portion) => (((List<HtmlPortion>?[])Portions)[block] ??= []).Add(portion);

    private int FirstBlockEndingAfter(int position)
    {
        int low = 0;
        int high = Blocks.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Blocks[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void FindSections()
    {
        AddSections(Report.Document.Sections, 0);
        foreach (Attachment attachment in Report.Document.Attachments)
        {
            string label = string.Join('　', new[] { attachment.Label, attachment.Title?.Text }.Where(static text => !string.IsNullOrEmpty(text)));
            int block = FirstBlockEndingAfter(attachment.Span.Start);
            if (!attachment.Span.IsEmpty && block < Blocks.Count)
            {
                Outline.Add(new HtmlOutlineItem(BlockId(block), 0, label, attachment.Span));
            }

            AddSections(attachment.Sections, 1);
        }
    }

    public string BlockId(int block) => $"b{Index}-{block}";

    public string SectionId(int section) => $"s{Index}-{section}";

    // By hand, not by recursion: a document may be nested as deep as it likes.
    private void AddSections(SectionList sections, int depth)
    {
        var open = new Stack<(Section Section, int Depth)>();
        Push(sections, depth);
        while (open.TryPop(out (Section Section, int Depth) item))
        {
            Section section = item.Section;
            if (section.LabelSpan.IsEmpty)
            {
                continue;
            }

            _sections++;
            int end = section.HeadingSpan.IsEmpty ? section.LabelSpan.End : Math.Max(section.LabelSpan.End, section.HeadingSpan.End);
            Headings.Add(new HtmlHeading(_sections, section.LabelSpan.Start, end, StyleOf(section)));
            if (item.Depth < OutlineDepth)
            {
                Outline.Add(new HtmlOutlineItem(SectionId(_sections), item.Depth, OutlineText(section), section.Span));
            }

            Push(section.Sections, item.Depth + 1);
        }

        void Push(SectionList list, int level)
        {
            for (int i = list.Count - 1; i >= 0; i--)
            {
                open.Push((list[i], level));
            }
        }
    }

    private string OutlineText(Section section)
    {
        string text = section.ToString();
        if (section.Heading is null)
        {
            int end = Math.Min(LineAt(section.LabelSpan.Start).End, section.LabelSpan.Start + LongestOutlineText);
            text = Slice(section.LabelSpan.Start, end).ToString();
        }

        return text.Length <= LongestOutlineText ? text : text[..LongestOutlineText] + "…";
    }

    private static string StyleOf(Section section) => section.Label.Scheme switch
    {
        NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Section => "h0",
        NumberingScheme.Chinese or NumberingScheme.Article => "h1",
        NumberingScheme.ParenthesizedChinese => "h2",
        _ => "h3",
    };
}
