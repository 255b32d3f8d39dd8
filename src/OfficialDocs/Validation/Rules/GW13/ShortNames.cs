using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>A short name that the text defines: （以下简称《条例》）.</summary>
/// <param name="Name">The name without its marks.</param>
/// <param name="IsTitle">Whether it stands in 《》.</param>
/// <param name="Span">Its place, with the marks.</param>
/// <param name="Part">The attachment it stands in; -1 for the text proper.</param>
internal readonly record struct ShortName(string Name, bool IsTitle, TextSpan Span, int Part);

/// <summary>Finds the short names that a document defines.</summary>
internal static class ShortNames
{
    // Searching the text for each of them takes their number times the length; no document defines as many.
    private const int MaximumCount = 64;
    private const int MaximumLength = 20;

    public static List<ShortName> Of(RuleContext context)
    {
        var names = new List<ShortName>();
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!block.IsRunningText)
            {
                continue;
            }

            int position = block.Span.Start;
            while (names.Count < MaximumCount)
            {
                int found = context.Text.AsSpan(position, block.Span.End - position).IndexOf("简称", StringComparison.Ordinal);
                if (found < 0)
                {
                    break;
                }

                position += found + 2;
                if (TryRead(context, position, block.Span.End, out string name, out bool isTitle, out TextSpan span))
                {
                    names.Add(new ShortName(name, isTitle, span, PartOf(context.Document, position)));
                }
            }
        }

        return names;
    }

    /// <summary>The index of the attachment that a place lies in; -1 for the text proper.</summary>
    public static int PartOf(OfficialDocument document, int position)
    {
        IReadOnlyList<Attachment> attachments = document.Attachments;
        int part = -1;
        while (part + 1 < attachments.Count && attachments[part + 1].Span.Start <= position)
        {
            part++;
        }

        return part;
    }

    /// <summary>“甲”, 《甲》, “《甲》” or 新《甲》 behind 简称, or a name without marks up to the next one.</summary>
    private static bool TryRead(RuleContext context, int position, int end, out string name, out bool isTitle, out TextSpan span)
    {
        (name, isTitle, span) = ("", false, default);
        string text = context.Text;
        int stop = text.AsSpan(position, Math.Min(MaximumLength, end - position)).IndexOfAny("“《）)，。；");
        if (stop < 0)
        {
            return false;
        }

        int open = position + stop;
        if (text[open] is not ('“' or '《'))
        {
            // 简称 is a word of its own, too: a name without marks is told by 以下简称.
            (name, span) = (text.Substring(position, stop), new TextSpan(position, stop));
            return stop > 0 && text.AsSpan(0, position).EndsWith("以下简称", StringComparison.Ordinal);
        }

        int start = open + 1;
        isTitle = text[open] == '《' || (start < end && text[start] == '《');
        start = text[open] == '“' && isTitle ? start + 1 : start;
        int length = text.AsSpan(start, Math.Min(MaximumLength, end - start)).IndexOfAny('》', '”');
        if (length <= 0)
        {
            return false;
        }

        name = text.Substring(start, length);
        span = TextSpan.FromBounds(open, Math.Min(end, start + length + (start > open + 1 ? 2 : 1)));
        return true;
    }
}
