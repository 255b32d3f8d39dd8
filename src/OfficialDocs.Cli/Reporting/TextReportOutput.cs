using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using Spectre.Console;

namespace OfficialDocs.Cli.Reporting;

/// <summary>For people: listings, then the totals.</summary>
internal sealed class TextReportOutput(IAnsiConsole screen, bool isFolded, Messages messages) : ReportOutput
{
    private const int MinimumWidth = 60;
    private const int MaximumWidth = 120;

    private readonly int _width = Math.Clamp(screen.Profile.Width, MinimumWidth, MaximumWidth);
    private readonly TotalsBuilder _totals = new(messages);
    private bool _isFirst = true;
    private bool _wasListed;

    /// <inheritdoc/>
    public override void Add(string name, ValidationReport report, int known)
    {
        IReadOnlyList<OutlineLine> lines = ListingBuilder.Build(report, name, isFolded, messages, _width, screen.Profile.Out.IsTerminal);

        // A document without findings takes one line, next to others of its kind.
        bool isListed = report.Findings.Count > 0;
        screen.Write(new OutlineView(_isFirst || (!isListed && !_wasListed) ? lines : [OutlineLine.Empty, .. lines]));
        _totals.Add(name, report, known);
        _isFirst = false;
        _wasListed = isListed;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        IReadOnlyList<OutlineLine> lines = _totals.Build(_width);
        if (lines.Count > 0)
        {
            screen.Write(new OutlineView([OutlineLine.Empty, .. lines]));
        }
    }
}
