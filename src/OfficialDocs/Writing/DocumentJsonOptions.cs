namespace OfficialDocs.Writing;

/// <summary>What <see cref="DocumentJsonWriter"/> writes, and how.</summary>
public sealed record DocumentJsonOptions
{
    /// <summary>One line, without <c>lines</c>.</summary>
    public static DocumentJsonOptions Default { get; } = new();

    /// <summary>
    /// Whether the object is spread over indented lines. It does not matter where the caller brings a <c>Utf8JsonWriter</c>: that has
    /// settings of its own.
    /// </summary>
    public bool Indented { get; init; }

    /// <summary>Whether <c>lines</c>, every line of the source with its role, is written.</summary>
    public bool IncludeLines { get; init; }
}
