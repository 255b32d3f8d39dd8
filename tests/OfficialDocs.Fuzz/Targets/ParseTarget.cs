using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Reading a text: the model with all its properties.</summary>
internal sealed class ParseTarget : Target
{
    // Several times what any document of the seeds takes; a list that is made for every character would be over it.
    private const int AllocatedAtMost = 256 * 1024;
    private const int AllocatedPerCharacter = 400;

    public override string Name => "parse";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.Make(dice, seeds);

    public override Find? Check(string input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Find? fault = ReadingOracle.Fault(OfficialDocument.Parse(input));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return fault ?? (allocated > AllocatedAtMost + ((long)AllocatedPerCharacter * input.Length)
            ? new Find(OracleNames.Growth, $"{allocated} bytes for {input.Length} characters")
            : null);
    }
}
