namespace OfficialDocs.Generation;

/// <summary>What documents are generated.</summary>
public sealed record GeneratorOptions
{
    /// <summary>Names the sequence of documents: the same seed and options give the same documents.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>文种, any of the fifteen of 条例 §8; empty for all of them. A type that is named twice comes twice as often.</summary>
    /// <remarks>Regulations (条例, 办法) come as what orders (令) and covering notices put out.</remarks>
    public IReadOnlyList<DocumentType> Types { get; init; } = [];

    /// <summary>How long they are.</summary>
    public DocumentSize Size { get; init; } = DocumentSize.Mixed;

    /// <summary>What kind of copy they are.</summary>
    public CopyForm Form { get; init; } = CopyForm.Mixed;

    /// <summary>The share of documents, from 0 to 1, that depart from the standard, each in one to three ways.</summary>
    public double DeviationRate { get; init; }
}
