namespace OfficialDocs.Validation.Rules;

/// <summary>GW0306: no marks of a sentence inside a title.</summary>
internal sealed class GW0306TitleInnerMark : Rule
{
    private const string SentenceMarks = "，；：。,;:";

    public override RuleDescriptor Descriptor { get; } = new("GW0306")
    {
        Name = new("标题中不用逗号、分号、冒号等点号", "No marks of a sentence inside a title"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Reason = new("标题是一个短语，除书名号和必要的引号、括号、顿号外一般不用标点。", "A title is a phrase: beside 《》 and what quotes, brackets and 、 it needs, it has no marks."),
        Remarks = new("书名号、引号、括号里的不在此列；出自已废止的2000年办法。", "Leaves alone what stands in 《》, quotes and brackets. The source is a repealed rule."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于安全⟦，⟧稳定工作的通知

            各县（区）人民政府：

            现就有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于安全稳定工作的通知

            各县（区）人民政府：

            现就有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoPlainTitle;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title?.Type?.IsStatutory() != true || context.TitleText is not { } title)
        {
            return;
        }

        for (int i = 1; i < title.TypeStart; i++)
        {
            if (!Lexeme.IsHan(title.Text[i]) && SentenceMarks.Contains(title.Text[i], StringComparison.Ordinal) && !title.IsEnclosed(i))
            {
                context.Report(title.SpanOf(i, i + 1), "标题中一般不用点号", "a title has no marks of a sentence inside");
            }
        }
    }
}
