using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0504: a Chinese numeral without brackets takes 、.</summary>
internal sealed class GW0504ChineseNumberMark : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0504")
    {
        Name = new("不带括号的汉字数字序数后用顿号", "A Chinese numeral without brackets takes 、"),
        Clause = "GB/T 9704-2012 7.3.3；GB/T 15834-2011 4.5.3.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("“一”“二”作序次语时，后面用顿号：“一、”。", "The numerals 一, 二 that number parts are followed by 、."),
        Remarks = new("只查前后相连的序数，孤立的一个不报告。", "Looks at numbers that follow one another, not at a single one."),
        Bad = new RuleExample("""
            一⟦．⟧加强值守
            各单位要落实责任。
            二⟦．⟧备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            for (int i = 0; i < siblings.Count; i++)
            {
                SectionLabel label = siblings[i].Label;
                if (label.Scheme == NumberingScheme.Chinese && (label.Notation & LabelNotation.OtherMark) != 0 && NumberedTexts.IsInSeries(siblings, i))
                {
                    TextSpan mark = NumberedTexts.LastCharacter(siblings[i]);
                    context.Report(mark, "汉字数字序数后应当用顿号", "a Chinese numeral that numbers a part takes 、", Fix.Safe(mark, "、"));
                }
            }
        }
    }
}
