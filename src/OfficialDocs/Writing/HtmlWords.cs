using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>The words of the HTML report, in one language.</summary>
internal sealed class HtmlWords(ReportLanguage language)
{
    public ReportLanguage Language => language;

    public bool IsEnglish => language == ReportLanguage.English;

    public string Tag => IsEnglish ? "en" : "zh-CN";

    public string Kicker => Pick("公文格式检查报告", "Report on an official document");

    public string KickerOfMany => Pick("公文格式检查报告汇总", "Reports on official documents");

    public static string Standard => "GB/T 9704—2012";

    public string Findings => Pick("问题清单", "Findings");

    public string Outline => Pick("公文结构", "Outline");

    public string Text => Pick("公文正文", "The document");

    public string Opening => Pick("公文开头", "Opening");

    public string Closing => Pick("署名与版记", "Closing");

    public string Attachment => Pick("附件", "Attachment");

    public string Documents => Pick("公文一览", "Documents");

    public string Clause => Pick("依据", "Source");

    public string Fixable => Pick("处可自动修改", "can be fixed automatically");

    public string BackToTop => Pick("返回一览", "All documents");

    public string Rules => Pick("条", "rules");

    public string Lines => Pick("位置", "At");

    public string More(int count) => Pick($"另有 {count} 处", $"{count} more");

    public string OtherFindings(int count) => Pick($"此处另有 {count} 项，见清单", $"{count} more here, see the list");

    public string Times(int count) => Pick($"{count} 处", $"{count} places");

    public string Place(int line) => Pick($"第 {line} 行", $"line {line}");

    public string EntryLink(int number) => Pick($"清单第 {number} 项", $"No. {number} of the list");

    public string NotCheckedCount(int count) => Pick($"另有 {count} 条规则未作检查", $"{count} rules were not checked");

    public string NotCheckedNote => Pick("未作检查不等于符合要求，须由人核对。", "Not checked is not passed: a person has to look.");

    public string Footer(string version) => Pick(
        $"由 OfficialDocs {version} 生成，供核稿参考；以标准和有关规定的原文为准。",
        $"Made by OfficialDocs {version} as an aid for proofreading; the standards and regulations themselves decide.");

    public string SafeFix => Pick("可自动修改", "Safe fix");

    public string SuggestedFix => Pick("修改建议", "Suggestion");

    public string FilterNote => Pick("点按可显示或隐藏该类问题", "Show or hide these");

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Pick("错误", "errors"),
        Severity.Warning => Pick("警告", "warnings"),
        _ => Pick("提示", "notes"),
    };

    public string One(Severity severity) => severity switch
    {
        Severity.Error => Pick("错误", "Error"),
        Severity.Warning => Pick("警告", "Warning"),
        _ => Pick("提示", "Note"),
    };

    public string Of(ValidationProfile profile) => profile switch
    {
        ValidationProfile.WebCopy => Pick("按网页文本检查", "checked as a web copy"),
        ValidationProfile.Draft => Pick("按送审稿检查", "checked as a draft"),
        _ => Pick("按印发件检查", "checked as issued"),
    };

    public string Of(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.Knowledge => Pick("需要机关代字、机构名称等资料", "Tables are needed: agency codes, organ names"),
        NotCheckedReason.Metadata => Pick("需要登记、印章、文件属性等文外信息", "Facts beside the text are needed: register, seal, file"),
        _ => Pick("纯文本没有版面，无从判断", "Plain text has no layout"),
    };

    public string Of(RuleModality modality) => modality switch
    {
        RuleModality.Required => Pick("应", "required"),
        RuleModality.Qualified => Pick("一般", "qualified"),
        RuleModality.Recommended => Pick("推荐", "recommended"),
        RuleModality.Permitted => Pick("可以", "permitted"),
        RuleModality.Informative => Pick("资料性", "informative"),
        RuleModality.Logic => Pick("逻辑", "logic"),
        _ => Pick("实务", "practice"),
    };

    public string Verdict(int places, int safe)
    {
        if (places == 0)
        {
            return Pick("已检查的规则中没有发现问题。", "The rules that were checked found nothing.");
        }

        return safe == 0
            ? Pick($"共 {places} 处问题。", $"{places} in all.")
            : Pick($"共 {places} 处问题，其中 {safe} 处可自动修改。", $"{places} in all, {safe} of which can be fixed automatically.");
    }

    private string Pick(string chinese, string english) => IsEnglish ? english : chinese;
}
