namespace OfficialDocs.Fuzz.Finds;

/// <summary>The promises that are looked at, by the names that reports of finds give them.</summary>
internal static class OracleNames
{
    /// <summary>Nothing but the documented exceptions of misuse and of files that are no configuration.</summary>
    public const string Exception = "exception";

    /// <summary>Every line has one owner, and the lines give back the text.</summary>
    public const string Lines = "lines";

    /// <summary>Every place lies inside the text, and a part inside its whole.</summary>
    public const string Spans = "spans";

    /// <summary>No rule fails (GW0000), and a finding quotes the text at its place.</summary>
    public const string Findings = "findings";

    /// <summary>What is written as JSON, CSV or annotations is well-formed.</summary>
    public const string Output = "output";

    /// <summary>What is written reads back as the same document, and is written the same again. Tolerated up to a share.</summary>
    public const string RoundTrip = "roundTrip";

    /// <summary>Safe fixes come to an end: none is left.</summary>
    public const string FixLeft = "fixLeft";

    /// <summary>Safe fixes made again change nothing.</summary>
    public const string FixAgain = "fixAgain";

    /// <summary>Safe fixes change what their findings reported, and nothing else.</summary>
    public const string FixPlaces = "fixPlaces";

    /// <summary>Safe fixes leave every figure of the text what it means.</summary>
    public const string FixMeaning = "fixMeaning";

    /// <summary>Number, date and names are read as before the fixes. Tolerated up to a share.</summary>
    public const string FixReading = "fixReading";

    /// <summary>What is counted (bytes, lines, findings) grows with the text and no faster.</summary>
    public const string Growth = "growth";

    /// <summary>A line out for each line in.</summary>
    public const string FilterLines = "filterLines";

    /// <summary>What a configuration or a baseline says is the same after it was written and read.</summary>
    public const string Configuration = "configuration";

    /// <summary>Processor time grows no faster than three times linearly. A clock, so only for the extremes, and not in unit tests.</summary>
    public const string TimeCheck = "timeCheck";

    /// <summary>An input is done within a minute. A clock, too: it only tells a loop without end.</summary>
    public const string Hang = "hang";

    /// <summary>Whether some finds of it are tolerated: a single one tells nothing.</summary>
    public static bool IsTolerated(string oracle) => oracle is RoundTrip or FixReading;
}
