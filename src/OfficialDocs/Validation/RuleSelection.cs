namespace OfficialDocs.Validation;

/// <summary>What the options make of a rule.</summary>
/// <param name="IsOff">Whether its findings are dropped.</param>
/// <param name="Severity">The severity of its findings; <see langword="null"/> where the options leave it alone.</param>
internal readonly record struct RuleVerdict(bool IsOff, Severity? Severity);

/// <summary>The rules that options select, and what they make of each. Immutable.</summary>
internal sealed class RuleSelection
{
    private readonly IReadOnlyList<RuleSetting> _settings;
    private readonly RuleVerdict[] _verdicts;
    private readonly bool _dependsOnType;

    public RuleSelection(IReadOnlyList<Rule> rules, IEnumerable<RuleDescriptor> undecidable, ValidationOptions options)
    {
        _settings = options.Settings;
        _dependsOnType = _settings.Any(static setting => setting.Type is not null);
        var run = new List<Rule>();
        var notChecked = new List<NotChecked>();
        foreach (Rule rule in rules)
        {
            RuleDescriptor descriptor = rule.Descriptor;
            if (((int)descriptor.Profiles >> (int)options.Profile & 1) == 0 || (!_dependsOnType && Judge(descriptor, null).IsOff))
            {
                continue;
            }

            if ((descriptor.Tables & ~options.Knowledge.Tables) != 0)
            {
                notChecked.Add(new NotChecked(descriptor, NotCheckedReason.Knowledge));
            }
            else
            {
                run.Add(rule);
            }
        }

        notChecked.AddRange(undecidable
            .Where(descriptor => !Judge(descriptor, null).IsOff)
            .Select(static descriptor => new NotChecked(descriptor, descriptor.Needs ?? NotCheckedReason.Metadata)));
        Plan = new RulePlan([.. run]);
        NotChecked = Array.AsReadOnly(notChecked.OrderBy(static entry => entry.Rule.Id, StringComparer.Ordinal).ToArray());
        _verdicts = [.. run.Select(rule => Judge(rule.Descriptor, null))];
    }

    /// <summary>The rules that run.</summary>
    public RulePlan Plan { get; }

    /// <summary>The rules that cannot be decided for any document, by their ids.</summary>
    public IReadOnlyList<NotChecked> NotChecked { get; }

    /// <summary>What the options make of each rule of the plan, for a 文种.</summary>
    public RuleVerdict[] For(DocumentType? type)
        => _dependsOnType && type is not null ? [.. Plan.Rules.Select(rule => Judge(rule.Descriptor, type))] : _verdicts;

    /// <summary>Whether a selector names one of the rules, a group of them or a category.</summary>
    public static bool Exists(string selector, IEnumerable<string> ids)
        => (!char.IsAsciiDigit(selector.FirstOrDefault()) && Enum.TryParse(selector, ignoreCase: true, out RuleCategory _))
            || ids.Any(id => Same(selector, id) || Same(selector, id[..4]));

    /// <summary>The narrowest setting counts: one for a 文种 before one for all, a rule before its group, a group before a category; then the last.</summary>
    private RuleVerdict Judge(RuleDescriptor rule, DocumentType? type)
    {
        RuleSetting? chosen = null;
        int chosenWeight = 0;
        foreach (RuleSetting setting in _settings)
        {
            int weight = Weight(setting.Selector, rule);
            if (weight == 0 || (setting.Type is not null && setting.Type != type))
            {
                continue;
            }

            weight += setting.Type is null ? 0 : 4;
            if (weight >= chosenWeight)
            {
                (chosen, chosenWeight) = (setting, weight);
            }
        }

        return chosen is null ? default : new RuleVerdict(chosen.Severity is null, chosen.Severity);
    }

    private static int Weight(string selector, RuleDescriptor rule)
        => Same(selector, rule.Id) ? 3 : Same(selector, rule.Group) ? 2 : Same(selector, rule.Category.ToString()) ? 1 : 0;

    private static bool Same(string selector, string name) => string.Equals(selector, name, StringComparison.OrdinalIgnoreCase);
}
