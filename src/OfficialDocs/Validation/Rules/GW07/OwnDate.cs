namespace OfficialDocs.Validation.Rules;

/// <summary>成文日期 where a document is signed: not the one in a 题注, in the head or in the imprint.</summary>
internal static class OwnDate
{
    /// <summary>The day GB/T 9704—2012 and the 条例 came into force; before it, dates were written in Chinese numerals and 主题词 were listed.</summary>
    private static readonly DateOnly s_inForce = new(2012, 7, 1);

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

    /// <summary>Whether a document of that day was written by older rules.</summary>
    public static bool IsOlderThanStandard(IssuedDate? date) => date?.Day < s_inForce;

    /// <summary>The day as the standard writes it.</summary>
    public static string Format(DateOnly day) => new IssuedDate(day).ToString();
}
