using System.Globalization;
using System.Text;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>Lays out the findings in a document for people: the place, its line with the place marked, the clause, the fix; then a summary by group.</summary>
internal sealed class ListingBuilder
{
    private const int Margin = 2;
    private const int Gap = 2;
    private const string Bar = "|";
    private const string Arrow = " → ";

    // What a list of line numbers may take, and one side of a fix.
    private const int MaximumLineNumbers = 12;
    private const int MaximumFixWidth = 40;
    private const int MaximumFixEdits = 3;

    private readonly ValidationReport _report;
    private readonly SourceText _source;
    private readonly string _name;
    private readonly Messages _messages;
    private readonly int _width;
    private readonly bool _wrapsHeadings;
    private readonly int _labelWidth;
    private readonly int _gutter;
    private readonly List<OutlineLine> _lines = [];

    private ListingBuilder(ValidationReport report, string name, Messages messages, int width, bool wrapsHeadings)
    {
        _report = report;
        _source = report.Document.Source!;
        _name = DisplayText.Clean(name);
        _messages = messages;
        _width = width;
        _wrapsHeadings = wrapsHeadings;
        string[] labels = [messages.ClauseLabel, messages.FixLabel, messages.SuggestionReasonLabel, messages.PlacesLabel];
        _labelWidth = labels.Max(static label => DisplayWidth.Of(label));
        int lastLine = report.Findings.Count == 0 ? 0 : report.Findings.Max(static finding => finding.Position.Line);
        _gutter = Margin + Number(lastLine).Length;
    }

    /// <summary>Lays out a report.</summary>
    /// <param name="report">The report, not folded.</param>
    /// <param name="name">Where the document came from.</param>
    /// <param name="isFolded">Whether findings alike are one.</param>
    /// <param name="messages">The language.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="wrapsHeadings">
    /// Whether the line that names a finding is wrapped too: people read it on a terminal, but elsewhere it is searched and has to be one line.
    /// </param>
    /// <returns>The lines; a single one where there are no findings.</returns>
    public static IReadOnlyList<OutlineLine> Build(
        ValidationReport report, string name, bool isFolded, Messages messages, int width, bool wrapsHeadings)
    {
        var builder = new ListingBuilder(report, name, messages, width, wrapsHeadings);
        if (report.Findings.Count == 0)
        {
            return [new OutlineLine().Add(messages.NoFindings(builder._name), ListingStyles.Quiet)];
        }

        // As ValidationReport.Fold has it; here the places are still wanted.
        IEnumerable<IReadOnlyList<Finding>> groups = isFolded
            ? report.Findings
                .GroupBy(static finding => (finding.Rule.Id, finding.Message, finding.Severity, finding.Fix?.Safety))
                .Select(static group => (IReadOnlyList<Finding>)[.. group])
            : report.Findings.Select(static finding => (IReadOnlyList<Finding>)[finding]);
        foreach (IReadOnlyList<Finding> group in groups)
        {
            builder.AddFinding(group);
            builder._lines.Add(OutlineLine.Empty);
        }

        builder.AddSummary();
        return builder._lines;
    }

    /// <summary>How many findings there are of each severity, the heaviest first.</summary>
    public static OutlineLine Counts(IReadOnlyDictionary<Severity, int> counts, Messages messages)
    {
        var line = new OutlineLine();
        foreach (Severity severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            if (counts.GetValueOrDefault(severity) is > 0 and int count)
            {
                line.Add(line.Width == 0 ? "" : messages.ListSeparator, ListingStyles.Plain).Add(messages.SeverityCount(severity, count), ListingStyles.Of(severity));
            }
        }

        return line;
    }

    /// <summary>How many findings there are of each severity.</summary>
    public static Dictionary<Severity, int> CountBySeverity(IEnumerable<Finding> findings)
        => findings.GroupBy(static finding => finding.Severity).ToDictionary(static group => group.Key, static group => group.Sum(static finding => finding.Count));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void AddFinding(IReadOnlyList<Finding> places)
    {
        Finding finding = places[0];
        Style style = ListingStyles.Of(finding.Severity);
        AddHeading(finding, places.Count, style);

        (OutlineLine text, OutlineLine mark) = SourceExcerpt.Of(_source, finding.Span, _width - _gutter - 3, style);
        AddGutter(Number(finding.Position.Line)).Add(" ", ListingStyles.Plain).Add(text);
        AddGutter("").Add(" ", ListingStyles.Plain).Add(mark);

        AddNote(_messages.ClauseLabel, $"{finding.Rule.Clause} [{_messages.ModalityName(finding.Rule.Modality)}]");
        if (finding.Fix is { } fix)
        {
            AddNote(_messages.FixLabel, Describe(fix), $"[{_messages.SafetyName(fix.Safety)}] ");
            string reason = fix.Reason.In(_messages);
            if (reason.Length > 0)
            {
                AddNote(_messages.SuggestionReasonLabel, DisplayText.Clean(reason));
            }
        }

        if (places.Count > 1)
        {
            AddNote(_messages.PlacesLabel, LineNumbers(places));
        }
    }

