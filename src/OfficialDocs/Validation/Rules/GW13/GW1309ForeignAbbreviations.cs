using System.Collections.Frozen;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1309: foreign abbreviations are explained where they are first used.</summary>
internal sealed class GW1309ForeignAbbreviations : Rule
{
    /// <summary>The abbreviations, each with how its Chinese begins.</summary>
    private static readonly FrozenDictionary<string, string> s_abbreviations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PPP"] = "政府和社会资本", ["BOT"] = "建设运营", ["TOT"] = "转让运营", ["ROT"] = "改建运营", ["BOO"] = "建设拥有", ["BOOT"] = "建设拥有", ["EPC"] = "工程总承包",
        ["EOD"] = "生态环境导向", ["TOD"] = "公共交通导向", ["SOD"] = "社会服务设施", ["XOD"] = "综合开发", ["ESG"] = "环境、", ["REITs"] = "不动产投资信托", ["CBD"] = "中央商务区",
        ["MOU"] = "谅解备忘录", ["FDI"] = "外商直接投资", ["DRG"] = "疾病诊断", ["DIP"] = "病种分值", ["KPI"] = "关键绩效", ["SOP"] = "标准作业", ["PDCA"] = "计划、",
        ["CRO"] = "合同研", ["CMO"] = "合同生产", ["CDMO"] = "合同研", ["MCN"] = "多频道", ["CIM"] = "城市信息模型", ["BIM"] = "建筑信息模型", ["CCUS"] = "碳捕",
        ["VOCs"] = "挥发性有机物", ["SPV"] = "特殊目的", ["NGO"] = "非政府组织", ["PMI"] = "采购经理", ["AEO"] = "经认证的经营者", ["O2O"] = "线上线下", ["B2B"] = "企业对企业",
        ["B2C"] = "企业对消费者", ["C2C"] = "个人对个人", ["C2M"] = "用户直连", ["CSR"] = "企业社会责任", ["OEM"] = "贴牌", ["ODM"] = "原始设计", ["ERP"] = "企业资源",
        ["MES"] = "制造执行", ["RPA"] = "机器人流程", ["EAP"] = "员工帮助", ["HACCP"] = "危害分析", ["GMP"] = "药品生产质量", ["GSP"] = "药品经营质量",
        ["QFLP"] = "合格境外", ["QDLP"] = "合格境内", ["SPD"] = "医用耗材", ["MDT"] = "多学科", ["LID"] = "低影响开发", ["MICE"] = "会议、",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override RuleDescriptor Descriptor { get; } = new("GW1309")
    {
        Name = new("外文缩写首次出现时注明中文", "Foreign abbreviations are explained at first use"),
        Clause = "实务；条例 第十一条",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("公文使用规范汉字；外文缩写不加说明，读者不一定明白。", "Documents are in Chinese; not every reader knows an abbreviation that nobody explains."),
        Remarks = new("只看一张小表中的行业缩写，GDP、AI 等通用的不报；全文任何一处有括注，或者中文名称紧接其后（CCUS碳捕集利用与封存）即不报；附件和标题中的不看。", "Knows a small table of terms of trade; GDP, AI and the like are left alone, as is what is explained anywhere in the text, in brackets or by the Chinese name right behind it. Attachments and titles are not looked at."),
        Bad = new RuleExample("各单位要规范实施⟦PPP⟧项目。"),
        Good = new RuleExample("各单位要规范实施政府和社会资本合作（PPP）项目。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.LatinWords;

    public override void CheckDocument(RuleContext context)
    {
        Dictionary<string, TextSpan>? firsts = null;
        HashSet<string>? explained = null;
        foreach (ref readonly Token token in context.Tokens.AsSpan())
        {
            if (token.Kind != TokenKinds.Latin)
            {
                continue;
            }

            string word = context.Slice(token).ToString();
            if (!s_abbreviations.TryGetValue(word, out string? chinese))
            {
                continue;
            }

            char before = context.Before(token);
            char after = context.After(token);
            if (before is '（' or '(' or '，' or '“' || after is '（' or '(' || context.Brackets.IsInside(token.Start, "（(《", context.Text)
                || context.Text.AsSpan(token.End).StartsWith(chinese, StringComparison.Ordinal))
            {
                (explained ??= new(StringComparer.Ordinal)).Add(word);
            }
            else if (context.Blocks[token.Block] is { IsRunningText: true, InAttachment: false } && (Lexeme.IsHan(before) || Lexeme.IsHan(after)) && before is not ('-' or '/') && after is not ('-' or '/'))
            {
                (firsts ??= new(StringComparer.Ordinal)).TryAdd(word, token.Span);
            }
        }

        if (firsts is null)
        {
            return;
        }

        foreach ((string word, TextSpan place) in firsts)
        {
            if (explained?.Contains(word) != true)
            {
                context.Report(place, $"外文缩写“{word}”首次出现时宜注明中文", $"the abbreviation {word} should be explained at first use");
            }
        }
    }
}
