using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0517: the numbers of one level have one form.</summary>
internal sealed class GW0517SameForm : Rule
{
    private static readonly LocalizedText s_reason = new("同级前一个序数的写法", "The form of the number before");
    private static readonly LocalizedText s_dashReason = new("段首的破折号是“一”的误写", "The dash stands for 一");

    public override RuleDescriptor Descriptor { get; } = new("GW0517")
    {
        Name = new("同级序数用同一种形式", "The numbers of one level have one form"),
        Clause = "实务；GB/T 9704-2012 7.3.3",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("“一、”之后同级的是“二、”；写成“2.”，读者会以为是下一级。", "After 一、 comes 二、. Written 2. it reads as a part of the level below."),
        Remarks = new(
            "只在下一级的第一个序数正好接上本级序数、而本级再往后又接上它，或者本级到此为止、这个序数又接不上别处时报告；以破折号代“一”也在此列。",
            "Reported only where the number fits between two of the level above, or behind the last of them and nowhere else. A dash in the place of 一 counts, too."),
        Bad = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            ⟦2.⟧备足物资
            各单位要清点库存。
            三、及时报告
            各单位要畅通渠道。
            """),
        Good = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            三、及时报告
            各单位要畅通渠道。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        HashSet<Section>? begunElsewhere = FirstPartsBegunElsewhere(context);
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            for (int i = 0; i < siblings.Count; i++)
            {
                CheckDash(siblings[i], context);
                if (siblings[i].Sections is not { Count: > 0 } below || !NumberedTexts.IsNextInOtherForm(siblings[i], below[0]) || NumberedTexts.IsContinued(below))
                {
                    continue;
                }

                // The last of a level has nothing behind it that goes on; then the number must fit nowhere else.
                if (i + 1 < siblings.Count ? IsBetween(siblings[i], siblings[i + 1]) : begunElsewhere?.Contains(below[0]) == true && !IsCountedAbove(siblings[i], below[0], context))
                {
                    Report(siblings[i], below[0], context);
                }
            }
        }
    }

    private static HashSet<Section>? FirstPartsBegunElsewhere(RuleContext context)
    {
        HashSet<Section>? found = null;
        foreach (NumberedText text in context.Numbering.Texts)
        {
            foreach (FirstPart first in text.FirstParts)
            {
                if (first.IsSiblingInOtherForm)
                {
                    (found ??= new(ReferenceEqualityComparer.Instance)).Add(first.Child);
                }
            }
        }

        return found;
    }

    /// <summary>一、 [2.] 三、: the one below the first is its sibling.</summary>
    private static bool IsBetween(Section before, Section after)
        => after.Label.Scheme == before.Label.Scheme && NumberedTexts.TryNext(before.Label, out SectionLabel expected) && after.Label.Follows(expected);

    /// <summary>Whether the number one of the child's series stands in the parent's own text.</summary>
    private static bool IsCountedAbove(Section parent, Section child, RuleContext context)
        => NumberedTexts.Mentions(context.Slice(TextSpan.FromBounds(parent.LabelSpan.End, child.LabelSpan.Start)), new SectionLabel(child.Label.Scheme, 1));

    private static void Report(Section before, Section misnumbered, RuleContext context)
    {
        if (NumberedTexts.TryNext(before.Label, out SectionLabel expected))
        {
            context.Report(
                misnumbered.LabelSpan,
                $"同级序数写法不一：“{before.LabelText}”之后是“{misnumbered.LabelText}”",
                $"“{misnumbered.LabelText}” follows “{before.LabelText}” in another form",
                Fix.Suggested(misnumbered.LabelSpan, expected.ToString(), s_reason));
        }
    }

    private static void CheckDash(Section section, RuleContext context)
    {
        if ((section.Label.Notation & LabelNotation.DashForOne) != 0)
        {
            var dash = new TextSpan(section.LabelSpan.Start, 1);
            context.Report(dash, "序数“一”写成了破折号", "a dash stands in the place of 一", Fix.Suggested(dash, "一", s_dashReason));
        }
    }
}
