namespace OfficialDocs.Writing;

/// <summary>How <see cref="ReportJsonWriter"/> writes.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>One line, in Chinese.</summary>
    public static ReportJsonOptions Default { get; } = new();

    /// <summary>The language of the messages.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>
    /// Whether the object is spread over indented lines. It does not matter where the caller brings a <c>Utf8JsonWriter</c>: that has
    /// settings of its own.
    /// </summary>
    public bool Indented { get; init; }
}
