using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>A part of the library that is given damaged input, and what it promises of any.</summary>
internal abstract class Target
{
    /// <summary>The name it is chosen by.</summary>
    public abstract string Name { get; }

    /// <summary>Makes an input. It depends on the dice and the seeds only.</summary>
    /// <param name="dice">What chance decides.</param>
    /// <param name="seeds">What it is made of.</param>
    /// <returns>The input; for targets that read bytes, a character for each byte.</returns>
    public abstract string Make(Dice dice, SeedTexts seeds);

    /// <summary>Tries an input.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The first promise that it breaks; <see langword="null"/> where it breaks none.</returns>
    public abstract Find? Check(string input);

    /// <summary>Tries an input; an exception is a find, too.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The first promise that it breaks; <see langword="null"/> where it breaks none.</returns>
    public Find? TryCheck(string input)
    {
        try
        {
            return Check(input);
        }
        catch (Exception exception)
        {
            return Find.Of(exception);
        }
    }
}
