using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0713: 此页无正文 is not used.</summary>
internal sealed class GW0713NoTextOnThisPage : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0713")
    {
        Name = new("不用“此页无正文”", "此页无正文 is not used"),
        Clause = "实务；GB/T 9704-2012 7.3.5.5",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("一页容不下印章和成文日期时，标准要求调整行距、字距，不是注“此页无正文”。", "Where the seal does not fit on the page, the standard adjusts the spacing of lines and characters; it does not mark the page."),
        Remarks = new("1999年版标准明令禁止，2012年版只说调整行距、字距，所以是提示。只看单独成行的。", "The edition of 1999 forbade it, that of 2012 only says what to do instead, hence an info. Only a line of its own counts."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。
            ⟦（此页无正文）⟧

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override IReadOnlyList<string> Words => ["此页无正文", "本页无正文"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (!(block.Span == token.Span || (block.Span.Length == token.Length + 2 && Lexeme.IsOpeningParenthesis(context.Before(token)) && Lexeme.IsClosingParenthesis(context.After(token)))))
        {
            return;
        }

        context.Report(
            block.Span,
            "不用“此页无正文”，应当调整行距、字距",
            "此页无正文 is not used: adjust the spacing instead",
            WholeLine.TryGet(block, context, out TextSpan line) ? Fix.Safe(line, "") : null);
    }
}
