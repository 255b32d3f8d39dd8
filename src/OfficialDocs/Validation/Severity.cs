namespace OfficialDocs.Validation;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing: a practice (实务) or a permission (可以).</summary>
    Info,

    /// <summary>Probably wrong: a qualified clause (一般, 推荐), a contradiction, or what a program can only guess at.</summary>
    Warning,

    /// <summary>Against an unqualified clause (应).</summary>
    Error,
}
