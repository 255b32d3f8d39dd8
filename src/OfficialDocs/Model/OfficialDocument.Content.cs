namespace OfficialDocs;

/// <content>Comparing documents by what they say.</content>
public sealed partial class OfficialDocument
{
    /// <summary>Whether two documents say the same, wherever and however it is written.</summary>
    /// <param name="other">The other document.</param>
    /// <returns><see langword="true"/> when every element, section and paragraph agrees.</returns>
    /// <remarks>
    /// Numbers, dates and section labels are compared by what they mean: 云政发[2025]第08号 is 云政发〔2025〕8号, (一) is （一）. Texts are compared
    /// character by character, their lines joined without the blanks at their ends. What is no content does not matter: places in the
    /// source, inline series, citations, the form, whether a heading stands on a line of its own, and the page around the copy.
    /// </remarks>
    public bool ContentEquals(OfficialDocument? other) => other is not null && ContentComparison.FirstDifference(this, other) is null;

    /// <summary>The first difference between two documents by content, for people.</summary>
    /// <param name="left">A document.</param>
    /// <param name="right">A document.</param>
    /// <returns>Path and both values: <c>sections[1].paragraphs[0]: '甲' ≠ '乙'</c>; <see langword="null"/> where there is none.</returns>
    internal static string? ContentDifference(OfficialDocument left, OfficialDocument right) => ContentComparison.FirstDifference(left, right);
}
