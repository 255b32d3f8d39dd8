namespace OfficialDocs.Cli.Localization;

/// <content>What batches and the filter say.</content>
internal abstract partial class Messages
{
    public abstract string JobsDescription { get; }

    public abstract string NumberPlaceholder { get; }

    public abstract string ResumeDescription { get; }

    public abstract string ByteOrderMarkDescription { get; }

    public abstract string ParseResumeExample { get; }

    public abstract string ParseTableExample { get; }

    public abstract string FilterDescription { get; }

    public abstract string FilterTask { get; }

    public abstract string FilterTaskDescription { get; }

    public abstract string FilterParseExample { get; }

    public abstract string FilterCheckExample { get; }

    public abstract string NotGoneOnWith { get; }

    public abstract string LineNotJson { get; }

    public abstract string LineEmpty { get; }

    public abstract string LineTextWrong { get; }

    public abstract string LineIdWrong { get; }

    public abstract string NoMatches(string path);

    public abstract string Progress(long done, long rate, long failed);

    public abstract string ProgressOf(long done, long total, long rate, string remaining, long failed);

    public abstract string FilterLine(long line, string reason);

    public abstract string LineWithout(string member);

    public abstract string LineTooLong(long megabytes);

    public abstract string LineFault(string fault);

    public abstract string LineNotUtf8 { get; }
}
