using System.Collections.Frozen;

namespace OfficialDocs.Validation;

/// <summary>Knowledge in tables: what the library knows by itself, and what an application adds. Immutable.</summary>
public sealed class DocumentKnowledge : IDocumentKnowledge
{
    /// <summary>The titles that the library knows to be repealed (条例 第四十二条), with their successors.</summary>
    private static readonly Dictionary<string, string> s_repealed = new(StringComparer.Ordinal)
    {
        ["国家行政机关公文处理办法"] = "党政机关公文处理工作条例",
        ["中国共产党机关公文处理条例"] = "党政机关公文处理工作条例",
        ["国家行政机关公文格式"] = "党政机关公文格式",
    };

    private readonly FrozenDictionary<string, string> _acceptedNames;

    /// <summary>What the library knows by itself: repealed documents.</summary>
    public static DocumentKnowledge BuiltIn { get; } = new();

    /// <summary>机关代字 by organ. Empty: not known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AgencyCodes { get; init; } = FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Accepted names by other ways of writing them; an accepted name may stand for itself. Empty: not known.</summary>
    public IReadOnlyDictionary<string, string> OrganNames
    {
        get;
        init
        {
            field = value;
            _acceptedNames = value.Values.Distinct(StringComparer.Ordinal).ToFrozenDictionary(static name => name, StringComparer.Ordinal);
        }
    }

    /// <summary>The organ above each organ. Empty: not known.</summary>
    public IReadOnlyDictionary<string, string> Superiors { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>More repealed documents, with the titles of their successors (empty where there is none).</summary>
    public IReadOnlyDictionary<string, string> Repealed { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Full titles of laws by their short ones. Empty: not known.</summary>
    public IReadOnlyDictionary<string, string> Laws { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Creates knowledge with no table but the built-in ones.</summary>
    public DocumentKnowledge()
    {
        _acceptedNames = FrozenDictionary<string, string>.Empty;
        OrganNames = FrozenDictionary<string, string>.Empty;
    }

    /// <inheritdoc/>
    public KnowledgeTables Tables
        => KnowledgeTables.Repeals
            | (AgencyCodes.Count > 0 ? KnowledgeTables.AgencyCodes : 0)
            | (OrganNames.Count > 0 ? KnowledgeTables.OrganNames : 0)
            | (Superiors.Count > 0 ? KnowledgeTables.Hierarchy : 0)
            | (Laws.Count > 0 ? KnowledgeTables.Laws : 0);

    /// <inheritdoc/>
    public IReadOnlyList<string>? GetAgencyCodes(string organ) => AgencyCodes.GetValueOrDefault(organ);

    /// <inheritdoc/>
    public string? GetAcceptedName(string name) => OrganNames.GetValueOrDefault(name) ?? _acceptedNames.GetValueOrDefault(name);

    /// <inheritdoc/>
    public string? GetSuperior(string organ) => Superiors.GetValueOrDefault(organ);

    /// <inheritdoc/>
    public string? GetSuccessor(string title) => Repealed.GetValueOrDefault(title) ?? s_repealed.GetValueOrDefault(title);

    /// <inheritdoc/>
    public string? GetLawTitle(string name) => Laws.GetValueOrDefault(name);
}
