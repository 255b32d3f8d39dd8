using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Benchmarks;

/// <summary>
/// Validates folders of real documents for people who judge the findings: how many by rule, and, for the rules asked for, each finding with the text
/// around it. Alike findings of a document count as one, as people see them, with their places. Also holds the promises of the safe fixes.
/// </summary>
internal static class PrecisionReading
{
    private const int Around = 24;

    /// <param name="args">Folders; <c>--rules GW1101,GW12</c> lists findings; <c>--profile issued</c> instead of web copies; <c>--unfolded</c> lists every place.</param>
    /// <param name="output">Where the figures go.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        string? rules = Option(args, "--rules");
        ValidationProfile profile = Enum.Parse<ValidationProfile>(Option(args, "--profile") ?? nameof(ValidationProfile.WebCopy), ignoreCase: true);
        bool unfolded = args.Contains("--unfolded");
        var validator = new DocumentValidator(new ValidationOptions { Profile = profile });
        var counts = new SortedDictionary<(string Rule, Severity Severity), (int Documents, int Findings, int Places)>();
        int documents = 0;
        int broken = 0;
        foreach (string path in Files(args))
        {
            documents++;
            SourceText source = SourceText.Decode(File.ReadAllBytes(path));
            ValidationReport report = validator.Validate(source);
            if (FixPromise.Fault(validator, source) is { } fault)
            {
                broken++;
                output.WriteLine($"{Path.GetFileName(path)}: {fault}");
            }

            ValidationReport folded = report.Fold();
            foreach (IGrouping<(string, Severity), Finding> found in folded.Findings.GroupBy(static finding => (finding.Rule.Id, finding.Severity)))
            {
                (int Documents, int Findings, int Places) sum = counts.GetValueOrDefault(found.Key);
                counts[found.Key] = (sum.Documents + 1, sum.Findings + found.Count(), sum.Places + found.Sum(static finding => finding.Count));
            }

            foreach (Finding finding in (unfolded ? report : folded).Findings)
            {
                if (rules is not null && rules.Split(',').Any(rule => finding.Rule.Id.StartsWith(rule, StringComparison.Ordinal)))
                {
                    output.WriteLine($"{Path.GetFileName(path)}:{finding.Position} {finding.Rule.Id} {finding.Severity} x{finding.Count} {finding.Message.Chinese}");
                    output.WriteLine($"    {Show(source, finding)}");
                }
            }
        }

        output.WriteLine($"{documents} documents");
        output.WriteLine("| rule | severity | documents | findings | places |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (((string rule, Severity severity), (int inDocuments, int findings, int places)) in counts)
        {
            output.WriteLine($"| {rule} | {severity} | {inDocuments} | {findings} | {places} |");
        }

        foreach (IGrouping<Severity, (int Documents, int Findings, int Places)> sums in counts.GroupBy(static count => count.Key.Severity, static count => count.Value).OrderByDescending(static sums => sums.Key))
        {
            output.WriteLine($"| all | {sums.Key} | | {sums.Sum(static sum => sum.Findings)} | {sums.Sum(static sum => sum.Places)} |");
        }

        output.WriteLine($"fixes: {documents - broken} documents kept the promises, {broken} did not");
        return documents > 0 && broken == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Files(IReadOnlyList<string> args)
        => args.Where((arg, i) => !arg.StartsWith('-') && (i == 0 || args[i - 1] is not ("--rules" or "--profile")))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);

    private static string? Option(IReadOnlyList<string> args, string name)
    {
        int index = args.ToList().IndexOf(name);
        return index >= 0 && index + 1 < args.Count ? args[index + 1] : null;
    }

    private static string Show(SourceText source, Finding finding)
    {
        int start = Math.Max(0, finding.Span.Start - Around);
        int end = Math.Min(source.Length, finding.Span.End + Around);
        string shown = source.Content[start..finding.Span.Start] + "⟦" + finding.Text + "⟧" + source.Content[finding.Span.End..end];
        return shown.ReplaceLineEndings("⏎");
    }
}
