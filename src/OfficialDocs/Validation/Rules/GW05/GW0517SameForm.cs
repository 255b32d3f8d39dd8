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
            "只在下一级的第一个序数正好接上本级序数、而本级再往后又接上它时报告；以破折号代“一”也在此列。",
            "Reported only where the number fits between two of the level above. A dash in the place of 一 counts, too."),
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

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in NumberedTexts.Levels(context.Document))
        {
            for (int i = 0; i < siblings.Count; i++)
            {
                CheckDash(siblings[i], context);
                if (i + 1 < siblings.Count)
                {
                    CheckBetween(siblings[i], siblings[i + 1], context);
                }
            }
        }
    }

    /// <summary>一、 [2.] 三、: the one below the first is its sibling.</summary>
    private static void CheckBetween(Section before, Section after, RuleContext context)
    {
        if (before.Sections is not { Count: > 0 } below || after.Label.Scheme != before.Label.Scheme || !NumberedTexts.IsNextInOtherForm(before, below[0])
            || !NumberedTexts.TryNext(before.Label, out SectionLabel expected) || !after.Label.Follows(expected) || below.Count > 1)
        {
            return;
        }

        context.Report(
            below[0].LabelSpan,
            $"同级序数写法不一：“{before.LabelText}”之后是“{below[0].LabelText}”",
            $"“{below[0].LabelText}” follows “{before.LabelText}” in another form",
            Fix.Suggested(below[0].LabelSpan, expected.ToString(), s_reason));
    }

    private static void CheckDash(Section section, RuleContext context)
    {
        if (section.Label.Notation.HasFlag(LabelNotation.DashForOne))
        {
            var dash = new TextSpan(section.LabelSpan.Start, 1);
            context.Report(dash, "序数“一”写成了破折号", "a dash stands in the place of 一", Fix.Suggested(dash, "一", s_dashReason));
        }
    }
}
