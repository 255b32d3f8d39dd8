namespace OfficialDocs.Cli.Display;

/// <summary>How much there is in a document, its attachments included.</summary>
internal sealed class DocumentCounts
{
    private DocumentCounts()
    {
    }

    public int Sections { get; private set; }

    public int Paragraphs { get; private set; }

    public int Points { get; private set; }

    /// <summary>Counts a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The counts.</returns>
    public static DocumentCounts Of(OfficialDocument document)
    {
        var counts = new DocumentCounts();
        counts.Add(document.Preamble);
        counts.Add(document.Sections);
        foreach (Attachment attachment in document.Attachments)
        {
            counts.Add(attachment.Preamble);
            counts.Add(attachment.Sections);
        }

        return counts;
    }

    private void Add(SectionList sections)
    {
        foreach (Section section in sections.Descendants())
        {
            Sections++;
            Add(section.Paragraphs);
        }
    }

    private void Add(IReadOnlyList<Paragraph> paragraphs)
    {
        Paragraphs += paragraphs.Count;
        Points += paragraphs.Sum(static paragraph => paragraph.Points.Count);
    }
}
