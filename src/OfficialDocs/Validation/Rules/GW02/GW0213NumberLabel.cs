using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0213: no label stands before the document's own number.</summary>
internal sealed class GW0213NumberLabel : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0213")
    {
        Name = new("发文字号前不加“文号：”等字样", "No label stands before the document's number"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("版头中直接标注发文字号，“文号：”“发文字号：”是表格和网页的栏目名称。", "The header bears the number itself; 文号： and 发文字号： are names of fields in forms and web pages."),
        Remarks = new("网上的副本不查：栏目名称是网页的。", "Web copies are not checked: there the label is the page's."),
        Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
        Bad = new RuleExample(HeaderExamples.Issued("000012\n特急").Replace("云政发", "⟦文号：⟧云政发", StringComparison.Ordinal), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Number;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out _))
        {
            return;
        }

        TextSpan span = context.Document.Number!.Span;
        if (HeaderArea.FindBlock(context, span) is not { Role: LineRole.DocumentNumber } block)
        {
            return;
        }

        var label = TextSpan.FromBounds(block.Span.Start, span.Start);
        if (Lexeme.Trim(context.Slice(label)) is [.., '：' or ':'])
        {
            context.Report(label, "发文字号前不加字样", "no label before the number", Fix.Safe(label, ""));
        }
    }
}
