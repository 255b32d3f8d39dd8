namespace OfficialDocs.Generation;

/// <summary>What kind of copy generated documents are.</summary>
public enum CopyForm
{
    /// <summary>Either of the others, by chance.</summary>
    Mixed,

    /// <summary>As issued on paper: with 版头 and 版记.</summary>
    Issued,

    /// <summary>As published on a web site: 版头 and 版记 are dropped, often the attachments, too.</summary>
    WebCopy,
}
