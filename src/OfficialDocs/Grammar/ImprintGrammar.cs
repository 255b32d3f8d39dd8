using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>版记 (GB/T 9704 §7.4), and the 页码 (§7.5) under the type area.</summary>
public static class ImprintGrammar
{
    /// <summary>印发, and what is written in its place; one that begins with another comes before it.</summary>
    internal static string[] PrintingWords { get; } = ["印发", "印制", "印刷", "印"];

    /// <summary>
    /// 抄送机关 (§7.4.2), and 主送机关 moved here: <c>抄送：市委各部门，市人大常委会办公室。</c>; 抄报, 报送 and, on minutes, 分送 or 发 read the same. The 。 at
    /// the end is dropped; one before it ends a class of organs.
    /// </summary>
    public static Parser<RecipientLine> Recipients { get; } =
        (from label in LexemeGrammar.Label(RecipientLabel.All)
         from names in Primitive.Value<IReadOnlyList<Element<string>>>(OrganList.TryScanImprint, "机关名称 (organ names: 甲，乙。)")
         select new RecipientLine(label, names))
        .Named("抄送机关 (copy recipients: 抄送：甲，乙。)");

    /// <summary>
    /// 印发机关 and 印发日期 (§7.4.3): <c>云州市人民政府办公室　　2025年3月6日印发</c>, also with 印制, 印刷 or 印 at its end, or one of the two alone. An organ alone must be named as organs
    /// are (…办公室, …局, …委员会); 印发 may follow it.
    /// </summary>
    public static Parser<PrintingLine> Printing { get; } =
        (from organ in Primitive.Element<string>(OrganName.TryScanBeforeDate, "印发机关 (printing organ)").Optional()
         from date in LexemeGrammar.IssuedDate.AfterBlanks()
         from end in LexemeGrammar.Word(PrintingWords).Named("印发").AfterBlanks()
         select new PrintingLine(organ.GetOrDefault(), date))
        .Or(
         from organ in Primitive.Element<string>(OrganName.TryScanAlone, "印发机关 (printing organ)")
         from end in LexemeGrammar.Word("印发").AfterBlanks().Optional()
         select new PrintingLine(organ, null))
        .Named("印发机关和印发日期 (printing line: 云州市人民政府办公室　2025年3月6日印发)");

    /// <summary>Other elements (§7.4.3), as written but for parentheses around them: <c>共印50份</c>, <c>（共印50份）</c>, <c>公开方式：主动公开</c>.</summary>
    public static Parser<Element<string>> Extra { get; } =
        Primitive.Element<string>(ImprintExtra.TryScan, "其他版记要素 (other imprint element: 共印50份)");

    /// <summary>页码 (§7.5), a number between dashes of any kind: <c>— 1 —</c>, <c>- 1 -</c>, <c>－1－</c>.</summary>
    public static Parser<Element<int>> PageNumber { get; } =
        Primitive.Element<int>(PageNumberScanner.TryScan, "页码 (page number: — 1 —)");
}
