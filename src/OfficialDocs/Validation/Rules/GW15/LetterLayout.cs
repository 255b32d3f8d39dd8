using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>信函格式 (GB/T 9704 §10.1), as far as a text shows it. A 函 by itself does not: it may stand in the general form.</summary>
internal static class LetterLayout
{
    /// <summary>
    /// Whether a 函 is laid out as a letter: only there do 份号, 密级 and 紧急程度 stand below the mark, and 版记 names no printing.
    /// </summary>
    public static bool IsEstablished(OfficialDocument document)
    {
        Header header = document.Header;
        return header.IssuerMark is { } mark
            && document.Title is { Type: DocumentType.Letter }
            && document.Imprint is { PrintingOrgan: null, PrintingDate: null }
            && (IsBelow(header.CopyNumber?.Span, mark) || IsBelow(header.Security?.Span, mark) || IsBelow(header.Urgency?.Span, mark));
    }

    private static bool IsBelow(TextSpan? place, Element<IssuerMark> mark) => place is { } span && span.Start >= mark.Span.End;
}
