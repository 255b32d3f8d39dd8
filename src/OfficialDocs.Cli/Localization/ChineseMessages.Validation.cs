using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Localization;

/// <content>检查、修改和规则.</content>
internal sealed partial class ChineseMessages
{
    public override string CheckDescription => "检查公文是否符合 GB/T 9704—2012 及相关规定，列出问题的位置、依据和改法。";

    public override string FixDescription => "修改可以自动改正的问题；默认把改好的全文写到标准输出。";

    public override string RulesDescription => "列出检查规则，或说明其中一条、一组。";

    public override string ProfileDescription =>
        "检查的是哪种稿本：issued 印发的公文（默认）；webCopy 网上公布的文本，版头、版记和版式不算缺失；draft 草稿，文号、日期、署名不算缺失。先于配置文件。";

    public override string ConfigDescription => "配置文件。默认用当前目录或其上级目录中最近的 officialdocs.json。";

    public override string CheckFormatDescription =>
        "text：供人阅读（默认）；ndjson：每份公文一行 JSON；sarif：SARIF 2.1.0；github：GitHub 注释；html：可离线打开的网页。";

    public override string BaselineDescription => "基线文件：其中已有的问题不再报告，只报新的。";

    public override string UpdateBaselineDescription => "把今天的全部问题写入基线，不再列出。";

    public override string PruneDescription => "从基线中删去这些公文里已经不存在的问题。";

    public override string FailOnDescription => "从哪一级起以退出码 1 结束：error 错误（默认）、warning 警告；never 从不。";

    public override string AllDescription => "逐处列出，不把同样的问题合并成一条。";

    public override string OutputDescription => "把结果写入文件，而不是标准输出。";

    public override string DiffDescription => "只显示改动（统一格式的差异），不写文件。";

    public override string WriteDescription => "直接改写文件：编码、换行和未改动的字节都不变；没有改动的文件不写。";

    public override string SuggestedDescription => "也采用需要人来判断的修改建议；请先用 --diff 查看。";

    public override string RuleName => "规则";

    public override string RuleDescription => "规则（GW0201）或规则组（GW11）；不给出则列出全部。";

    public override string MarkdownDescription => "把每条规则的说明页写入目录（本仓库的 docs/rules）。";

    public override string FilePlaceholder => "文件";

    public override string PathPlaceholder => "<路径>";

    public override string DirectoryPlaceholder => "目录";

    public override string CheckExample => "检查一份公文";

    public override string CheckWebExample => "检查一批网上公布的公文";

    public override string CheckBaselineExample => "先把现有问题记入基线，以后只报新的";

    public override string CheckPageExample => "生成一个可以给人看的网页";

    public override string FixDiffExample => "先看会改什么";

    public override string FixWriteExample => "改写目录中的所有公文";

    public override string FixPrintExample => "从标准输入读取，写出改好的全文";

    public override string RulesExample => "列出全部规则";

    public override string RuleExample => "说明一条规则：依据、理由、正误例";

    public override string RuleGroupExample => "列出一组规则";

    public override string ExitClean => "没有达到 --fail-on 级别的问题。";

    public override string ExitFindings => "有达到级别的问题。";

    public override string ExitUnusable => "用法不对，或有输入、配置、基线无法读取，或无法写出结果；其余输入照常处理。";

    public override string ExitFixed => "全部完成；没有可改的也算。";

    public override string ExitOthers => "check 和 fix 另有约定，见其帮助。";

    public override string NeedsOption(string option, string needed) => $"选项 {option} 要与 {needed} 同用";

    public override string NotTogether(string option, string other) => $"选项 {option} 和 {other} 不能同用";

    public override string OutputIsInput => "结果不能写入被检查的文件";

    public override string OneTextOnly => "只能把一份公文写到标准输出；多份请用 --diff 或 --write";

    public override string StandardInputCannotBeWritten => "标准输入（-）不能改写；请去掉 --write";

    public override string UnknownRule(string rule, string nearest) => $"没有“{rule}”这条规则或规则组；是不是 {nearest}？";

    public override string ConfigurationUnreadable(string path, string reason) => $"错误：{path}：无法读取配置（{reason}）；应为 JSON 文件";

    public override string ConfigurationWrong(string path, string reason) => $"错误：{path}：配置不对：{reason}";

    public override string BaselineUnreadable(string path, string reason) => $"错误：{path}：无法读取基线（{reason}）；可用 --update-baseline 新建";

    public override string BaselineWrong(string path, string reason) => $"错误：{path}：不是基线文件：{reason}";

    public override string BaselineUnwritten(string path, string reason) => $"错误：{path}：无法写入基线（{reason}）";

    public override string BaselineAdopted(string path, int count) => $"{path}：基线已记入 {Number(count)} 处";

    public override string BaselinePruned(string path, int count) => $"{path}：基线已删去 {Number(count)} 处";

    public override string NoSuchFile => "没有这个文件";

    public override string NoPermission => "没有权限";

    public override string NotRewritten(string path, string reason) => $"错误：{path}：没有改写（{reason}）；原文件未动";

    public override string BytesAreInvalid(string encoding) => $"有不是 {encoding} 编码的字节，改写会丢失";

    public override string CannotBeEncoded(string encoding) => $"改后的文本无法用 {encoding} 原样写回";

    public override string ChangedMeanwhile => "读取之后文件又被改动";

    public override string PlacesAlike(int count) => $"（{Number(count)} 处）";

    public override string ClauseLabel => "依据";

