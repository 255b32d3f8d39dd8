namespace OfficialDocs.Validation;

/// <summary>How strongly a rule's source binds. Only <see cref="Required"/> and <see cref="Logic"/> may be an error.</summary>
public enum RuleModality
{
    /// <summary>应, 应当, 必须, 不得, or a statement without qualification.</summary>
    Required,

    /// <summary>一般, 通常, 原则上, 必要时.</summary>
    Qualified,

    /// <summary>推荐, 宜.</summary>
    Recommended,

    /// <summary>可以.</summary>
    Permitted,

    /// <summary>资料性附录: an informative annex.</summary>
    Informative,

    /// <summary>逻辑: no clause, but the document contradicts itself or the calendar.</summary>
    Logic,

    /// <summary>实务: practice, no standard.</summary>
    Practice,
}
