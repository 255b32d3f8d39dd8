namespace OfficialDocs.Validation;

/// <summary>What kind of copy is checked.</summary>
public enum ValidationProfile
{
    /// <summary>The document as issued, on paper or as a file: everything is checked.</summary>
    Issued,

    /// <summary>A copy published on the web: 版头, 版记, attachments and layout that publishing dropped are not missing.</summary>
    WebCopy,

    /// <summary>A draft: number, date, signature and what else comes with issuing are not missing yet.</summary>
    Draft,
}

/// <summary>A set of <see cref="ValidationProfile"/>.</summary>
[Flags]
public enum ValidationProfiles
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="ValidationProfile.Issued"/>.</summary>
    Issued = 1 << ValidationProfile.Issued,

    /// <summary><see cref="ValidationProfile.WebCopy"/>.</summary>
    WebCopy = 1 << ValidationProfile.WebCopy,

    /// <summary><see cref="ValidationProfile.Draft"/>.</summary>
    Draft = 1 << ValidationProfile.Draft,

    /// <summary>All of them.</summary>
    All = Issued | WebCopy | Draft,
}
