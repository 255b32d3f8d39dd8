using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0113: each organ of a joint document that goes up has its 签发人.</summary>
internal sealed class GW0113JointSignatories : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0113")
    {
        Name = new("联合上行文的签发人与发文机关一一对应", "Each organ of a joint document that goes up has its signatory"),
        Clause = "GB/T 9704-2012 7.2.6",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("有多个签发人时，签发人姓名按照发文机关的排列顺序排列，每个发文机关都要有人签发。", "Several signatories stand in the order of their organs, and every organ has one."),
        Remarks = new(
            "标志只显示主办机关时无法比较，不查；只报告签发人少于发文机关的情况。",
            "Where the mark shows the lead organ alone there is nothing to compare; only fewer names than organs are reported."),
        Bad = new RuleExample(Example("签发人：⟦张　远⟧"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("签发人：张　远　李　明"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.JointMark | DocumentFeatures.Signatories;

    public override void CheckDocument(RuleContext context)
    {
        Header header = context.Document.Header;
        if (context.Document.Title?.Type is not (DocumentType.RequestForInstructions or DocumentType.Report or DocumentType.Opinions)
            || header.IssuerMark is not { } mark || !AreNames(mark.Value.Organs))
        {
            return;
        }

        IReadOnlyList<Element<string>> names = header.Signatories;
        if (names.Count > 0 && names.Count < mark.Value.Organs.Count)
        {
            context.Report(
                TextSpan.FromBounds(names[0].Span.Start, names[^1].Span.End),
                $"发文机关标志有{mark.Value.Organs.Count}个机关，签发人只有{names.Count}人",
                $"{mark.Value.Organs.Count} organs in the mark, but {names.Count} signatories");
        }
    }

    /// <summary>Whether each is a name by itself, rather than the beginning of one that runs over two lines.</summary>
    private static bool AreNames(IReadOnlyList<string> organs)
    {
        foreach (string organ in organs)
        {
            if (!OrganName.IsName(organ))
            {
                return false;
            }
        }

        return true;
    }

    private static string Example(string signatories) => $"""
        云州市水利局
        云州市财政局文件

        云水发〔2025〕8号　　　　{signatories}

        云州市水利局　云州市财政局关于增加防汛经费的请示

        云州市人民政府：

        为做好防汛工作，拟增加防汛经费。

        妥否，请批示。

        云州市水利局　云州市财政局
        2025年3月5日

        （联系人：李明，联系电话：01234567）
        """;
}
