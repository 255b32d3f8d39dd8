namespace OfficialDocs.Validation;

/// <summary>A text for people in the two languages the library speaks.</summary>
/// <param name="Chinese">中文.</param>
/// <param name="English">English.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    /// <summary>The text in Chinese.</summary>
    /// <returns><see cref="Chinese"/>.</returns>
    public override string ToString() => Chinese ?? "";
}
