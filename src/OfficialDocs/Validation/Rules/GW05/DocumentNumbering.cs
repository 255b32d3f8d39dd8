namespace OfficialDocs.Validation.Rules;

/// <summary>The numbered parts of a document and its attachments, walked once for all the rules that look at them.</summary>
internal sealed class DocumentNumbering
{
    private Regulation[]? _regulations;

    public DocumentNumbering(OfficialDocument document)
    {
        Own = new NumberedText(document.Title, document.Preamble, document.Sections);
        Texts = [Own, .. document.Attachments.Select(static attachment => new NumberedText(attachment.Title, attachment.Preamble, attachment.Sections))];
        var sections = new List<Section>();
        var levels = new List<SectionList>();
        foreach (NumberedText text in Texts)
        {
            sections.AddRange(text.AllSections);
            levels.Add(text.Sections);
            levels.AddRange(text.AllSections.Select(static section => section.Sections).Where(static below => below.Count > 0));
        }

        Sections = [.. sections];
        Levels = [.. levels];
    }

    /// <summary>The text of the document itself.</summary>
    public NumberedText Own { get; }

    /// <summary>The document's own text and those of its attachments.</summary>
    public NumberedText[] Texts { get; }

    /// <summary>All parts of all texts, in the order of each text.</summary>
    public Section[] Sections { get; }

    /// <summary>The parts of all texts by level: each list holds those that lie in one part, or in a text.</summary>
    public SectionList[] Levels { get; }

    /// <summary>The texts that are written in articles.</summary>
    public Regulation[] Regulations => _regulations ??= [.. Texts.Select(Regulation.From).OfType<Regulation>()];
}
