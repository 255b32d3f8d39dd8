using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1304: a document is cited with its full title and number when it is first named.</summary>
internal sealed class GW1304FullFirstCitation : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1304")
    {
        Name = new("首次引用公文写全标题和发文字号", "The first citation gives the full title and the number"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Reason = new("首次引用写全，读者才能找到被引用的公文；再次引用可以简省。", "A reader finds the cited document by its full title and number; later citations may be shorter."),
        Remarks = new(
            "只看后文才补出发文字号的引用：许多公文没有公开的发文字号，有的不必引字号，单凭没有字号不能断定有误；公文自己印发的文本不报。",
            "Looks only at documents whose number is given later on: many have no number in public, so that the lack of one proves nothing. The text that the document itself issues is left alone."),
        Bad = new RuleExample("""
            请按照⟦《云州市人民政府关于加强值班工作的通知》⟧要求，加强值守。
            请对照《云州市人民政府关于加强值班工作的通知》（云政发〔2025〕8号）开展自查。
            """),
        Good = new RuleExample("""
            请按照《云州市人民政府关于加强值班工作的通知》（云政发〔2025〕8号）要求，加强值守。
            请对照《云州市人民政府关于加强值班工作的通知》开展自查。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Citations;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Citations.Count < 2)
        {
            return; // Nothing is cited again.
        }

        var firsts = new Dictionary<string, Citation?>(StringComparer.Ordinal);
        string? title = context.Document.Title?.Text;
        foreach (Citation citation in context.Document.Citations)
        {
            // The text that the document itself issues has no number but the document's.
            if (title is not null && title.Contains(citation.Title, StringComparison.Ordinal))
            {
                continue;
            }

            if (!firsts.TryGetValue(citation.Title, out Citation? first))
            {
                firsts.Add(citation.Title, citation.Number is null ? citation : null);
            }
            else if (first is not null && citation.Number is not null)
            {
                firsts[citation.Title] = null;
                var place = new TextSpan(first.Span.Start, first.Title.Length + 2);
                context.Report(place, "首次引用宜写出发文字号", "the first citation should give the number");
            }
        }
    }
}
