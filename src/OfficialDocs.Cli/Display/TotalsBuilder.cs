using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Display;

/// <summary>Adds up the reports of a run, and lays out the lines that end a listing.</summary>
internal sealed class TotalsBuilder(Messages messages)
{
    private readonly Dictionary<Severity, int> _counts = [];
    private readonly SortedDictionary<string, NotChecked> _notChecked = new(StringComparer.Ordinal);
    private string _command = "";
    private int _documents;
    private int _clean;
    private int _safe;
    private int _suggested;
    private int _known;

    /// <summary>Adds a report.</summary>
    /// <param name="name">Where the document came from.</param>
    /// <param name="report">The report as it is listed.</param>
    /// <param name="known">How many findings a baseline kept back.</param>
    public void Add(string name, ValidationReport report, int known)
    {
        _documents++;
        _clean += report.Findings.Count == 0 ? 1 : 0;
        _known += known;
        foreach (Finding finding in report.Findings)
        {
            _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + finding.Count;
            _safe += finding.Fix?.Safety == FixSafety.Safe ? finding.Count : 0;
            _suggested += finding.Fix?.Safety == FixSafety.Suggested ? finding.Count : 0;
        }

        foreach (NotChecked entry in report.NotChecked)
        {
            _notChecked.TryAdd(entry.Rule.Id, entry);
        }

        // A name with blanks would have to be quoted, each shell in its own way.
        string clean = DisplayText.Clean(name);
        bool isPlain = clean == name && !clean.Contains(' ', StringComparison.Ordinal) && name != InputDocuments.StandardInput;
        _command = _documents == 1 && isPlain ? $"{OfficialDocsTool.Name} fix --diff {clean}" : $"{OfficialDocsTool.Name} fix --diff {messages.PathPlaceholder}";
    }

    /// <summary>The lines.</summary>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines, none wider than that; none where there is nothing to add up.</returns>
    public IReadOnlyList<OutlineLine> Build(int width)
    {
        var lines = new List<OutlineLine>();
        if (_documents > 1)
        {
            OutlineLine counts = ListingBuilder.Counts(_counts, messages);
            OutlineLine totals = new OutlineLine().Add(messages.DocumentTotals(_documents, _clean), ListingStyles.Strong);
            lines.Add(counts.Width == 0 ? totals : totals.Space(2).Add(counts));
        }

        if (_safe > 0)
        {
            Add(messages.SafelyFixable(_safe, _command));
        }

        if (_suggested > 0)
        {
            Add(messages.Suggestible(_suggested));
        }

        if (_known > 0)
        {
            Add(messages.KnownFindings(_known));
        }

        if (_notChecked.Count > 0)
        {
            IEnumerable<string> reasons = _notChecked.Values
                .GroupBy(static entry => entry.Reason)
                .OrderBy(static group => group.Key)
                .Select(group => messages.NotCheckedBecause(group.Key, group.Count()));
            Add(messages.NotCheckedRules(_notChecked.Count, string.Join(messages.ListSeparator, reasons)));
        }

        return lines;

        void Add(string text)
        {
            foreach (string line in DisplayText.Wrap(text, width))
            {
                lines.Add(new OutlineLine().Add(line, ListingStyles.Quiet));
            }
        }
    }
}