    private void AddHeading(Finding finding, int count, Style style)
    {
        string message = DisplayText.Clean(finding.Message.In(_messages));
        string places = count == 1 ? "" : _messages.PlacesAlike(count);
        OutlineLine heading = new OutlineLine()
            .Add($"{_name}:{finding.Position}", ListingStyles.Source)
            .Space(1)
            .Add(_messages.SeverityName(finding.Severity), style)
            .Space(1)
            .Add(finding.Rule.Id, style);
        int taken = heading.Width + 1;
        _lines.Add(heading);
        if (!_wrapsHeadings || taken + DisplayWidth.Of(message) + DisplayWidth.Of(places) <= _width)
        {
            heading.Space(1).Add(message, ListingStyles.Strong).Add(places, ListingStyles.Quiet);
            return;
        }

        foreach (string line in DisplayText.Wrap(message + places, _width - Margin))
        {
            _lines.Add(new OutlineLine().Space(Margin).Add(line, ListingStyles.Strong));
        }
    }

    private OutlineLine AddGutter(string text)
    {
        OutlineLine line = new OutlineLine().Space(_gutter - text.Length).Add(text, ListingStyles.Quiet).Space(1).Add(Bar, ListingStyles.Quiet);
        _lines.Add(line);
        return line;
    }

    /// <summary>A label with its text, under the bar.</summary>
    private void AddNote(string label, string text, string mark = "")
    {
        int indent = _gutter + 1 + 2 + _labelWidth + Gap;
        IReadOnlyList<string> wrapped = DisplayText.Wrap(mark + text, Math.Max(20, _width - indent));
        for (int i = 0; i < wrapped.Count; i++)
        {
            OutlineLine line = i == 0
                ? new OutlineLine().Space(_gutter + 1).Add("= ", ListingStyles.Quiet).Add(label, ListingStyles.Label).Space(_labelWidth - DisplayWidth.Of(label) + Gap)
                : new OutlineLine().Space(indent);
            _lines.Add(line.Add(wrapped[i], ListingStyles.Plain));
        }
    }

    /// <summary>The lines of the places: <c>9、11×35</c>.</summary>
    private string LineNumbers(IReadOnlyList<Finding> places)
    {
        (int Line, int Count)[] lines = [.. places.GroupBy(static place => place.Position.Line).Select(static group => (group.Key, group.Count()))];
        string numbers = string.Join(
            _messages.ListSeparator,
            lines.Take(MaximumLineNumbers).Select(static entry => entry.Count == 1 ? Number(entry.Line) : $"{Number(entry.Line)}×{Number(entry.Count)}"));
        int more = lines.Skip(MaximumLineNumbers).Sum(static entry => entry.Count);
        return more == 0 ? _messages.LineNumbers(numbers, lines.Length) : _messages.LineNumbersCut(numbers, more);
    }

    /// <summary>What stands there now and what would; one pair where the edits are near each other.</summary>
    private string Describe(Fix fix)
    {
        if (fix.Edits.Count == 0)
        {
            return "";
        }

        TextSpan whole = TextSpan.FromBounds(fix.Edits[0].Span.Start, fix.Edits[^1].Span.End);
        if (fix.Edits.Count > 1 && whole.Length <= MaximumFixWidth / 2 && !_source.Slice(whole).ContainsAny('\r', '\n'))
        {
            var after = new StringBuilder();
            int position = whole.Start;
            foreach (TextEdit edit in fix.Edits)
            {
                after.Append(_source.Slice(TextSpan.FromBounds(position, edit.Span.Start))).Append(edit.NewText);
                position = edit.Span.End;
            }

            return Describe(_source.ToString(whole), after.ToString());
        }

        IEnumerable<string> edits = fix.Edits.Take(MaximumFixEdits).Select(edit => Describe(_source.ToString(edit.Span), edit.NewText));
        return string.Join(_messages.ListSeparator, edits) + (fix.Edits.Count > MaximumFixEdits ? _messages.ListSeparator + "…" : "");
    }

    private string Describe(string before, string after)
        => before.Length == 0 ? _messages.Insertion(Shown(after))
            : after.Length == 0 ? _messages.Deletion(Shown(before))
            : Shown(before) + Arrow + Shown(after);

    private static string Shown(string text) => DisplayText.TruncateMiddle(VisibleText.Of(text), MaximumFixWidth);

    private void AddSummary()
    {
        _lines.Add(new OutlineLine()
            .Add(_name, ListingStyles.Source)
            .Space(Gap)
            .Add(Counts(CountBySeverity(_report.Findings), _messages)));
        List<(string Name, OutlineLine Counts)> rows =
        [
            .. _report.Findings
                .GroupBy(static finding => finding.Rule.Group)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                {
                    RuleGroup? known = RuleCatalog.Groups.FirstOrDefault(entry => entry.Id == group.Key);
                    return ($"{group.Key} {known?.Name.In(_messages)}".TrimEnd(), Counts(CountBySeverity(group), _messages));
                }),
        ];
        int column = rows.Max(static row => DisplayWidth.Of(row.Name)) + Gap;
        foreach ((string name, OutlineLine counts) in rows)
        {
            _lines.Add(new OutlineLine().Space(Margin).Add(name, ListingStyles.Plain).Space(column - DisplayWidth.Of(name)).Add(counts));
        }
    }
}
