using OfficialDocs.Validation.Rules;

namespace OfficialDocs.Validation;

/// <summary>All rules of the library.</summary>
public static class RuleCatalog
{
    /// <summary>GW0000: a rule that failed. It can be switched off like any other, but says nothing about the document.</summary>
    public static RuleDescriptor BrokenRule { get; } = new("GW0000")
    {
        Name = new("规则运行无误", "A rule runs without a fault"),
        Clause = "OfficialDocs",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Warning,
        Reason = new(
            "某条规则在检查这份公文时出错。公文本身未必有问题；该规则没有检查完，其他规则不受影响。",
            "A rule failed on this document. Nothing need be wrong with the document; that rule was not checked to the end, the others were."),
    };

    /// <summary>The groups in the order of their ids.</summary>
    public static IReadOnlyList<RuleGroup> Groups { get; } =
    [
        new("GW00", new("运行", "Running")),
        new("GW01", new("版头", "Letterhead")),
        new("GW02", new("发文字号", "Document number")),
        new("GW03", new("标题", "Title")),
        new("GW04", new("主送、抄送与行文方向", "Addressees and direction")),
        new("GW05", new("结构层次序数", "Numbering of levels")),
        new("GW06", new("附件说明与附件", "Attachments")),
        new("GW07", new("署名、成文日期、印章、附注", "Signature, date, seal, note")),
        new("GW08", new("版记", "Imprint")),
        new("GW09", new("页面、版心、页码", "Page")),
        new("GW10", new("字体字号", "Type")),
        new("GW11", new("标点", "Punctuation")),
        new("GW12", new("数字、计量、时间", "Numbers, units, time")),
        new("GW13", new("引用", "Citations")),
        new("GW14", new("文种与正文用语", "Document types and wording")),
        new("GW15", new("特定格式", "Special formats")),
        new("GW16", new("法规、规范性文件体例", "Regulations")),
        new("GW17", new("电子公文与文件状态", "Electronic documents")),
        new("GW18", new("文稿残留与一致性", "Residue and consistency")),
    ];

    /// <summary>The rules that text decides, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> Rules { get; } =
    [
        .. GW01.Rules, .. GW02.Rules, .. GW03.Rules, .. GW04.Rules, .. GW05.Rules, .. GW06.Rules, .. GW07.Rules, .. GW08.Rules,
        .. GW11.Rules, .. GW12.Rules, .. GW13.Rules, .. GW14.Rules, .. GW15.Rules, .. GW16.Rules, .. GW17.Rules, .. GW18.Rules,
    ];

    /// <summary>The rules that text alone never decides: they are listed as not checked.</summary>
    internal static IReadOnlyList<RuleDescriptor> Undecidable { get; } = UndecidableRules.All;

    /// <summary>What all rules say of themselves, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [.. Rules.Select(static rule => rule.Descriptor).Concat(Undecidable).Append(BrokenRule).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Finds a rule.</summary>
    /// <param name="id">The id, in any case.</param>
    /// <returns>What the rule says of itself; <see langword="null"/> where there is no such rule.</returns>
    public static RuleDescriptor? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
