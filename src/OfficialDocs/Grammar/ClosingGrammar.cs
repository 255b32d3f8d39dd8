using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>What follows the running text: 附件说明, 署名, 成文日期, 附注 and 附件 (GB/T 9704 §7.3.4 to §7.3.7).</summary>
public static class ClosingGrammar
{
    private static readonly WordSet s_contacts = WordSet.Beginnings("联系人", "联系电话", "联系单位", "咨询电话", "监督电话", "举报电话", "值班电话");

    /// <summary>
    /// One item of the 附件说明 (§7.3.4): <c>2.名称</c>, <c>2．名称</c>, <c>(2)名称</c>. It ends with the line or before the next number, and its
    /// title without the 。 or ； after it. The span runs from the number (附件1 where the head bears it) to the end of the title.
    /// </summary>
    public static Parser<AttachmentNoteItem> AttachmentNoteItem { get; } =
        from number in Primitive.Element<int>(AttachmentScanner.TryScanItemNumber, "附件顺序号 (attachment number: 1.)")
        from title in ItemTitle(number.Value).AfterBlanks()
        select Item(number.Value, number.Span, title);

    /// <summary>
    /// 附件说明 (§7.3.4): <c>附件：1.名称</c>, <c>附件：名称</c>, <c>附件1：名称</c>, <c>附：名称</c>, also several items on the line. The items on further lines are
    /// <see cref="AttachmentNoteItem"/>; <c>附件：</c> alone has none.
    /// </summary>
    public static Parser<IReadOnlyList<AttachmentNoteItem>> AttachmentNote { get; } =
        from head in Primitive.Value<AttachmentLabel>(AttachmentScanner.TryScanNoteHead, "附件说明 (attachment note: 附件：1.名称)")
        from items in (head.Number is { } number ? NumberedByHead(number, head.Span) : NumberedItems.XOr(SingleItem).XOr(NoItems)).AfterBlanks()
        select items;

    /// <summary>
    /// 发文机关署名 and 成文日期 (§7.3.5) on one line: <c>青河县人民政府　　2025年3月5日</c>. Organs stand apart by blanks where each part is an organ's name;
    /// otherwise blanks are only spacing (<c>青 河 县 人 民 政 府</c>).
    /// </summary>
    public static Parser<SignatureLine> SignatureLine { get; } =
        from organs in Primitive.Value<IReadOnlyList<Element<string>>>(OrganName.TryScanAllBeforeDate, "署名和成文日期 (signature and date: 青河县人民政府　2025年3月5日)")
        from date in LexemeGrammar.IssuedDate.AfterBlanks()
        select new SignatureLine(organs, date);

    /// <summary>
    /// 附注 (§7.3.6), under the date: <c>（此件公开发布）</c>, <c>(此件公开发布</c>. The value is the inner text, the span has the parentheses too.
    /// </summary>
    public static Parser<Element<string>> Annotation { get; } =
        Primitive.Element<string>(TryScanAnnotation, "附注 (annotation: （此件公开发布）)");

    /// <summary>
    /// The label over an attachment (附件, §7.3.7): <c>附件</c>, <c>附件 2</c>, <c>附件一</c>, <c>附件1：</c>, <c>附表1</c>, <c>附：</c>. A title may follow on the line, after a
    /// colon or a blank; it takes the rest of the line.
    /// </summary>
    public static Parser<AttachmentLabel> AttachmentLabel { get; } =
        Primitive.Value<AttachmentLabel>(AttachmentScanner.TryScanLabel, "附件序号 (attachment label: 附件1)");

    private static Parser<IReadOnlyList<AttachmentNoteItem>> NumberedItems { get; } =
        AttachmentNoteItem.AfterBlanks().AtLeastOnce().Select(List);

    private static Parser<IReadOnlyList<AttachmentNoteItem>> SingleItem { get; } =
        ItemTitle(null).Select(title => Item(null, title.Span, title)).Once().Select(List);

    private static Parser<IReadOnlyList<AttachmentNoteItem>> NoItems { get; } =
        Parse.Return<IReadOnlyList<AttachmentNoteItem>>([]);

    private static Parser<IReadOnlyList<AttachmentNoteItem>> NumberedByHead(int number, TextSpan head) =>
        ItemTitle(null).Select(title => Item(number, head, title)).Once().Select(List);

    /// <summary>The title of an item, with the marks that end it; its span has only the title.</summary>
    private static Parser<Element<string>> ItemTitle(int? number) =>
        Primitive.Value((ReadOnlySpan<char> text, int offset, out int length, out Element<string> title) =>
        {
            bool found = AttachmentScanner.TryMeasureTitle(text, number, out int titleLength);
            title = found ? new Element<string>(text[..titleLength].ToString(), new TextSpan(offset, titleLength)) : null!;
            length = titleLength + AttachmentScanner.MeasureFinalMarks(text[titleLength..]);
            return found;
        }, "附件名称 (attachment title)");

    private static AttachmentNoteItem Item(int? number, TextSpan start, Element<string> title) =>
        new(number, title.Value) { Span = TextSpan.FromBounds(start.Start, title.Span.End) };

    /// <summary>Whether a line says for whom a document is or whom to ask, as an annotation does, and has no parentheses around it: 此件公开发布, 联系人：张远，电话：….</summary>
    internal static bool IsBareAnnotation(ReadOnlySpan<char> line) => line.StartsWith("此件")
        ? line.Length <= 20 && line.TrimEnd("）)").IndexOfAny("，。；：（()）") < 0 // The opening parenthesis may be lost.
        : s_contacts.Match(line) && line.Length <= 60 && line.IndexOfAny("：:") is > 2 and < 10 and int colon && colon < line.Length - 1 && line.IndexOf('。') < 0;

    /// <summary>Text in parentheses, but not the label of a section: （二）.</summary>
    private static bool TryScanAnnotation(ReadOnlySpan<char> text, out int length, out string value) =>
        Parentheses.TryScan(text, out length, out value) && !SectionLabel.TryScan(text, out _, out _);

    private static IReadOnlyList<AttachmentNoteItem> List(IEnumerable<AttachmentNoteItem> items) => [.. items];
}
