using System.Runtime.InteropServices;

namespace OfficialDocs.Validation.Rules;

/// <summary>The numbered parts of a document and its attachments, walked once for all the rules that look at them.</summary>
internal sealed class DocumentNumbering
{
    private readonly List<SectionList> _levels = [];
    private Regulation[]? _regulations;

    public DocumentNumbering(OfficialDocument document)
    {
        IReadOnlyList<Attachment> attachments = document.Attachments;
        Texts = new NumberedText[attachments.Count + 1];
        Texts[0] = new NumberedText(document.Title, document.Preamble, document.Sections, _levels);
        for (int i = 0; i < attachments.Count; i++)
        {
            Attachment attachment = attachments[i];
            Texts[i + 1] = new NumberedText(attachment.Title, attachment.Preamble, attachment.Sections, _levels);
        }
    }

    /// <summary>The text of the document itself.</summary>
    public NumberedText Own => Texts[0];

    /// <summary>The document's own text and those of its attachments.</summary>
    public NumberedText[] Texts { get; }

    /// <summary>The parts of all texts by level, in the order of the texts: each list holds those that lie in one part, or in a text. None is empty.</summary>
    public ReadOnlySpan<SectionList> Levels => CollectionsMarshal.AsSpan(_levels);

    /// <summary>The texts that are written in articles.</summary>
    public Regulation[] Regulations => _regulations ??= FindRegulations();

    private Regulation[] FindRegulations()
    {
        List<Regulation>? found = null;
        foreach (NumberedText text in Texts)
        {
            if (Regulation.From(text) is { } regulation)
            {
                (found ??= []).Add(regulation);
            }
        }

        return found is null ? [] : [.. found];
    }
}
