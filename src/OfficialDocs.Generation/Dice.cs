namespace OfficialDocs.Generation;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, 2014). <see cref="Random"/> does not promise its sequence from one version of .NET to the next; this is the same for good.
/// </summary>
internal sealed class Dice(ulong state)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private ulong _state = state;

    /// <summary>The dice of one document: each depends on the seed and its number only.</summary>
    public static Dice Of(long seed, long index) => new(Mix(Mix((ulong)seed + Gamma) ^ (ulong)index));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += Gamma);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something that happens so many times in a hundred happens.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some of several, in random order, each once.</summary>
    public T[] Draw<T>(IReadOnlyList<T> items, int count)
    {
        T[] drawn = [.. items];
        count = Math.Min(count, drawn.Length);
        for (int i = 0; i < count; i++)
        {
            int other = Between(i, drawn.Length - 1);
            (drawn[i], drawn[other]) = (drawn[other], drawn[i]);
        }

        return drawn[..count];
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
