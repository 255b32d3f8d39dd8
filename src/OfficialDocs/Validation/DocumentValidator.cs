using OfficialDocs.Parsing;
using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Checks official documents (公文) against GB/T 9704—2012, the 条例 and their companions.</summary>
/// <remarks>Immutable: one instance serves all threads. Making one costs more than using it.</remarks>
public sealed class DocumentValidator : IDocumentValidator
{
    private readonly OfficialDocumentParser _parser;
    private readonly RuleSelection _selection;

    /// <summary>Creates a validator.</summary>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// A setting names no rule, group or category, or a rule of the application's own has the id of another.
    /// </exception>
    public DocumentValidator(ValidationOptions? options = null)
        : this(options ?? new ValidationOptions(), RuleCatalog.Rules)
    {
    }

    internal DocumentValidator(ValidationOptions options, IReadOnlyList<Rule> rules)
    {
        Options = options;
        Rule[] all = [.. rules, .. options.CustomRules];
        string[] ids = [.. all.Select(static rule => rule.Descriptor.Id).Concat(RuleCatalog.All.Select(static rule => rule.Id))];
        foreach (Rule custom in options.CustomRules)
        {
            if (ids.Count(id => id == custom.Descriptor.Id) > 1)
            {
                throw new ArgumentException($"There is another rule {custom.Descriptor.Id}; a rule of your own needs an id of its own.", nameof(options));
            }
        }

        foreach (RuleSetting setting in options.Settings)
        {
            if (!RuleSelection.Exists(setting.Selector, ids))
            {
                throw new ArgumentException($"There is no rule, group or category '{setting.Selector}'.", nameof(options));
            }
        }

        _parser = new OfficialDocumentParser(options.Parsing);
        _selection = new RuleSelection(all, RuleCatalog.Undecidable, options);
    }

    /// <inheritdoc/>
    public ValidationOptions Options { get; }

    /// <inheritdoc/>
    public ValidationReport Validate(OfficialDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        OfficialDocument read = document.Source is null ? _parser.Parse(document.ToText(), cancellationToken) : document;
        return ValidationRun.Validate(read, _selection, Options, Options.MaximumFindingsPerRule, cancellationToken);
    }

    /// <summary>The same with every finding, however many there are: for those who make all fixes at once.</summary>
    internal ValidationReport ValidateWithoutLimit(SourceText source, CancellationToken cancellationToken)
        => ValidationRun.Validate(_parser.Parse(source, cancellationToken), _selection, Options, int.MaxValue, cancellationToken);

    /// <inheritdoc/>
    public ValidationReport Validate(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Validate(_parser.Parse(text, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValidationReport Validate(SourceText source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Validate(_parser.Parse(source, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public FixResult FixAll(string text, FixSafety safety = FixSafety.Safe, CancellationToken cancellationToken = default)
        => FixAll(SourceText.From(text), safety, cancellationToken);

    /// <inheritdoc/>
    public FixResult FixAll(SourceText source, FixSafety safety = FixSafety.Safe, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return FixLoop.Run(this, source, safety, cancellationToken);
    }
}
