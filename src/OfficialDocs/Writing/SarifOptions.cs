using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>How <see cref="SarifWriter"/> writes.</summary>
public sealed record SarifOptions
{
    private readonly IReadOnlyList<RuleDescriptor> _customRules = [];

    /// <summary>One line, in Chinese, with the rules of the library.</summary>
    public static SarifOptions Default { get; } = new();

    /// <summary>The language of messages and descriptions.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>Whether the log is spread over indented lines.</summary>
    public bool Indented { get; init; }

    /// <summary>What the application's own rules say of themselves: they are declared after those of <see cref="RuleCatalog.All"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<RuleDescriptor> CustomRules
    {
        get => _customRules;
        init => _customRules = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Whether all options agree.</summary>
    /// <param name="other">The other options.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(SarifOptions? other)
        => other is not null && Language == other.Language && Indented == other.Indented && CustomRules.SequenceEqual(other.CustomRules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language, Indented, CustomRules.Count);
}
