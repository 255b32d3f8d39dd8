using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Whether a fix may be made without asking.</summary>
public enum FixSafety
{
    /// <summary>可由人选用: a person has to decide.</summary>
    Suggested,

    /// <summary>可自动修改: deterministic and never another meaning.</summary>
    Safe,
}

/// <summary>A change of the text: what stands at a place is replaced.</summary>
/// <param name="Span">The place; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);

/// <summary>How a finding can be put right.</summary>
public sealed record Fix
{
    private Fix(FixSafety safety, IReadOnlyList<TextEdit> edits, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(edits);
        Safety = safety;
        Edits = edits;
        Reason = reason;
    }

    /// <summary>Whether the fix may be made without asking.</summary>
    public FixSafety Safety { get; }

    /// <summary>The changes, in the order of their places, none touching another.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>What a suggestion rests on; empty for a safe fix.</summary>
    public LocalizedText Reason { get; }

    /// <summary>A fix that may be made without asking.</summary>
    /// <param name="span">The place.</param>
    /// <param name="newText">What stands there afterwards.</param>
    /// <returns>The fix.</returns>
    public static Fix Safe(TextSpan span, string newText) => new(FixSafety.Safe, [new TextEdit(span, newText)], new("", ""));

    /// <summary>A fix that may be made without asking.</summary>
    /// <param name="edits">The changes, in the order of their places, none touching another.</param>
    /// <returns>The fix.</returns>
    public static Fix Safe(params IReadOnlyList<TextEdit> edits) => new(FixSafety.Safe, edits, new("", ""));

    /// <summary>A fix that a person has to decide on.</summary>
    /// <param name="span">The place.</param>
    /// <param name="newText">What would stand there afterwards.</param>
    /// <param name="reason">What the suggestion rests on.</param>
    /// <returns>The fix.</returns>
    public static Fix Suggested(TextSpan span, string newText, LocalizedText reason)
        => new(FixSafety.Suggested, [new TextEdit(span, newText)], reason);

    /// <summary>A fix that a person has to decide on.</summary>
    /// <param name="edits">The changes, in the order of their places, none touching another.</param>
    /// <param name="reason">What the suggestion rests on.</param>
    /// <returns>The fix.</returns>
    public static Fix Suggested(IReadOnlyList<TextEdit> edits, LocalizedText reason) => new(FixSafety.Suggested, edits, reason);

    /// <summary>Whether safety, edits and reason agree.</summary>
    /// <param name="other">The other fix.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(Fix? other) => other is not null && Safety == other.Safety && Reason == other.Reason && Edits.SequenceEqual(other.Edits);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Safety, Reason, Edits.Count);
}
