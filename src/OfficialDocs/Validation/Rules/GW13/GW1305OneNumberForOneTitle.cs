using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1305: one cited document has one number throughout.</summary>
internal sealed class GW1305OneNumberForOneTitle : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1305")
    {
        Name = new("同一标题前后引用的发文字号一致", "One cited document has one number throughout"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("同一公文前后引用的发文字号不同，必有一处有误。", "Where one title has two numbers, one of them is wrong."),
        Remarks = new("每年同名的公文有不同的发文字号，所以只比较机关代字和年份都相同的字号。", "Annual documents share a title, so only numbers with the same code and year are compared."),
        Bad = new RuleExample("""
            请按照《云州市人民政府关于做好防汛工作的通知》（云政发〔2025〕8号）要求，加强值守。
            请对照《云州市人民政府关于做好防汛工作的通知》⟦（云政发〔2025〕9号）⟧开展自查。
            """),
        Good = new RuleExample("""
            请按照《云州市人民政府关于做好防汛工作的通知》（云政发〔2025〕8号）要求，加强值守。
            请对照《云州市人民政府关于做好防汛工作的通知》（云政发〔2025〕8号）开展自查。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Citations;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Citations.Count < 2)
        {
            return; // Nothing is cited again.
        }

        var numbers = new Dictionary<string, DocumentNumber>(StringComparer.Ordinal);
        foreach (Citation citation in context.Document.Citations)
        {
            if (citation.Number is not { Kind: DocumentNumberKind.Document } number || numbers.TryAdd(citation.Title, number))
            {
                continue;
            }

            DocumentNumber first = numbers[citation.Title];
            if (first.AgencyCode == number.AgencyCode && first.Year == number.Year && first.Sequence != number.Sequence)
            {
                var place = TextSpan.FromBounds(citation.Span.Start + citation.Title.Length + 2, citation.Span.End);
                context.Report(place, $"前文同一标题的发文字号是“{first}”", $"the same title has the number {first} above");
            }
        }
    }
}
