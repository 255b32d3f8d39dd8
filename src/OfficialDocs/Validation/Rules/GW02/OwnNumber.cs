using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>The document's own 发文字号, taken apart where it stands: 云政发〔2025年〕第08号.</summary>
/// <param name="Value">The number.</param>
/// <param name="Open">The place of the opening bracket.</param>
/// <param name="Year">The year.</param>
/// <param name="YearMark">年 behind it; empty where there is none.</param>
/// <param name="Close">The place of the closing bracket.</param>
/// <param name="Ordinal">第; empty where there is none.</param>
/// <param name="Sequence">The sequence.</param>
/// <param name="Suffix">号 or 號; empty where it is missing.</param>
internal readonly record struct OwnNumber(
    DocumentNumber Value, int Open, TextSpan Year, TextSpan YearMark, int Close, TextSpan Ordinal, TextSpan Sequence, TextSpan Suffix)
{
    private const string OpeningBrackets = "〔﹝❲〘[［【（(<＜〈";
    private const string ClosingBrackets = "〕﹞❳〙]］】）)>＞〉";

    // GB/T 9704—1999 brought the form that the 2012 edition keeps.
    private const int FirstYear = 2000;

    /// <summary>
    /// Finds the 发文字号. 令号, 公告 numbers and 期号 have other forms and are none; neither is what the table of a web page says, nor a number
    /// from before the standard had its form.
    /// </summary>
    public static bool TryFind(RuleContext context, out OwnNumber number)
    {
        number = context.OwnNumber.GetValueOrDefault();
        return context.OwnNumber is not null;
    }

    /// <summary>Finds it for <see cref="RuleContext.OwnNumber"/>, which keeps it for all rules.</summary>
    public static OwnNumber? Find(RuleContext context)
        => context.Document.Number is { Value: { Kind: DocumentNumberKind.Document, Year: >= FirstYear } } element
            && HeaderArea.FindBlock(context, element.Span) is not null
            && TryTakeApart(context, element, out OwnNumber number)
                ? number
                : null;

    /// <summary>Finds the parts of a number with its year in brackets.</summary>
    public static bool TryTakeApart(RuleContext context, Element<DocumentNumber> element, out OwnNumber number)
    {
        number = default;
        ReadOnlySpan<char> text = context.Text.AsSpan(0, element.Span.End);
        int open = element.Span.Start;
        while (open < text.Length && !OpeningBrackets.Contains(text[open], StringComparison.Ordinal))
        {
            open++;
        }

        if (open == text.Length)
        {
            return false;
        }

        int year = Lexeme.SkipBlanks(text, open + 1);
        int yearEnd = year;
        while (yearEnd < text.Length && !Lexeme.IsBlank(text[yearEnd]) && text[yearEnd] != '年' && !ClosingBrackets.Contains(text[yearEnd], StringComparison.Ordinal))
        {
            yearEnd++;
        }

        int mark = Lexeme.SkipBlanks(text, yearEnd);
        int markEnd = mark < text.Length && text[mark] == '年' ? mark + 1 : mark;
        int close = Lexeme.SkipBlanks(text, markEnd);
        if (close >= text.Length || !ClosingBrackets.Contains(text[close], StringComparison.Ordinal))
        {
            return false;
        }

        int ordinal = Lexeme.SkipBlanks(text, close + 1);
        int ordinalEnd = ordinal < text.Length && text[ordinal] == '第' ? ordinal + 1 : ordinal;
        int sequence = Lexeme.SkipBlanks(text, ordinalEnd);
        int sequenceEnd = Lexeme.SkipArabicDigits(text, sequence);
        sequenceEnd = sequenceEnd > sequence ? sequenceEnd : Lexeme.SkipNumeralCharacters(text, sequence);
        int suffix = Lexeme.SkipBlanks(text, sequenceEnd);
        number = new OwnNumber(
            element.Value,
            open,
            TextSpan.FromBounds(year, yearEnd),
            TextSpan.FromBounds(mark, markEnd),
            close,
            TextSpan.FromBounds(ordinal, ordinalEnd),
            TextSpan.FromBounds(sequence, sequenceEnd),
            suffix < text.Length && text[suffix] is '号' or '號' ? new TextSpan(suffix, 1) : new TextSpan(sequenceEnd, 0));
        return sequenceEnd > sequence;
    }
}
