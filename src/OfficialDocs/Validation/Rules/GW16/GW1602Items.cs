namespace OfficialDocs.Validation.Rules;

/// <summary>GW1602: the items of an article are （一）, those below them 1.</summary>
internal sealed class GW1602Items : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1602")
    {
        Name = new("条之下的项用“（一）”，目用“1.”，款不编号", "The items of an article are （一）, those below them 1. and so on"),
        Clause = "立法法 第六十五条",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new(
            "项用中文数字加括号“（一）”，目用阿拉伯数字“1.”；写成“1.”或者“一、”的项，引用时无从区分项和目。",
            "Items are （一） and what is below them 1.; an item written 1. cannot be told from the level below when it is cited."),
        Remarks = new(
            "只看条内、以冒号引出的各项。立法法只约束法律法规，规范性文件参照执行，所以只作警告；题目不是条例、规定、办法、细则的不查。",
            "Looks only within an article, at items behind a colon. The law binds statutes and is followed by others, hence a warning; texts of another kind are left alone."),
        Bad = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　各单位应当做好下列工作：

            ⟦1.⟧清点物资；

            ⟦2.⟧更新台账。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市物资管理办法

            第一条　为了加强物资管理，制定本办法。

            第二条　各单位应当做好下列工作：

            （一）清点物资；

            （二）更新台账。

            第三条　本办法自2025年5月1日起施行。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Regulations;

    public override void CheckDocument(RuleContext context)
    {
        foreach (Regulation regulation in context.Numbering.Regulations)
        {
            for (int i = 0; i < regulation.Articles.Count && regulation.IsByTitle; i++)
            {
                Check(regulation.Articles[i], context);
            }
        }
    }

    private static void Check(Section article, RuleContext context)
    {
        SectionList items = article.Sections;
        if (!Regulations.AreItems(items) || items[0].Label.Scheme == NumberingScheme.ParenthesizedChinese
            || NumberedTexts.Introduction(article.Paragraphs, items) is not { } introduction || !Lexeme.IsColon(context.Text[introduction.Span.End - 1]))
        {
            return;
        }

        foreach (Section item in items)
        {
            if (item.Label.Scheme == items[0].Label.Scheme)
            {
                context.Report(item.LabelSpan, "条之下的项应当用“（一）”编号", "the items of an article are numbered （一）");
            }
        }
    }
}
