using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>抄送：…。, 主送：…。: a labelled list of organs in the 版记, with the lines it runs over.</summary>
/// <param name="Label">The label without blanks: 抄送, 抄报, 主送 …</param>
/// <param name="LabelSpan">The place of the label.</param>
/// <param name="Colon">The position of the colon behind it.</param>
/// <param name="Span">The whole list with its label.</param>
/// <param name="BlockCount">How many lines it runs over.</param>
internal sealed record CopyLine(string Label, TextSpan LabelSpan, int Colon, TextSpan Span, int BlockCount)
{
    private const int MaximumLabelLength = 7;

    /// <summary>Whether it names those who get a copy.</summary>
    public bool IsCopy => Label.StartsWith('抄');

    /// <summary>Reads the lists of a document for <see cref="RuleContext.CopyLines"/>, which keeps them for all rules.</summary>
    /// <param name="context">The document.</param>
    /// <returns>The lists, in order.</returns>
    public static IReadOnlyList<CopyLine> Find(RuleContext context)
    {
        if (context.Document.Imprint.CopyRecipients.Count == 0 && context.Document.Imprint.MainRecipients.Count == 0)
        {
            return [];
        }

        var lines = new List<CopyLine>();
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Role != LineRole.CopyRecipients)
            {
                continue;
            }

            ReadOnlySpan<char> text = context.Slice(block);
            int colon = text[..Math.Min(text.Length, MaximumLabelLength)].IndexOfAny("：:∶﹕");
            if (colon >= 2 && !Lexeme.IsBetweenDigits(text, colon, 1))
            {
                int labelLength = Lexeme.Trim(text[..colon]).Length;
                lines.Add(new CopyLine(Lexeme.WithoutBlanks(text[..colon]), new TextSpan(block.Span.Start, labelLength), block.Span.Start + colon, block.Span, 1));
            }
            else if (lines.Count > 0)
            {
                CopyLine last = lines[^1];
                lines[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, block.Span.End), BlockCount = last.BlockCount + 1 };
            }
        }

        return lines;
    }

    /// <summary>Whether the list does not end with 。.</summary>
    /// <param name="context">The document.</param>
    /// <param name="place">Where the 。 belongs: in the place of another mark, or behind the last name.</param>
    /// <returns><see langword="true"/> where it does not.</returns>
    public bool MissesFullStop(RuleContext context, out TextSpan place)
    {
        char last = context.Text[Span.End - 1];
        place = last is '，' or '；' or '、' or ',' or ';' or '.' or '．' ? new TextSpan(Span.End - 1, 1) : new TextSpan(Span.End, 0);
        // A 。 within the list ends it: what follows is a remark, or older use parts the classes so.
        return Span.End - 1 > Colon && context.Slice(Span).IndexOf('。') < 0;
    }
}
