using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;
using OfficialDocs.Text;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>Reading bytes of any encoding, damaged or not.</summary>
internal sealed class DecodeTarget : Target
{
    public override string Name => "decode";

    public override bool TakesText => false;

    public override string Make(Dice dice, SeedTexts seeds) => Bytes.ToInput(ByteDamage.Make(TextDamage.Make(dice, seeds), dice));

    public override Find? Check(string input)
    {
        byte[] bytes = Bytes.Of(input);
        _ = BinaryFormat.Recognize(bytes);
        SourceText source = SourceText.Decode(bytes);
        using var stream = new MemoryStream(bytes);
        SourceText loaded = SourceText.Load(stream);
        return loaded.Content != source.Content || loaded.Encoding != source.Encoding || loaded.HasInvalidBytes != source.HasInvalidBytes
            ? new Find(OracleNames.Lines, "a stream is decoded otherwise than its bytes")
            : ReadingOracle.Fault(OfficialDocument.Parse(source));
    }
}
