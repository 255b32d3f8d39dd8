using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The lines of a 附件说明, read as <see cref="ClosingGrammar.AttachmentNote"/> has them, by the same scanners and without its cost.</summary>
internal static class NoteLines
{
    private const int MaximumLink = 16;

    /// <summary>Adds the items of a line of a note; a line that is none itself goes on with the item above.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The line.</param>
    /// <param name="items">Where the items go.</param>
    public static void Add(SourceText source, TextSpan span, List<AttachmentNoteItem> items)
    {
        ReadOnlySpan<char> line = source.Slice(span);
        bool begins = LineForms.BeginsAttachmentNote(line);
        int extension = PageChrome.FileExtension(line);
        int end = extension > 0 ? extension : WithoutLink(line).Length;
        TextSpan named = new(span.Start, end);
        if (TryRead(source.Slice(named), named.Start, begins, items) || begins || AttachmentScanner.TryScanItemNumber(line, out _, out _))
        {
            return; // Of a head or a number without a name there is nothing to add.
        }

        if (items.Count > 0)
        {
            // The end of the name above, turned over.
            AttachmentNoteItem open = items[^1];
            items[^1] = open with { Title = open.Title + line.TrimEnd("。；;").ToString(), Span = TextSpan.FromBounds(open.Span.Start, named.End) };
        }
        else
        {
            items.Add(new AttachmentNoteItem(null, source.ToString(named)) { Span = named });
        }
    }

    /// <summary>先进个人名单（点击下载）, 先进个人名单.docx（下载次数：35）: a name without what the page says of its link.</summary>
    private static ReadOnlySpan<char> WithoutLink(ReadOnlySpan<char> line)
    {
        int open = Lexeme.IsClosingParenthesis(line[^1]) ? line.LastIndexOfAny('（', '(') : -1;
        if (open <= 0 || !(line[(open + 1)..].StartsWith("点击") || line[(open + 1)..].StartsWith("下载")) || line.Length - open > MaximumLink)
        {
            return line;
        }

        ReadOnlySpan<char> name = Lexeme.Trim(line[..open]);
        return PageChrome.FileExtension(name) is > 0 and int extension ? name[..extension] : name;
    }

    /// <summary>Reads 附件：1.名称, or where the note has begun 2.名称, several items on a line included.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">Its place in the source.</param>
    /// <param name="begins">Whether it begins the note.</param>
    /// <param name="items">Where the items go; none is added where the line is something else.</param>
    /// <returns>Whether all of the line was read.</returns>
    private static bool TryRead(ReadOnlySpan<char> line, int offset, bool begins, List<AttachmentNoteItem> items)
    {
        int position = 0;
        if (begins)
        {
            if (!AttachmentScanner.TryScanNoteHead(line, offset, out int length, out AttachmentLabel head))
            {
                return false;
            }

            position = Lexeme.SkipBlanks(line, length);
            if (position == line.Length)
            {
                return head.Number is null; // 附件： alone has no items.
            }

            if (head.Number is not null || !AttachmentScanner.TryScanItemNumber(line[position..], out _, out _))
            {
                return TryReadTitle(line, ref position, offset, head.Number, head.Number is null ? offset + position : head.Span.Start, endsAtNext: false, items) && position == line.Length;
            }
        }

        int before = items.Count;
        while (AttachmentScanner.TryScanItemNumber(line[position..], out int length, out int number))
        {
            int start = offset + position;
            int titleStart = Lexeme.SkipBlanks(line, position + length);
            if (!TryReadTitle(line, ref titleStart, offset, number, start, endsAtNext: true, items))
            {
                break;
            }

            position = titleStart;
        }

        if (items.Count > before && position == line.Length)
        {
            return true;
        }

        items.RemoveRange(before, items.Count - before);
        return false;
    }

    private static bool TryReadTitle(ReadOnlySpan<char> line, ref int position, int offset, int? number, int start, bool endsAtNext, List<AttachmentNoteItem> items)
    {
        ReadOnlySpan<char> rest = line[position..];
        if (!AttachmentScanner.TryMeasureTitle(rest, endsAtNext ? number : null, out int length))
        {
            return false;
        }

        items.Add(new AttachmentNoteItem(number, rest[..length].ToString()) { Span = TextSpan.FromBounds(start, offset + position + length) });
        position = Lexeme.SkipBlanks(line, position + length + AttachmentScanner.MeasureFinalMarks(rest[length..]));
        return true;
    }
}
