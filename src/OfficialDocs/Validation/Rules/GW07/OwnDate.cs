using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>成文日期 where a document is signed: not the one in a 题注, in the head or in the imprint.</summary>
internal static class OwnDate
{
    /// <summary>The day GB/T 9704—2012 and the 条例 came into force; before it, dates were written in Chinese numerals and 主题词 were listed.</summary>
    private static readonly DateOnly s_inForce = new(2012, 7, 1);

    private const int LongestDate = 16;

    /// <summary>Finds the date under the text for <see cref="RuleContext.OwnDate"/>, which keeps it for all rules.</summary>
    public static Element<IssuedDate>? Find(RuleContext context)
    {
        if (context.Document.Date is not { } date || date.Span.IsEmpty)
        {
            return null;
        }

        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Span.Contains(date.Span))
            {
                bool isClosing = !block.InAttachment && block.Role is LineRole.IssuedDate or LineRole.Signature;
                return isClosing && !(context.Document.Title is { } title && date.Span.Start < title.Span.End) ? date : null;
            }
        }

        return null;
    }

    /// <summary>
    /// A date below an organ, at the end of the text, that was read as a paragraph, as most in no known form are: 2025年六月18日, 2025.6.18日, 6月18日. Empty where there is
    /// a date, or no such line.
    /// </summary>
    public static TextSpan FindUnread(RuleContext context)
    {
        ReadOnlySpan<TextBlock> blocks = context.Blocks.AsSpan();
        for (int i = blocks.Length - 1; i >= 0 && context.Document.Date is null; i--)
        {
            if (blocks[i] is { IsRunningText: true, InAttachment: false })
            {
                ReadOnlySpan<char> line = context.Slice(blocks[i]);
                bool isDate = line.Length is >= 4 and <= LongestDate && line[^1] is '日' or '号' && line[..^1].ContainsAny('月', '.', '．') && OnlyDateCharacters(line);
                return isDate && i > 0 && OrganName.IsName(context.Slice(blocks[i - 1])) ? blocks[i].Span : default;
            }
        }

        return default;
    }

    private static bool OnlyDateCharacters(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (!ChineseNumeral.IsArabicDigit(c) && !ChineseNumeral.IsNumeralCharacter(c) && !Lexeme.IsBlank(c) && c is not ('年' or '月' or '日' or '号' or '.' or '．' or '-' or '/'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a document of that day was written by older rules.</summary>
    public static bool IsOlderThanStandard(IssuedDate? date) => date?.Day < s_inForce;

    /// <summary>The day as the standard writes it.</summary>
    public static string Format(DateOnly day) => new IssuedDate(day).ToString();
}
