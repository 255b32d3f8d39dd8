using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// The paragraphs and sections of a text as the reader found them: places, numbers and whose part each is. The tree of the model is made of
/// them when somebody asks for it; most users of a large batch want the head alone.
/// </summary>
internal sealed class TextBody(SourceText source) : ITextBody
{
    /// <summary>What no section owns: the preamble.</summary>
    public const int None = -1;

    private readonly List<SectionFacts> _sections = [];
    private readonly List<ParagraphFacts> _paragraphs = [];
    private Tree? _tree;

    /// <summary>Whether any section is an article (条).</summary>
    public bool HasArticles { get; private set; }

    /// <summary>The section that was opened last; <see cref="None"/> where there is none yet.</summary>
    public int LastSection => _sections.Count - 1;

    public IReadOnlyList<Paragraph> Preamble => Made().Preamble;

    public SectionList Sections => Made().Sections;

    public SectionLabel LabelOf(int section) => _sections[section].Label;

    public void AddSection(in SectionFacts section)
    {
        _sections.Add(section);
        HasArticles |= section.Label.Scheme == NumberingScheme.Article;
    }

    public void AddParagraph(TextSpan span, int line, int owner) => _paragraphs.Add(new ParagraphFacts(span, line, owner));

    /// <summary>A heading that is a sentence and has nothing below it was a numbered paragraph (1.单位破产。).</summary>
    public void DropLoneSentence()
    {
        SectionFacts last = _sections[^1];
        if (!last.IsAlone || (_paragraphs.Count > 0 && _paragraphs[^1].Owner == LastSection))
        {
            return;
        }

        AddParagraph(TextSpan.FromBounds(last.HeadingSpan.Start, last.End), last.Line, LastSection);
        _sections[^1] = last with { HeadingSpan = default, IsRunIn = true };
    }

    private Tree Made() => _tree ?? Interlocked.CompareExchange(ref _tree, Make(), null) ?? _tree;

    private Tree Make()
    {
        // How many paragraphs and sections each section has of its own; those without an owner come first.
        var paragraphs = new Paragraph[_sections.Count + 1][];
        var below = new Section[_sections.Count + 1][];
        Span<int> paragraphCounts = new int[_sections.Count + 1];
        Span<int> belowCounts = new int[_sections.Count + 1];
        foreach (ParagraphFacts facts in _paragraphs)
        {
            paragraphCounts[facts.Owner + 1]++;
        }

        foreach (SectionFacts facts in _sections)
        {
            belowCounts[facts.Parent + 1]++;
        }

        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = paragraphCounts[i] == 0 ? [] : new Paragraph[paragraphCounts[i]];
            below[i] = belowCounts[i] == 0 ? [] : new Section[belowCounts[i]];
        }

        // From the end, so that what lies in a section is there before the section itself.
        var points = new BodyPoints(source, _paragraphs.Count);
        for (int i = _paragraphs.Count - 1; i >= 0; i--)
        {
            ParagraphFacts facts = _paragraphs[i];
            paragraphs[facts.Owner + 1][--paragraphCounts[facts.Owner + 1]] = points[i] = new Paragraph(source, facts.Span, facts.Line, points);
        }

        for (int i = _sections.Count - 1; i >= 0; i--)
        {
            SectionFacts facts = _sections[i];
            Paragraph[] own = paragraphs[i + 1];
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

        return new Tree(paragraphs[0], below[0].Length == 0 ? SectionList.Empty : new SectionList(below[0]));
    }

    private readonly record struct ParagraphFacts(TextSpan Span, int Line, int Owner);

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
