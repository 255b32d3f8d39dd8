using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>A title with a mark at its end: it reads as a sentence, so the document seems to have no title.</summary>
internal static class MarkedTitle
{
    private const int MaximumLines = 8;
    private const int MaximumLength = 120;

    /// <summary>Finds the title of a document that seems to have none: 云州市人民政府关于…的通知。</summary>
    /// <param name="context">The document.</param>
    /// <param name="title">The title with its mark.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(RuleContext context, out TextSpan title)
    {
        title = default;
        if (context.Document.Title is not null)
        {
            return false;
        }

        for (int i = 0; i < context.Blocks.Count && i < MaximumLines; i++)
        {
            TextBlock block = context.Blocks[i];
            if (block.Role is LineRole.MainRecipients or LineRole.Signature or LineRole.IssuedDate)
            {
                return false;
            }

            if (block.Role == LineRole.Paragraph)
            {
                title = block.Span;
                return IsTitle(context.Slice(block));
            }
        }

        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > MaximumLength || line[^1] is not ('。' or '；' or '，' or '、' or '.' or ';' or ','))
        {
            return false;
        }

        ReadOnlySpan<char> core = line[..^1];
        int about = core.IndexOf("关于");
        return about >= 0 && core.IndexOfAny("。；，！：") < 0 && (about == 0 || OrganName.IsName(core[..about]))
            && DocumentTypeNames.TryGetFromEnd(core, out DocumentType type) && type.IsStatutory();
    }
}
