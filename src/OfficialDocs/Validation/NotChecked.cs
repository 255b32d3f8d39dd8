namespace OfficialDocs.Validation;

/// <summary>Why a rule could not be decided.</summary>
public enum NotCheckedReason
{
    /// <summary>Plain text has no page, type or spacing.</summary>
    Layout,

    /// <summary>A table is needed that was not given: agency codes, organ names, hierarchy …</summary>
    Knowledge,

    /// <summary>Facts beside the text are needed: the register, the seal, the file's metadata.</summary>
    Metadata,
}

/// <summary>A rule that was not decided, which is not the same as passed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why.</param>
public sealed record NotChecked(RuleDescriptor Rule, NotCheckedReason Reason);
