using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1501: the mark of a letter is the organ's name without 文件.</summary>
internal sealed class GW1501LetterMark : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1501")
    {
        Name = new("信函格式的发文机关标志不加“文件”，联合行文只用主办机关标志", "The mark of a letter is the lead organ's name without 文件"),
        Clause = "GB/T 9704-2012 10.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "信函格式的发文机关标志使用发文机关全称或者规范化简称；联合行文时，使用主办机关标志。",
            "In the letter form the mark is the organ's full or standard short name, in a joint letter that of the lead organ."),
        Remarks = new(
            "文种“函”不等于信函格式：只有版头要素排在标志之下、又没有印发机关的函，才看作信函格式。",
            "A 函 need not be in the letter form: it is taken for one only where the header's elements stand below the mark and nothing names the printing."),
        Bad = new RuleExample(Example("云州市水利局⟦文件⟧"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("云州市水利局"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.ReplyOrLetter;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header.IssuerMark is not { } mark || !LetterLayout.IsEstablished(context.Document))
        {
            return;
        }

        if (mark.Value.Organs.Count > 1)
        {
            context.Report(mark.Span, "信函格式联合行文只用主办机关标志", "a joint letter bears the mark of the lead organ alone");
        }

        if (mark.Value.HasDocumentSuffix)
        {
            CheckSuffix(mark.Span, context);
        }
    }

    private static void CheckSuffix(TextSpan mark, RuleContext context)
    {
        int organ = Grammar.Words.LengthBefore(context.Slice(mark), "文件");
        if (organ > 0)
        {
            var place = TextSpan.FromBounds(mark.Start + organ, mark.End);
            context.Report(place, "信函格式的发文机关标志不加“文件”", "the mark of a letter has no 文件", Fix.Safe(place, ""));
        }
    }

    private static string Example(string mark) => $"""
        {mark}

        000012　　　　　　　云水函〔2025〕30号

        云州市水利局关于商请提供雨情数据的函

        云州市气象局：

        为做好防汛工作，请提供今年以来的雨情数据。

        云州市水利局
        2025年3月5日
        """;
}
