using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>Where 版头 stands in the text.</summary>
internal static class HeaderArea
{
    /// <summary>Where 版头 ends: the beginning of the title; where there is none, the end of the number.</summary>
    public static int EndOf(OfficialDocument document)
        => document.Title is { Span.IsEmpty: false } title ? title.Span.Start : document.Number?.Span.End ?? 0;

    /// <summary>The block that a place lies in; <see langword="null"/> for what is no part of the document, such as the table of a web page.</summary>
    public static TextBlock? FindBlock(RuleContext context, TextSpan span)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Span.Contains(span))
            {
                return block;
            }

            if (block.Span.Start > span.Start)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The lines of 版头 that nothing was made of.</summary>
    public static IEnumerable<TextSpan> UnrecognizedLines(OfficialDocument document)
    {
        int end = EndOf(document);
        IReadOnlyList<DocumentLine> parts = document.Parts;
        for (int i = 0; i < parts.Count; i++)
        {
            DocumentLine part = parts[i];
            if (part.Span.End > end)
            {
                break;
            }

            if (part.Role == LineRole.Unrecognized)
            {
                yield return part.Span;
            }
        }
    }
}
