namespace OfficialDocs.Cli.Localization;

/// <content>Batches and the filter.</content>
internal sealed partial class EnglishMessages
{
    public override string JobsDescription => "How many documents are worked on at the same time; default: the number of processors. The order of the output stays.";

    public override string NumberPlaceholder => "number";

    public override string ResumeDescription => "Go on where the last run ended: what is in the --output file (or in FILE.partial, where it did not finish) is not done again. For ndjson.";

    public override string ByteOrderMarkDescription => "Begin the CSV with a byte order mark, by which Excel knows the encoding.";

    public override string ParseResumeExample => "parse very many files, and go on after an interruption";

    public override string ParseTableExample => "make a table for Excel";

    public override string FilterDescription => "A filter for Spark, GNU parallel or Slurm: reads lines {\"id\":…,\"text\":…} from standard input and writes a line for each, in order.";

    public override string FilterTask => "task";

    public override string FilterTaskDescription => "parse or check: the result is that command's ndjson, its source the id. A line that cannot be read gives {\"id\":…,\"error\":…}.";

    public override string FilterParseExample => "parse line by line";

    public override string FilterCheckExample => "check on all processors, in blocks of 10 MB";

    public override string NotGoneOnWith => "what is there is not this command's ndjson and cannot be gone on with; leave out --resume to begin anew";

    public override string LineNotJson => "is no JSON object";

    public override string LineEmpty => "is empty";

    public override string LineTextWrong => "text is no string";

    public override string LineIdWrong => "id is no string or number";

    public override string NoMatches(string path) => $"error: {path}: no such files; expected a pattern that files match, such as archive/**/*.txt";

    public override string Progress(long done, long rate, long failed) => $"{Number(done)} done, {Number(rate)}/s, {Number(failed)} failed";

    public override string ProgressOf(long done, long total, long rate, string remaining, long failed) => $"{Number(done)} of {Number(total)}, {Number(rate)}/s, {remaining} remaining, {Number(failed)} failed";

    public override string FilterLine(long line, string reason) => $"line {Number(line)}: {reason}; expected {{\"id\":…,\"text\":…}}";

    public override string LineWithout(string member) => $"has no {member}";

    public override string LineTooLong(long megabytes) => $"has more than {Number(megabytes)} MB";

    public override string LineFault(string fault) => $"an internal fault ({fault}), not processed";

    public override string LineNotUtf8 => "is not UTF-8";
}
