using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>The single names in a list of addressees: the model keeps organs of one class, joined by 、, together.</summary>
internal static class RecipientNames
{
    /// <summary>The places of the names, split at 、 outside parentheses: 市财政局、市水务局 is two, 各县（市、区）人民政府 one.</summary>
    /// <param name="context">The document.</param>
    /// <param name="recipients">The addressees.</param>
    /// <returns>The places, in order.</returns>
    public static IReadOnlyList<TextSpan> Of(RuleContext context, IReadOnlyList<Element<string>> recipients)
    {
        if (recipients.Count == 0)
        {
            return [];
        }

        return Of(context, [recipients]);
    }

    /// <summary>The places of the names in several lists, one list behind the other.</summary>
    /// <param name="context">The document.</param>
    /// <param name="lists">The lists.</param>
    /// <returns>The places.</returns>
    public static List<TextSpan> Of(RuleContext context, params ReadOnlySpan<IReadOnlyList<Element<string>>> lists)
    {
        var names = new List<TextSpan>();
        foreach (IReadOnlyList<Element<string>> recipients in lists)
        {
            for (int i = 0; i < recipients.Count; i++)
            {
                Add(names, context.Text, recipients[i].Span);
            }
        }

        return names;
    }

    private static void Add(List<TextSpan> names, string text, TextSpan recipient)
    {
        int depth = 0;
        int start = recipient.Start;
        for (int i = recipient.Start; i <= recipient.End; i++)
        {
            if (i < recipient.End && !(text[i] == '、' && depth == 0))
            {
                depth += Lexeme.IsOpeningParenthesis(text[i]) ? 1 : Lexeme.IsClosingParenthesis(text[i]) ? -1 : 0;
                continue;
            }

            start = Math.Min(Lexeme.SkipBlanks(text, start), i);
            int length = Lexeme.Trim(text.AsSpan(start, i - start)).Length;
            if (length > 0)
            {
                names.Add(new TextSpan(start, length));
            }

            start = i + 1;
        }
    }
}
