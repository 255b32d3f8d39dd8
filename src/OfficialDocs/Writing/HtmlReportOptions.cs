namespace OfficialDocs.Writing;

/// <summary>How <see cref="HtmlReportWriter"/> writes.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>In Chinese.</summary>
    public static HtmlReportOptions Default { get; } = new();

    /// <summary>The language of the page and of the messages.</summary>
    public ReportLanguage Language { get; init; }
}
