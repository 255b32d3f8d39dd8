namespace OfficialDocs.Generation.Vocabulary;

/// <summary>What offices write about: the words of one field of work. The sentences have slots, which <see cref="Drafting.Wording"/> fills in.</summary>
internal sealed record Topic
{
    /// <summary>安全生产: fits before 工作.</summary>
    public required string Name { get; init; }

    /// <summary>The bureau in charge, without its place.</summary>
    public required string Department { get; init; }

    /// <summary>The law of the field, with 书名号.</summary>
    public required string Law { get; init; }

    /// <summary>What is to be done, from the verb on: fits between 关于 and 的通知, and after 为.</summary>
    public required string[] Tasks { get; init; }

    /// <summary>What is asked for and approved, one matter each: fits between 关于 and 的请示.</summary>
    public required string[] Projects { get; init; }

    /// <summary>What can be strengthened: fits after 加强, 完善, 规范 …</summary>
    public required string[] Objects { get; init; }

    /// <summary>Sentences that tell what was done or is so.</summary>
    public required string[] Facts { get; init; }

    /// <summary>Sentences that tell others what to do.</summary>
    public required string[] Measures { get; init; }

    /// <summary>What a local regulation of the field is about: fits before 管理办法 and 条例.</summary>
    public required string Regulation { get; init; }

    /// <summary>Sentences of such a regulation.</summary>
    public required string[] Articles { get; init; }

    /// <summary>Titles of attachments.</summary>
    public required string[] Papers { get; init; }
}
