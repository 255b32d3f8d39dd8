namespace OfficialDocs.Validation.Rules;

/// <summary>GW1405: terms of address fit the direction.</summary>
internal sealed class GW1405AddressTerms : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1405")
    {
        Name = new("称谓与行文方向相称", "Terms of address fit the direction"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("对上级不称“你局”“你市”，对下级不称“贵局”“贵市”。", "A superior is not 你局, a subordinate is not 贵局."),
        Remarks = new("只看请示、报告中的“你……”“贵……”和批复中的“贵……”；引文不在此列。", "Looks at 你… and 贵… in requests and reports, and at 贵… in replies to subordinates; quotations are left alone."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市财政局：

            现就修缮经费有关事项请示如下。

            请⟦你局⟧予以批准。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市财政局：

            现就修缮经费有关事项请示如下。

            请予批准。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    private static readonly string[] s_units = ["局", "厅", "委", "部", "办", "省", "市", "县", "区", "单位"];

    public override IReadOnlyList<string> Words { get; } = [.. s_units.Select(static unit => "你" + unit), .. s_units.Select(static unit => "贵" + unit)];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        bool isFamiliar = context.Text[token.Start] == '你';
        DocumentType? type = context.Document.Title?.Type;
        bool isUpward = Direction.IsUpward(type);
        bool fits = !isUpward && (isFamiliar || type != DocumentType.Reply);
        // 富贵县, 云贵部: part of a name. 你办理, 你部署: a verb.
        bool isOtherWord = context.Before(token) is '云' or '富' or '黔' or '高' or '珍' or '名' || context.After(token) is '理' or '署' or '分' or '事' or '案' or '公';
        if (fits || isOtherWord || !RunningText.IsOwn(token, context))
        {
            return;
        }

        string word = context.Slice(token).ToString();
        context.Report(
            token.Span,
            isUpward ? $"对上级不称“{word}”" : $"对下级不称“{word}”",
            isUpward ? $"{word} is no term for a superior" : $"{word} is no term for a subordinate");
    }
}
