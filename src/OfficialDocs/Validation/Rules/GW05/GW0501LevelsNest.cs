namespace OfficialDocs.Validation.Rules;

/// <summary>GW0501: a higher form of number never stands below a lower one.</summary>
internal sealed class GW0501LevelsNest : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0501")
    {
        Name = new("层次序数依“一、”“（一）”“1.”“（1）”逐级使用，不倒置", "Numbers go 一、 （一） 1. （1） from the top down"),
        Clause = "GB/T 9704-2012 7.3.3；GB/T 15834-2011 附录B.3.8",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Order,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new(
            "结构层次序数依次为“一、”“（一）”“1.”“（1）”；下一层用了上一层的写法，读者分不清层次。",
            "The forms of numbers show the level. A higher form below a lower one hides which part belongs to which."),
        Remarks = new(
            "可以从任何一级开始，也可以跳级向下，都不在此列；只在下一层序数确实夹在上一层两个相邻序数之间时报告。",
            "A text may begin at any level and skip levels downward. Reported only where the lower series goes on after the higher one inside it."),
        Bad = new RuleExample("""
            （一）加强值守
            ⟦一、⟧落实责任
            各单位要落实责任。
            二、畅通渠道
            各单位要畅通渠道。
            （二）备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            一、加强值守
            （一）落实责任
            各单位要落实责任。
            （二）畅通渠道
            各单位要畅通渠道。
            二、备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            Check(siblings, context);
        }
    }

    private static void Check(SectionList siblings, RuleContext context)
    {
        // The tree takes 一、 behind （一） for its sibling, or for that of the part （一） lies in, and the （二） that comes later for a part of the last of
        // 一、二、.
        for (int i = 1; i < siblings.Count; i++)
        {
            if (siblings[i] is { Label.Ordinal: 1 } higher && NumberedTexts.IsLevel(higher.Label.Scheme))
            {
                CheckBehind(siblings, i, context);
            }
        }
    }

    private static void CheckBehind(SectionList siblings, int index, RuleContext context)
    {
        Section higher = siblings[index];
        for (Section? lower = siblings[index - 1]; lower is not null; lower = lower.Sections.Count > 0 ? lower.Sections[^1] : null)
        {
            if (higher.Label.Scheme < lower.Label.Scheme && GoesOnInside(siblings, index, lower.Label))
            {
                context.Report(
                    higher.LabelSpan,
                    $"“{lower.LabelText}”之下用了上一级的序数“{higher.LabelText}”",
                    $"“{higher.LabelText}” is the number of a higher level than “{lower.LabelText}”, below which it stands");
                return;
            }
        }
    }

    private static bool GoesOnInside(SectionList siblings, int from, SectionLabel lower)
    {
        for (int i = from; i < siblings.Count && siblings[i].Label.Scheme == siblings[from].Label.Scheme; i++)
        {
            if (siblings[i].Sections is { Count: > 0 } below)
            {
                return below[0].Label.Follows(lower);
            }
        }

        return false;
    }
}
