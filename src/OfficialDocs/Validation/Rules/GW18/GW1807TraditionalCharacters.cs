namespace OfficialDocs.Validation.Rules;

/// <summary>GW1807: no traditional characters.</summary>
internal sealed class GW1807TraditionalCharacters : TokenRule
{
    /// <summary>Traditional characters with their simplified ones; only those that no simplified text has, in whatever sense.</summary>
    private static readonly Dictionary<string, char> s_simplified = Pairs(
        "後后續续國国會会務务關关於于個个們们這这來来對对時时發发開开問问題题進进過过還还經经濟济業业産产產产實实現现學学習习"
        + "導导領领組组織织總总結结統统計计劃划規规設设備备責责據据報报請请議议決决辦办處处縣县區区鄉乡鎮镇門门員员單单長长東东車车"
        + "農农電电話话應应當当從从為为與与類类種种點点線线網网頁页號号書书記记證证際际億亿萬万圓圆銀银錢钱費费資资質质環环護护"
        + "體体醫医藥药衛卫療疗戰战勝胜穩稳險险隊队營营場场積积極极調调節节約约標标準准權权則则條条項项級级強强");

    public override RuleDescriptor Descriptor { get; } = new("GW1807")
    {
        Name = new("不夹用繁体字", "No traditional characters"),
        Clause = "条例 第十一条；实务",
        Modality = RuleModality.Required,
        Category = RuleCategory.Residue,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("公文使用规范汉字；繁体字多由复制港澳台网页或转换造成。", "Official documents use the standard characters; traditional ones come from copied pages or conversions."),
        Remarks = new("只查在规范汉字中没有别的用法的常用繁体字；人名、书名中可以保留，故仅作提示。", "Looks for common traditional characters that simplified text never has; names of people and books may keep them, so it is only a hint."),
        Bad = new RuleExample("各单位要做好⟦後⟧⟦續⟧工作。"),
        Good = new RuleExample("各单位要做好后续工作。"),
    };

    public override IReadOnlyList<string> Words { get; } = [.. s_simplified.Keys];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        string traditional = context.Slice(token).ToString();
        char simplified = s_simplified[traditional];
        context.Report(
            token.Span,
            $"“{traditional}”是繁体字，规范字是“{simplified}”",
            $"{traditional} is the traditional form of {simplified}",
            Fix.Suggested(token.Span, simplified.ToString(), new("规范汉字", "the standard character")));
    }

    private static Dictionary<string, char> Pairs(string pairs)
    {
        var result = new Dictionary<string, char>(StringComparer.Ordinal);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] != pairs[i + 1])
            {
                result[pairs[i].ToString()] = pairs[i + 1];
            }
        }

        return result;
    }
}
