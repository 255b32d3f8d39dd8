using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>The document's own title as rules read it: its lines joined, what stands in 《》, quotes and brackets told apart, each character with its place.</summary>
internal sealed class TitleText
{
    private const string Opening = "《〈“‘（(〔[";
    private const string Closing = "》〉”’）)〕]";

    private readonly int _start;
    private readonly int[]? _positions; // Of the characters; none where they follow one another from the start on, as they do on one line.
    private readonly bool[]? _isEnclosed; // None where no character is.

    private TitleText(string text, int start, int[]? positions)
    {
        Text = text;
        _start = start;
        _positions = positions;
        _isEnclosed = FindEnclosed(text);
        CoreEnd = FindCoreEnd(text);
        TypeStart = DocumentTypeNames.TryGetFromEnd(text.AsSpan(0, CoreEnd), out DocumentType type) ? CoreEnd - TypeLength(text.AsSpan(0, CoreEnd), type) : CoreEnd;
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The length without brackets at the end: （试行）, （2025年版）.</summary>
    public int CoreEnd { get; }

    /// <summary>Where the 文种 begins; <see cref="CoreEnd"/> where the title ends in none.</summary>
    public int TypeStart { get; }

    /// <summary>The title without brackets at its end.</summary>
    public ReadOnlySpan<char> Core => Text.AsSpan(0, CoreEnd);

    /// <summary>Reads the title of a document.</summary>
    /// <param name="context">The document.</param>
    /// <returns>The title; <see langword="null"/> where there is none.</returns>
    public static TitleText? Of(RuleContext context)
    {
        if (context.Document.Title is not { } title || title.Text.Length == 0)
        {
            return null;
        }

        if (context.Slice(title.Span).StartsWith(title.Text))
        {
            return new TitleText(title.Text, title.Span.Start, positions: null);
        }

        // The joined text leaves out breaks, blanks and a number in the title; the rest follows in order.
        var positions = new int[title.Text.Length];
        int source = title.Span.Start;
        for (int i = 0; i < positions.Length; i++)
        {
            while (source < title.Span.End && context.Text[source] != title.Text[i])
            {
                source++;
            }

            if (source >= title.Span.End)
            {
                return null;
            }

            positions[i] = source++;
        }

        return new TitleText(title.Text, title.Span.Start, positions);
    }

    /// <summary>Whether a character stands in 《》, quotes or brackets, or is one of these marks.</summary>
    /// <param name="index">The index of the character.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool IsEnclosed(int index) => _isEnclosed?[index] == true;

    /// <summary>The first place of a word that is not enclosed.</summary>
    /// <param name="word">The word.</param>
    /// <param name="from">Where to begin.</param>
    /// <returns>The index; -1 where there is none.</returns>
    public int IndexOf(string word, int from = 0)
    {
        int found = Text.IndexOf(word, from, StringComparison.Ordinal);
        while (found >= 0 && IsEnclosed(found))
        {
            found = Text.IndexOf(word, found + 1, StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>The place of a part of the title in the source.</summary>
    /// <param name="start">The index of its first character.</param>
    /// <param name="end">The index after its last one.</param>
    /// <returns>The place; empty where the part is.</returns>
    public TextSpan SpanOf(int start, int end)
        => end > start ? TextSpan.FromBounds(PositionOf(start), PositionOf(end - 1) + 1)
            : new TextSpan(start < Text.Length ? PositionOf(start) : PositionOf(Text.Length - 1) + 1, 0);

    private int PositionOf(int index) => _positions?[index] ?? _start + index;

    private static int TypeLength(ReadOnlySpan<char> core, DocumentType type)
        => type == DocumentType.Order && core.EndsWith("命令") ? 2 : type.ToChineseName().Length;

    private static int FindCoreEnd(string text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] is '）' or ')' or '〕' or ']')
        {
            int open = text.AsSpan(0, end).LastIndexOfAny("（(〔[");
            if (open <= 0)
            {
                break;
            }

            end = Lexeme.Trim(text.AsSpan(0, open)).Length;
        }

        return end;
    }

    /// <summary>What an opening mark without its partner precedes counts as enclosed: nothing is known of it. <see langword="null"/> where there is no opening mark.</summary>
    private static bool[]? FindEnclosed(string text)
    {
        int first = 0;
        while (first < text.Length && !IsOpening(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return null;
        }

        var isEnclosed = new bool[text.Length];
        int depth = 0;
        for (int i = first; i < text.Length; i++)
        {
            depth += IsOpening(text[i]) ? 1 : 0;
            isEnclosed[i] = depth > 0;
            depth = !Lexeme.IsHan(text[i]) && Closing.Contains(text[i], StringComparison.Ordinal) ? Math.Max(0, depth - 1) : depth;
        }

        return isEnclosed;
    }

    private static bool IsOpening(char c) => !Lexeme.IsHan(c) && Opening.Contains(c, StringComparison.Ordinal);
}
