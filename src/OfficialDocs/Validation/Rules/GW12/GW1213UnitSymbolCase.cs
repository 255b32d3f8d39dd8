namespace OfficialDocs.Validation.Rules;

/// <summary>GW1213: the symbols of units are in the right case.</summary>
internal sealed class GW1213UnitSymbolCase : TokenRule
{
    private static readonly Dictionary<string, string> s_symbols = new(StringComparer.Ordinal)
    {
        ["KM"] = "km",
        ["Km"] = "km",
        ["CM"] = "cm",
        ["Cm"] = "cm",
        ["MM"] = "mm",
        ["KG"] = "kg",
        ["Kg"] = "kg",
        ["ML"] = "mL",
        ["KW"] = "kW",
        ["Kw"] = "kW",
        ["kw"] = "kW",
        ["KWh"] = "kWh",
        ["KWH"] = "kWh",
        ["kwh"] = "kWh",
        ["Kwh"] = "kWh",
        ["KV"] = "kV",
        ["Kv"] = "kV",
        ["kv"] = "kV",
        ["KVA"] = "kVA",
        ["kva"] = "kVA",
        ["HZ"] = "Hz",
        ["hz"] = "Hz",
        ["khz"] = "kHz",
        ["KHZ"] = "kHz",
        ["KHz"] = "kHz",
        ["MHZ"] = "MHz",
        ["GHZ"] = "GHz",
        ["KPA"] = "kPa",
        ["KPa"] = "kPa",
        ["Kpa"] = "kPa",
        ["MPA"] = "MPa",
        ["Mpa"] = "MPa",
        ["KJ"] = "kJ",
        ["Kj"] = "kJ",
        ["KN"] = "kN",
        ["Kn"] = "kN",
    };

    public override RuleDescriptor Descriptor { get; } = new("GW1213")
    {
        Name = new("计量单位符号大小写正确", "The symbols of units are in the right case"),
        Clause = "GB/T 9704-2012 9；GB 3100-1993",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("单位符号的大小写有含义：k 是千，K 是开尔文；m 是毫，M 是兆。", "Case has a meaning: k is kilo and K kelvin, m is milli and M mega."),
        Remarks = new("只看紧接数字、表中所列的写法；写法有两种理解的不报。", "Knows the spellings of a table, right behind a number; those with two readings are left alone."),
        Bad = new RuleExample("巡查里程每日不少于15⟦KM⟧。"),
        Good = new RuleExample("巡查里程每日不少于15km。"),
    };

    public override TokenKinds Tokens => TokenKinds.Latin;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (token.Length > 3 || !s_symbols.TryGetValue(context.Slice(token).ToString(), out string? right) || !FollowsNumber(token, index, context))
        {
            return;
        }

        context.Report(token.Span, $"单位符号“{context.Slice(token)}”应当写作“{right}”", $"the symbol {context.Slice(token)} must be written {right}", Fix.Safe(token.Span, right));
    }

    /// <summary>A number of its own: the 50 of DN-50KM is part of a name.</summary>
    private static bool FollowsNumber(in Token token, int index, RuleContext context)
    {
        if (index == 0 || context.Tokens[index - 1] is not { Kind: TokenKinds.Number } number || number.End != token.Start)
        {
            return false;
        }

        char before = context.Before(number);
        return !char.IsAsciiLetter(before) && before is not ('-' or '_' or '.');
    }
}
