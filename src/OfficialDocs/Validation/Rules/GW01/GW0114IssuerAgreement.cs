using OfficialDocs.Grammar;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0114: mark, title and signature name the same organ.</summary>
internal sealed class GW0114IssuerAgreement : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0114")
    {
        Name = new("发文机关标志、标题和署名中的机关一致", "Mark, title and signature name the same organ"),
        Clause = "条例 第九条（四）、（七）、（十一）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("同一公文的发文机关标志、标题和署名指同一机关；不一致多因套用旧稿或者机构改名。", "All three name the issuing organ; a difference mostly comes from reusing an old text or from a renamed organ."),
        Remarks = new(
            "只比较单独发文；一个名称可以看作另一个的简称的（市发展改革委与市发展和改革委员会）不报告。",
            "Compares single issuers only; a name that can be short for the other is left alone."),
        Bad = new RuleExample(Example("⟦青河县水务局⟧"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("青河县水利局"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Form is DocumentForm.Order or DocumentForm.Minutes || document.Signatures.Count != 1)
        {
            return;
        }

        Element<string> signature = document.Signatures[0];
        if (OrganOfMark(document.Header) is { } marked && AreOthers(marked, signature.Value, context.Knowledge))
        {
            context.Report(signature.Span, $"署名与发文机关标志中的“{marked}”不一致", $"the signature differs from “{marked}” in the mark");
        }
        else if (OrganOfTitle(document.Title) is { } titled && AreOthers(titled, signature.Value, context.Knowledge))
        {
            context.Report(signature.Span, $"署名与标题中的“{titled}”不一致", $"the signature differs from “{titled}” in the title");
        }
    }

    private static string? OrganOfMark(Header header)
        => header.IssuerMark is { Value.Organs: [var organ] } ? organ : null;

    private static string? OrganOfTitle(Title? title)
        => title?.Organ is { } organ && organ.AsSpan().IndexOfAny("　 、转") < 0 && !organ.Contains("印发", StringComparison.Ordinal) ? organ : null;

    /// <summary>Whether two names are those of two organs. Most agree, which is told before they are read as names.</summary>
    private static bool AreOthers(string name, string other, IDocumentKnowledge knowledge)
        => !MayBeSame(name, other, knowledge) && OrganName.IsName(name) && OrganName.IsName(other);

    private static bool MayBeSame(string name, string other, IDocumentKnowledge knowledge)
        => name == other || IsShortFor(name, other) || IsShortFor(other, name)
            || (knowledge.GetAcceptedName(name) is { } accepted && accepted == knowledge.GetAcceptedName(other));

    /// <summary>Whether the characters of a name all stand in another in the same order, as those of a short name do.</summary>
    private static bool IsShortFor(string name, string other)
    {
        int position = 0;
        foreach (char c in name)
        {
            position = other.IndexOf(c, position) + 1;
            if (position == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Example(string signature) => $"""
        青河县水利局文件

        青水发〔2025〕8号

        青河县水利局关于做好防汛工作的通知

        各乡镇人民政府：

        现就做好防汛工作通知如下。

        {signature}
        2025年3月5日
        """;
}
