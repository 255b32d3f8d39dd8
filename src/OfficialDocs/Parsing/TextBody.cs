using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// The text of a document, or of an attachment, from the first of its lines to the last. The tree of the model is made of them when somebody asks
/// for it; most users of a large batch want the head alone.
/// </summary>
internal sealed class TextBody(SourceText source, LogicalLine[] lines, LineRole[] roles, int start, int end) : ITextBody
{
    /// <summary>What no section owns: the preamble.</summary>
    public const int None = -1;

    private Tree? _tree;

    public IReadOnlyList<Paragraph> Preamble => Made().Preamble;

    public SectionList Sections => Made().Sections;

    private Tree Made() => _tree ?? Interlocked.CompareExchange(ref _tree, Make(), null) ?? _tree;

    private Tree Make()
    {
        BodyMaker.Find(source, new DocumentLines(source.Content, lines, roles), start, end, out SectionFacts[] sections, out ParagraphFacts[] paragraphs);

        // How many paragraphs and sections each section has of its own; those without an owner come first.
        var ownParagraphs = new Paragraph[sections.Length + 1][];
        var below = new Section[sections.Length + 1][];
        Span<int> paragraphCounts = new int[sections.Length + 1];
        Span<int> belowCounts = new int[sections.Length + 1];
        foreach (ParagraphFacts facts in paragraphs)
        {
            paragraphCounts[facts.Owner + 1]++;
        }

        foreach (SectionFacts facts in sections)
        {
            belowCounts[facts.Parent + 1]++;
        }

        for (int i = 0; i < ownParagraphs.Length; i++)
        {
            ownParagraphs[i] = paragraphCounts[i] == 0 ? [] : new Paragraph[paragraphCounts[i]];
            below[i] = belowCounts[i] == 0 ? [] : new Section[belowCounts[i]];
        }

        // From the end, so that what lies in a section is there before the section itself.
        var points = new BodyPoints(source, paragraphs.Length);
        for (int i = paragraphs.Length - 1; i >= 0; i--)
        {
            ParagraphFacts facts = paragraphs[i];
            ownParagraphs[facts.Owner + 1][--paragraphCounts[facts.Owner + 1]] = points[i] = new Paragraph(source, facts.Span, facts.Line, points);
        }

        for (int i = sections.Length - 1; i >= 0; i--)
        {
            SectionFacts facts = sections[i];
            Paragraph[] own = ownParagraphs[i + 1];
            Section[] children = below[i + 1];
            int end = own.Length == 0 ? facts.End : Math.Max(facts.End, own[^1].Span.End);
            end = children.Length == 0 ? end : Math.Max(end, children[^1].Span.End);
            below[facts.Parent + 1][--belowCounts[facts.Parent + 1]] = new Section(source, facts.Label, facts.LabelSpan, facts.HeadingSpan, facts.Line)
            {
                IsRunIn = facts.IsRunIn,
                Paragraphs = own,
                Sections = children.Length == 0 ? SectionList.Empty : new SectionList(children),
                Span = TextSpan.FromBounds(facts.LabelSpan.Start, end),
            };
        }

        return new Tree(ownParagraphs[0], below[0].Length == 0 ? SectionList.Empty : new SectionList(below[0]));
    }

    private sealed record Tree(IReadOnlyList<Paragraph> Preamble, SectionList Sections);
}

/// <summary>A section as the reader found it.</summary>
/// <param name="Label">The label.</param>
/// <param name="LabelSpan">The label's place.</param>
/// <param name="HeadingSpan">The heading's place; empty where there is none.</param>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="End">Where its own line ends.</param>
/// <param name="Parent">The section it lies in; <see cref="TextBody.None"/> for one of the first level.</param>
/// <param name="IsRunIn">Whether text follows on its line.</param>
/// <param name="IsAlone">Whether the heading is a sentence that fills its line.</param>
internal readonly record struct SectionFacts(SectionLabel Label, TextSpan LabelSpan, TextSpan HeadingSpan, int Line, int End, int Parent, bool IsRunIn, bool IsAlone);

/// <summary>A paragraph as the reader found it.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Owner">The section it lies in; <see cref="TextBody.None"/> for the preamble.</param>
internal readonly record struct ParagraphFacts(TextSpan Span, int Line, int Owner);
