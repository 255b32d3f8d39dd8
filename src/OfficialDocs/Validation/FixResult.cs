namespace OfficialDocs.Validation;

/// <summary>A text after its fixes.</summary>
public sealed class FixResult
{
    internal FixResult(string text, IReadOnlyList<TextEdit> edits, IReadOnlyList<Finding> applied, ValidationReport remaining)
    {
        Text = text;
        Edits = edits;
        Applied = applied;
        Remaining = remaining;
    }

    /// <summary>The new text.</summary>
    public string Text { get; }

    /// <summary>What was changed, as edits of the original text in the order of their places; none touches another.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>The findings whose fixes were made, in the order they were made in.</summary>
    public IReadOnlyList<Finding> Applied { get; }

    /// <summary>The report on the new text.</summary>
    public ValidationReport Remaining { get; }
}
