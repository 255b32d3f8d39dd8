namespace OfficialDocs.Validation;

/// <summary>The tables that <see cref="IDocumentKnowledge"/> may have. A rule whose table is missing is not checked.</summary>
[Flags]
public enum KnowledgeTables
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>机关代字.</summary>
    AgencyCodes = 1,

    /// <summary>机关名称: accepted names.</summary>
    OrganNames = 2,

    /// <summary>隶属关系: who is above whom.</summary>
    Hierarchy = 4,

    /// <summary>失效依据: repealed documents.</summary>
    Repeals = 8,

    /// <summary>法律名称.</summary>
    Laws = 16,
}
