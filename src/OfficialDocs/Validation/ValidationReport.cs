namespace OfficialDocs.Validation;

/// <summary>What validation found in a document.</summary>
public sealed partial class ValidationReport
{
    internal ValidationReport(OfficialDocument document, ValidationProfile profile, IReadOnlyList<Finding> findings, IReadOnlyList<NotChecked> notChecked)
    {
        Document = document;
        Profile = profile;
        Findings = findings;
        NotChecked = notChecked;
    }

    /// <summary>The document. It always has a source: one that was built by hand was validated as it would be written.</summary>
    public OfficialDocument Document { get; }

    /// <summary>What kind of copy was checked.</summary>
    public ValidationProfile Profile { get; }

    /// <summary>The findings in the order of their places.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The rules that were not decided, in the order of their ids.</summary>
    public IReadOnlyList<NotChecked> NotChecked { get; }

    /// <summary>How many findings weigh that much. A folded finding counts for all its places.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number of places.</returns>
    public int Count(Severity severity)
    {
        int count = 0;
        foreach (Finding finding in Findings)
        {
            count += finding.Severity == severity ? finding.Count : 0;
        }

        return count;
    }

    /// <summary>The same report for people: findings of one rule that say the same are one finding at the first of their places.</summary>
    /// <returns>
    /// The folded report. <see cref="Finding.Count"/> tells how many places a finding stands for; its fix holds the edits of all of them.
    /// </returns>
    public ValidationReport Fold()
    {
        var folded = new List<Finding>();
        foreach (IGrouping<(string, LocalizedText, Severity, FixSafety?), Finding> alike in Findings.GroupBy(
            static finding => (finding.Rule.Id, finding.Message, finding.Severity, finding.Fix?.Safety)))
        {
            Finding first = alike.First();
            int count = alike.Sum(static finding => finding.Count);
            folded.Add(count == first.Count ? first : first with { Count = count, Fix = Join(alike) });
        }

        // Groups come in the order of their first places already.
        return new ValidationReport(Document, Profile, folded, NotChecked);
    }

    private static Fix? Join(IEnumerable<Finding> alike)
    {
        Fix? first = alike.First().Fix;
        if (first is null)
        {
            return null;
        }

        TextEdit[] edits = [.. alike.SelectMany(static finding => finding.Fix!.Edits).Distinct().OrderBy(static edit => edit.Span)];
        return first.Safety == FixSafety.Safe ? Fix.Safe(edits) : Fix.Suggested(edits, first.Reason);
    }
}
