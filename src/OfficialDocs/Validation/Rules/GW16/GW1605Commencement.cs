using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1605: a regulation says when it takes effect.</summary>
internal sealed class GW1605Commencement : Rule
{
    private const int FewestArticles = 5;

    private static readonly string[] s_words = ["施行", "实施之日", "起实施", "起执行", "起试行", "生效", "起适用", "日起"];

    public override RuleDescriptor Descriptor { get; } = new("GW1605")
    {
        Name = new("办法、规定、细则写明施行日期", "A regulation says when it takes effect"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("没有施行日期，何时开始适用无从判断。", "Without a date of commencement nobody can tell from when it applies."),
        Remarks = new("印发通知或者任何一处写有“施行”“起实施”等的，不报告；少于五条的不查。", "Left alone where any part of the document speaks of commencement, and where there are fewer than five articles."),
        Bad = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　本办法适用于本市各单位。

            第三条　各单位应当清点物资。

            第四条　各单位应当更新台账。

            第五条　本办法由市财政局负责解释。⟦⟧
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　本办法适用于本市各单位。

            第三条　各单位应当清点物资。

            第四条　各单位应当更新台账。

            第五条　本办法由市财政局负责解释，自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Regulations;

    public override void CheckDocument(RuleContext context)
    {
        bool? speaks = null;
        foreach (Regulation regulation in context.Numbering.Regulations)
        {
            if (regulation.IsByTitle && regulation.Articles.Count >= FewestArticles && !(speaks ??= SpeaksOfCommencement(context.Text)))
            {
                context.Report(new TextSpan(regulation.Span.End, 0), "没有写明施行日期", "no date of commencement is given");
            }
        }
    }

    private static bool SpeaksOfCommencement(string text)
    {
        foreach (string word in s_words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
