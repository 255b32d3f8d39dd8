using OfficialDocs.Parsing;

namespace OfficialDocs.Validation;

/// <summary>Another severity for some rules, or none at all.</summary>
/// <param name="Selector">A rule (GW0201), a group (GW11) or the name of a <see cref="RuleCategory"/> (punctuation), in any case.</param>
/// <param name="Severity">The severity; <see langword="null"/> switches the rules off.</param>
/// <param name="Type">The 文种 this holds for; <see langword="null"/> for all.</param>
public sealed record RuleSetting(string Selector, Severity? Severity, DocumentType? Type = null);

/// <summary>How documents are validated. Immutable; changed by <c>options with { … }</c>.</summary>
public sealed record ValidationOptions
{
    /// <summary>How many findings of one rule a report lists unless told otherwise.</summary>
    public const int DefaultMaximumFindingsPerRule = 10_000;

    private readonly IReadOnlyList<RuleSetting> _settings = [];
    private readonly IReadOnlyList<Rule> _customRules = [];
    private readonly IDocumentKnowledge _knowledge = DocumentKnowledge.BuiltIn;
    private readonly int _maximumFindingsPerRule = DefaultMaximumFindingsPerRule;

    /// <summary>What kind of copy is checked.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Issued;

    /// <summary>Other severities, and rules switched off. Of several settings for one rule, the last one counts.</summary>
    public IReadOnlyList<RuleSetting> Settings
    {
        get => _settings;
        init => _settings = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Rules of the application's own, beside those of the library.</summary>
    public IReadOnlyList<Rule> CustomRules
    {
        get => _customRules;
        init => _customRules = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What rules must know beside the text.</summary>
    public IDocumentKnowledge Knowledge
    {
        get => _knowledge;
        init => _knowledge = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// How many findings of one rule a report lists, so that a service decides how much memory one text may cost it. Where a rule finds more, its last
    /// finding stands for them, too: <see cref="Finding.Count"/> says for how many places.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumFindingsPerRule
    {
        get => _maximumFindingsPerRule;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaximumFindingsPerRule));
            _maximumFindingsPerRule = value;
        }
    }

    /// <summary>How a text is read before it is validated.</summary>
    public OfficialDocsOptions Parsing { get; init; } = new();

    /// <summary>Whether all options agree.</summary>
    /// <param name="other">The other options.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(ValidationOptions? other)
        => other is not null && Profile == other.Profile && Knowledge.Equals(other.Knowledge) && Parsing == other.Parsing && MaximumFindingsPerRule == other.MaximumFindingsPerRule
            && Settings.SequenceEqual(other.Settings) && CustomRules.SequenceEqual(other.CustomRules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Profile, Knowledge, Parsing, MaximumFindingsPerRule, Settings.Count, CustomRules.Count);
}
