using System.Runtime.InteropServices;

namespace OfficialDocs.Validation.Rules;

/// <summary>A text with numbered parts: the document's own, or that of an attachment. Numbering begins anew in each.</summary>
internal sealed class NumberedText
{
    // None where the text has no parts, as most have not.
    private readonly List<Section>? _sections;
    private List<FirstPart>? _firstParts;

    /// <param name="title">Its title.</param>
    /// <param name="preamble">The paragraphs before the first part.</param>
    /// <param name="sections">The parts.</param>
    /// <param name="levels">Takes the levels that have parts: the text's own, then those below each part.</param>
    public NumberedText(Title? title, IReadOnlyList<Paragraph> preamble, SectionList sections, List<SectionList> levels)
    {
        Title = title;
        Preamble = preamble;
        Sections = sections;
        if (sections.Count > 0)
        {
            _sections = new List<Section>(sections.Count);
            Walk(sections, _sections, levels);
        }
    }

    /// <summary>Its title.</summary>
    public Title? Title { get; }

    /// <summary>The paragraphs before the first part.</summary>
    public IReadOnlyList<Paragraph> Preamble { get; }

    /// <summary>The parts of the highest level.</summary>
    public SectionList Sections { get; }

    /// <summary>The parts of all levels in the order of the text.</summary>
    public ReadOnlySpan<Section> AllSections => CollectionsMarshal.AsSpan(_sections);

    /// <summary>The first part of the text and the first part below each part.</summary>
    public ReadOnlySpan<FirstPart> FirstParts => CollectionsMarshal.AsSpan(_sections is null ? null : _firstParts ??= FindFirstParts(_sections));

    private static void Walk(SectionList top, List<Section> sections, List<SectionList> levels)
    {
        // A stack of our own: a text may nest its labels deeper than is good for the thread's. Most have one level, and need none.
        Stack<(SectionList Level, int Next)>? above = null;
        (SectionList level, int next) = (top, 0);
        levels.Add(top);
        while (true)
        {
            if (next < level.Count)
            {
                Section section = level[next++];
                sections.Add(section);
                if (section.Sections.Count > 0)
                {
                    levels.Add(section.Sections);
                    (above ??= new()).Push((level, next));
                    (level, next) = (section.Sections, 0);
                }
            }
            else if (above is null || !above.TryPop(out (SectionList Level, int Next) parent))
            {
                return;
            }
            else
            {
                (level, next) = parent;
            }
        }
    }

    private static List<FirstPart> FindFirstParts(List<Section> sections)
    {
        var found = new List<FirstPart>();
        Span<int> last = stackalloc int[(int)NumberingScheme.Letter + 1]; // Of each form: the place behind the last part that has it.
        last.Clear();
        for (int i = 0; i < sections.Count; i++)
        {
            Section section = sections[i];
            Section? previous = i == 0 ? null : sections[i - 1];
            ref int ofForm = ref last[(int)section.Label.Scheme];

            // In the order of the text, the first part below another comes right behind it.
            if (previous is null || (previous.Sections.Count > 0 && ReferenceEquals(previous.Sections[0], section)))
            {
                found.Add(new FirstPart(previous, section, ofForm == 0 ? null : sections[ofForm - 1]));
            }

            ofForm = i + 1;
        }

        return found;
    }
}
