using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>How labels follow, continue and mention each other.</summary>
internal static class NumberedTexts
{
    /// <summary>Whether a scheme is one of 结构层次序数: 一、 （一） 1. （1） ① a.</summary>
    public static bool IsLevel(NumberingScheme scheme) => scheme >= NumberingScheme.Chinese;

    /// <summary>Whether a part below another has the number that comes after the other's own: 2、 in 一、.</summary>
    public static bool IsNextInOtherForm(Section parent, Section child)
        => IsLevel(parent.Label.Scheme) && IsLevel(child.Label.Scheme) && child.Label.Ordinal == parent.Label.Ordinal + 1;

    /// <summary>Whether the series of the first part goes on: then it is one of its own. Parts of other levels may lie below a misnumbered part.</summary>
    public static bool IsContinued(SectionList below)
    {
        for (int i = 1; i < below.Count; i++)
        {
            if (below[i].Label.Scheme == below[0].Label.Scheme)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part goes on from the one before it, or is gone on from: then it is numbered beyond doubt.</summary>
    public static bool IsInSeries(SectionList siblings, int index)
        => (index > 0 && siblings[index].Label.Follows(siblings[index - 1].Label))
            || (index + 1 < siblings.Count && siblings[index + 1].Label.Follows(siblings[index].Label));

    /// <summary>The label after another one.</summary>
    /// <returns>Whether there is one: ⑳ has none.</returns>
    public static bool TryNext(SectionLabel label, out SectionLabel next)
    {
        int last = label.Scheme switch
        {
            NumberingScheme.Circled => 20,
            NumberingScheme.Letter => 26,
            NumberingScheme.MultiLevel => 0,
            _ => 999,
        };
        bool exists = label.Ordinal < last;
        next = exists ? new SectionLabel(label.Scheme, label.Ordinal + 1) : default;
        return exists;
    }

    /// <summary>Whether a label stands anywhere in a text, in whatever form: it is not missing then, only not at the beginning of a line.</summary>
    public static bool Mentions(ReadOnlySpan<char> text, SectionLabel label)
    {
        string strict = label.ToString();
        string number = label.Scheme switch
        {
            NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic => strict[1..^1],
            NumberingScheme.Chinese or NumberingScheme.Arabic or NumberingScheme.Letter => strict[..^1],
            _ => strict,
        };
        bool isWhole = number.Length == strict.Length;
        bool isBracketed = label.Scheme is NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic;
        for (int position = text.IndexOf(number); position >= 0;)
        {
            int end = position + number.Length;

            // （三） below 二、 is no 三、.
            bool isInBrackets = position > 0 && Lexeme.IsOpeningParenthesis(text[position - 1]);
            if (isWhole || ((isBracketed || !isInBrackets) && end < text.Length && text[end] is '、' or '.' or '．' or '）' or ')' or '，' or '：' or ' ' or '　'))
            {
                return true;
            }

            int next = text[end..].IndexOf(number);
            position = next < 0 ? -1 : end + next;
        }

        return false;
    }

    /// <summary>Whether a label is written exactly as its scheme has it.</summary>
    public static bool IsStrict(Section section, RuleContext context)
        => context.Slice(section.LabelSpan).SequenceEqual(section.Label.ToString());

    /// <summary>The last paragraph of a part before the parts below it.</summary>
    public static Paragraph? Introduction(IReadOnlyList<Paragraph> paragraphs, SectionList below)
    {
        Paragraph? last = null;
        for (int i = 0; i < paragraphs.Count && below.Count > 0 && paragraphs[i].Span.End <= below[0].Span.Start; i++)
        {
            last = paragraphs[i];
        }

        return last;
    }

    /// <summary>The mark that a label ends with: the dot of 一．, the 、 of （一）、.</summary>
    public static TextSpan LastCharacter(Section section) => new(section.LabelSpan.End - 1, 1);
}
