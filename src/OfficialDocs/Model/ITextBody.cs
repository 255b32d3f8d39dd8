namespace OfficialDocs;

/// <summary>The paragraphs and sections of a text that was read, made when they are first asked for.</summary>
internal interface ITextBody
{
    /// <summary>The paragraphs before the first section.</summary>
    IReadOnlyList<Paragraph> Preamble { get; }

    /// <summary>The sections.</summary>
    SectionList Sections { get; }
}
