using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>签发人：张　远　李文清, 会签人：…, and the names on the lines under it: as <see cref="HeaderGrammar.Signatories"/> has them, without its cost. Here a lost colon may have left blanks.</summary>
internal static class SignatoryLines
{
    private const int MaximumContinuation = 24;

    /// <summary>Whether a text is 签发人： with names behind it.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> text) => LabelLength(text) is > 0 and int label && PersonNames.Fill(text[label..]);

    /// <summary>Whether the label of a text has its colon.</summary>
    public static bool HasColon(ReadOnlySpan<char> text) => text[..LabelLength(text)].IndexOfAny("：:∶﹕") >= 0;

    /// <summary>Whether a text can be names alone, under 签发人.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> text)
        => text.Length <= MaximumContinuation && !SectionLabel.TryScan(text, out _, out _) && !TitleWords.EndsInKind(text) && !OrganName.EndsLikeName(text) && PersonNames.Fill(text);

    /// <summary>Adds the names of a text that is one of these.</summary>
    public static void Read(ReadOnlySpan<char> text, int offset, List<Element<string>> names)
    {
        int label = LabelLength(text);
        if (PersonNames.TryScan(text[label..], offset + label, out _, out IReadOnlyList<Element<string>> found))
        {
            names.AddRange(found);
        }
    }

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        int word = text.StartsWith("签") ? Words.Measure(text, "签发人") : text.StartsWith("会签") ? Words.Measure(text, "会签人") : 0;
        int colon = Lexeme.SkipBlanks(text, word);
        return word == 0 || colon == text.Length ? 0 : Lexeme.IsColon(text[colon]) ? Lexeme.SkipBlanks(text, colon + 1) : colon > word ? colon : 0;
    }
}
