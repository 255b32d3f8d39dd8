using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>附件说明 as it stands on the page: heads, numbers and marks that the model has read past.</summary>
internal static class AttachmentNoteReading
{
    private const string FinalMarks = "。；;，,、.";

    /// <summary>
    /// Where the closing begins. A list of attachments behind it, or at the end of a web copy without one, is mostly made of the links of the page, so
    /// that its form says nothing of the document.
    /// </summary>
    public static int ClosingStart(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Signatures.Count > 0)
        {
            return document.Signatures[0].Span.Start;
        }

        return document.Date is { } date && document.TitleNote is null && document.Title is { } title && date.Span.Start > title.Span.End
            ? date.Span.Start
            : context.Profile == ValidationProfile.WebCopy ? 0 : int.MaxValue;
    }

    /// <summary>Whether a block is a line of the document's own 附件说明 where it belongs.</summary>
    public static bool IsOwnNote(in TextBlock block, int closingStart)
        => block.Role == LineRole.AttachmentNote && !block.InAttachment && block.Span.Start < closingStart;

    /// <summary>Reads 附件： or 附件1： at the beginning of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="context">The document.</param>
    /// <param name="head">The head without its colon.</param>
    /// <param name="colon">The position of the colon.</param>
    public static bool TryReadHead(in TextBlock block, RuleContext context, out AttachmentLabel head, out int colon)
    {
        bool found = AttachmentScanner.TryScanNoteHead(context.Slice(block), block.Span.Start, out int length, out head);
        colon = found ? block.Span.Start + length - 1 : -1;
        return found;
    }

    /// <summary>The number that an item begins with, with its mark: 1. of 1.任务清单; empty where the item has none or the head bears it (附件1：…).</summary>
    public static TextSpan NumberSpan(AttachmentNoteItem item, RuleContext context)
        => item.Number is not null && AttachmentScanner.TryScanItemNumber(context.Slice(item.Span), out int length, out _)
            ? new TextSpan(item.Span.Start, length)
            : new TextSpan(item.Span.Start, 0);

    /// <summary>Whether the head of the line bears the number of an item: 附件1：任务清单.</summary>
    public static bool IsNumberedByHead(AttachmentNoteItem item, RuleContext context)
        => item.Number is not null && !item.Span.IsEmpty && context.Text[item.Span.Start] == '附';

    /// <summary>The marks behind the name of an item; empty where there are none.</summary>
    public static TextSpan FinalMarksOf(AttachmentNoteItem item, RuleContext context)
    {
        string text = context.Text;
        int end = item.Span.End;
        while (end < text.Length && IsFinalMark(text, end))
        {
            end++;
        }

        int start = end;
        while (start > item.Span.Start && IsFinalMark(text, start - 1))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The dot of 5.2 or of 任务清单.pdf ends nothing.</summary>
    private static bool IsFinalMark(string text, int position)
    {
        char c = text[position];
        return FinalMarks.Contains(c, StringComparison.Ordinal)
            && (c != '.' || (position > 0 && Lexeme.IsHan(text[position - 1]) && !(position + 1 < text.Length && char.IsAsciiLetter(text[position + 1]))));
    }
}
