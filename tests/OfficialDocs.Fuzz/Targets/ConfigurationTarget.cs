using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Mutation;
using OfficialDocs.Fuzz.Oracles;
using OfficialDocs.Generation;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Fuzz.Targets;

/// <summary>The files an office keeps: the configuration and the baseline. They are refused with a <see cref="FormatException"/> and nothing else.</summary>
internal sealed class ConfigurationTarget : Target
{
    private const string Configuration = """
        {
          "$schema": "officialdocs.schema.json",
          "profile": "issued", // what kind of copy
          "rules": { "GW0206": "warning", "GW12": "off", "punctuation": "info" },
          "types": { "函": { "GW0402": "off" }, "通知": { "GW0201": "error" } },
          "knowledge": {
            "agencyCodes": { "云州市水务局": ["云水发", "云水函"] },
            "organNames": { "市水务局": "云州市水务局" },
            "superiors": { "云州市水务局": "云州市人民政府" },
            "repealed": { "云州市防汛办法": "云政发〔2020〕3号" },
            "laws": { "安全生产法": "中华人民共和国安全生产法" },
          }
        }
        """;

    private static readonly string s_baseline = Validators.All[0].Validate("云州市关于防汛的通知\n云政发[2025]8号\n请于2025年3月前,报送。\n") is { } report
        ? Baseline.Empty.Adopt("a.txt", report).Adopt("b/c.txt", report).ToJson()
        : "";

    public override string Name => "configuration";

    public override bool TakesDocuments => false;

    public override string Make(Dice dice, SeedTexts seeds) => JsonDamage.Damage(dice.Chance(50) ? Configuration : s_baseline, dice);

    public override Find? Check(string input) => ConfigurationFault(input) ?? BaselineFault(input);

    private static Find? ConfigurationFault(string json)
    {
        ValidationOptions options;
        try
        {
            options = ValidationConfiguration.Parse(json);
        }
        catch (FormatException)
        {
            return null;
        }

        // What was read is understood.
        _ = new DocumentValidator(options).Validate("云政发〔2025〕8号\n");
        return null;
    }

    private static Find? BaselineFault(string json)
    {
        Baseline baseline;
        try
        {
            baseline = Baseline.Parse(json);
        }
        catch (FormatException)
        {
            return null;
        }

        string written = baseline.ToJson();
        Baseline again = Baseline.Parse(written);
        return again.ToJson() != written || again.Count != baseline.Count ? new Find(OracleNames.Configuration, "a baseline reads back otherwise") : null;
    }
}
