namespace OfficialDocs.Cli.Localization;

/// <content>What is said about sample documents.</content>
internal abstract partial class Messages
{
    public abstract string GenerateDescription { get; }

    public abstract string CountDescription { get; }

    public abstract string SeedDescription { get; }

    public abstract string FirstDescription { get; }

    public abstract string TypePlaceholder { get; }

    public abstract string GenerateTypeDescription { get; }

    public abstract string SizeDescription { get; }

    public abstract string FormDescription { get; }

    public abstract string DeviationsDescription { get; }

    public abstract string GenerateFormatDescription { get; }

    public abstract string GenerateOutputDescription { get; }

    public abstract string GenerateOneExample { get; }

    public abstract string GenerateFilterExample { get; }

    public abstract string GenerateFilesExample { get; }

    public abstract string UnexpectedArgument(string argument);
}
