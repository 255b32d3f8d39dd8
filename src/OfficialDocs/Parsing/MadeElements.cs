using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// A title that is not just its lines, with what else stands on them: 云州市人民政府令第8号, 关于…的通知（云政发〔2025〕8号）. It is rare, and made while
/// the document is read, for the rest of the reading depends on it.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="Number">The number on its lines; <see langword="null"/> where there is none, or the document has its number already.</param>
/// <param name="TitleNote">The 题注 on its lines; <see langword="null"/> where there is none, or the document has its 题注 already.</param>
internal sealed record MadeElements(Title Title, Element<DocumentNumber>? Number = null, Element<string>? TitleNote = null)
{
    /// <summary>Reads the title on some lines.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The place of the lines.</param>
    /// <param name="text">The lines, joined.</param>
    /// <param name="hasNumber">Whether the document has its number already.</param>
    /// <param name="hasNote">Whether the document has its 题注 already.</param>
    public static MadeElements Read(SourceText source, TextSpan span, string text, bool hasNumber, bool hasNote)
    {
        Element<DocumentNumber>? number = null;
        Element<string>? titleNote = null;

        // A number in the title's trailing brackets: 关于…的通知（云政发〔2025〕8号）.
        if (TryFindTrailingNumber(text, out int open, out DocumentNumber trailing))
        {
            number = new Element<DocumentNumber>(trailing, TextSpan.FromBounds(SourcePosition(source, text, open + 1, span), span.End - 1));
            text = text[..open].TrimEnd();
        }

        // A number behind the title without anything between ends it, as on one line.
        if (LineSplitter.TryFindNumber(text, out int numberStart, out int numberEnd) && DocumentNumber.TryParse(text.AsSpan(numberStart, numberEnd - numberStart), out DocumentNumber glued))
        {
            int at = source.Content.IndexOf(text[numberStart..numberEnd], span.Start, span.Length, StringComparison.Ordinal);
            number ??= new Element<DocumentNumber>(glued, at < 0 ? span : new TextSpan(at, numberEnd - numberStart));
            text = text[..numberStart].TrimEnd();
        }

        // 关于…的通知（2025年6月23日起施行）: a 题注 on the title's own line.
        int note = text.LastIndexOfAny(['（', '(']);
        if (!hasNote && note > 4 && Lexeme.IsClosingParenthesis(text[^1]) && TitleNotes.IsNote(text.AsSpan(note + 1, text.Length - note - 2)) && TitleWords.EndsInType(text.AsSpan(0, note)))
        {
            int start = SourcePosition(source, text, note, span);
            titleNote = new Element<string>(text[(note + 1)..^1], TextSpan.FromBounds(start, span.End));
            text = text[..note].TrimEnd();
            span = TextSpan.FromBounds(span.Start, start);
        }

        return new MadeElements(TitleScanner.Read(text, span), hasNumber ? null : number, titleNote);
    }

    private static bool TryFindTrailingNumber(string text, out int open, out DocumentNumber number)
    {
        number = default;
        open = text.LastIndexOfAny(['（', '(']);
        if (open <= 4 || !Lexeme.IsClosingParenthesis(text[^1]))
        {
            return false;
        }

        if (DocumentNumber.TryParse(text.AsSpan(open + 1, text.Length - open - 2), out number))
        {
            return true;
        }

        // 〔2025〕 may itself be in round brackets: the outer pair opens before the code.
        open = text.LastIndexOfAny(['（', '('], Math.Max(0, open - 1));
        return open > 4 && DocumentNumber.TryParse(text.AsSpan(open + 1, text.Length - open - 2), out number);
    }

    /// <summary>Where the character at <paramref name="position"/> of a title joined from several lines stands in the source.</summary>
    private static int SourcePosition(SourceText source, string joined, int position, TextSpan span)
    {
        int place = span.Start;
        for (int i = 0; i < position; i++)
        {
            while (source.Content[place] != joined[i])
            {
                place++; // The break between two lines, and the blanks around it.
            }

            place++;
        }

        return Lexeme.SkipBlanks(source.Content.AsSpan(0, span.End), place);
    }
}
