using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Collects the paragraphs and sections of a text while it is read.</summary>
internal sealed class TextBodyBuilder
{
    private PooledList<SectionFacts> _sections;
    private PooledList<ParagraphFacts> _paragraphs;

    /// <summary>Whether any section so far is an article (条).</summary>
    public bool HasArticles { get; private set; }

    /// <summary>The section that was opened last; <see cref="TextBody.None"/> where there is none yet.</summary>
    public int LastSection => _sections.Count - 1;

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
        SectionFacts last = _sections[LastSection];
        if (!last.IsAlone || (_paragraphs.Count > 0 && _paragraphs[_paragraphs.Count - 1].Owner == LastSection))
        {
            return;
        }

        AddParagraph(TextSpan.FromBounds(last.HeadingSpan.Start, last.End), last.Line, LastSection);
        _sections[LastSection] = last with { HeadingSpan = default, IsRunIn = true };
    }

    /// <summary>The text; nothing can be added any more.</summary>
    public TextBody ToBody(SourceText source) => new(source, _sections.ToArrayAndReturn(), _paragraphs.ToArrayAndReturn()) { HasArticles = HasArticles };
}
