using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0808: a letter has no printing line.</summary>
internal sealed class GW0808LetterImprint : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0808")
    {
        Name = new("信函格式的版记不加印发机关和印发日期", "The imprint of a letter has no printing organ and date"),
        Clause = "GB/T 9704-2012 10.1",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("信函格式的版记只有抄送机关，不加印发机关、印发日期和分隔线。", "In the form of a letter the imprint has 抄送 only: no printing line and no rules."),
        Remarks = new(
            "“函”这一文种也可以用文件格式印发，文件格式有印发一行是对的。只在标志不带“文件”、文号为函号时报；文字看不出红色双线，所以是警告。",
            "A 函 may be issued in the general form, where the line is right. Reported only where the mark lacks 文件 and the number is one of letters; a warning, for text does not show the red rules."),
        Bad = new RuleExample("""
            云州市水务局

            云水函〔2025〕8号

            云州市水务局关于商请支持防汛工作的函

            云州市应急管理局：

            请支持防汛物资调运为盼。

            云州市水务局
            2025年3月5日

            ⟦云州市水务局办公室　　2025年3月6日印发⟧
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市水务局

            云水函〔2025〕8号

            云州市水务局关于商请支持防汛工作的函

            云州市应急管理局：

            请支持防汛物资调运为盼。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.LetterForm;

    public override void CheckDocument(RuleContext context)
    {
        bool isLetter = context.Document.Form == DocumentForm.Letter && context.Document.Number is { } number && number.Value.AgencyCode.EndsWith('函');
        if (!isLetter)
        {
            return;
        }

        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Role == LineRole.Printing && !block.InAttachment)
            {
                context.Report(
                    block.Span,
                    "信函格式不加印发机关和印发日期",
                    "a letter has no printing organ and date",
                    WholeLine.TryGet(block, context, out TextSpan line)
                        ? Fix.Suggested(line, "", new("信函格式的版记只有抄送机关；若用的是文件格式，则应改发文机关标志", "a letter's imprint has 抄送 only; in the general form the mark would have to say 文件"))
                        : null);
            }
        }
    }
}
