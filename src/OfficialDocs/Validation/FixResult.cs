namespace OfficialDocs.Validation;

/// <summary>A text after its fixes.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Edits">What was changed, as edits of the original text in the order of their places; none touches another.</param>
/// <param name="Applied">The findings whose fixes were made.</param>
/// <param name="Remaining">The report on the new text.</param>
public sealed record FixResult(string Text, IReadOnlyList<TextEdit> Edits, IReadOnlyList<Finding> Applied, ValidationReport Remaining);
