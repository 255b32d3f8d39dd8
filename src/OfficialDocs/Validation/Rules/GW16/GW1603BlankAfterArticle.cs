using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1603: a blank, and no mark, follows 第一章 and 第一条.</summary>
internal sealed class GW1603BlankAfterArticle : Rule
{
    private static readonly LocalizedText s_reason = new("序数与正文之间空一字", "One blank between number and text");

    public override RuleDescriptor Descriptor { get; } = new("GW1603")
    {
        Name = new("“第一章”“第一条”后空一字，不加标点", "A blank, and no mark, follows 第一章 and 第一条"),
        Clause = "GB/T 15834-2011 附录B.3.6",
        Modality = RuleModality.Recommended,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("章、节、条的序号与后面的文字之间空一字，不用冒号、逗号。", "A blank parts the number of a chapter or article from what follows; no colon or comma does."),
        Remarks = new("空格丢失多为网页转载所致，只作提示，且不自动补空格；宽度不同的空格不报告。", "A lost blank is mostly the fault of the web copy: an information without an automatic fix. A blank of another width is left alone."),
        Bad = new RuleExample("""
            云州市物资管理办法

            第一条⟦：⟧为了加强物资管理，制定本办法。

            第二条⟦：⟧本办法适用于本市各单位。

            第三条⟦：⟧本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　本办法适用于本市各单位。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Regulations;

    public override void CheckDocument(RuleContext context)
    {
        foreach (Regulation regulation in context.Numbering.Regulations)
        {
            foreach (Section section in regulation.Text.AllSections)
            {
                if (section.Label.Scheme <= NumberingScheme.Article && section.LabelSpan.End < context.Text.Length)
                {
                    Check(section, context);
                }
            }
        }
    }

    private static void Check(Section section, RuleContext context)
    {
        int end = section.LabelSpan.End;
        char next = context.Text[end];
        if (next is '：' or ':' or '，' or '、')
        {
            var mark = TextSpan.FromBounds(end, Lexeme.SkipBlanks(context.Text, end + 1));
            context.Report(new TextSpan(end, 1), "章、节、条的序号后空一字，不加标点", "a blank, and no mark, follows the number of a chapter or article", Fix.Safe(mark, "　"));
        }
        else if (Lexeme.IsHan(next))
        {
            var place = new TextSpan(end, 0);
            context.Report(place, "章、节、条的序号后缺一字空", "a blank is missing behind the number of a chapter or article", Fix.Suggested(place, "　", s_reason), Severity.Info);
        }
    }
}
