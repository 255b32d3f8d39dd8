using OfficialDocs.Validation;

namespace OfficialDocs.Cli;

/// <summary>Finds rules and groups by what somebody typed.</summary>
internal static class RuleIndex
{
    /// <summary>The groups that have rules, each with them.</summary>
    public static IEnumerable<(RuleGroup Group, IReadOnlyList<RuleDescriptor> Rules)> Groups { get; } =
        [.. RuleCatalog.Groups
            .Select(static group => (group, (IReadOnlyList<RuleDescriptor>)[.. RuleCatalog.All.Where(rule => rule.Group == group.Id)]))
            .Where(static entry => entry.Item2.Count > 0)];

    /// <summary>Whether there is a rule or a group of that id, in any case.</summary>
    public static bool Exists(string id) => RuleCatalog.Find(id) is not null || Groups.Any(entry => Is(entry.Group, id));

    /// <summary>Whether an id is that of a group.</summary>
    public static bool Is(RuleGroup group, string id) => string.Equals(group.Id, id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The id that is most like a wrong one.</summary>
    public static string Nearest(string id)
    {
        string wanted = id.ToUpperInvariant();
        return Groups.Select(static entry => entry.Group.Id)
            .Concat(RuleCatalog.All.Select(static rule => rule.Id))
            .MinBy(known => (Distance(wanted, known), !known.Contains(wanted, StringComparison.Ordinal), known.Length))!;
    }

    /// <summary>How many characters have to be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        // Nobody mistypes at such length; the table shall stay small.
        left = left.Length > 32 ? left[..32] : left;
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