    public override string FixLabel => "修改";

    public override string SuggestionReasonLabel => "理由";

    public override string PlacesLabel => "各处";

    public override string LineNumbers(string numbers, int lines) => $"第 {numbers} 行";

    public override string LineNumbersCut(string numbers, int more) => $"第 {numbers} 行，另有 {Number(more)} 处";

    public override string Insertion(string text) => $"插入 {text}";

    public override string Deletion(string text) => $"删去 {text}";

    public override string NoFindings(string path) => $"{path}：未发现问题";

    public override string DocumentTotals(int documents, int clean) => $"共 {Number(documents)} 份公文，{Number(clean)} 份未发现问题";

    public override string SafelyFixable(int count, string command) => $"可自动修改 {Number(count)} 处：{command}";

    public override string Suggestible(int count) => $"有修改建议的 {Number(count)} 处（--suggested）";

    public override string KnownFindings(int count) => $"基线中已有 {Number(count)} 处，没有列出";

    public override string NotCheckedRules(int count, string reasons) => $"未检查的规则 {Number(count)} 条：{reasons}";

    public override string NotCheckedBecause(NotCheckedReason reason, int count) => reason switch
    {
        NotCheckedReason.Layout => $"版式 {Number(count)}",
        NotCheckedReason.Knowledge => $"缺知识表 {Number(count)}",
        NotCheckedReason.Metadata => $"缺文外信息 {Number(count)}",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public override string SeverityCount(Severity severity, int count) => severity switch
    {
        Severity.Error => $"错误 {Number(count)}",
        Severity.Warning => $"警告 {Number(count)}",
        Severity.Info => $"提示 {Number(count)}",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public override string Fixed(string path, int count, string rules) => $"{path}：改了 {Number(count)} 处（{rules}）";

    public override string WouldFix(string path, int count, string rules) => $"{path}：可改 {Number(count)} 处（{rules}）；文件未动";

    public override string NothingToFix(string path) => $"{path}：没有可改的";

    public override string Remaining(string counts) => $"还剩 {counts}";

    public override string NothingRemains => "没有其他问题";

    public override string FixTotals(int documents, int changed, int places)
        => $"共 {Number(documents)} 份公文，改动 {Number(changed)} 份、{Number(places)} 处";

    public override string SeverityLabel => "级别";

    public override string ModalityLabel => "效力";

    public override string CategoryLabel => "类别";

    public override string ProfilesLabel => "适用";

    public override string NeedsLabel => "需要";

    public override string WhyHeading => "为什么";

    public override string RemarksHeading => "说明";

    public override string BadHeading => "不规范";

    public override string GoodHeading => "规范";

    public override string FixHeading => "修改";

    public override string RuleColumn => "规则";

    public override string NameColumn => "内容";

    public override string FixColumn => "改";

    public override string AfterFix(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "可自动修改：不改变任何数字、日期、名称的意思。",
        FixSafety.Suggested => "给出修改建议，由人判断后采用（--suggested）。",
        _ => throw new ArgumentOutOfRangeException(nameof(safety), safety, null),
    };

    public override string NoFix => "由人修改";

    public override string NeverDecided(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.Layout => "需要版面（页面、字体、行距）；纯文本无法判断，列为“未检查”。",
        NotCheckedReason.Knowledge => "需要另给的知识表；没有时列为“未检查”。",
        NotCheckedReason.Metadata => "需要文外的信息（登记、印章、文件属性）；列为“未检查”。",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public override string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public override string SafetyName(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "可自动",
        FixSafety.Suggested => "建议",
        _ => throw new ArgumentOutOfRangeException(nameof(safety), safety, null),
    };

    public override string ModalityName(RuleModality modality) => modality switch
    {
        RuleModality.Required => "应",
        RuleModality.Qualified => "一般",
        RuleModality.Recommended => "推荐",
        RuleModality.Permitted => "可以",
        RuleModality.Informative => "资料性",
        RuleModality.Logic => "逻辑",
        RuleModality.Practice => "实务",
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };

    public override string CategoryName(RuleCategory category) => category switch
    {
        RuleCategory.Completeness => "完整",
        RuleCategory.Form => "写法",
        RuleCategory.Order => "次序",
        RuleCategory.Consistency => "一致",
        RuleCategory.Wording => "行文",
        RuleCategory.Punctuation => "标点",
        RuleCategory.Numbers => "数字与计量",
        RuleCategory.Residue => "残留",
        RuleCategory.Layout => "版式",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    public override string ProfileName(ValidationProfile profile) => profile switch
    {
        ValidationProfile.Issued => "印发的公文",
        ValidationProfile.WebCopy => "网上文本",
        ValidationProfile.Draft => "草稿",
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, null),
    };

    public override string ModalityExplained(RuleModality modality) => modality switch
    {
        RuleModality.Required => "应（应、不得，或没有限定的陈述）",
        RuleModality.Qualified => "一般（一般、通常、原则上）",
        RuleModality.Recommended => "推荐（推荐、宜）",
        RuleModality.Permitted => "可以",
        RuleModality.Informative => "资料性附录",
        RuleModality.Logic => "逻辑（没有条文，但公文自相矛盾或与历法不合）",
        RuleModality.Practice => "实务（通例，不是标准）",
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };

    public override string RuleTotals(int rules, int groups) => $"共 {Number(rules)} 条规则，{Number(groups)} 组";

    public override string PagesWritten(string path, int count) => $"{path}：写出 {Number(count)} 页";
}
