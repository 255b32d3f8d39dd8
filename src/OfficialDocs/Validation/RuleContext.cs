using OfficialDocs.Text;
using OfficialDocs.Validation.Rules;

namespace OfficialDocs.Validation;

/// <summary>A document under validation: what a rule may look at, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly ValidationRun _run;
    private BracketMap? _brackets;
    private DocumentNumbering? _numbering;
    private TitleText? _titleText;
    private bool _hasReadTitle;
    private IReadOnlyList<CopyLine>? _copyLines;
    private OwnNumber? _ownNumber;
    private bool _hasReadNumber;
    private Element<IssuedDate>? _ownDate;
    private bool _hasReadDate;

    internal RuleContext(ValidationRun run, OfficialDocument document, ValidationOptions options, TextBlockList blocks, TokenList tokens)
    {
        _run = run;
        Document = document;
        Source = document.Source!;
        Text = Source.Content;
        Profile = options.Profile;
        Knowledge = options.Knowledge;
        Blocks = blocks;
        Tokens = tokens;
    }

    /// <summary>The document. It always has a source: one that was built by hand is validated as it would be written.</summary>
    public OfficialDocument Document { get; }

    /// <summary>The text with its lines.</summary>
    public SourceText Source { get; }

    /// <summary>The characters of the text: <see cref="SourceText.Content"/>.</summary>
    public string Text { get; }

    /// <summary>What kind of copy is checked.</summary>
    public ValidationProfile Profile { get; }

    /// <summary>What is known beside the text.</summary>
    public IDocumentKnowledge Knowledge { get; }

    /// <summary>The lines that belong to the document, in order: no blank ones, no page chrome, no page numbers, nothing unrecognized.</summary>
    public TextBlockList Blocks { get; }

    /// <summary>The tokens of all blocks, in the order of the text; a <see cref="TokenKinds.Word"/> may overlap others.</summary>
    public TokenList Tokens { get; }

    /// <summary>Quotes, brackets and 书名号 with their partners, found when first asked for.</summary>
    public BracketMap Brackets => _brackets ??= BracketMap.Create(this);

    /// <summary>The numbered parts, walked when first asked for.</summary>
    internal DocumentNumbering Numbering => _numbering ??= new DocumentNumbering(Document);

    /// <summary>The document's own title as rules read it; <see langword="null"/> where there is none.</summary>
    internal TitleText? TitleText
    {
        get
        {
            if (!_hasReadTitle)
            {
                _titleText = TitleText.Of(this);
                _hasReadTitle = true;
            }

            return _titleText;
        }
    }

    /// <summary>The document's own number taken apart; <see langword="null"/> where there is none.</summary>
    internal OwnNumber? OwnNumber
    {
        get
        {
            if (!_hasReadNumber)
            {
                _ownNumber = Rules.OwnNumber.Find(this);
                _hasReadNumber = true;
            }

            return _ownNumber;
        }
    }

    /// <summary>The labelled lists of the 版记, read when first asked for.</summary>
    internal IReadOnlyList<CopyLine> CopyLines => _copyLines ??= CopyLine.Find(this);

    /// <summary>The date under the text; <see langword="null"/> where there is none.</summary>
    internal Element<IssuedDate>? OwnDate
    {
        get
        {
            if (!_hasReadDate)
            {
                _ownDate = Rules.OwnDate.Find(this);
                _hasReadDate = true;
            }

            return _ownDate;
        }
    }

    /// <summary>The characters of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The characters, not copied.</returns>
    public ReadOnlySpan<char> Slice(in Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The characters of a place.</summary>
    /// <param name="span">The place.</param>
    /// <returns>The characters, not copied.</returns>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The characters of a block.</summary>
    /// <param name="block">The block.</param>
    /// <returns>The characters, not copied.</returns>
    public ReadOnlySpan<char> Slice(in TextBlock block) => Text.AsSpan(block.Span.Start, block.Span.Length);

    /// <summary>The character before a place, in the same block.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The character; U+0000 at the beginning of the block.</returns>
    public char Before(in Token token) => token.Start > Blocks[token.Block].Span.Start ? Text[token.Start - 1] : '\0';

    /// <summary>The character after a place, in the same block.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The character; U+0000 at the end of the block.</returns>
    public char After(in Token token) => token.End < Blocks[token.Block].Span.End ? Text[token.End] : '\0';

    /// <summary>Reports a place where the rule at work is broken.</summary>
    /// <param name="span">The place; empty where something is missing.</param>
    /// <param name="chinese">What is wrong, in Chinese. Findings of one rule with the same message are folded into one line for people.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="fix">How it can be put right; <see langword="null"/> where a program cannot know.</param>
    /// <param name="severity">Another severity than the rule's own, where the place calls for it; the options still outweigh it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    public void Report(TextSpan span, string chinese, string english, Fix? fix = null, Severity? severity = null)
        => _run.Report(span, new LocalizedText(chinese, english), fix, severity);

    /// <summary>Says that the rule at work could not be decided for this document.</summary>
    /// <param name="reason">Why.</param>
    public void ReportNotChecked(NotCheckedReason reason) => _run.ReportNotChecked(reason);
}
