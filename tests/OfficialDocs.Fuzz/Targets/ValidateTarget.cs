using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Checking a text under every profile.</summary>
internal sealed class ValidateTarget : Target
{
    public override string Name => "validate";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.Make(dice, seeds);

    public override Find? Check(string input)
    {
        OfficialDocument document = OfficialDocument.Parse(input);
        Find? fault = ReadingOracle.Fault(document);
        foreach (DocumentValidator validator in Validators.All)
        {
            ValidationReport report = validator.Validate(document);
            fault ??= FindingOracle.Fault(report);
            ValidationReport folded = report.Fold();
            fault ??= FindingOracle.Fault(folded);
            if (fault is null && folded.Findings.Sum(static finding => finding.Count) != report.Findings.Count)
            {
                fault = new Find(OracleNames.Findings, "a folded report has other counts");
            }
        }

        // Rubble need not read back the same, but is written, too.
        _ = document.ToText();
        return fault;
    }
}
