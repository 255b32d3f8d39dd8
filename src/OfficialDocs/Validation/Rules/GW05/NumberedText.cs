namespace OfficialDocs.Validation.Rules;

/// <summary>A text with numbered parts: the document's own, or that of an attachment. Numbering begins anew in each.</summary>
/// <param name="title">Its title.</param>
/// <param name="preamble">The paragraphs before the first part.</param>
/// <param name="sections">The parts.</param>
internal sealed class NumberedText(Title? title, IReadOnlyList<Paragraph> preamble, SectionList sections)
{
    private FirstPart[]? _firstParts;

    /// <summary>Its title.</summary>
    public Title? Title { get; } = title;

    /// <summary>The paragraphs before the first part.</summary>
    public IReadOnlyList<Paragraph> Preamble { get; } = preamble;

    /// <summary>The parts of the highest level.</summary>
    public SectionList Sections { get; } = sections;

    /// <summary>The parts of all levels in the order of the text.</summary>
    public Section[] AllSections { get; } = sections.Count == 0 ? [] : [.. sections.Descendants()];

    /// <summary>The first part of the text and the first part below each part.</summary>
    public IReadOnlyList<FirstPart> FirstParts => _firstParts ??= FindFirstParts();

    private FirstPart[] FindFirstParts()
    {
        var found = new List<FirstPart>();
        var last = new Section?[(int)NumberingScheme.Letter + 1];
        Section? previous = null;
        foreach (Section section in AllSections)
        {
            // In the order of the text, the first part below another comes right behind it.
            if (previous is null || (previous.Sections.Count > 0 && ReferenceEquals(previous.Sections[0], section)))
            {
                found.Add(new FirstPart(previous, section, last[(int)section.Label.Scheme]));
            }

            last[(int)section.Label.Scheme] = section;
            previous = section;
        }

        return [.. found];
    }
}
