using OfficialDocs.Validation;

namespace OfficialDocs.Tests.Readme;

// <document rule>
internal sealed class ShortHeading : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("YZ0102")
    {
        Name = new("小标题不超过20字", "A heading has at most 20 characters"),
        Clause = "实务（云州市公文处理细则）",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("小标题过长，不便阅读和引用。", "A long heading is hard to read and to cite."),
        Bad = new RuleExample("一、⟦进一步加强全市各级水务部门防汛值班值守和信息报送工作⟧\n　　二、备足物资"),
        Good = new RuleExample("一、加强防汛值班值守\n　　二、备足物资"),
    };

    public override void CheckDocument(RuleContext context)
    {
        foreach (Section section in context.Document.Sections.Descendants())
        {
            if (section.HeadingSpan.Length > 20)
            {
                context.Report(section.HeadingSpan, "小标题超过20字", "the heading has more than 20 characters");
            }
        }
    }
}
// </document rule>
