using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0502: the numbers of one level follow one another.</summary>
internal sealed class GW0502ConsecutiveNumbers : Rule
{
    private static readonly LocalizedText s_renumbering = new(
        "按前一个序数顺延；如系漏排一项，应当补上该项", "Counts on from the number before; should a part have been left out, put it back instead");

    public override RuleDescriptor Descriptor { get; } = new("GW0502")
    {
        Name = new("同级序数连续，不跳号、不重号", "The numbers of one level follow one another"),
        Clause = "条例 第二十条（四）",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("段落顺序是公文审核的内容；跳号、重号多由增删段落造成。", "The order of the parts is checked before issuing; gaps and repeats come from parts added or removed."),
        Remarks = new(
            "正文和附件都查。每级第一个序数不是一的情况由 GW0503 检查，编、章、节、条由 GW1601 检查；缺的序数写在前文行中的，不报告；条与条之间的短标题（（二）不动产抵押）也不报告。",
            "Looks at attachments, too. A first number other than one belongs to GW0503, chapters and articles to GW1601. A number that stands within a line before is not missing, and a short heading between two articles counts none of their items."),
        Bad = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            ⟦四、⟧及时报告
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
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            for (int i = 1; i < siblings.Count; i++)
            {
                if (IsOutOfOrder(siblings[i - 1], siblings[i], context))
                {
                    context.Report(
                        siblings[i].LabelSpan,
                        $"“{siblings[i - 1].LabelText}”之后是“{siblings[i].LabelText}”，序数不连续",
                        $"“{siblings[i].LabelText}” does not follow “{siblings[i - 1].LabelText}”",
                        Renumber(siblings, i, context));
                }
            }
        }
    }

    private static bool IsOutOfOrder(Section previous, Section current, RuleContext context)
    {
        SectionLabel before = previous.Label;
        SectionLabel label = current.Label;
        if (!NumberedTexts.IsLevel(label.Scheme) || label.Scheme != before.Scheme || label.Follows(before) || !NumberedTexts.TryNext(before, out SectionLabel expected))
        {
            return false;
        }

        if (label.Ordinal == 1)
        {
            return IsRepeatedOne(previous, current, context);
        }

        if (Regulations.IsHeadingOverArticles(current, context))
        {
            return false;
        }

        // 一、 2、 三、: nothing is missing, one is written in another form (GW0517).
        if (previous.Sections is { Count: > 0 } below && NumberedTexts.IsNextInOtherForm(previous, below[0]))
        {
            return false;
        }

        return !NumberedTexts.Mentions(context.Slice(TextSpan.FromBounds(previous.LabelSpan.End, current.LabelSpan.Start)), expected);
    }

    /// <summary>1. right below another 1. of one line, with 2. behind: a list that begins anew has a text or a heading before it.</summary>
    private static bool IsRepeatedOne(Section previous, Section current, RuleContext context)
        => previous.Label.Ordinal == 1 && previous.Sections.Count == 0 && NumberedTexts.IsStrict(previous, context) && NumberedTexts.IsStrict(current, context)
            && context.Slice(previous.Span).IndexOfAny('\r', '\n') < 0;

    /// <summary>Counts on from the part before, as far as the numbers after the break follow one another.</summary>
    private static Fix? Renumber(SectionList siblings, int from, RuleContext context)
    {
        var edits = new List<TextEdit>();
        SectionLabel label = siblings[from - 1].Label;
        for (int i = from; i < siblings.Count && (i == from || siblings[i].Label.Follows(siblings[i - 1].Label)); i++)
        {
            if (!NumberedTexts.IsStrict(siblings[i], context) || !NumberedTexts.TryNext(label, out label))
            {
                return null;
            }

            edits.Add(new TextEdit(siblings[i].LabelSpan, label.ToString()));
        }

        return Fix.Suggested(edits, s_renumbering);
    }
}
