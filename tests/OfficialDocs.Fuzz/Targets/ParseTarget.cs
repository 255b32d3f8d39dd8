using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Reading a text: the model with all its properties.</summary>
internal sealed class ParseTarget : Target
{
    // A line of markings (密级, 份号) is read by the grammar, at 16 kB; a head has no more than eighty lines. A list that is made for every character would
    // be over it in a text of some length.
    private const int AllocatedAtMost = 80 * 20 * 1024;
    private const int AllocatedPerCharacter = 400;

    public override string Name => "parse";

    public override string Make(Dice dice, SeedTexts seeds) => TextDamage.Make(dice, seeds);

    public override Find? Check(string input)
    {
        Find? fault = Read(input, out long allocated);
        if (fault is not null || allocated <= Allowed(input))
        {
            return fault;
        }

        // Once more: a pool that the collector has emptied is filled again at the cost of whoever comes first.
        _ = Read(input, out long again);
        return again > Allowed(input) ? new Find(OracleNames.Growth, $"{again} bytes for {input.Length} characters") : null;
    }

    private static Find? Read(string input, out long allocated)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Find? fault = ReadingOracle.Fault(OfficialDocument.Parse(input));
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return fault;
    }

    private static long Allowed(string input) => AllocatedAtMost + ((long)AllocatedPerCharacter * input.Length);
}
