namespace OfficialDocs.Validation.Rules;

/// <summary>GW0315: a title is not much longer than three lines.</summary>
internal sealed class GW0315TitleLength : Rule
{
    // Three lines of 2号 type: 20 characters each.
    public const int MaximumHalfWidths = 120;

    public override RuleDescriptor Descriptor { get; } = new("GW0315")
    {
        Name = new("标题不过长", "A title is not too long"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Reason = new("用2号字排，一行约二十字；超过三行（六十字）的标题不易排好，也不易读、不易引用。", "In title type a line holds some twenty characters; beyond three lines a title is hard to set, to read and to cite."),
        Remarks = new("机关名称和书名号里的名称很长时难以避免，所以只作提示。", "Long names of organs and texts may leave no choice: information only."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            ⟦云州市人民政府关于进一步做好主汛期江河水库山洪地质灾害易发区旅游景区和城市低洼易涝地区防汛抗旱抢险救灾值班值守和物资储备调度工作的通知⟧

            各县（区）人民政府：

            现就有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于进一步做好主汛期防汛抗旱工作的通知

            各县（区）人民政府：

            现就有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.LongTitle;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title is not { Type: not null } title)
        {
            return;
        }

        int width = 0;
        foreach (char c in title.Text)
        {
            width += char.IsAscii(c) || Lexeme.IsBlank(c) ? 1 : 2;
        }

        if (width > MaximumHalfWidths)
        {
            context.Report(title.Span, $"标题长约{width / 2}字，一般不超过三行（60字）", $"the title is some {width / 2} characters long; 60 make three lines");
        }
    }
}
