namespace OfficialDocs.Cli.Localization;

/// <content>Sample documents.</content>
internal sealed partial class EnglishMessages
{
    public override string GenerateDescription => "Make sample documents: invented, and the same for the same seed; for tests, demonstrations and measurements.";

    public override string CountDescription => "How many; default: 1.";

    public override string SeedDescription => "The seed; default: 1.";

    public override string FirstDescription => "The first of them; default: 0. None depends on another, so several machines can share the work.";

    public override string TypePlaceholder => "type";

    public override string GenerateTypeDescription => "Only of this type, by its English or Chinese name; can be given several times. Default: all fifteen.";

    public override string SizeDescription => "How long they are; default: mixed.";

    public override string FormDescription => "As issued, or as published on the web (without header and imprint); default: mixed.";

    public override string DeviationsDescription => "The share of documents that depart from the standard on purpose; default: 0.";

    public override string GenerateFormatDescription => "ndjson: a line {\"id\":…,\"text\":…} each, as the filter command reads; text: plain text with page breaks. Default: ndjson.";

    public override string GenerateOutputDescription => "Write a file for each, such as 000012.txt, into this directory; into directories below it where there are more than 1000.";

    public override string GenerateOneExample => "show a notice";

    public override string GenerateFilterExample => "make a thousand, a fifth of them faulty, and check them";

    public override string GenerateFilesExample => "make a hundred thousand files";

    public override string UnexpectedArgument(string argument) => $"'{argument}' is not expected here: this command takes options only";
}
