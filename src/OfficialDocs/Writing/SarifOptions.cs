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
}
