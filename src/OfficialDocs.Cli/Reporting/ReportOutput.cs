using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Reporting;

/// <summary>Writes the reports of a run in one format, each as it comes.</summary>
internal abstract class ReportOutput
{
    /// <summary>Writes a report.</summary>
    /// <param name="name">Where the document came from.</param>
    /// <param name="report">What is to be reported, not folded.</param>
    /// <param name="known">How many further findings a baseline kept back.</param>
    public abstract void Add(string name, ValidationReport report, int known);

    /// <summary>Writes what comes after the last report.</summary>
    public virtual void Complete()
    {
    }
}
