using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Making the safe fixes, under one of the profiles.</summary>
internal sealed class FixTarget : Target
{
    public override string Name => "fix";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.Make(dice, seeds);

    public override Find? Check(string input) => FixOracle.Fault(Validators.For(input), input);
}
