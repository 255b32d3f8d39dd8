using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Writing the document as text, and reading that. The damage is light: what reads back the same is promised of documents, not of rubble.</summary>
internal sealed class WriteTarget : Target
{
    public override string Name => "write";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.MakeLightly(dice, seeds);

    public override Find? Check(string input)
    {
        OfficialDocument document = OfficialDocument.Parse(input);
        return ReadingOracle.Fault(document) ?? RoundTripOracle.Fault(document);
    }
}
