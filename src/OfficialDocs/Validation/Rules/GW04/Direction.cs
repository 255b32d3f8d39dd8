namespace OfficialDocs.Validation.Rules;

/// <summary>行文方向: which way a document goes, where its 文种 alone tells.</summary>
internal static class Direction
{
    /// <summary>Whether a 文种 always goes to a superior.</summary>
    /// <param name="type">The 文种.</param>
    /// <returns><see langword="true"/> for 请示 and 报告.</returns>
    public static bool IsUpward(DocumentType? type) => type is DocumentType.Report or DocumentType.RequestForInstructions;

    /// <summary>Whether a 文种 is published to all, and so has no addressees.</summary>
    /// <param name="type">The 文种.</param>
    /// <returns><see langword="true"/> for 公告, 通告, 公报, 决议 and 命令（令）.</returns>
    public static bool IsPublished(DocumentType? type)
        => type is DocumentType.PublicAnnouncement or DocumentType.PublicNotice or DocumentType.Communique or DocumentType.Resolution or DocumentType.Order;
}
