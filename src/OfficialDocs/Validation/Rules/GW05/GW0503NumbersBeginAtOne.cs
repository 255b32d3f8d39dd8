using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0503: the numbers below each part begin at one.</summary>
internal sealed class GW0503NumbersBeginAtOne : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0503")
    {
        Name = new("每一级序数从一开始", "The numbers below each part begin at one"),
        Clause = "条例 第二十条（四）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("段落顺序是公文审核的内容；第一项不是“一”，多是删去了前面的内容。", "The order of the parts is checked before issuing; a series that begins later has lost its beginning."),
        Remarks = new(
            "二级序数在全文连续编排（（一）至（二十三））的，是常见写法，不报告；前文行中已有缺的序数、一行写有几项的，也不报告。",
            "A series that runs on through the whole text, such as （一） to （二十三）, is usual and left alone, and so is one whose beginning, or the number before it, stands within a line before."),
        Bad = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            ⟦（二）⟧清点库存
            各单位要清点库存。
            （三）及时补充
            各单位要及时补充物资。
            """),
        Good = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            （一）清点库存
            各单位要清点库存。
            （二）及时补充
            各单位要及时补充物资。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        foreach (NumberedText text in context.Numbering.Texts)
        {
            foreach (FirstPart first in text.FirstParts)
            {
                Check(first, text, context);
            }
        }
    }

    private static void Check(FirstPart first, NumberedText text, RuleContext context)
    {
        Section child = first.Child;
        if (!first.BeginsElsewhere || first.IsSiblingInOtherForm || !NumberedTexts.IsLevel(child.Label.Scheme))
        {
            return;
        }

        int start = first.Parent is { } parent ? parent.LabelSpan.End : text.Preamble.Count > 0 ? text.Preamble[0].Span.Start : child.LabelSpan.Start;
        var before = TextSpan.FromBounds(Math.Min(start, child.LabelSpan.Start), child.LabelSpan.Start);
        if (NumberedTexts.Mentions(context.Slice(before), new SectionLabel(child.Label.Scheme, 1)))
        {
            return;
        }

        if (RunsOnWithinLines(first, context))
        {
            return;
        }

        context.Report(
            child.LabelSpan,
            first.Parent is null ? $"全文第一个序数是“{child.LabelText}”，不是从一开始" : $"“{first.Parent.LabelText}”之下的第一个序数是“{child.LabelText}”，不是从一开始",
            first.Parent is null ? $"the first number is “{child.LabelText}”, not one" : $"the first number below “{first.Parent.LabelText}” is “{child.LabelText}”, not one");
    }

    /// <summary>第一节 1.甲罪 2.乙罪 3.丙罪 / 第二节 4.丁罪: the numbers run on through the text, several of them on a line.</summary>
    private static bool RunsOnWithinLines(FirstPart first, RuleContext context)
    {
        SectionLabel label = first.Child.Label;
        return first.Before is { } before && label.Ordinal > before.Label.Ordinal + 1
            && NumberedTexts.Mentions(
                context.Slice(TextSpan.FromBounds(before.LabelSpan.End, first.Child.LabelSpan.Start)),
                new SectionLabel(label.Scheme, label.Ordinal - 1));
    }
}
