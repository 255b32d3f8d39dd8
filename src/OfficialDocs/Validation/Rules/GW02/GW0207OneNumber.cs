using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0207: a document has one 发文字号, a joint one that of the lead organ.</summary>
internal sealed class GW0207OneNumber : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0207")
    {
        Name = new("一份公文只标一个发文字号", "A document bears one number"),
        Clause = "条例 第九条（五）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Error,
        Reason = new("联合行文时，使用主办机关的发文字号。", "A joint document bears the number of the lead organ alone."),
        Remarks = new("同一文号重复出现，或者一个是网页索引中的，不报告。", "The same number twice is left alone, and so is one in the index of a web page."),
        Bad = new RuleExample(Example("云水发〔2025〕8号　⟦云财发〔2025〕3号⟧"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("云水发〔2025〕8号"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Number;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out OwnNumber own))
        {
            return;
        }

        int ownStart = context.Document.Number!.Span.Start;
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText || block.InAttachment || block.Role == LineRole.MainRecipients)
            {
                return;
            }

            if (block.Role == LineRole.DocumentNumber)
            {
                CheckBlock(block, ownStart, own.Value, context);
            }
        }
    }

    private static void CheckBlock(in TextBlock block, int ownStart, DocumentNumber own, RuleContext context)
    {
        int position = ownStart > block.Span.Start && ownStart < block.Span.End ? ownStart : block.Span.Start; // Behind 文号.
        while (position < block.Span.End && DocumentNumber.TryScan(context.Text.AsSpan(position, block.Span.End - position), out int length, out DocumentNumber number))
        {
            if (position != ownStart && number.Kind == DocumentNumberKind.Document && number.AgencyCode.Length > 0 && number != own)
            {
                context.Report(new TextSpan(position, length), "一份公文应当只标一个发文字号", "a document must bear one number only");
            }

            position = Lexeme.SkipBlanks(context.Text, position + length);
        }
    }

    private static string Example(string numbers) => $"""
        {numbers}

        云州市水利局　云州市财政局关于做好防汛工作的通知

        各县（区）人民政府：

        现就做好防汛工作通知如下。

        云州市水利局　云州市财政局
        2025年3月5日
        """;
}
