using OfficialDocs.Grammar;

namespace OfficialDocs.Parsing;

/// <summary>签发人：张　远　李文清, 会签人：…, and the names on the lines under it: as <see cref="HeaderGrammar.Signatories"/> has them, without its cost. Here a lost colon may have left blanks.</summary>
internal static class SignatoryLines
{
    private const int MaximumContinuation = 24;

    /// <summary>（代）, （已签发）.</summary>
    private const int MaximumRemark = 6;

    private static readonly string[] s_words = ["签发人", "签发"];

    /// <summary>Whether a text that is labelled may begin with a character.</summary>
    public static bool MayBegin(char c) => c is '签' or '会';

    /// <summary>Whether a text is 签发人： with names behind it, or with none where they are not written in; 会签人： may stand beside it.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> text)
    {
        do
        {
            int label = LabelLength(text);
            int end = label == 0 ? 0 : FindLabel(text, label);
            ReadOnlySpan<char> names = WithoutRemark(text[label..end]);
            if (label == 0 || !(PersonNames.Fill(names) || (names.IsEmpty && HasColon(text))))
            {
                return false;
            }

            text = text[end..];
        }
        while (!text.IsEmpty);
        return true;
    }

    /// <summary>Whether the label of a text has its colon.</summary>
    public static bool HasColon(ReadOnlySpan<char> text) => text[..LabelLength(text)].IndexOfAny("：:∶﹕") >= 0;

    /// <summary>Whether something stands between the label of a text and the names.</summary>
    public static bool IsSetApart(ReadOnlySpan<char> text) => LabelLength(text) > MeasureWord(text);

    /// <summary>Whether a text can be names alone, under 签发人.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> text)
        => text.Length <= MaximumContinuation && !SectionLabel.TryScan(text, out _, out _) && !TitleWords.EndsInKind(text) && !OrganName.EndsLikeName(text) && PersonNames.Fill(text);

    /// <summary>Adds the names of a text that is one of these; of those on one line only who signed, not who agreed.</summary>
    public static void Read(ReadOnlySpan<char> text, int offset, List<Element<string>> names)
    {
        bool isOfSeveral = FindLabel(text, LabelLength(text)) < text.Length;
        do
        {
            int label = LabelLength(text);
            int end = FindLabel(text, label);
            if (!(isOfSeveral && text[0] == '会') && PersonNames.TryScan(WithoutRemark(text[label..end]), offset + label, out _, out IReadOnlyList<Element<string>> found))
            {
                names.AddRange(found);
            }

            text = text[end..];
            offset += end;
        }
        while (!text.IsEmpty);
    }

    /// <summary>Where the next 签发人： begins in a text, or 会签人：; the text's length where none does.</summary>
    private static int FindLabel(ReadOnlySpan<char> text, int position)
    {
        for (position = Math.Max(position, 1); position < text.Length; position++)
        {
            if (text[position] is '签' or '会' && Lexeme.IsBlank(text[position - 1]) && HasColon(text[position..]))
            {
                return position;
            }
        }

        return text.Length;
    }

    /// <summary>王强（代）: the names without what is said of the last.</summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> names)
    {
        names = Lexeme.Trim(names);
        int open = !names.IsEmpty && Lexeme.IsClosingParenthesis(names[^1]) ? names.LastIndexOfAny('（', '(') : -1;
        return open > 0 && names.Length - open <= MaximumRemark ? names[..open] : names;
    }

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        int word = MeasureWord(text);
        int colon = Lexeme.SkipBlanks(text, word);
        bool hasColon = word > 0 && colon < text.Length && Lexeme.IsColon(text[colon]);
        return hasColon ? Lexeme.SkipBlanks(text, colon + 1) : word > 0 && text[word - 1] == '人' && colon < text.Length ? colon : 0;
    }

    /// <summary>The length of 签发人, 会签人, or 签发, which must have its colon.</summary>
    private static int MeasureWord(ReadOnlySpan<char> text)
        => text.StartsWith("签") ? Words.TryScan(text, s_words, out int length, out _) ? length : 0 : text.StartsWith("会") ? Words.Measure(text, "会签人") : 0;
}
