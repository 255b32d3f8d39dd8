using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// The text of a document, or of an attachment, from the first of its lines to the last. The tree of the model is made of them when somebody asks
/// for it; most users of a large batch want the head alone.
/// </summary>
internal sealed class TextBody(SourceText source, UnpackedLines lines, int start, int end) : ITextBody
{
    /// <summary>What no section owns: the preamble.</summary>
    public const int None = -1;

    private const int UsualSections = 24;

    private Tree? _tree;

    public IReadOnlyList<Paragraph> Preamble => Made().Preamble;

    public SectionList Sections => Made().Sections;

    private Tree Made() => _tree ?? Once.Keep(ref _tree, Make());

    private Tree Make()
    {
        var body = new BodyMaker(source, stackalloc SectionFacts[UsualSections], stackalloc ParagraphFacts[UsualSections]);
        body.Read(lines.Of(source.Content), start, end);
        Tree tree = Make(body.Sections, body.Paragraphs);
        body.Return();
        return tree;
    }

    private Tree Make(ReadOnlySpan<SectionFacts> facts, ReadOnlySpan<ParagraphFacts> paragraphFacts)
    {
        // A section's own paragraphs stand in a row; its sections are chained, the first one by the place of what they lie in.
        var paragraphs = new Paragraph[paragraphFacts.Length];
        var points = new BodyPoints(source, paragraphs);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new Paragraph(source, paragraphFacts[i].Span, paragraphFacts[i].Line, points);
        }

        int[]? borrowed = facts.Length > UsualSections ? ArrayPool<int>.Shared.Rent((2 * facts.Length) + 1) : null;
        Span<int> chains = borrowed is null ? stackalloc int[(2 * UsualSections) + 1] : borrowed;
        Span<int> first = chains[..(facts.Length + 1)];
        Span<int> next = chains.Slice(facts.Length + 1, facts.Length);
        first.Fill(None);
        for (int i = facts.Length - 1; i >= 0; i--)
        {
            next[i] = first[facts[i].Parent + 1];
            first[facts[i].Parent + 1] = i;
        }

        // From the end, so that what lies in a section is there before the section itself.
        var made = new Section[facts.Length];
        int last = paragraphs.Length;
        for (int i = facts.Length - 1; i >= 0; i--)
        {
            SectionFacts section = facts[i];
            Paragraph[] own = TakeOwn(paragraphs, paragraphFacts, i, ref last);
            SectionList children = Chained(made, first[i + 1], next);
            int sectionEnd = own.Length == 0 ? section.End : Math.Max(section.End, own[^1].Span.End);
            made[i] = new Section(source, section.Label, section.LabelSpan, section.HeadingSpan, section.Line)
            {
                IsRunIn = section.IsRunIn,
                Paragraphs = own,
                Sections = children,
                Span = TextSpan.FromBounds(section.LabelSpan.Start, children.Count == 0 ? sectionEnd : Math.Max(sectionEnd, children[^1].Span.End)),
            };
        }

        var tree = new Tree(TakeOwn(paragraphs, paragraphFacts, None, ref last), Chained(made, first[0], next));
        if (borrowed is not null)
        {
            ArrayPool<int>.Shared.Return(borrowed);
        }

        return tree;
    }

    /// <summary>The paragraphs before <paramref name="last"/> that a section owns.</summary>
    private static Paragraph[] TakeOwn(Paragraph[] paragraphs, ReadOnlySpan<ParagraphFacts> facts, int owner, ref int last)
    {
        int end = last;
        while (last > 0 && facts[last - 1].Owner == owner)
        {
            last--;
        }

        return end - last == paragraphs.Length ? paragraphs : paragraphs.AsSpan(last, end - last).ToArray();
    }

    private static SectionList Chained(Section[] made, int first, ReadOnlySpan<int> next)
    {
        int count = 0;
        for (int i = first; i != None; i = next[i])
        {
            count++;
        }

        if (count == 0)
        {
            return SectionList.Empty;
        }

        if (count == made.Length)
        {
            return new SectionList(made); // None lies in another.
        }

        var sections = new Section[count];
        int place = 0;
        for (int i = first; i != None; i = next[i])
        {
            sections[place++] = made[i];
        }

        return new SectionList(sections);
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
