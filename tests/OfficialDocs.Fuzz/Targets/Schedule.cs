namespace OfficialDocs.Fuzz.Targets;

/// <summary>Which target's turn it is. What is dear comes less often; what a reading promises is looked at in 27 of 32 turns.</summary>
internal static class Schedule
{
    private static readonly Target[] s_targets =
    [
        new ParseTarget(), new ValidateTarget(), new FixTarget(), new WriteTarget(), new JsonTarget(), new DecodeTarget(), new ConfigurationTarget(), new NdjsonTarget(), new GrowthTarget(),
    ];

    // Shares of 32: parse 14, decode 5, write 4, validate 3, fix 2, json 1, growth 1, configuration 1, ndjson 1.
    private static readonly string[] s_turns =
    [
        "parse", "write", "parse", "decode", "parse", "validate", "parse", "fix",
        "parse", "decode", "parse", "write", "parse", "json", "parse", "configuration",
        "parse", "write", "parse", "decode", "parse", "validate", "parse", "growth",
        "decode", "parse", "write", "validate", "parse", "fix", "decode", "ndjson",
    ];

    /// <summary>What each share of the inputs goes through, for the summary.</summary>
    public static string Shares { get; } = string.Join(", ", s_turns.GroupBy(static name => name).OrderByDescending(static turns => turns.Count()).Select(static turns => $"{turns.Key} {turns.Count()}")) + " of 32";

    /// <summary>A target by its name.</summary>
    /// <exception cref="FormatException">There is no such target.</exception>
    public static Target Get(string name)
        => s_targets.FirstOrDefault(target => target.Name == name) ?? throw new FormatException($"'{name}' is no target; expected {string.Join(", ", s_targets.Select(static target => target.Name))}.");

    /// <summary>The target of an input.</summary>
    public static Target Of(long index) => Get(s_turns[(int)(index % s_turns.Length)]);
}
