using System.Text;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Generation;
using OfficialDocs.Text;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>A part of the library that is given damaged input, and what it promises of any.</summary>
internal abstract class Target
{
    /// <summary>The name it is chosen by.</summary>
    public abstract string Name { get; }

    /// <summary>Whether an input is a text; bytes, one in each character, where it is not.</summary>
    public virtual bool TakesText => true;

    /// <summary>Whether an input is a document, or the bytes of one.</summary>
    public virtual bool TakesDocuments => true;

    /// <summary>The bytes of a file that stand for an input.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The bytes.</returns>
    public byte[] ToBytes(string input) => TakesText ? Encoding.UTF8.GetBytes(input) : Bytes.Of(input);

    /// <summary>The input that bytes of a file stand for.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The input.</returns>
    public string FromBytes(byte[] bytes) => TakesText ? SourceText.Decode(bytes).Content : Bytes.ToInput(bytes);

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
