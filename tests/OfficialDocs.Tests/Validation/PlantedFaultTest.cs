using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>Correct documents of several forms are found correct; each fault planted in one of them is found, at its line, by its rule.</summary>
public class PlantedFaultTest
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Correct");

    private static readonly Fault[] s_faults =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "OfficialDocs.Tests", "Validation", "planted.tsv"))
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t'))
            .Select(static cells => new Fault(cells[0], cells[1], cells[2], cells[3], cells.ElementAtOrDefault(4))),
    ];

    private sealed record Fault(string Document, string Rule, string Right, string Wrong, string? FoundAt)
    {
        public string Plant(string text)
        {
            int place = text.IndexOf(Right, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{Document} has no '{Right}'.");
            return text[..place] + Wrong + text[(place + Right.Length)..];
        }
    }

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(s_folder, "*.txt").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<int, string> Faults
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (int i = 0; i < s_faults.Length; i++)
            {
                data.Add(i, $"{s_faults[i].Rule} {s_faults[i].Document}: {s_faults[i].Wrong}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void CorrectDocument_HasNoFinding(string name)
        => Assert.Empty(ValidatorFor(name).Validate(Read(name), TestContext.Current.CancellationToken).Findings);

    [Theory]
    [MemberData(nameof(Faults))]
    public void PlantedFault_IsFound(int index, string description)
    {
        Fault fault = s_faults[index];
        string text = Read(fault.Document);
        string planted = fault.Plant(text);
        int place = fault.FoundAt is null ? text.IndexOf(fault.Right, StringComparison.Ordinal) : planted.IndexOf(fault.FoundAt, StringComparison.Ordinal);
        int length = fault.FoundAt?.Length ?? fault.Wrong.Length;

        ValidationReport report = ValidatorFor(fault.Document).Validate(planted, TestContext.Current.CancellationToken);

        Finding[] found = [.. report.Findings.Where(finding => finding.Rule.Id == fault.Rule)];
        Assert.True(found.Length > 0, $"{description}: not found, but {string.Join("; ", report.Findings)}");
        Assert.Contains(found, finding => finding.Span.End >= place && finding.Span.Start <= place + length);
    }

    private static DocumentValidator ValidatorFor(string document)
        => new(new ValidationOptions { Profile = document.StartsWith("web", StringComparison.Ordinal) ? ValidationProfile.WebCopy : ValidationProfile.Issued });

    private static string Read(string name) => File.ReadAllText(Path.Combine(s_folder, name + ".txt")).ReplaceLineEndings("\n");
}
