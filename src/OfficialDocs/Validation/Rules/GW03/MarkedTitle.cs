using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>A title with a mark at its end: it reads as a sentence, so the document seems to have no title.</summary>
internal static class MarkedTitle
{
    private const int MaximumLines = 12;
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

        IReadOnlyList<DocumentLine> parts = context.Document.Parts;
        for (int i = 0; i < parts.Count && i < MaximumLines; i++)
        {
            DocumentLine part = parts[i];
            if (part.Role is LineRole.MainRecipients or LineRole.Signature or LineRole.IssuedDate)
            {
                return false;
            }

            // Above the number such a line is taken for one of the page's.
            if (part.Role is LineRole.Paragraph or LineRole.PageChrome && IsTitle(context.Slice(part.Span)))
            {
                title = part.Span;
                return true;
            }

            if (part.Role == LineRole.Paragraph)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > MaximumLength || line[^1] is not ('。' or '；' or '，' or '、' or '：' or '.' or ';' or ',' or ':'))
        {
            return false;
        }

        ReadOnlySpan<char> core = line[..^1];
        int about = core.IndexOf("关于");
        return about >= 0 && core.IndexOfAny("。；，！：") < 0 && (about == 0 || OrganName.IsName(core[..about]))
            && DocumentTypeNames.TryGetFromEnd(core, out DocumentType type) && type.IsStatutory();
    }
}
