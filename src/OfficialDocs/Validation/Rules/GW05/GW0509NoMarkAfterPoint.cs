using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0509: no mark follows 一是 and 二是.</summary>
internal sealed class GW0509NoMarkAfterPoint : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0509")
    {
        Name = new("“一是”“二是”后不加标点", "No mark follows 一是 and 二是"),
        Clause = "GB/T 15834-2011 附录B.3.7",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("“一是”“二是”同后面的话连成一句，中间不用点号。", "一是 is the beginning of its clause; no mark parts it from the rest."),
        Bad = new RuleExample("各单位要抓好落实。一是⟦，⟧落实责任；二是⟦：⟧备足物资。"),
        Good = new RuleExample("各单位要抓好落实。一是落实责任；二是备足物资。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Series;

    public override void CheckDocument(RuleContext context)
    {
        foreach (NumberedText text in context.Numbering.Texts)
        {
            Check(text.Preamble, context);
            foreach (Section section in text.AllSections)
            {
                Check(section.Paragraphs, context);
            }
        }
    }

    private static void Check(IReadOnlyList<Paragraph> paragraphs, RuleContext context)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            IReadOnlyList<Point> points = paragraphs[i].Points;
            for (int j = 0; j < points.Count; j++)
            {
                Point point = points[j];
                int end = point.Span.Start + point.Label.Length;
                if (point.Label[^1] is '是' or '要' && end < point.Span.End && context.Text[end] is '，' or ',' or '：' or ':' or '、')
                {
                    var mark = new TextSpan(end, 1);
                    context.Report(mark, "“一是”“二是”等之后不加标点", "no mark follows 一是, 二是 and their like", Fix.Safe(mark, ""));
                }
            }
        }
    }
}
