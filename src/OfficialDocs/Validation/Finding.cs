using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>A place where a document breaks a rule.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How much it weighs, after the options had their say.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong here.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The place, in UTF-16 code units of the decoded text; empty where something is missing.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line and column the place begins at, both from 1.</summary>
    public required LinePosition Position { get; init; }

    /// <summary>The text at the place.</summary>
    public required string Text { get; init; }

    /// <summary>How it can be put right; <see langword="null"/> where a program cannot know.</summary>
    public Fix? Fix { get; init; }

    /// <summary>How many places alike this stands for: 1, or more after <see cref="ValidationReport.Fold"/>.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Line, column, rule and message, for people.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Position.Line}:{Position.Column} {Rule.Id} {Message.Chinese}";
}
