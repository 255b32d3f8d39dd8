using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>A text with numbered parts: the document's own, or that of an attachment. Numbering begins anew in each.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Preamble">The paragraphs before the first part.</param>
/// <param name="Sections">The parts.</param>
internal readonly record struct NumberedText(Title? Title, IReadOnlyList<Paragraph> Preamble, SectionList Sections);

/// <summary>The first part below another, or the first of a text.</summary>
/// <param name="Parent">The part above; <see langword="null"/> for the first part of a text.</param>
/// <param name="Child">The part.</param>
/// <param name="Before">The last part of the same scheme before it in the text, wherever it stands.</param>
internal readonly record struct FirstPart(Section? Parent, Section Child, Section? Before)
{
    /// <summary>Whether it neither begins at one nor goes on where its scheme was left: （一）–（二十三） may run on across 一、–五、.</summary>
    public bool BeginsElsewhere => Child.Label.Ordinal > 1 && !(Before is { } before && Child.Label.Follows(before.Label));

    /// <summary>Whether it is the next one after its parent, in another form, and begins no series of its own: 2、 after 一、.</summary>
    public bool IsSiblingInOtherForm => BeginsElsewhere && Parent is not null && NumberedTexts.IsNextInOtherForm(Parent, Child) && !NumberedTexts.IsContinued(Parent.Sections);
}

/// <summary>The numbered parts of a document and its attachments, as the rules on numbering look at them.</summary>
internal static class NumberedTexts
{
    public static IEnumerable<NumberedText> Of(OfficialDocument document)
    {
        yield return new NumberedText(document.Title, document.Preamble, document.Sections);
        foreach (Attachment attachment in document.Attachments)
        {
            yield return new NumberedText(attachment.Title, attachment.Preamble, attachment.Sections);
        }
    }

    /// <summary>All parts of all texts, in the order of each text.</summary>
    public static IEnumerable<Section> Sections(OfficialDocument document)
    {
        foreach (NumberedText text in Of(document))
        {
            foreach (Section section in text.Sections.Descendants())
            {
                yield return section;
            }
        }
    }

    /// <summary>The parts of all texts by level: each list holds those that lie in one part, or in a text.</summary>
    public static IEnumerable<SectionList> Levels(OfficialDocument document)
    {
        foreach (NumberedText text in Of(document))
        {
            yield return text.Sections;
            foreach (Section section in text.Sections.Descendants())
            {
                if (section.Sections.Count > 0)
                {
                    yield return section.Sections;
                }
            }
        }
    }

    /// <summary>The first part of a text and the first part below each part.</summary>
    public static IEnumerable<FirstPart> FirstParts(NumberedText text)
    {
        var last = new Section?[(int)NumberingScheme.Letter + 1];
        Section? previous = null;
        foreach (Section section in text.Sections.Descendants())
        {
            // In the order of the text, the first part below another comes right behind it.
            if (previous is null || (previous.Sections.Count > 0 && ReferenceEquals(previous.Sections[0], section)))
            {
                yield return new FirstPart(previous, section, last[(int)section.Label.Scheme]);
            }

            last[(int)section.Label.Scheme] = section;
            previous = section;
        }
    }

    /// <summary>Whether a scheme is one of 结构层次序数: 一、 （一） 1. （1） ① a.</summary>
    public static bool IsLevel(NumberingScheme scheme) => scheme >= NumberingScheme.Chinese;

    /// <summary>Whether a part below another has the number that comes after the other's own: 2、 in 一、.</summary>
    public static bool IsNextInOtherForm(Section parent, Section child)
        => IsLevel(parent.Label.Scheme) && IsLevel(child.Label.Scheme) && child.Label.Ordinal == parent.Label.Ordinal + 1;

    /// <summary>Whether the series of the first part goes on: then it is one of its own. Parts of other levels may lie below a misnumbered part.</summary>
    public static bool IsContinued(SectionList below)
    {
        for (int i = 1; i < below.Count; i++)
        {
            if (below[i].Label.Scheme == below[0].Label.Scheme)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part goes on from the one before it, or is gone on from: then it is numbered beyond doubt.</summary>
    public static bool IsInSeries(SectionList siblings, int index)
        => (index > 0 && siblings[index].Label.Follows(siblings[index - 1].Label))
            || (index + 1 < siblings.Count && siblings[index + 1].Label.Follows(siblings[index].Label));

    /// <summary>The label after another one.</summary>
    /// <returns>Whether there is one: ⑳ has none.</returns>
    public static bool TryNext(SectionLabel label, out SectionLabel next)
    {
        int last = label.Scheme switch
        {
            NumberingScheme.Circled => 20,
            NumberingScheme.Letter => 26,
            NumberingScheme.MultiLevel => 0,
            _ => 999,
        };
        bool exists = label.Ordinal < last;
        next = exists ? new SectionLabel(label.Scheme, label.Ordinal + 1) : default;
        return exists;
    }

    /// <summary>Whether a label stands anywhere in a text, in whatever form: it is not missing then, only not at the beginning of a line.</summary>
    public static bool Mentions(ReadOnlySpan<char> text, SectionLabel label)
    {
        string strict = label.ToString();
        string number = label.Scheme switch
        {
            NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic => strict[1..^1],
            NumberingScheme.Chinese or NumberingScheme.Arabic or NumberingScheme.Letter => strict[..^1],
            _ => strict,
        };
        bool isWhole = number.Length == strict.Length;
        for (int position = text.IndexOf(number); position >= 0;)
        {
            int end = position + number.Length;
            if (isWhole || (end < text.Length && text[end] is '、' or '.' or '．' or '）' or ')' or '，' or '：' or ' ' or '　'))
            {
                return true;
            }

            int next = text[end..].IndexOf(number);
            position = next < 0 ? -1 : end + next;
        }

        return false;
    }

    /// <summary>Whether a label is written exactly as its scheme has it.</summary>
    public static bool IsStrict(Section section, RuleContext context)
        => context.Slice(section.LabelSpan).SequenceEqual(section.Label.ToString());

    /// <summary>The last paragraph of a part before the parts below it.</summary>
    public static Paragraph? Introduction(IReadOnlyList<Paragraph> paragraphs, SectionList below)
    {
        Paragraph? last = null;
        for (int i = 0; i < paragraphs.Count && below.Count > 0 && paragraphs[i].Span.End <= below[0].Span.Start; i++)
        {
            last = paragraphs[i];
        }

        return last;
    }

    /// <summary>The mark that a label ends with: the dot of 一．, the 、 of （一）、.</summary>
    public static TextSpan LastCharacter(Section section) => new(section.LabelSpan.End - 1, 1);
}
