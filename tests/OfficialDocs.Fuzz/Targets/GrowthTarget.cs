using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>A text eight times over costs no more than a little over twice what it costs four times over: counted, not clocked.</summary>
/// <remarks>What is counted: bytes allocated by reading, by all properties of the model and by checking; and findings.</remarks>
internal sealed class GrowthTarget : Target
{
    private const double Allowed = 2.5;

    // Tables that are made once, buffers that are rented, lists that double.
    private const int Constant = 512 * 1024;

    // A rule may speak only from a certain length on: then for each line. So may all rules: a few lines behind a closing are nobody's, more are a text.
    private const int ConstantFindings = 128;

    public override string Name => "growth";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.Make(dice, seeds);

    public override Find? Check(string input)
        => Compare(input) is null ? null : Compare(input); // Twice: a pool that the collector has emptied is filled again by whoever comes first.

    private static Find? Compare(string input)
    {
        DocumentValidator validator = Validators.For(input);
        Cost(validator, Repeat(input, 1));
        (long bytes, int findings) = Cost(validator, Repeat(input, 4));
        (long bytesTwice, int findingsTwice) = Cost(validator, Repeat(input, 8));
        return bytesTwice > (bytes * Allowed) + Constant ? new Find(OracleNames.Growth, $"{bytes} bytes for four times the text, {bytesTwice} for eight times")
            : findingsTwice > (findings * Allowed) + ConstantFindings + Repeat(input, 8).AsSpan().Count('\n') ? new Find(OracleNames.Growth, $"{findings} findings for four times the text, {findingsTwice} for eight times")
            : null;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text + "\n", times));

    private static (long Bytes, int Findings) Cost(DocumentValidator validator, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        OfficialDocument document = OfficialDocument.Parse(text);
        _ = ReadingOracle.Fault(document);
        ValidationReport report = validator.Validate(document);
        return (GC.GetAllocatedBytesForCurrentThread() - before, report.Findings.Count);
    }
}
