namespace OfficialDocs.Validation.Rules;

/// <summary>The numbered parts of a document and its attachments, walked once for all the rules that look at them.</summary>
internal sealed class DocumentNumbering
{
    private Regulation[]? _regulations;

    public DocumentNumbering(OfficialDocument document)
    {
        Own = new NumberedText(document.Title, document.Preamble, document.Sections);
        IReadOnlyList<Attachment> attachments = document.Attachments;
        Texts = new NumberedText[attachments.Count + 1];
        Texts[0] = Own;
        for (int i = 0; i < attachments.Count; i++)
        {
            Texts[i + 1] = new NumberedText(attachments[i].Title, attachments[i].Preamble, attachments[i].Sections);
        }

        var levels = new List<SectionList>();
        foreach (NumberedText text in Texts)
        {
            levels.Add(text.Sections);
            foreach (Section section in text.AllSections)
            {
                if (section.Sections.Count > 0)
                {
                    levels.Add(section.Sections);
                }
            }
        }

        Sections = Texts.Length == 1 ? Own.AllSections : [.. Texts.SelectMany(static text => text.AllSections)];
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
