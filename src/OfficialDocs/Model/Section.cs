using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>层次: a numbered part of the text, with the parts below it (GB/T 9704 §7.3.3).</summary>
public sealed class Section
{
    private readonly SourceText? _source;
    private string? _labelText;
    private string? _heading;

    /// <summary>Creates a section of a document built by hand.</summary>
    /// <param name="label">The label: <c>new SectionLabel(NumberingScheme.Chinese, 1)</c> is 一、.</param>
    /// <param name="heading">The heading without a final mark; <see langword="null"/> for a numbered paragraph.</param>
    public Section(SectionLabel label, string? heading = null)
    {
        Label = label;
        _heading = heading;
        _labelText = label.ToString();
    }

    /// <summary>Creates a section of a document built by hand.</summary>
    /// <param name="label">The label: 一、, （一）, 1., 第一条 …</param>
    /// <param name="heading">The heading without a final mark; <see langword="null"/> for a numbered paragraph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="label"/> is no label.</exception>
    public Section(string label, string? heading = null)
        : this(SectionLabel.Parse(label ?? throw new ArgumentNullException(nameof(label))), heading)
    {
    }

    internal Section(SourceText source, SectionLabel label, TextSpan labelSpan, TextSpan headingSpan, int line)
    {
        _source = source;
        HeadingSpan = headingSpan;
        Label = label;
        LabelSpan = labelSpan;
        Line = line;
        Span = labelSpan;
    }

    /// <summary>The label: scheme and number.</summary>
    public SectionLabel Label { get; }

    /// <summary>The label as written, without blanks: 一、, (一), １．, 第一条.</summary>
    public string LabelText => _labelText ??= Lexeme.WithoutBlanks(_source!.Slice(LabelSpan));

    /// <summary>The words of the section's own line up to its first sentence end; <see langword="null"/> where it is plain running text.</summary>
    public string? Heading => _heading ??= HeadingSpan.IsEmpty ? null : _source!.ToString(HeadingSpan);

    /// <summary>Whether the first paragraph follows the label, and the heading if there is one, on the same line: （一）加强领导。一是….</summary>
    public bool IsRunIn { get; init; }

    /// <summary>The section with all that lies in it; empty in a document built by hand.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The label's place; empty in a document built by hand.</summary>
    public TextSpan LabelSpan { get; }

    /// <summary>The heading's place; empty where there is none, and in a document built by hand.</summary>
    public TextSpan HeadingSpan { get; }

    /// <summary>The line the section begins on, from 1; 0 in a document built by hand.</summary>
    public int Line { get; }

    /// <summary>The section's own paragraphs, before those of its subsections and after them.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The sections below this one.</summary>
    public SectionList Sections { get; init; } = SectionList.Empty;

    /// <summary>Label and heading.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => LabelText + Heading;
}
