namespace OfficialDocs.Generation;

#pragma warning disable CA1720 // Short and Long are lengths here, not types.
/// <summary>How long generated documents are.</summary>
public enum DocumentSize
{
    /// <summary>Each of the others in turn, by chance.</summary>
    Mixed,

    /// <summary>A page: a notice has some 300 to 1000 characters.</summary>
    Short,

    /// <summary>A few pages: a notice has some 1000 to 4000 characters.</summary>
    Medium,

    /// <summary>A plan or a yearly report: a notice has some 4000 to 15 000 characters.</summary>
    Long,
}
