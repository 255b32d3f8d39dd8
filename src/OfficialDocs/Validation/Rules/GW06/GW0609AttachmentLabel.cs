using System.Globalization;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0609: the label of an attachment is 附件, or 附件 and an Arabic number, without a colon.</summary>
internal sealed class GW0609AttachmentLabel : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0609")
    {
        Name = new("附件序号写作“附件”或“附件1”，不加冒号", "The label of an attachment is 附件, or 附件 and an Arabic number, without a colon"),
        Clause = "GB/T 9704-2012 7.3.7；实务",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("“附件”二字及附件顺序号顶格编排在附件左上角第一行，标题另行居中；冒号是附件说明用的。", "The label stands alone on the first line, the title centred below it. The colon belongs to the note under the text."),
        Remarks = new("附表、附录、附图和单独的法规、规章的附件不在此列；附件序号与标题写在一行的，只在有冒号时报，改法供参考。", "附表, 附录 and 附图 are left alone, and so is what belongs to a law or regulation that stands by itself. A title on the line of the label is reported only behind a colon, and the fix is a suggestion."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            附件⟦：⟧

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            附件

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentLabels;

    public override void CheckDocument(RuleContext context)
    {
        // A law counts what belongs to it in its own way: 附件一.
        if (context.Document.Form == DocumentForm.Regulation)
        {
            return;
        }

        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Role == LineRole.AttachmentLabel
                && AttachmentScanner.TryScanLabel(context.Slice(block), block.Span.Start, out _, out AttachmentLabel label)
                && label.Text.StartsWith("附件", StringComparison.Ordinal))
            {
                CheckDigits(label, context);
                CheckMark(block, label, context);
            }
        }
    }

    private static void CheckDigits(AttachmentLabel label, RuleContext context)
    {
        if (label.Number is not { } number || !ChineseNumeral.IsNumeralCharacter(label.Text[^1]))
        {
            return;
        }

        int start = label.Span.End - 1;
        while (start > label.Span.Start && ChineseNumeral.IsNumeralCharacter(context.Text[start - 1]))
        {
            start--;
        }

        var place = TextSpan.FromBounds(start, label.Span.End);
        context.Report(
            place,
            "附件顺序号应当用阿拉伯数字",
            "the number of an attachment must be in Arabic digits",
            Fix.Safe(place, number.ToString(CultureInfo.InvariantCulture)));
    }

    private static void CheckMark(in TextBlock block, AttachmentLabel label, RuleContext context)
    {
        if (label.Span.End + 1 == block.Span.End && context.Text[label.Span.End] is '.' or '．' or '、')
        {
            var mark = new TextSpan(label.Span.End, 1);
            context.Report(mark, "附件序号后不加标点", "no mark follows the label of an attachment", Fix.Safe(mark, ""));
            return;
        }

        int colon = Lexeme.SkipBlanks(context.Text, label.Span.End);
        if (colon >= block.Span.End || !Lexeme.IsColon(context.Text[colon]))
        {
            return;
        }

        Fix fix = colon + 1 == block.Span.End
            ? Fix.Safe(TextSpan.FromBounds(label.Span.End, colon + 1), "")
            : Fix.Suggested(
                TextSpan.FromBounds(label.Span.End, Lexeme.SkipBlanks(context.Text, colon + 1)),
                "\n\n",
                new("附件序号单独一行，标题编排在第三行", "the label stands alone, the title on the third line"));
        context.Report(new TextSpan(colon, 1), "附件序号后不加冒号", "no colon follows the label of an attachment", fix);
    }
}
